import { sha256 } from '@/lib/core/canonical'

/** The hash before the first publication. */
export const GENESIS = '0'.repeat(64)

/** What a document weighs in the chain: salted, so that a suppressed text cannot be guessed from its leaf. */
export function leafOf(salt: string, document: string): string {
  return sha256(salt, document)
}

/** The next link of the chain. `publishedAt` as ISO 8601 in UTC with milliseconds. */
export function linkOf(previousHash: string, leaf: string, version: number, publishedAt: string): string {
  return sha256(previousHash, leaf, String(version), publishedAt)
}

export type ChainItem = {
  seq: number
  document: string | null
  salt: string | null
  leaf: string
  version: number
  previousHash: string
  hash: string
  publishedAt: string
}

/** The first item at which the chain does not hold, null when all of it holds. Suppressed items are linked, not read. */
export function firstBrokenLink(items: ChainItem[]): ChainItem | null {
  let previous = GENESIS
  let seq = 0
  for (const item of items) {
    seq += 1
    const told = item.document !== null && item.salt !== null
    const holds =
      item.seq === seq &&
      item.previousHash === previous &&
      (!told || leafOf(item.salt ?? '', item.document ?? '') === item.leaf) &&
      (told || (item.document === null && item.salt === null)) &&
      linkOf(item.previousHash, item.leaf, item.version, item.publishedAt) === item.hash
    if (!holds) return item
    previous = item.hash
  }
  return null
}

import { canonicalJson, sha256 } from '@/lib/core/canonical'
import type { ChainItem } from './schema'

/** The hash before the first publication. */
export const GENESIS = '0'.repeat(64)

/** How new publications are linked: their hash covers every field that is exported. */
export const CHAIN_FORMAT = 2

/** What a document weighs in the chain: salted, so that a suppressed text cannot be guessed from its leaf. */
export function leafOf(salt: string, document: string): string {
  return sha256(salt, document)
}

/** The leaf of a publication that takes something back: it says nothing. */
export const NOTHING_SAID = leafOf('', '')

/**
 * The hash of a publication. Format 1 covers leaf, version and time; format 2 covers every field of the export but the
 * document and salt themselves, which the leaf stands for, so that a suppression can empty them.
 */
export function linkOf(item: Omit<ChainItem, 'hash' | 'document' | 'salt'>): string {
  const { chainFormat, previousHash, leaf, ...told } = item
  const { seq, recordKind, recordId, symbol, version, action, reason, publishedAt } = told
  if (chainFormat === 1) return sha256(previousHash, leaf, String(version), publishedAt)
  return sha256(
    previousHash,
    leaf,
    canonicalJson({ seq, recordKind, recordId, symbol, version, action, reason, publishedAt }),
  )
}

/** A publication as one line of the export: canonical JSON, so that one publication has one spelling. */
export function chainLine(item: ChainItem): string {
  return canonicalJson(item)
}

import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { canonicalJson } from '@/lib/core/canonical'
import { GENESIS, leafOf, linkOf } from './chain'
import { grouped } from './documents/moments'
import type { Answerable, Published } from './publish'
import type { PublicDocument } from './schema'

/** Documents that say something new, and the standing publications of those that repeat theirs. */
export async function withoutRepeats(
  tx: Transaction,
  documents: PublicDocument[],
): Promise<[PublicDocument[], Published[]]> {
  const standing = new Map<string, Published & { body: string }>()
  for (const [kind, some] of grouped(documents, (document) => document.record)) {
    const ids = some.map((document) => document.id)
    const rows = await tx
      .selectDistinctOn([publications.recordId])
      .from(publications)
      .where(and(eq(publications.recordKind, kind), inArray(publications.recordId, ids)))
      .orderBy(publications.recordId, desc(publications.version))
    for (const { recordId, symbol, version, seq, publishedAt, document } of rows) {
      standing.set(`${kind} ${recordId}`, {
        kind,
        id: recordId,
        symbol,
        version,
        seq,
        publishedAt,
        body: document ?? '',
      })
    }
  }
  const repeated = (document: PublicDocument) =>
    standing.get(`${document.record} ${document.id}`)?.body === canonicalJson(document)
  const unchanged = documents
    .filter(repeated)
    .flatMap((document) => standing.get(`${document.record} ${document.id}`) ?? [])
  return [documents.filter((document) => !repeated(document)), unchanged]
}

/** Appends documents to the chain of publications, each as the next version of its record. Under the publication lock. */
export async function appendToChain(
  tx: Transaction,
  documents: PublicDocument[],
  answerable: Answerable,
): Promise<Published[]> {
  if (documents.length === 0) return []
  const [head] = await tx
    .select({ seq: publications.seq, hash: publications.hash })
    .from(publications)
    .orderBy(desc(publications.seq))
    .limit(1)
  const versions = await latestVersions(tx, documents)
  const publishedAt = new Date()
  let seq = head?.seq ?? 0
  let previousHash = head?.hash ?? GENESIS
  const rows = documents.map((document) => {
    const version = (versions.get(`${document.record} ${document.id}`) ?? 0) + 1
    const salt = randomBytes(16).toString('hex')
    const body = canonicalJson(document)
    const leaf = leafOf(salt, body)
    const hash = linkOf(previousHash, leaf, version, publishedAt.toISOString())
    const row = {
      seq: ++seq,
      recordKind: document.record,
      recordId: document.id,
      symbol: document.symbol,
      version,
      action: answerable.action ?? (version === 1 ? ('published' as const) : ('corrected' as const)),
      document: body,
      salt,
      leaf,
      previousHash,
      hash,
      publishedAt,
      reason: answerable.reason ?? null,
      authorId: answerable.authorId,
      approverId: answerable.approverId,
    }
    previousHash = hash
    return row
  })
  for (let at = 0; at < rows.length; at += 250) await tx.insert(publications).values(rows.slice(at, at + 250))
  return rows.map((row) => ({
    kind: row.recordKind,
    id: row.recordId,
    symbol: row.symbol,
    version: row.version,
    seq: row.seq,
    publishedAt,
  }))
}

async function latestVersions(tx: Transaction, documents: PublicDocument[]): Promise<Map<string, number>> {
  const latest = new Map<string, number>()
  for (const [kind, some] of grouped(documents, (document) => document.record)) {
    const rows = await tx
      .select({ id: publications.recordId, version: max(publications.version) })
      .from(publications)
      .where(
        and(
          eq(publications.recordKind, kind),
          inArray(
            publications.recordId,
            some.map((document) => document.id),
          ),
        ),
      )
      .groupBy(publications.recordId)
    for (const row of rows) latest.set(`${kind} ${row.id}`, row.version ?? 0)
  }
  return latest
}

import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { canonicalJson } from '@/lib/core/canonical'
import { withoutContacts } from '@/lib/releases/contacts'
import { CHAIN_FORMAT, GENESIS, leafOf, linkOf } from './chain'
import { grouped } from './documents/moments'
import type { Answerable, Published } from './publish'
import type { PublicationAction, PublicDocument, PublishableKind } from './schema'

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
    for (const { recordId, symbol, version, seq, publishedAt, action, document } of rows) {
      standing.set(`${kind} ${recordId}`, {
        kind,
        id: recordId,
        symbol,
        version,
        seq,
        publishedAt,
        action,
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
  return extendChain(
    tx,
    documents.map((document) => ({ kind: document.record, id: document.id, symbol: document.symbol, document })),
    answerable,
  )
}

export type Link = { kind: PublishableKind; id: string; symbol: string; document: PublicDocument | null }

/**
 * Extends the chain by publications of records, with a document or, where something is taken back, without. Under the
 * publication lock. Without an action given, a first version is published and a later one corrects.
 */
export async function extendChain(
  tx: Transaction,
  links: Link[],
  answerable: Omit<Answerable, 'action'> & { action?: PublicationAction },
): Promise<Published[]> {
  if (links.length === 0) return []
  const [head] = await tx
    .select({ seq: publications.seq, hash: publications.hash })
    .from(publications)
    .orderBy(desc(publications.seq))
    .limit(1)
  const versions = await latestVersions(tx, links)
  const publishedAt = new Date()
  let seq = head?.seq ?? 0
  let previousHash = head?.hash ?? GENESIS
  const rows = links.map(({ kind, id, symbol, document }) => {
    const version = (versions.get(`${kind} ${id}`) ?? 0) + 1
    const salt = document ? randomBytes(16).toString('hex') : null
    const body = document ? canonicalJson(document) : null
    const told = {
      seq: ++seq,
      recordKind: kind,
      recordId: id,
      symbol,
      version,
      action: answerable.action ?? (version === 1 ? ('published' as const) : ('corrected' as const)),
      reason: answerable.reason ? withoutContacts(answerable.reason) : null,
      leaf: leafOf(salt ?? '', body ?? ''),
      chainFormat: CHAIN_FORMAT as 2,
      previousHash,
    }
    const hash = linkOf({ ...told, publishedAt: publishedAt.toISOString() })
    previousHash = hash
    const { authorId, approverId } = answerable
    return { ...told, document: body, salt, hash, publishedAt, authorId, approverId }
  })
  for (let at = 0; at < rows.length; at += 250) await tx.insert(publications).values(rows.slice(at, at + 250))
  return rows.map(({ recordKind: kind, recordId: id, symbol, version, seq, action }) => ({
    kind,
    id,
    symbol,
    version,
    seq,
    publishedAt,
    action,
  }))
}

async function latestVersions(tx: Transaction, links: Link[]): Promise<Map<string, number>> {
  const latest = new Map<string, number>()
  for (const [kind, some] of grouped(links, (link) => link.kind)) {
    const rows = await tx
      .select({ id: publications.recordId, version: max(publications.version) })
      .from(publications)
      .where(
        and(
          eq(publications.recordKind, kind),
          inArray(
            publications.recordId,
            some.map((link) => link.id),
          ),
        ),
      )
      .groupBy(publications.recordId)
    for (const row of rows) latest.set(`${kind} ${row.id}`, row.version ?? 0)
  }
  return latest
}

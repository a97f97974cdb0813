import 'server-only'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publicLinks, publicRecords, publicTexts } from '@/db/schema/publications'
import { LOCALES } from '@/db/vocabulary'
import { type IndexEntry, indexEntry, namesFor } from './indexing'
import type { Published } from './publish'
import type { EventDocument, PublicDocument } from './schema'

/** Renews what lists, filters and search read of these documents. */
export async function renewIndex(tx: Transaction, documents: PublicDocument[], published: Published[]): Promise<void> {
  const names = await namesFor(tx, documents)
  const versions = new Map(published.map((one) => [`${one.kind} ${one.id}`, one]))
  const entries = documents.map((document) => ({ document, entry: indexEntry(document, names) }))
  for (let at = 0; at < entries.length; at += 200) await renewSome(tx, entries.slice(at, at + 200), versions)
}

async function renewSome(
  tx: Transaction,
  entries: { document: PublicDocument; entry: IndexEntry }[],
  published: Map<string, Published>,
) {
  const refs = entries.map(({ document }) => ({ kind: document.record, id: document.id }))
  const publicationOf = (document: PublicDocument) => {
    const one = published.get(`${document.record} ${document.id}`)
    if (!one) throw new Error(`${document.record} ${document.id} was indexed without a publication`)
    return one
  }
  await tx
    .delete(publicLinks)
    .where(or(...refs.map((ref) => and(eq(publicLinks.fromKind, ref.kind), eq(publicLinks.fromId, ref.id)))))
  await tx
    .delete(publicTexts)
    .where(or(...refs.map((ref) => and(eq(publicTexts.recordKind, ref.kind), eq(publicTexts.recordId, ref.id)))))
  await tx
    .insert(publicRecords)
    .values(
      entries.map(({ document, entry }) => ({
        recordKind: document.record,
        recordId: document.id,
        symbol: document.symbol,
        version: publicationOf(document).version,
        action: 'published' as const,
        label: entry.label,
        document,
        subkind: entry.subkind,
        year: entry.year,
        meetingId: entry.meetingId,
        sortKey: entry.sortKey,
        publishedAt: publicationOf(document).publishedAt,
      })),
    )
    .onConflictDoUpdate({
      target: [publicRecords.recordKind, publicRecords.recordId],
      set: {
        version: sql`excluded.version`,
        action: sql`excluded.action`,
        label: sql`excluded.label`,
        document: sql`excluded.document`,
        subkind: sql`excluded.subkind`,
        year: sql`excluded.year`,
        meetingId: sql`excluded.meeting_id`,
        sortKey: sql`excluded.sort_key`,
        publishedAt: sql`excluded.published_at`,
      },
    })
  const links = entries.flatMap(({ document, entry }) =>
    entry.links.map((link) => ({ fromKind: document.record, fromId: document.id, ...link })),
  )
  if (links.length > 0) await tx.insert(publicLinks).values(links).onConflictDoNothing()
  await tx.insert(publicTexts).values(
    entries.flatMap(({ document, entry }) =>
      LOCALES.map((locale) => ({
        recordKind: document.record,
        recordId: document.id,
        locale,
        body: entry.texts[locale],
      })),
    ),
  )
}

/**
 * Renews the words by which events are found and ordered after the topic or meeting whose name they repeat was renamed
 * or taken back. Their documents stay as they are.
 */
export async function renewEventsUnder(tx: Transaction, ref: { kind: 'topic' | 'meeting'; id: string }): Promise<void> {
  const linked = tx
    .select({ id: publicLinks.fromId })
    .from(publicLinks)
    .where(and(eq(publicLinks.fromKind, 'event'), eq(publicLinks.toKind, ref.kind), eq(publicLinks.toId, ref.id)))
  const rows = await tx
    .select({ document: publicRecords.document })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, 'event'), inArray(publicRecords.recordId, linked)))
  if (rows.length === 0) return
  const documents = rows.map((row) => row.document as EventDocument)
  const names = await namesFor(tx, documents)
  for (const document of documents) {
    const { sortKey, texts } = indexEntry(document, names)
    const own = and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.recordId, document.id))
    await tx.update(publicRecords).set({ sortKey }).where(own)
    for (const locale of LOCALES)
      await tx
        .update(publicTexts)
        .set({ body: texts[locale] })
        .where(
          and(
            eq(publicTexts.recordKind, 'event'),
            eq(publicTexts.recordId, document.id),
            eq(publicTexts.locale, locale),
          ),
        )
  }
}

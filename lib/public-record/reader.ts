import 'server-only'
import { and, asc, desc, eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications, publicLinks, publicRecords } from '@/db/schema/publications'
import { LOCALES, type RecordKind, type Trilingual } from '@/db/vocabulary'
import { translator } from '@/lib/i18n/translate'
import type { EventDocument, PublicDocument } from '@/lib/publication/schema'
import type { PublicNames, PublicRecord } from './schema'

type Row = typeof publicRecords.$inferSelect

function told<D extends PublicDocument>(row: Row): PublicRecord<D> {
  return {
    document: row.document as D,
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    label: row.label,
  }
}

/** One public record by its symbol, null if there is none of that kind. */
export async function recordBySymbol<D extends PublicDocument>(
  tx: Transaction,
  kind: D['record'],
  symbol: string,
): Promise<PublicRecord<D> | null> {
  const [row] = await tx
    .select()
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, kind), eq(publicRecords.symbol, symbol)))
  return row ? told<D>(row) : null
}

/** Public records of a kind, in the order of their sort key (`newest` turns it round), the symbol deciding ties. */
export async function listRecords<D extends PublicDocument>(
  tx: Transaction,
  kind: D['record'],
  options: { where?: SQL; newest?: boolean; limit?: number; offset?: number } = {},
): Promise<PublicRecord<D>[]> {
  const order = options.newest ? desc : asc
  const query = tx
    .select()
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, kind), options.where))
    .orderBy(order(publicRecords.sortKey), order(publicRecords.symbol))
    .limit(options.limit ?? 10_000)
    .offset(options.offset ?? 0)
  return (await query).map((row) => told<D>(row))
}

/** Public records of a kind that point at another record, in order of time. */
export async function recordsLinkedTo<D extends PublicDocument>(
  tx: Transaction,
  kind: D['record'],
  to: { kind: RecordKind; id: string },
): Promise<PublicRecord<D>[]> {
  const linked = tx
    .select({ id: publicLinks.fromId })
    .from(publicLinks)
    .where(and(eq(publicLinks.fromKind, kind), eq(publicLinks.toKind, to.kind), eq(publicLinks.toId, to.id)))
  return listRecords<D>(tx, kind, { where: inArray(publicRecords.recordId, linked) })
}

const NAMED_EVERYWHERE: RecordKind[] = ['participant', 'topic', 'meeting', 'body']

/**
 * Names of all participants, topics, meetings and bodies, and of the releases and events asked for. A topic or meeting
 * that was taken back is called by its symbol, so that whatever speaks of it leads to the page that says why.
 */
export async function publicNames(
  tx: Transaction,
  more: { releases?: string[]; events?: string[] } = {},
): Promise<PublicNames> {
  const asked = [...some('release', more.releases), ...some('event', more.events)]
  const rows = await tx
    .select({
      kind: publicRecords.recordKind,
      id: publicRecords.recordId,
      symbol: publicRecords.symbol,
      label: publicRecords.label,
    })
    .from(publicRecords)
    .where(or(inArray(publicRecords.recordKind, NAMED_EVERYWHERE), ...asked))
  const gone = await takenBack(tx)
  return Object.fromEntries(
    [...gone, ...rows].map(({ kind, id, symbol, label }) => [`${kind} ${id}`, { symbol, label }]),
  )
}

async function takenBack(tx: Transaction) {
  const rows = await tx
    .selectDistinct({ kind: publications.recordKind, id: publications.recordId, symbol: publications.symbol })
    .from(publications)
    .where(
      and(
        inArray(publications.recordKind, ['topic', 'meeting']),
        inArray(publications.action, ['retracted', 'suppressed']),
      ),
    )
  return rows.map((row) => {
    const [en, fr, pt] = LOCALES.map((locale) => translator(locale)('openness.gone.name', { symbol: row.symbol }))
    return { ...row, label: { en, fr, pt } as Trilingual }
  })
}

/** The other events that the document of an event speaks of: linked ones, and those that a position is about. */
export function eventsSpokenOf({ links, positions = [] }: Pick<EventDocument, 'links' | 'positions'>): string[] {
  const objects = positions.flatMap(({ object }) => (object?.kind === 'event' ? object.id : []))
  return [...links.map((link) => link.toId), ...objects]
}

function some(kind: RecordKind, ids: string[] = []): SQL[] {
  if (ids.length === 0) return []
  const condition = and(eq(publicRecords.recordKind, kind), inArray(publicRecords.recordId, [...new Set(ids)]))
  return condition ? [condition] : []
}

import 'server-only'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications, publicRecords } from '@/db/schema/publications'
import {
  type EditionDifference,
  type EditionDocument,
  type EventDocument,
  FROZEN_KINDS,
  type FrozenRecord,
} from '@/lib/publication/schema'
import { editionDifference } from './difference'

const ofPublication = and(
  eq(publications.recordKind, publicRecords.recordKind),
  eq(publications.recordId, publicRecords.recordId),
  eq(publications.version, publicRecords.version),
)

/** Public meetings and events with version and hash, of one year or of all: meetings first, then in order of time. */
export async function recordsOfYear(
  tx: Transaction,
  year?: number,
): Promise<(FrozenRecord & { year: number | null })[]> {
  const rows = await tx
    .select({
      ...{ record: publicRecords.recordKind, symbol: publicRecords.symbol, version: publicRecords.version },
      ...{ hash: publications.hash, year: publicRecords.year },
    })
    .from(publicRecords)
    .innerJoin(publications, ofPublication)
    .where(
      and(
        inArray(publicRecords.recordKind, [...FROZEN_KINDS]),
        year === undefined ? undefined : eq(publicRecords.year, year),
      ),
    )
    .orderBy(asc(publicRecords.recordKind), asc(publicRecords.sortKey), asc(publicRecords.symbol))
  return rows.flatMap(({ record, ...row }) => {
    const kind = FROZEN_KINDS.find((one) => one === record)
    return kind ? [{ record: kind, ...row }] : []
  })
}

/** What the public events of a year say, in order of time: what is counted. */
export async function eventsOfYear(tx: Transaction, year: number): Promise<EventDocument[]> {
  const rows = await tx
    .select({ document: publicRecords.document })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.year, year)))
    .orderBy(asc(publicRecords.sortKey), asc(publicRecords.symbol))
  return rows.map((row) => row.document as EventDocument)
}

/** Public editions of a year, or of all years, the newest first. */
export async function editionsOf(tx: Transaction, year?: number): Promise<EditionDocument[]> {
  const rows = await tx
    .select({ document: publicRecords.document })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, 'edition'), year === undefined ? undefined : eq(publicRecords.year, year)))
    .orderBy(desc(publicRecords.sortKey), desc(publicRecords.symbol))
  return rows.map((row) => row.document as EditionDocument)
}

/** How the records of an edition stand against those that the year has `now`. */
export async function changesSince(
  tx: Transaction,
  edition: EditionDocument,
  now: FrozenRecord[],
): Promise<EditionDifference> {
  const present = new Set(now.map(({ symbol }) => symbol))
  const gone = edition.records.flatMap(({ symbol }) => (present.has(symbol) ? [] : [symbol]))
  const elsewhere =
    gone.length === 0
      ? []
      : await tx.select({ symbol: publicRecords.symbol }).from(publicRecords).where(inArray(publicRecords.symbol, gone))
  return editionDifference(edition.records, now, new Set(elsewhere.map(({ symbol }) => symbol)))
}

/** The last publication of all: up to where an edition that is frozen now reads the record. */
export async function lastLink(tx: Transaction): Promise<{ seq: number; hash: string }> {
  const [head] = await tx
    .select({ seq: publications.seq, hash: publications.hash })
    .from(publications)
    .orderBy(desc(publications.seq))
    .limit(1)
  if (!head) throw new Error('An edition was asked for before anything was published')
  return head
}

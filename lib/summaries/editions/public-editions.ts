import 'server-only'
import { and, eq } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications, publicRecords } from '@/db/schema/publications'
import type { EditionDocument } from '@/lib/publication/schema'
import type { PublicRecord } from '@/lib/public-record/schema'
import { changesSince, editionsOf, recordsOfYear } from './reading'

/**
 * An edition as it was frozen, its place in the chain, what became of its records since, and the newest edition of its
 * year; null if there is none of this symbol.
 */
export async function publicEdition(symbol: string) {
  return asPublic(async (tx) => {
    const [row] = await tx
      .select({ record: publicRecords, seq: publications.seq, hash: publications.hash })
      .from(publicRecords)
      .innerJoin(
        publications,
        and(eq(publications.symbol, publicRecords.symbol), eq(publications.version, publicRecords.version)),
      )
      .where(and(eq(publicRecords.recordKind, 'edition'), eq(publicRecords.symbol, symbol)))
    if (!row) return null
    const { version, publishedAt, label, document } = row.record
    const edition: PublicRecord<EditionDocument> = {
      document: document as EditionDocument,
      ...{ version, publishedAt: publishedAt.toISOString(), label },
    }
    const { year } = edition.document
    const changedSince = await changesSince(tx, edition.document, await recordsOfYear(tx, year))
    const [newest] = await editionsOf(tx, year)
    return { edition, seq: row.seq, hash: row.hash, changedSince, newest: newest?.symbol ?? symbol }
  })
}

/** The editions of a year, the newest first: symbol and when it was frozen; empty before the first. */
export async function publicEditionsOf(year: number): Promise<{ symbol: string; frozenAt: string }[]> {
  const editions = await asPublic((tx) => editionsOf(tx, year))
  return editions.map(({ symbol, frozenAt }) => ({ symbol, frozenAt }))
}

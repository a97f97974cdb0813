import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { editions } from '@/db/schema/history'
import { EditionContents, type EditionDocument } from '../schema'

/** Editions as they were frozen: nothing is counted again. */
export async function editionDocuments(tx: Transaction, ids: string[]): Promise<Omit<EditionDocument, 'symbol'>[]> {
  const rows = await tx.select().from(editions).where(inArray(editions.id, ids))
  return rows.map(({ id, year, number, frozenAt, contents }) => ({
    documentFormat: 1,
    record: 'edition',
    ...{ id, origin: 'desk', year, number },
    frozenAt: frozenAt.toISOString(),
    ...EditionContents.parse(contents),
  }))
}

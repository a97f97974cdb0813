import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { replies } from '@/db/schema/history'
import { ANSWERABLE_KINDS, type ReplyDocument } from '../schema'
import { givenSymbols } from '../symbols'

/** Replies as they were received. What they answer has been published, or there is nothing to answer. */
export async function replyDocuments(tx: Transaction, ids: string[]): Promise<Omit<ReplyDocument, 'symbol'>[]> {
  const rows = await tx.select().from(replies).where(inArray(replies.id, ids))
  const symbols = await givenSymbols(
    tx,
    rows.map((row) => ({ kind: row.recordKind, id: row.recordId })),
  )
  return rows.map((row) => {
    const kind = ANSWERABLE_KINDS.find((one) => one === row.recordKind)
    const symbol = symbols.get(`${row.recordKind} ${row.recordId}`)
    if (!kind || !symbol) throw new Error(`Reply ${row.id} answers nothing that was published`)
    return {
      documentFormat: 1,
      record: 'reply',
      id: row.id,
      origin: row.origin,
      participantId: row.participantId,
      about: { kind, id: row.recordId, symbol },
      text: row.text,
      language: row.language,
      receivedOn: row.receivedOn,
    }
  })
}

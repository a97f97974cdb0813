import 'server-only'
import { asPublic } from '@/db/client'
import type { RecordKind } from '@/db/vocabulary'
import type { ReplyDocument } from '@/lib/publication/schema'
import { publicNames, recordBySymbol, recordsLinkedTo } from './reader'

/** Replies that answer this record, or that this participant gave, by the day on which they were received. */
export async function publicReplies(to: { kind: RecordKind; id: string }) {
  return asPublic(async (tx) => {
    const replies = await recordsLinkedTo<ReplyDocument>(tx, 'reply', to)
    return { replies, names: replies.length > 0 ? await publicNames(tx) : {} }
  })
}

/** One reply by its symbol, with the names that its page mentions; null if it is not public. */
export async function publicReply(symbol: string) {
  return asPublic(async (tx) => {
    const reply = await recordBySymbol<ReplyDocument>(tx, 'reply', symbol)
    if (!reply) return null
    const { kind, id } = reply.document.about
    const names = await publicNames(tx, kind === 'release' ? { releases: [id] } : { events: [id] })
    return { reply, names }
  })
}

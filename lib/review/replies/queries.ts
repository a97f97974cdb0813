import 'server-only'
import { and, desc, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { getDatabase } from '@/db/client'
import { replies } from '@/db/schema/history'
import { participants } from '@/db/schema/participants'
import { symbols } from '@/db/schema/publications'
import { users } from '@/db/schema/users'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import type { RecordedReply } from './schema'

const own = alias(symbols, 'own')

async function replyRows(where?: SQL) {
  const db = await getDatabase()
  return db
    .select({
      reply: replies,
      names: participants.shortNames,
      aboutSymbol: symbols.symbol,
      symbol: own.symbol,
      authorName: users.name,
    })
    .from(replies)
    .innerJoin(participants, eq(participants.id, replies.participantId))
    .innerJoin(symbols, and(eq(symbols.recordKind, replies.recordKind), eq(symbols.recordId, replies.recordId)))
    .leftJoin(own, and(eq(own.recordKind, 'reply'), eq(own.recordId, replies.id)))
    .leftJoin(users, eq(users.id, replies.authorId))
    .where(where)
    .orderBy(desc(replies.receivedOn), desc(replies.createdAt), replies.id)
    .limit(500)
}

/** Replies for work, the latest received first, at most 500: who answers what, in which state. */
export async function listReplies(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return []
  return replyRows()
}
export type ListedReply = Awaited<ReturnType<typeof listReplies>>[number]

/** Replies that wait for a second person to check them, the latest received first, for those who may; at most 500. */
export async function listSubmittedReplies(actor: Actor) {
  return mayDo(actor, 'reply.review') ? replyRows(eq(replies.state, 'submitted')) : []
}

/** A reply as its form holds it, with its state and symbol; null if there is none. */
export async function getReply(actor: Actor, id: string) {
  if (!mayDo(actor, 'work.read')) return null
  const [row] = await replyRows(eq(replies.id, id))
  if (!row) return null
  const { reply, aboutSymbol, symbol, names, authorName } = row
  const { revision, participantId, text, language, receivedOn, provenance, state, authorId, lastEditorId } = reply
  const recorded = { id: reply.id, revision, participantId, aboutSymbol, text, language, receivedOn }
  return {
    recorded: { ...recorded, provenance: provenance ?? '' } as RecordedReply,
    ...{ state, symbol, names, authorName },
    isOwn: authorId === actor.userId || lastEditorId === actor.userId,
  }
}

import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { replies, reviews } from '@/db/schema/history'
import { participants } from '@/db/schema/participants'
import { symbols } from '@/db/schema/publications'
import type { Actor } from '@/lib/auth/actor'
import { ok, refuse, type Result } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { publishRecords } from '@/lib/publication/publish'
import { ANSWERABLE_KINDS } from '@/lib/publication/schema'
import { announcePublication } from '@/lib/publication/signal'
import { lastPublication } from '@/lib/publication/withdrawing'
import { RecordedReply, ReplyAtRevision, ReplyDecision } from './schema'

type ReplyRow = typeof replies.$inferSelect

/**
 * Records a reply, or changes it before or after it is public; a published one stays as it is until the change has been
 * checked and published. Problems: `stale` with what stands there now, `wrong_state` once it was taken back, `not_found` for the participant,
 * `invalid` where the symbol is of nothing that can be answered.
 */
export const recordReply = command({
  name: 'record-reply',
  permission: 'reply.record',
  input: RecordedReply,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, participantId, text, language, receivedOn, provenance } = input
    const found = await asSeen(context, input, { table: replies, subject: 'reply', read: readReply, typed: input })
    const isNew = input.revision === 0 && !found.ok && found.problem.code === 'not_found'
    if (!found.ok && !isNew) return found
    const existing = found.ok ? found.value : undefined
    if (existing && (existing.state === 'retracted' || existing.state === 'suppressed')) return refuse('wrong_state')
    const [who] = await tx.select({ id: participants.id }).from(participants).where(eq(participants.id, participantId))
    if (!who) return refuse('not_found')
    const about = await answerable(tx, input.aboutSymbol)
    if (!about) return refuse('invalid', { fields: [{ path: 'aboutSymbol', code: 'invalid_value' }] })
    const row = { participantId, ...about, text, language, receivedOn, provenance, lastEditorId: actor.userId }
    const revision = (existing?.revision ?? 0) + 1
    if (existing) {
      const now = { revision, state: 'draft' as const, updatedAt: new Date() }
      await tx
        .update(replies)
        .set({ ...row, ...now })
        .where(eq(replies.id, id))
    } else await tx.insert(replies).values({ id, ...row, authorId: actor.userId })
    await recordRevisions(tx, actor, [
      { subject: 'reply', subjectId: id, revision, verb: existing ? 'edited' : 'recorded', content: input },
    ])
    return ok({ id, revision })
  },
})

/** A reply as its form holds it; null if there is none. */
async function readReply(tx: Transaction, replyId: string): Promise<RecordedReply | null> {
  const [reply] = await tx.select().from(replies).where(eq(replies.id, replyId))
  if (!reply) return null
  const { id, revision, participantId, text, language, receivedOn, provenance, recordKind, recordId } = reply
  const [about] = await tx
    .select({ symbol: symbols.symbol })
    .from(symbols)
    .where(and(eq(symbols.recordKind, recordKind), eq(symbols.recordId, recordId)))
  const recorded = { id, revision, participantId, aboutSymbol: about?.symbol ?? '', text, language, receivedOn }
  return { ...recorded, provenance: provenance ?? '' } as RecordedReply
}

async function answerable(tx: Transaction, symbol: string) {
  const [given] = await tx.select().from(symbols).where(eq(symbols.symbol, symbol))
  const recordKind = ANSWERABLE_KINDS.find((kind) => kind === given?.recordKind)
  return given && recordKind ? { recordKind, recordId: given.recordId } : null
}

/** Hands a reply to a second person. Problems: `stale`, `wrong_state`. */
export const submitReply = command({
  name: 'submit-reply',
  permission: 'reply.record',
  input: ReplyAtRevision,
  run: async ({ tx, actor, input }) => {
    const found = await replyAt(tx, input, 'draft')
    if (!found.ok) return found
    await follow(tx, actor, found.value, 'submitted', 'submitted', {})
    return ok({ id: input.id, revision: input.revision })
  },
})

/** Gives a submitted reply back with a note. Problems: `stale`, `wrong_state`. */
export const returnReply = command({
  name: 'return-reply',
  permission: 'reply.review',
  input: ReplyDecision,
  run: async ({ tx, actor, input }) => {
    const found = await replyAt(tx, input, 'submitted')
    if (!found.ok) return found
    await decide(tx, actor, found.value, 'returned', input.note)
    await follow(tx, actor, found.value, 'draft', 'returned', { note: input.note })
    return ok({ id: input.id, revision: input.revision })
  },
})

/**
 * Checks a submitted reply and publishes it beside what it answers. Problems: `needs_second_person` for whoever
 * recorded or last edited it, `needs_reason` where a published reply changes without one or without its language,
 * `stale`, `wrong_state`.
 */
export const publishReply = command({
  name: 'publish-reply',
  permission: 'reply.review',
  input: ReplyDecision,
  run: async ({ tx, actor, input, afterCommit }) => {
    const found = await replyAt(tx, input, 'submitted')
    if (!found.ok) return found
    const reply = found.value
    if (reply.authorId === actor.userId || reply.lastEditorId === actor.userId) return refuse('needs_second_person')
    const before = await lastPublication(tx, { kind: 'reply', id: reply.id })
    const reason = before ? (input.reason ?? '') : undefined
    if (reason !== undefined && (reason.length < 10 || !input.locale)) return refuse('needs_reason')
    await decide(tx, actor, reply, 'approved', input.note)
    const by = { authorId: reply.lastEditorId, approverId: actor.userId, reason, locale: input.locale ?? undefined }
    const [published] = await publishRecords(tx, [{ kind: 'reply', id: reply.id }], by)
    if (!published) return refuse('not_found')
    await follow(tx, actor, reply, 'published', 'published', published, reason)
    afterCommit(announcePublication)
    return ok({ symbol: published.symbol, version: published.version })
  },
})

/** The reply that somebody has read, locked, if it is in this state. */
async function replyAt(
  tx: Transaction,
  seen: { id: string; revision: number },
  state: ReplyRow['state'],
): Promise<Result<ReplyRow>> {
  const [reply] = await tx.select().from(replies).where(eq(replies.id, seen.id)).for('update')
  if (!reply) return refuse('not_found')
  if (reply.revision !== seen.revision) return refuse('stale')
  return reply.state === state ? ok(reply) : refuse('wrong_state')
}

async function decide(
  tx: Transaction,
  actor: Actor,
  { id, revision }: ReplyRow,
  decision: 'approved' | 'returned',
  note: string | null,
): Promise<void> {
  await tx
    .insert(reviews)
    .values({ recordKind: 'reply', recordId: id, revision, reviewerId: actor.userId, decision, note })
}

async function follow(
  tx: Transaction,
  actor: Actor,
  { id, revision }: ReplyRow,
  state: ReplyRow['state'],
  verb: string,
  content: unknown,
  reason?: string,
): Promise<void> {
  await tx.update(replies).set({ state, updatedAt: new Date() }).where(eq(replies.id, id))
  await recordRevisions(tx, actor, [{ subject: 'reply', subjectId: id, revision, verb, content, reason }])
}

import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import { revisions } from '@/db/schema/history'
import type { Locale } from '@/db/vocabulary'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { ExplainedRecord, WithdrawnRecord, type WithdrawableKind } from './schema'
import { nextRevision, standingFor } from './standing'

/**
 * Asks that a record that was taken back be worked on again, with the reason that a later publication will give.
 * A different editor says yes with {@link restore}. Problems: `wrong_state` if it is public, or asked for already.
 */
export const askToRestore = command({
  name: 'ask-to-restore',
  permission: 'event.restore',
  input: ExplainedRecord,
  run: async ({ tx, actor, input }) => {
    const { kind, id, reason, locale } = input
    const found = await standingFor(tx, actor, 'event.restore', { kind, id })
    if (!found.ok) return found
    if (found.value.state === 'draft' || (await openRequest(tx, kind, id))) return refuse('wrong_state')
    const { revision, symbol } = found.value
    await recordRevisions(tx, actor, [
      { subject: kind, subjectId: id, revision, verb: 'restore_asked', content: { reason, locale }, reason },
    ])
    return ok({ symbol })
  },
})

/**
 * Agrees, as a second editor, to a request to restore: the record becomes a draft that corrects what was taken back, and
 * goes to the public only as anything of its kind does, for a reason. Approvals of before do not count for it.
 * Problems: `needs_second_person` for whoever asked, `wrong_state` where nobody did.
 */
export const restore = command({
  name: 'restore',
  permission: 'event.restore',
  input: WithdrawnRecord,
  run: async ({ tx, actor, input: { kind, id } }) => {
    const found = await standingFor(tx, actor, 'event.restore', { kind, id })
    if (!found.ok) return found
    const asked = await openRequest(tx, kind, id)
    if (!asked) return refuse('wrong_state')
    if (asked.userId === actor.userId) return refuse('needs_second_person')
    const { reason, locale } = JSON.parse(asked.content) as { reason: string; locale: Locale }
    const revision = await nextRevision(tx, found.value, 'draft')
    if (kind === 'event') {
      const correction = { correctionKind: 'update', correctionReason: reason, correctionLocale: locale } as const
      await tx.update(events).set(correction).where(eq(events.id, id))
    }
    await recordRevisions(tx, actor, [
      { subject: kind, subjectId: id, revision, verb: 'restored', content: { askedBy: asked.userId }, reason },
    ])
    return ok({ symbol: found.value.symbol, revision })
  },
})

/** Steps of taking back and of restoring; the last of them says whether a request is open. */
export const STEPS = ['retracted', 'suppressed', 'suppression_lapsed', 'restore_asked', 'restored']

/** The request to restore that nobody has answered yet, null if there is none. */
export async function openRequest(tx: Transaction, kind: WithdrawableKind, id: string) {
  const [last] = await tx
    .select({ verb: revisions.verb, userId: revisions.userId, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.subject, kind), eq(revisions.subjectId, id), inArray(revisions.verb, STEPS)))
    .orderBy(desc(revisions.seq))
    .limit(1)
  return last?.verb === 'restore_asked' ? last : null
}

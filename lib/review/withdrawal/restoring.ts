import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import { revisions } from '@/db/schema/history'
import type { Locale } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { Withdrawal } from './schema'
import { standingFor } from './standing'

/**
 * Asks that an event that was taken back be worked on again, with the reason that a later publication will give.
 * A different editor says yes with {@link restoreEvent}. Problems: `wrong_state` if it is public, or asked for already.
 */
export const askToRestoreEvent = command({
  name: 'ask-to-restore-event',
  permission: 'event.restore',
  input: Withdrawal,
  run: async ({ tx, actor, input }) => {
    const { id, reason, locale } = input
    const found = await standingFor(tx, actor, 'event.restore', { kind: 'event', id })
    if (!found.ok) return found
    if (found.value.state === 'draft' || (await openRequest(tx, id))) return refuse('wrong_state')
    const { revision, symbol } = found.value
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: id, revision, verb: 'restore_asked', content: { reason, locale }, reason },
    ])
    return ok({ symbol })
  },
})

/**
 * Agrees, as a second editor, to a request to restore: the event becomes a draft that corrects what was taken back, and
 * goes to the public only through review and publication like any other. Approvals of before do not count for it.
 * Problems: `needs_second_person` for whoever asked, `wrong_state` where nobody did.
 */
export const restoreEvent = command({
  name: 'restore-event',
  permission: 'event.restore',
  input: z.object({ id: RecordId }),
  run: async ({ tx, actor, input }) => {
    const found = await standingFor(tx, actor, 'event.restore', { kind: 'event', id: input.id })
    if (!found.ok) return found
    const asked = await openRequest(tx, input.id)
    if (!asked) return refuse('wrong_state')
    if (asked.userId === actor.userId) return refuse('needs_second_person')
    const { reason, locale } = JSON.parse(asked.content) as { reason: string; locale: Locale }
    const revision = found.value.revision + 1
    await tx
      .update(events)
      .set({
        ...{ state: 'draft', revision, updatedAt: new Date() },
        ...{ correctionKind: 'update', correctionReason: reason, correctionLocale: locale },
      })
      .where(eq(events.id, input.id))
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: input.id, revision, verb: 'restored', content: { askedBy: asked.userId }, reason },
    ])
    return ok({ symbol: found.value.symbol, revision })
  },
})

/** Steps of taking back and of restoring; the last of them says whether a request is open. */
export const STEPS = ['retracted', 'suppressed', 'suppression_lapsed', 'restore_asked', 'restored']

/** The request to restore that nobody has answered yet, null if there is none. */
export async function openRequest(tx: Transaction, eventId: string) {
  const [last] = await tx
    .select({ verb: revisions.verb, userId: revisions.userId, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.subject, 'event'), eq(revisions.subjectId, eventId), inArray(revisions.verb, STEPS)))
    .orderBy(desc(revisions.seq))
    .limit(1)
  return last?.verb === 'restore_asked' ? last : null
}

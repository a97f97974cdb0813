import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import { shares } from '@/db/schema/history'
import type { Actor } from '@/lib/auth/actor'
import { mayDo, type Permission } from '@/lib/auth/permissions'
import { ok, refuse, type Result } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { EventAtRevision } from '../schema'
import { isPublic, standingTo, wasPublic } from '../standing'
import { lockedEvent, storeEvent } from '../storing'
import { publishedState } from './published'

type EventRow = typeof events.$inferSelect

/** The event that somebody has seen, locked, if they may do this to it: `not_found`, `stale`, `wrong_state`, `not_allowed`. */
async function eventFor(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  seen: { id: string; revision: number },
  states: EventRow['state'][],
): Promise<Result<EventRow>> {
  const event = await lockedEvent(tx, seen.id)
  if (!event) return refuse('not_found')
  if (event.revision !== seen.revision) return refuse('stale')
  if (!states.includes(event.state)) return refuse('wrong_state')
  return mayDo(actor, permission, await standingTo(tx, actor, event)) ? ok(event) : refuse('not_allowed')
}

async function moveTo(
  tx: Transaction,
  actor: Actor,
  event: EventRow,
  state: EventRow['state'],
  verb: string,
): Promise<Result<{ id: string; revision: number }>> {
  await tx.update(events).set({ state, updatedAt: new Date() }).where(eq(events.id, event.id))
  await recordRevisions(tx, actor, [
    { subject: 'event', subjectId: event.id, revision: event.revision, verb, content: {} },
  ])
  return ok({ id: event.id, revision: event.revision })
}

/** Takes a submitted event back to draft, by whoever worked on it. Problems: `not_found`, `stale`, `wrong_state`, `not_allowed`. */
export const takeBackEvent = command({
  name: 'take-back-event',
  permission: 'event.withdraw',
  input: EventAtRevision,
  run: async ({ tx, actor, input }) => {
    const found = await eventFor(tx, actor, 'event.withdraw', input, ['submitted'])
    return found.ok ? moveTo(tx, actor, found.value, 'draft', 'taken_back') : found
  },
})

/**
 * Puts away a draft that was never public; it leaves the lists and can be brought back, because nothing is deleted.
 * Problems: `not_found`, `stale`, `wrong_state` for a public event (its changes are discarded instead), `not_allowed`.
 */
export const withdrawDraft = command({
  name: 'withdraw-draft',
  permission: 'event.withdraw',
  input: EventAtRevision,
  run: async ({ tx, actor, input }) => {
    const found = await eventFor(tx, actor, 'event.withdraw', input, ['draft', 'submitted'])
    if (!found.ok) return found
    if (await wasPublic(tx, input.id)) return refuse('wrong_state')
    return moveTo(tx, actor, found.value, 'withdrawn_before_publication', 'withdrawn')
  },
})

/** Brings back a draft that was put away. Problems: `not_found`, `stale`, `wrong_state` for a duplicate that was merged, `not_allowed`. */
export const restoreDraft = command({
  name: 'restore-draft',
  permission: 'event.withdraw',
  input: EventAtRevision,
  run: async ({ tx, actor, input }) => {
    const found = await eventFor(tx, actor, 'event.withdraw', input, ['withdrawn_before_publication'])
    if (!found.ok) return found
    if (found.value.mergedIntoId) return refuse('wrong_state')
    return moveTo(tx, actor, found.value, 'draft', 'restored')
  },
})

/**
 * Gives up the pending changes of a public event: it stands again as it was published. What is given up stays in
 * history. Problems: `not_found`, `stale`, `wrong_state` where nothing is public or no state of it is held, `not_allowed`
 * for the draft of others, `breaks_rule` and `not_found` where what it pointed at is gone since.
 */
export const discardChanges = command({
  name: 'discard-changes',
  permission: 'event.withdraw',
  input: EventAtRevision,
  run: async ({ tx, actor, input }) => {
    const found = await eventFor(tx, actor, 'event.withdraw', input, ['draft', 'submitted'])
    if (!found.ok) return found
    if (!(await isPublic(tx, input.id))) return refuse('wrong_state')
    const published = await publishedState(tx, input.id)
    if (!published) return refuse('wrong_state')
    const revision = await storeEvent(tx, actor, published, found.value, 'published')
    const content = { ...published, revision }
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: input.id, revision, verb: 'changes_discarded', content },
    ])
    return ok({ id: input.id, revision })
  },
})

/** Lets partners read an event before it is public, or no longer (`isShared` false). Problems: `not_found`, `stale`, `wrong_state`, `not_allowed`. */
export const shareEvent = command({
  name: 'share-event',
  permission: 'event.share',
  input: EventAtRevision.extend({ isShared: z.boolean() }),
  run: async ({ tx, actor, input }) => {
    const found = await eventFor(tx, actor, 'event.share', input, ['submitted', 'approved'])
    if (!found.ok) return found
    const key = { recordKind: 'event' as const, recordId: input.id }
    if (input.isShared)
      await tx
        .insert(shares)
        .values({ ...key, sharedBy: actor.userId })
        .onConflictDoNothing()
    else await tx.delete(shares).where(and(eq(shares.recordKind, 'event'), eq(shares.recordId, input.id)))
    return moveTo(tx, actor, found.value, found.value.state, input.isShared ? 'shared' : 'unshared')
  },
})

import type { events } from '@/db/schema/events'
import type { Actor } from '@/lib/auth/actor'
import type { Problem } from '@/lib/core/result'

type EventRow = typeof events.$inferSelect

/** Whether an event is the actor's own work: as author, or as the last who edited it. */
export function isOwn(event: Pick<EventRow, 'authorId' | 'lastEditorId'>, actor: Actor): boolean {
  return event.authorId === actor.userId || event.lastEditorId === actor.userId
}

/**
 * Why an actor may not change an event now, null if they may: `stale` if it was saved meanwhile (`seen` null asks not),
 * `wrong_state` once it is public or compiled from public sources, `not_allowed` for the work of others, editors excepted.
 */
export function editProblem(event: EventRow, actor: Actor, seen: number | null): Problem | null {
  if (seen !== null && event.revision !== seen) return { code: 'stale' }
  if ((event.state !== 'draft' && event.state !== 'submitted') || event.origin === 'starter')
    return { code: 'wrong_state' }
  return isOwn(event, actor) || actor.roles.includes('editor') ? null : { code: 'not_allowed' }
}

import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import type { Actor } from '@/lib/auth/actor'
import { mayDo, type Permission } from '@/lib/auth/permissions'
import type { Problem } from '@/lib/core/result'
import { recordRevisions } from '@/lib/history/revisions'
import { readEvent } from './reading'
import { standingTo } from './standing'

type EventRow = typeof events.$inferSelect

/**
 * Why an actor may not change an event now, null if they may: `not_allowed` for the draft of others, `wrong_state` for
 * what is approved, retracted, suppressed or withdrawn. What is published may be edited by everybody who works here:
 * the edit waits as a pending revision while the published version stays.
 */
export async function editProblem(
  tx: Transaction,
  event: EventRow,
  actor: Actor,
  permissions: Permission[] = ['event.edit', 'event.correct'],
): Promise<Problem | null> {
  const standing = await standingTo(tx, actor, event)
  if (permissions.some((permission) => mayDo(actor, permission, standing))) return null
  return { code: ['draft', 'submitted'].includes(event.state) ? 'not_allowed' : 'wrong_state' }
}

/**
 * Keeps in history what an event said before its first edit, where history does not hold it whole: the starter record
 * came in without. To be called before the edit, in its transaction.
 */
export async function keepFirstState(tx: Transaction, actor: Actor, event: EventRow): Promise<void> {
  if (event.origin !== 'starter' || event.revision > 1) return
  const content = await readEvent(tx, event.id)
  await recordRevisions(tx, actor, [
    { subject: 'event', subjectId: event.id, revision: event.revision, verb: 'opened', content },
  ])
}

/** Sets an event back to draft under a new revision after its evidence changed, and writes the whole of it to history. */
export async function touchEvent(tx: Transaction, actor: Actor, event: EventRow, verb: string): Promise<number> {
  const revision = event.revision + 1
  await tx
    .update(events)
    .set({ revision, state: 'draft', lastEditorId: actor.userId, updatedAt: new Date() })
    .where(eq(events.id, event.id))
  const content = await readEvent(tx, event.id)
  await recordRevisions(tx, actor, [{ subject: 'event', subjectId: event.id, revision, verb, content }])
  return revision
}

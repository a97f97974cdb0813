import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { claimParallels, claims } from '@/db/schema/claims'
import { passages, textVersions } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { ok, refuse, type Result } from '@/lib/core/result'
import { editProblem, keepFirstState, touchEvent } from '@/lib/events/editing'
import { lockedEvent } from '@/lib/events/storing'
import { command } from '@/lib/history/command'
import { withRange } from '../marking'
import { storePassage } from '../versions/storing'
import { ParallelLink, ParallelPassage } from './schema'

/**
 * Keeps the words of another language version with the claim that rests on the same passage, in place of those confirmed
 * there before: one claim, so that it counts once. The event becomes a draft, because its evidence changed. Problems:
 * `not_found`, also for a claim without a passage; `wrong_state` for an event that was taken back; `not_allowed` for the
 * draft of somebody else; `breaks_rule` for positions outside the text (`passage_is_exact`) and for a text that is no
 * other language version of the release (`parallel_is_of_a_language_version`).
 */
export const linkParallelPassage = command({
  name: 'link-parallel-passage',
  permission: 'release.link',
  input: ParallelLink,
  run: async ({ tx, actor, input }) => {
    const [version] = await tx.select().from(textVersions).where(eq(textVersions.id, input.versionId))
    const found = await editableEvent(tx, actor, input.claimId)
    if (!found.ok) return found
    if (!version) return refuse('not_found')
    const passageId = await storePassage(tx, actor, version, input.ranges.reduce(withRange, []))
    const confirmed = tx
      .select({ id: passages.id })
      .from(passages)
      .innerJoin(textVersions, eq(textVersions.id, passages.versionId))
      .where(eq(textVersions.sourceId, version.sourceId))
    await tx
      .delete(claimParallels)
      .where(and(eq(claimParallels.claimId, input.claimId), inArray(claimParallels.passageId, confirmed)))
    await tx.insert(claimParallels).values({ claimId: input.claimId, passageId })
    return ok({ passageId, revision: await touchEvent(tx, actor, found.value, 'passage_linked') })
  },
})

/**
 * Takes the words of another language version away from a claim, which stays; they stay in history. The event becomes a
 * draft. Problems: `not_found`, `wrong_state` for an event that was taken back, `not_allowed` for the draft of somebody else.
 */
export const unlinkParallelPassage = command({
  name: 'unlink-parallel-passage',
  permission: 'release.link',
  input: ParallelPassage,
  run: async ({ tx, actor, input: { claimId, passageId } }) => {
    const found = await editableEvent(tx, actor, claimId)
    if (!found.ok) return found
    const gone = await tx
      .delete(claimParallels)
      .where(and(eq(claimParallels.claimId, claimId), eq(claimParallels.passageId, passageId)))
      .returning({ id: claimParallels.claimId })
    if (gone.length === 0) return refuse('not_found')
    return ok({ revision: await touchEvent(tx, actor, found.value, 'edited') })
  },
})

/** The event of a claim that rests on a passage, locked, with its first state kept; or why the actor may not change it. */
async function editableEvent(tx: Transaction, actor: Actor, claimId: string): Promise<Result<EventRow>> {
  const [claim] = await tx.select().from(claims).where(eq(claims.id, claimId))
  const event = claim?.passageId ? await lockedEvent(tx, claim.eventId) : undefined
  if (!event) return refuse('not_found')
  const problem = await editProblem(tx, event, actor, ['release.link'])
  if (problem) return { ok: false, problem }
  await keepFirstState(tx, actor, event)
  return ok(event)
}
type EventRow = NonNullable<Awaited<ReturnType<typeof lockedEvent>>>

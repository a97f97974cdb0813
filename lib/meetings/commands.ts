import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { momentFor } from './moments'
import { readMeeting } from './reading'
import { ordinalOf } from './rules'
import { EditedMeeting, NewMeeting } from './schema'

/** Makes a meeting, for staff until it is published. Problems: `already_exists`, `not_found` for host, body or Chair. */
export const createMeeting = command({
  name: 'create-meeting',
  permission: 'meeting.edit',
  input: NewMeeting,
  run: async ({ tx, actor, input }) => {
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    await tx.insert(meetings).values({ ...input, ...by, confidence: 'high' })
    await recordRevisions(tx, actor, [
      { subject: 'meeting', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

/**
 * Changes the facts of a meeting; what is public changes when an editor publishes it again. Times that were recorded
 * keep the zone in which they were read until they are saved anew. Problems: `not_found`, for a source too, `stale` with what stands there
 * now (what was sent is kept in history, and the caller puts both together).
 */
export const editMeeting = command({
  name: 'edit-meeting',
  permission: 'meeting.edit',
  input: EditedMeeting,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision: seen, ...facts } = input
    // On whose word a meeting closed says nothing while nobody says when; a body that is not asked for stays.
    const told = { ...facts, closingWitness: facts.closing ? facts.closingWitness : undefined }
    const typed = { ...told, bodyId: facts.bodyId ?? undefined }
    const record = { table: meetings, subject: 'meeting', read: readMeeting, typed }
    const found = await asSeen(context, input, record)
    if (!found.ok) return found
    const meeting = found.value
    const revision = seen + 1
    // A plenary is of the plenary: the form asks for the body only where the kind does not say it.
    const bodyId = facts.bodyId ?? (facts.kind === meeting.kind && facts.kind !== 'other' ? meeting.bodyId : null)
    const { closing, closingWitness, ordinals, ...plain } = facts
    // What the compiled record cites may stand outside of it; what somebody adds must be here.
    const added = (facts.sourceIds ?? []).filter((id) => !meeting.sourceIds.includes(id))
    if (!(await areSources(tx, added))) return refuse('not_found')
    const later = {
      closingId:
        closing === undefined
          ? meeting.closingId
          : await momentFor(tx, closing, {
              ...{ kind: closingWitness, timeZone: facts.timeZone, standingId: meeting.closingId },
            }),
      ordinals: ordinals?.map((line) => ordinalOf(line, meeting.ordinals)) ?? meeting.ordinals,
    }
    await tx
      .update(meetings)
      .set({ ...plain, ...later, bodyId, revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(meetings.id, id))
    const content = { ...told, bodyId }
    await recordRevisions(tx, actor, [
      { subject: 'meeting', subjectId: id, revision, verb: 'edited', content, before: meeting },
    ])
    return ok({ id, revision })
  },
})

async function areSources(tx: Transaction, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  const found =
    wanted.length > 0 ? await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, wanted)) : []
  return found.length === wanted.length
}

import 'server-only'
import { eq, max } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { events, statements } from '@/db/schema/events'
import { meetings, sittings } from '@/db/schema/meetings'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { momentFor } from '../moments'
import { readSitting } from '../reading'
import { EditedSitting, NewSitting, SeenRecord } from '../schema'

type Sitting = typeof sittings.$inferSelect
const SITTING = { table: sittings, subject: 'sitting', read: readSitting }

/** Adds a sitting to a meeting. Its four moments are four assertions; none is ever taken for another. */
export const addSitting = command({
  name: 'add-sitting',
  permission: 'meeting.edit',
  input: NewSitting,
  run: async ({ tx, actor, input }) => {
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, input.meetingId)).for('update')
    if (!meeting) return refuse('not_found')
    const [last] = await tx
      .select({ seq: max(sittings.seq) })
      .from(sittings)
      .where(eq(sittings.meetingId, meeting.id))
    await tx.insert(sittings).values({
      ...{ id: input.id, meetingId: meeting.id, seq: (last?.seq ?? 0) + 1, authorId: actor.userId },
      ...(await factsOf(tx, input, meeting.timeZone)),
    })
    await recordRevisions(tx, actor, [
      { subject: 'sitting', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

/** Changes a sitting whole. Problems: `not_found`, `stale` with what stands there now. */
export const editSitting = command({
  name: 'edit-sitting',
  permission: 'meeting.edit',
  input: EditedSitting,
  run: async (context) => {
    const { tx, actor, input } = context
    const found = await asSeen(context, input, { ...SITTING, typed: input })
    if (!found.ok) return found
    const sitting = found.value
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, sitting.meetingId))
    const revision = sitting.revision + 1
    await tx
      .update(sittings)
      .set({ ...(await factsOf(tx, input, meeting?.timeZone ?? null, sitting)), revision })
      .where(eq(sittings.id, sitting.id))
    await recordRevisions(tx, actor, [
      { subject: 'sitting', subjectId: sitting.id, revision, verb: 'edited', content: input },
    ])
    return ok({ id: sitting.id, revision })
  },
})

/**
 * Takes a sitting away; the history keeps it whole. Problems: `not_found`, `stale`, `breaks_rule` with
 * `sitting_has_events` while events or statements are recorded at it.
 */
export const removeSitting = command({
  name: 'remove-sitting',
  permission: 'meeting.edit',
  input: SeenRecord,
  run: async (context) => {
    const { tx, actor, input } = context
    const found = await asSeen(context, input, SITTING)
    if (!found.ok) return found
    const sitting = found.value
    const [event] = await tx.select({ id: events.id }).from(events).where(eq(events.sittingId, sitting.id)).limit(1)
    const [statement] = await tx
      .select({ id: statements.id })
      .from(statements)
      .where(eq(statements.sittingId, sitting.id))
      .limit(1)
    if (event ?? statement) return refuse('breaks_rule', { rule: 'sitting_has_events' })
    await tx.delete(sittings).where(eq(sittings.id, sitting.id))
    await recordRevisions(tx, actor, [
      { subject: 'sitting', subjectId: sitting.id, revision: sitting.revision + 1, verb: 'removed', content: sitting },
    ])
    return ok({ id: sitting.id })
  },
})

async function factsOf(tx: Transaction, input: NewSitting | EditedSitting, timeZone: string | null, before?: Sitting) {
  const { kind, meetingDay, state, presidedById, presidedIn, witness } = input
  const at = (stated: typeof input.actualEnd, isScheduled: boolean, standingId: string | null | undefined) =>
    momentFor(tx, stated, { kind: isScheduled ? 'scheduled' : witness, timeZone, standingId })
  return {
    ...{ kind, meetingDay, state, presidedById, presidedIn },
    scheduledStartId: await at(input.scheduledStart, true, before?.scheduledStartId),
    scheduledEndId: await at(input.scheduledEnd, true, before?.scheduledEndId),
    actualStartId: await at(input.actualStart, false, before?.actualStartId),
    actualEndId: await at(input.actualEnd, false, before?.actualEndId),
  }
}

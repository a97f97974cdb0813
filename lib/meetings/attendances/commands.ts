import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { attendances, meetings } from '@/db/schema/meetings'
import { groupMemberships, participants, participantStatuses } from '@/db/schema/participants'
import { sources } from '@/db/schema/releases'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { momentFor } from '../moments'
import { readAttendance } from '../reading'
import { EditedAttendance, NewAttendance, SeenRecord } from '../schema'
import { isSeatedByGroup } from '../standing'

type Attendance = typeof attendances.$inferSelect
type Meeting = typeof meetings.$inferSelect
const ATTENDANCE = { table: attendances, subject: 'attendance', read: readAttendance }

/**
 * Records a delegation in the room, from arriving to leaving; whoever comes back gets a further row. Problems:
 * `not_found`, `breaks_rule` with `represented_by_group` for a State that the European Union represents at that date,
 * `ends_before_start` for leaving before arriving.
 */
export const addAttendance = command({
  name: 'add-attendance',
  permission: 'meeting.edit',
  input: NewAttendance,
  run: async ({ tx, actor, input }) => {
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, input.meetingId))
    if (!meeting) return refuse('not_found')
    const facts = await factsOf(tx, input, meeting)
    if (!facts.ok) return facts
    await tx.insert(attendances).values({ id: input.id, meetingId: meeting.id, authorId: actor.userId, ...facts.value })
    await recordRevisions(tx, actor, [
      { subject: 'attendance', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

/** Changes a row of attendance whole. Problems: `stale` with what stands there now, and those of recording one. */
export const editAttendance = command({
  name: 'edit-attendance',
  permission: 'meeting.edit',
  input: EditedAttendance,
  run: async (context) => {
    const { tx, actor, input } = context
    const found = await asSeen(context, input, { ...ATTENDANCE, typed: input })
    if (!found.ok) return found
    const attendance = found.value
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, attendance.meetingId))
    if (!meeting) return refuse('not_found')
    const facts = await factsOf(tx, input, meeting, attendance)
    if (!facts.ok) return facts
    const revision = attendance.revision + 1
    await tx
      .update(attendances)
      .set({ ...facts.value, revision })
      .where(eq(attendances.id, attendance.id))
    await recordRevisions(tx, actor, [
      { subject: 'attendance', subjectId: attendance.id, revision, verb: 'edited', content: input },
    ])
    return ok({ id: attendance.id, revision })
  },
})

/** Takes a row of attendance away; the history keeps it whole. Problems: `not_found`, `stale`. */
export const removeAttendance = command({
  name: 'remove-attendance',
  permission: 'meeting.edit',
  input: SeenRecord,
  run: async (context) => {
    const { tx, actor, input } = context
    const found = await asSeen(context, input, ATTENDANCE)
    if (!found.ok) return found
    const attendance = found.value
    await tx.delete(attendances).where(eq(attendances.id, attendance.id))
    const revision = attendance.revision + 1
    await recordRevisions(tx, actor, [
      { subject: 'attendance', subjectId: attendance.id, revision, verb: 'removed', content: attendance },
    ])
    return ok({ id: attendance.id })
  },
})

type Input = Omit<NewAttendance, 'id' | 'meetingId'>

async function factsOf(tx: Transaction, input: Input, meeting: Meeting, before?: Attendance) {
  const { participantId, capacity, medium, extent, sourceId, note, arrived, left } = input
  const [participant] = await tx.select().from(participants).where(eq(participants.id, participantId))
  if (!participant) return refuse('not_found')
  if (sourceId && !(await tx.$count(sources, eq(sources.id, sourceId)))) return refuse('not_found')
  const seats = await tx.select().from(groupMemberships)
  const statuses = await tx
    .select()
    .from(participantStatuses)
    .where(eq(participantStatuses.participantId, participantId))
  if (isSeatedByGroup({ ...participant, statuses }, seats, meeting.startsOn ?? String(meeting.year)))
    return refuse('breaks_rule', { rule: 'represented_by_group' })
  const hour = (at: typeof arrived) => `${at?.localDate} ${at?.localTime ?? ''}`
  if (
    arrived &&
    left &&
    (arrived.localTime && left.localTime ? hour(left) < hour(arrived) : left.localDate < arrived.localDate)
  )
    return refuse('invalid', { fields: [{ path: 'left', code: 'ends_before_start' }] })
  const at = (stated: typeof arrived, standingId: string | null | undefined) =>
    momentFor(tx, stated, { kind: input.witness, timeZone: meeting.timeZone, standingId })
  return ok({
    ...{ participantId, capacity, medium, extent, sourceId, note },
    arrivedId: await at(arrived, before?.arrivedId),
    leftId: await at(left, before?.leftId),
  })
}

import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { getDatabase } from '@/db/client'
import { attendances, meetings } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import { participants, participantStatuses } from '@/db/schema/participants'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { doubtAboutStanding } from '../standing'

const arrived = alias(moments, 'arrived')
const left = alias(moments, 'left_at')

/**
 * Who is recorded in the room, rows of one participant together in order of arriving. `doubt` is the standing that
 * speaks against it on the first day of the meeting, `none` where no standing covers that day, null where all is well.
 */
export async function listAttendance(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  const rows = await db
    .select({ attendance: attendances, arrived, left, names: participants.shortNames, meeting: meetings })
    .from(attendances)
    .innerJoin(participants, eq(participants.id, attendances.participantId))
    .innerJoin(meetings, eq(meetings.id, attendances.meetingId))
    .leftJoin(arrived, eq(arrived.id, attendances.arrivedId))
    .leftJoin(left, eq(left.id, attendances.leftId))
    .where(eq(attendances.meetingId, meetingId))
    .orderBy(asc(attendances.participantId), asc(arrived.localDate), asc(arrived.localTime), asc(attendances.id))
  const ids = [...new Set(rows.map(({ attendance }) => attendance.participantId))]
  const statuses = ids.length
    ? await db.select().from(participantStatuses).where(inArray(participantStatuses.participantId, ids))
    : []
  return rows.map(({ meeting, ...row }) => ({
    ...row,
    doubt: doubtAboutStanding(
      statuses.filter((status) => status.participantId === row.attendance.participantId),
      meeting.startsOn ?? String(meeting.year),
    ),
  }))
}
export type ListedAttendance = Awaited<ReturnType<typeof listAttendance>>[number]

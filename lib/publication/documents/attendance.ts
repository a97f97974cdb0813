import 'server-only'
import { asc, eq, inArray, isNull, and, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { attendances } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import { sources } from '@/db/schema/releases'
import type { PublicAttendance } from '../schema'
import { grouped, publicMoments } from './moments'
import { isOpenSource } from './releases'

/**
 * Who was in the room, by meeting: rows of one participant together, in order of arriving. Meetings without rows are
 * not in the map. What rests on a source that is not public stays with staff.
 */
export async function publicAttendance(
  tx: Transaction,
  meetingIds: string[],
): Promise<Map<string, PublicAttendance[]>> {
  const rows = await tx
    .select({ attendance: attendances })
    .from(attendances)
    .leftJoin(sources, eq(sources.id, attendances.sourceId))
    .leftJoin(moments, eq(moments.id, attendances.arrivedId))
    .where(and(inArray(attendances.meetingId, meetingIds), or(isNull(attendances.sourceId), isOpenSource)))
    .orderBy(asc(attendances.participantId), asc(moments.localDate), asc(moments.localTime), asc(attendances.id))
  const when = await publicMoments(
    tx,
    rows.flatMap(({ attendance }) => [attendance.arrivedId, attendance.leftId]),
  )
  const moment = (id: string | null) => (id ? (when.get(id) ?? null) : null)
  const told = rows.map(({ attendance: { meetingId, arrivedId, leftId, ...row } }) => ({
    meetingId,
    attendance: {
      id: row.id,
      participantId: row.participantId,
      capacity: row.capacity,
      medium: row.medium,
      arrived: moment(arrivedId),
      left: moment(leftId),
      extent: row.extent,
      sourceId: row.sourceId,
      note: row.note,
    },
  }))
  return new Map(
    [...grouped(told, (one) => one.meetingId)].map(([id, some]) => [id, some.map((one) => one.attendance)]),
  )
}

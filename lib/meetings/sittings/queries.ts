import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { getDatabase } from '@/db/client'
import { sittings } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { overrunMinutes } from '@/lib/core/time'

const scheduledStart = alias(moments, 'scheduled_start')
const scheduledEnd = alias(moments, 'scheduled_end')
const actualStart = alias(moments, 'actual_start')
const actualEnd = alias(moments, 'actual_end')

/**
 * The sittings of a meeting in order, each with its four moments (null where none is stated), and by how many minutes it
 * ran over; `isReported` where that rests on a source and not on our observer. Null minutes unless both ends are known.
 */
export async function listSittings(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  const rows = await db
    .select({ sitting: sittings, scheduledStart, scheduledEnd, actualStart, actualEnd })
    .from(sittings)
    .leftJoin(scheduledStart, eq(scheduledStart.id, sittings.scheduledStartId))
    .leftJoin(scheduledEnd, eq(scheduledEnd.id, sittings.scheduledEndId))
    .leftJoin(actualStart, eq(actualStart.id, sittings.actualStartId))
    .leftJoin(actualEnd, eq(actualEnd.id, sittings.actualEndId))
    .where(eq(sittings.meetingId, meetingId))
    .orderBy(asc(sittings.meetingDay), asc(sittings.seq), asc(sittings.id))
  return rows.map((row) => ({
    ...row,
    overrun: overrunMinutes(row.scheduledEnd?.instantFrom ?? null, row.actualEnd?.instantFrom ?? null),
    isReported: row.actualEnd?.basis === 'source_claim',
  }))
}
export type ListedSitting = Awaited<ReturnType<typeof listSittings>>[number]

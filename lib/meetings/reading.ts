import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Transaction } from '@/db/client'
import { attendances, meetings, sittings } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import { ordinalLine } from './rules'
import type { EditedAttendance, EditedMeeting, EditedSitting, StatedMoment, Witness } from './schema'

/** A meeting in the shape in which it is edited; null if there is none. */
export async function readMeeting(tx: Transaction, id: string): Promise<z.input<typeof EditedMeeting> | null> {
  const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, id))
  if (!meeting) return null
  const { revision, kind, bodyId, year, city, countryId, venue, timeZone, format, formatReason } = meeting
  const { startsOn, endsOn, chairId, viceChairId, chairOffice, chairPersons, status, outcome, notes } = meeting
  const closing = await momentAt(tx, meeting.closingId)
  return {
    ...{ id, revision, kind, bodyId, year, city, countryId, venue, timeZone, format, formatReason, startsOn, endsOn },
    ...{ chairId, viceChairId, chairOffice, chairPersons, status, outcome, notes },
    ...{ closing: stated(closing), closingWitness: witnessOf(closing), sourceIds: meeting.sourceIds },
    ordinals: meeting.ordinals.map(ordinalLine),
  }
}

/** A sitting in the shape in which it is edited, its four moments as they are stated; null if there is none. */
export async function readSitting(tx: Transaction, id: string): Promise<z.input<typeof EditedSitting> | null> {
  const [sitting] = await tx.select().from(sittings).where(eq(sittings.id, id))
  if (!sitting) return null
  const { revision, kind, meetingDay, state, presidedById, presidedIn } = sitting
  const scheduledStart = await momentAt(tx, sitting.scheduledStartId)
  const scheduledEnd = await momentAt(tx, sitting.scheduledEndId)
  const actualStart = await momentAt(tx, sitting.actualStartId)
  const actualEnd = await momentAt(tx, sitting.actualEndId)
  return {
    ...{
      id,
      revision,
      kind,
      meetingDay,
      state,
      presidedById,
      presidedIn,
      witness: witnessOf(actualEnd ?? actualStart),
    },
    ...{ scheduledStart: stated(scheduledStart), scheduledEnd: stated(scheduledEnd) },
    ...{ actualStart: stated(actualStart), actualEnd: stated(actualEnd) },
  }
}

/** A row of attendance in the shape in which it is edited; null if there is none. */
export async function readAttendance(tx: Transaction, id: string): Promise<z.input<typeof EditedAttendance> | null> {
  const [attendance] = await tx.select().from(attendances).where(eq(attendances.id, id))
  if (!attendance) return null
  const { revision, participantId, capacity, medium, extent, sourceId, note } = attendance
  const arrived = await momentAt(tx, attendance.arrivedId)
  const left = await momentAt(tx, attendance.leftId)
  return {
    ...{ id, revision, participantId, capacity, medium, extent, sourceId, note, witness: witnessOf(left ?? arrived) },
    ...{ arrived: stated(arrived), left: stated(left) },
  }
}

type Moment = typeof moments.$inferSelect

async function momentAt(tx: Transaction, id: string | null): Promise<Moment | null> {
  if (id === null) return null
  const [moment] = await tx.select().from(moments).where(eq(moments.id, id))
  return moment ?? null
}

/** A moment without a date is one that no form can hold; none of ours is. */
function stated(moment: Moment | null): z.input<typeof StatedMoment> {
  if (!moment?.localDate) return null
  const { localDate, localTime, precision, qualifier } = moment
  return { localDate, localTime, precision, qualifier }
}

function witnessOf(moment: Moment | null): Witness {
  return moment?.basis === 'observer' ? 'observer' : 'source'
}

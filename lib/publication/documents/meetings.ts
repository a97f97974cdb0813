import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaItems, agendaItemTopics, topics } from '@/db/schema/agenda'
import { meetings, sittings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import type { MeetingDocument, PublicAgendaItem } from '../schema'
import { publicAgendaVersions } from './agenda-versions'
import { publicAttendance } from './attendance'
import { grouped, publicMoments } from './moments'
import { isOpenSource } from './releases'

export type UntoldMeeting = Omit<MeetingDocument, 'symbol' | 'agenda'> & { agenda: Omit<PublicAgendaItem, 'symbol'>[] }

/**
 * Meetings with their sittings, agenda and attendance. Fields that came later are left out where they are empty, so
 * that what was published before stays the same to the letter.
 */
export async function meetingDocuments(tx: Transaction, ids: string[]): Promise<UntoldMeeting[]> {
  const rows = await tx.select().from(meetings).where(inArray(meetings.id, ids))
  const sittingRows = await tx
    .select()
    .from(sittings)
    .where(inArray(sittings.meetingId, ids))
    .orderBy(asc(sittings.seq), asc(sittings.id))
  const itemRows = await tx
    .select()
    .from(agendaItems)
    .where(inArray(agendaItems.meetingId, ids))
    .orderBy(asc(agendaItems.seq), asc(agendaItems.id))
  const itemTopics = await publicTopicsOf(
    tx,
    itemRows.map((item) => item.id),
  )
  const publicMeetingIds = await publicAmong(
    tx,
    itemRows.flatMap((item) => item.deferredToMeetingId ?? []),
  )
  const when = await publicMoments(tx, [
    ...rows.map((row) => row.closingId),
    ...sittingRows.flatMap((s) => [s.scheduledStartId, s.scheduledEndId, s.actualStartId, s.actualEndId]),
  ])
  const openIds = await openAmong(
    tx,
    rows.flatMap((row) => row.sourceIds),
  )
  const moment = (id: string | null) => (id ? (when.get(id) ?? null) : null)
  const versions = await publicAgendaVersions(tx, ids)
  const attendance = await publicAttendance(tx, ids)
  const sittingsOf = grouped(sittingRows, (row) => row.meetingId)
  const itemsOf = grouped(itemRows, (row) => row.meetingId)
  return rows.map((row) => ({
    documentFormat: 1,
    record: 'meeting',
    id: row.id,
    origin: row.origin,
    kind: row.kind,
    year: row.year,
    city: row.city,
    cityAliases: row.cityAliases,
    countryId: row.countryId,
    venue: row.venue,
    timeZone: row.timeZone,
    format: row.format,
    formatReason: row.formatReason,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    closing: moment(row.closingId),
    chairId: row.chairId,
    viceChairId: row.viceChairId,
    chairPersons: row.chairPersons,
    ordinals: row.ordinals,
    status: row.status,
    outcome: row.outcome,
    sittings: (sittingsOf.get(row.id) ?? []).map((s) => ({
      id: s.id,
      kind: s.kind,
      meetingDay: s.meetingDay,
      scheduledStart: moment(s.scheduledStartId),
      scheduledEnd: moment(s.scheduledEndId),
      actualStart: moment(s.actualStartId),
      actualEnd: moment(s.actualEndId),
      presidedById: s.presidedById ?? undefined,
      presidedIn: s.presidedIn ?? undefined,
      state: s.state === 'unknown' ? undefined : s.state,
    })),
    agenda: (itemsOf.get(row.id) ?? []).map((item) => ({
      id: item.id,
      number: item.number,
      title: item.title,
      titleLocale: item.titleLocale,
      slotMinutes: item.slotMinutes,
      minutesUsed: item.minutesUsed,
      outcome: item.outcome,
      topicIds: (itemTopics.get(item.id) ?? []).map((topic) => topic.topicId).sort(),
      deferredToMeetingId:
        item.deferredToMeetingId && publicMeetingIds.has(item.deferredToMeetingId)
          ? item.deferredToMeetingId
          : undefined,
      referredToBodyId: item.referredToBodyId ?? undefined,
    })),
    agendaVersions: versions.get(row.id),
    attendance: attendance.get(row.id),
    // Of plenaries and intersessionals the kind says it; there the field would only repeat it.
    bodyId: row.kind === 'working_body' ? (row.bodyId ?? undefined) : undefined,
    chairOffice: row.chairOffice ?? undefined,
    sourceIds: row.sourceIds.filter((id) => openIds.has(id)),
    notes: row.notes,
    confidence: row.confidence,
  }))
}

/** The topics of items that are public themselves: an address that somebody only drafted is told to nobody. */
async function publicTopicsOf(tx: Transaction, itemIds: string[]): Promise<Map<string, { topicId: string }[]>> {
  if (itemIds.length === 0) return new Map()
  const rows = await tx
    .select({ itemId: agendaItemTopics.itemId, topicId: agendaItemTopics.topicId })
    .from(agendaItemTopics)
    .innerJoin(topics, and(eq(topics.id, agendaItemTopics.topicId), eq(topics.state, 'published')))
    .where(inArray(agendaItemTopics.itemId, itemIds))
  return grouped(rows, (row) => row.itemId)
}

async function publicAmong(tx: Transaction, meetingIds: string[]): Promise<Set<string>> {
  if (meetingIds.length === 0) return new Set()
  const rows = await tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(inArray(meetings.id, meetingIds), eq(meetings.state, 'published')))
  return new Set(rows.map((row) => row.id))
}

/** The sources among these that the public may see; an id of any other says that there is one. */
async function openAmong(tx: Transaction, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(inArray(sources.id, [...new Set(ids)]), isOpenSource))
  return new Set(rows.map((row) => row.id))
}

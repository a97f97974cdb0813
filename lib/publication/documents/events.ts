import 'server-only'
import { and, asc, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaItems, topics as topicTable } from '@/db/schema/agenda'
import { claimNames, claims, eventLinks, groupMembers } from '@/db/schema/claims'
import { describedGroups, eventActors, eventSummaries, eventTopics, events } from '@/db/schema/events'
import { meetings, sittings } from '@/db/schema/meetings'
import { positions } from '@/db/schema/positions'
import { symbols } from '@/db/schema/publications'
import { passages, sources, textVersions } from '@/db/schema/releases'
import { daysPastMeetingDay } from '@/lib/core/time'
import type { EventDocument, PublicClaim, PublicGroup } from '../schema'
import { judgementsOf } from './judgements'
import { grouped, publicMoments } from './moments'
import { givenSymbols } from '../symbols'
import { contactsIn, publicSource, withhold } from './releases'

/**
 * Events whole: actors, described groups, claims with their sources and passages, links. Claims on sources that are not
 * public or are suppressed stay out with all that rests on them alone; so do links to events that have never been
 * published, topics that are not public, and groups of events that are not.
 */
export async function eventDocuments(tx: Transaction, ids: string[]): Promise<Omit<EventDocument, 'symbol'>[]> {
  const rows = await tx.select().from(events).where(inArray(events.id, ids))
  const claimRows = await claimsOf(tx, ids)
  const groups = await groupsById(tx, ids, claimRows)
  const when = await publicMoments(tx, [
    ...rows.map((row) => row.momentId),
    ...claimRows.map(({ claim }) => claim.momentId),
  ])
  const names = await namesOf(tx, claimRows)
  const meetingOf = new Map(
    (
      await tx
        .select()
        .from(meetings)
        .where(inArray(meetings.id, [...new Set(rows.flatMap((row) => row.meetingId ?? []))]))
    ).map((m) => [m.id, m]),
  )
  const sittingOf = new Map(
    (
      await selectByIds(
        tx,
        sittings,
        rows.map((row) => row.sittingId),
      )
    ).map((s) => [s.id, s]),
  )
  const itemOf = new Map(
    (
      await selectByIds(
        tx,
        agendaItems,
        rows.map((row) => row.agendaItemId),
      )
    ).map((item) => [item.id, item]),
  )
  const summaries = grouped(
    await tx.select().from(eventSummaries).where(inArray(eventSummaries.eventId, ids)),
    (row) => row.eventId,
  )
  const topics = grouped(
    await tx
      .select({ eventId: eventTopics.eventId, topicId: eventTopics.topicId })
      .from(eventTopics)
      .innerJoin(topicTable, and(eq(topicTable.id, eventTopics.topicId), eq(topicTable.state, 'published')))
      .where(inArray(eventTopics.eventId, ids)),
    (row) => row.eventId,
  )
  const actors = grouped(
    await tx.select().from(eventActors).where(inArray(eventActors.eventId, ids)).orderBy(asc(eventActors.position)),
    (row) => row.eventId,
  )
  const links = grouped(
    await tx
      .select({ fromId: eventLinks.fromId, toId: eventLinks.toId, kind: eventLinks.kind })
      .from(eventLinks)
      .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, eventLinks.toId)))
      .leftJoin(claims, eq(claims.id, eventLinks.claimId))
      .leftJoin(sources, and(eq(sources.id, claims.sourceId), isOpen))
      .where(
        and(
          inArray(eventLinks.fromId, ids),
          or(isNotNull(symbols.symbol), inArray(eventLinks.toId, ids)),
          or(isNull(eventLinks.claimId), isNotNull(sources.id)),
        ),
      )
      .orderBy(asc(eventLinks.toId)),
    (row) => row.fromId,
  )
  const told = await givenSymbols(
    tx,
    [...itemOf.keys()].map((id) => ({ kind: 'agenda_item' as const, id })),
  )
  const claimsByEvent = grouped(claimRows, ({ claim }) => claim.eventId)
  const closed = await closedGroups(tx, ids)
  const isTold = ({ groupId }: { groupId: string | null }) => groupId === null || !closed.has(groupId)
  const judged = await judgementsOf(tx, ids, new Set(claimRows.map(({ claim }) => claim.id)), groups)

  return rows.map((row) => {
    const meeting = row.meetingId ? meetingOf.get(row.meetingId) : undefined
    const sitting = row.sittingId ? sittingOf.get(row.sittingId) : undefined
    const item =
      row.agendaItemId && told.has(`agenda_item ${row.agendaItemId}`) ? itemOf.get(row.agendaItemId) : undefined
    const moment = row.momentId ? (when.get(row.momentId) ?? null) : null
    const past =
      meeting?.startsOn &&
      row.meetingDay &&
      moment?.localDate &&
      moment.precision !== 'month' &&
      moment.precision !== 'year'
        ? daysPastMeetingDay(meeting.startsOn, row.meetingDay, moment.localDate)
        : null
    return {
      documentFormat: 1,
      record: 'event',
      id: row.id,
      origin: row.origin,
      kind: row.kind,
      scope: row.scope,
      meetingId: row.meetingId,
      year: meeting?.year ?? (moment?.localDate ? Number(moment.localDate.slice(0, 4)) : null),
      sitting: sitting ? { id: sitting.id, kind: sitting.kind } : null,
      sessionLabel: row.sessionLabel,
      agendaItem: item ? { id: item.id, title: item.title, titleLocale: item.titleLocale } : null,
      topicIds: (topics.get(row.id) ?? []).map((topic) => topic.topicId).sort(),
      meetingDay: row.meetingDay,
      daysPastMeetingDay: past,
      moment,
      details: row.details,
      durationMinutes: row.durationMinutes,
      durationNote: row.durationNote,
      repeatMin: row.repeatMin,
      repeatMax: row.repeatMax,
      extent: row.extent,
      recordBasis: row.recordBasis,
      outcome: row.outcome,
      conflictNote: row.conflictNote,
      confidence: row.confidence,
      summaries: (summaries.get(row.id) ?? []).map(({ locale, summary, status }) => ({
        locale,
        text: summary,
        status,
      })),
      actors: (actors.get(row.id) ?? []).filter(isTold).map((actor) => ({
        participantId: actor.participantId,
        group: actor.groupId ? (groups.get(actor.groupId) ?? null) : null,
        role: actor.role,
        capacity: actor.capacity,
        extent: actor.extent,
        note: actor.note,
      })),
      claims: (claimsByEvent.get(row.id) ?? []).map(
        ({ claim, source, passage, version }): PublicClaim => ({
          id: claim.id,
          aspect: claim.aspect,
          saidBy: claim.saidBy,
          stance: claim.stance,
          text: claim.text,
          language: claim.language,
          attribution: claim.attribution,
          nameIds: (names.get(claim.id) ?? []).map((name) => name.participantId).sort(),
          group: claim.groupId ? (groups.get(claim.groupId) ?? null) : null,
          moment: claim.momentId ? (when.get(claim.momentId) ?? null) : null,
          certainty: claim.certainty ?? undefined,
          quantity: (claim.value as PublicClaim['quantity'] | null) ?? undefined,
          confidence: claim.confidence,
          source: publicSource(source),
          passage:
            passage && version
              ? {
                  id: passage.id,
                  versionNumber: version.number,
                  exact: passage.ranges
                    .map(({ start, end }) => withhold(version.normalised, contactsIn(version)).slice(start, end))
                    .join(' '),
                  ranges: passage.ranges,
                }
              : null,
        }),
      ),
      links: (links.get(row.id) ?? []).map(({ toId, kind }) => ({ toId, kind })),
      ...judged(row),
    }
  })
}

/** A source whose words the public may read. */
const isOpen = and(eq(sources.access, 'public'), ne(sources.state, 'suppressed'))

async function claimsOf(tx: Transaction, eventIds: string[]) {
  return tx
    .select({ claim: claims, source: sources, passage: passages, version: textVersions })
    .from(claims)
    .innerJoin(sources, and(eq(sources.id, claims.sourceId), isOpen))
    .leftJoin(passages, eq(passages.id, claims.passageId))
    .leftJoin(textVersions, eq(textVersions.id, passages.versionId))
    .where(inArray(claims.eventId, eventIds))
    .orderBy(asc(claims.position), asc(claims.createdAt), asc(claims.id))
}
type ClaimRow = Awaited<ReturnType<typeof claimsOf>>[number]

async function namesOf(tx: Transaction, claimRows: ClaimRow[]) {
  const ids = claimRows.map(({ claim }) => claim.id)
  const rows = ids.length ? await tx.select().from(claimNames).where(inArray(claimNames.claimId, ids)) : []
  return grouped(rows, (row) => row.claimId)
}

/** The described groups that these events or their public claims speak of. */
async function groupsById(
  tx: Transaction,
  eventIds: string[],
  claimRows: ClaimRow[],
): Promise<Map<string, PublicGroup>> {
  const acting = await tx
    .select({ groupId: eventActors.groupId })
    .from(eventActors)
    .where(inArray(eventActors.eventId, eventIds))
  const standing = await tx
    .select({ groupId: positions.groupId })
    .from(positions)
    .where(inArray(positions.eventId, eventIds))
  const rows = await selectByIds(tx, describedGroups, [
    ...acting.map((row) => row.groupId),
    ...standing.map((row) => row.groupId),
    ...claimRows.map(({ claim }) => claim.groupId),
  ])
  const ids = rows.map((row) => row.id)
  const members = grouped(await publicMembers(tx, ids), (row) => row.groupId)
  const kin = await publicKin(
    tx,
    eventIds,
    rows.flatMap((row) => [row.sameAsId ?? [], row.subsetOfId ?? []].flat()),
  )
  const labelOf = (id: string | null) => kin.find((row) => row.id === id)?.label
  return new Map(
    rows.map((row) => [
      row.id,
      {
        label: row.label,
        language: row.labelLanguage,
        min: row.min,
        max: row.max,
        exhaustive: row.exhaustive,
        memberIds: (members.get(row.id) ?? []).map((member) => member.participantId).sort(),
        sameAs: labelOf(row.sameAsId),
        subsetOf: labelOf(row.subsetOfId),
      },
    ]),
  )
}

/** Groups that others are the same as or part of, where the event that describes them is public or about to be. */
async function publicKin(tx: Transaction, eventIds: string[], ids: string[]) {
  if (ids.length === 0) return []
  return tx
    .select({ id: describedGroups.id, label: describedGroups.label })
    .from(describedGroups)
    .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, describedGroups.eventId)))
    .where(
      and(inArray(describedGroups.id, ids), or(isNotNull(symbols.symbol), inArray(describedGroups.eventId, eventIds))),
    )
}

/** Groups of which only sources speak that the public may not read: nothing of them is told. */
async function closedGroups(tx: Transaction, eventIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ groupId: claims.groupId, openId: sources.id })
    .from(claims)
    .leftJoin(sources, and(eq(sources.id, claims.sourceId), isOpen))
    .where(and(inArray(claims.eventId, eventIds), isNotNull(claims.groupId)))
  const told = new Set(rows.flatMap((row) => (row.openId ? row.groupId : [])))
  return new Set(rows.flatMap((row) => row.groupId ?? []).filter((id) => !told.has(id)))
}

/** Known members of groups, as far as a public source names them. */
async function publicMembers(tx: Transaction, groupIds: string[]) {
  if (groupIds.length === 0) return []
  return tx
    .select({ groupId: groupMembers.groupId, participantId: groupMembers.participantId })
    .from(groupMembers)
    .innerJoin(claims, eq(claims.id, groupMembers.claimId))
    .innerJoin(sources, and(eq(sources.id, claims.sourceId), isOpen))
    .where(inArray(groupMembers.groupId, groupIds))
}

type ById = typeof sittings | typeof agendaItems | typeof describedGroups

async function selectByIds<T extends ById>(
  tx: Transaction,
  table: T,
  ids: (string | null)[],
): Promise<T['$inferSelect'][]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return []
  return tx
    .select()
    .from(table as ById)
    .where(inArray(table.id, wanted)) as Promise<T['$inferSelect'][]>
}

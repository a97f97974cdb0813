import 'server-only'
import { and, asc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaItems, topics as topicTable } from '@/db/schema/agenda'
import { claimNames, claims, eventLinks } from '@/db/schema/claims'
import { eventActors, eventSummaries, eventTopics, events } from '@/db/schema/events'
import { meetings, sittings } from '@/db/schema/meetings'
import { symbols } from '@/db/schema/publications'
import { passages, sources, textVersions } from '@/db/schema/releases'
import { daysPastMeetingDay } from '@/lib/core/time'
import type { EventDocument, PublicClaim } from '../schema'
import { publicGroups } from './groups'
import { judgementsOf } from './judgements'
import { grouped, publicMoments } from './moments'
import { givenSymbols } from '../symbols'
import { publicParallels, publicWords } from './parallels'
import { isOpenSource, publicSource } from './releases'

/**
 * Events whole: actors, described groups, claims with their sources and passages, links. Claims on sources that are not
 * public or are suppressed stay out with all that rests on them alone; so do links to events that have never been
 * published, topics that are not public, and groups of events that are not.
 */
export async function eventDocuments(tx: Transaction, ids: string[]): Promise<Omit<EventDocument, 'symbol'>[]> {
  const rows = await tx.select().from(events).where(inArray(events.id, ids))
  const claimRows = await claimsOf(tx, ids)
  const groups = await publicGroups(tx, ids)
  const when = await publicMoments(tx, [
    ...rows.map((row) => row.momentId),
    ...claimRows.map(({ claim }) => claim.momentId),
  ])
  const names = await namesOf(tx, claimRows)
  const parallels = await publicParallels(tx, ids)
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
      .select({ fromId: eventLinks.fromId, toId: eventLinks.toId, kind: eventLinks.kind, claimId: eventLinks.claimId })
      .from(eventLinks)
      .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, eventLinks.toId)))
      .leftJoin(claims, eq(claims.id, eventLinks.claimId))
      .leftJoin(sources, and(eq(sources.id, claims.sourceId), isOpenSource))
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
  const isTold = ({ groupId }: { groupId: string | null }) => groupId === null || groups.has(groupId)
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
      // Review asks for it; a document without would be refused as a whole.
      recordBasis: row.recordBasis as EventDocument['recordBasis'],
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
        office: actor.office ?? undefined,
        officeBodyId: actor.officeBodyId ?? undefined,
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
                  exact: publicWords(passage, version),
                  ranges: passage.ranges,
                }
              : null,
          parallels: parallels.get(claim.id),
        }),
      ),
      links: (links.get(row.id) ?? []).map(({ toId, kind, claimId }) => ({
        toId,
        kind,
        claimId: claimId ?? undefined,
      })),
      ...judged(row),
    }
  })
}

async function claimsOf(tx: Transaction, eventIds: string[]) {
  return tx
    .select({ claim: claims, source: sources, passage: passages, version: textVersions })
    .from(claims)
    .innerJoin(sources, and(eq(sources.id, claims.sourceId), isOpenSource))
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

type ById = typeof sittings | typeof agendaItems

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

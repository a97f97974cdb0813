import 'server-only'
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications, publicLinks, publicRecords, symbols } from '@/db/schema/publications'
import type { EventKind } from '@/db/vocabulary'
import type {
  EventDocument,
  MeetingDocument,
  ParticipantDocument,
  ReleaseDocument,
  TopicDocument,
} from '@/lib/publication/schema'
import { eventsSpokenOf, listRecords, publicNames, recordBySymbol, recordsLinkedTo } from './reader'
import type { PublicEvent } from './schema'

/** Everything here reads publications, as a role that can see nothing else. No function takes an actor: none is asked. */

const sourcesOf = (events: PublicEvent[]) =>
  events.flatMap(({ document }) =>
    document.claims.flatMap(({ source, parallels = [] }) => [source.id, ...parallels.map((one) => one.sourceId)]),
  )

/** A meeting with its events in order of time and the releases that cover it; null if it is not public. */
export async function publicMeeting(symbol: string) {
  return asPublic(async (tx) => {
    const meeting = await recordBySymbol<MeetingDocument>(tx, 'meeting', symbol)
    if (!meeting) return null
    const events = await listRecords<EventDocument>(tx, 'event', {
      where: eq(publicRecords.meetingId, meeting.document.id),
    })
    const releases = await recordsLinkedTo<ReleaseDocument>(tx, 'release', { kind: 'meeting', id: meeting.document.id })
    const cited = [...sourcesOf(events), ...meeting.document.sourceIds]
    return { meeting, events, releases, names: await publicNames(tx, { releases: cited }) }
  })
}

/** An event with the neighbours in its meeting; null if it is not public. */
export async function publicEvent(symbol: string) {
  return asPublic(async (tx) => {
    const event = await recordBySymbol<EventDocument>(tx, 'event', symbol)
    if (!event) return null
    const { meetingId } = event.document
    const siblings = meetingId
      ? await tx
          .select({ symbol: publicRecords.symbol, label: publicRecords.label })
          .from(publicRecords)
          .where(and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.meetingId, meetingId)))
          .orderBy(asc(publicRecords.sortKey), asc(publicRecords.symbol))
      : []
    const place = siblings.findIndex((sibling) => sibling.symbol === symbol)
    const names = await publicNames(tx, { releases: sourcesOf([event]), events: eventsSpokenOf(event.document) })
    const incoming = await tx
      .select({ hash: publications.hash })
      .from(publications)
      .where(
        and(
          eq(publications.recordKind, 'event'),
          eq(publications.recordId, event.document.id),
          eq(publications.version, event.version),
        ),
      )
    return {
      event,
      before: siblings[place - 1] ?? null,
      after: place >= 0 ? (siblings[place + 1] ?? null) : null,
      names,
      itemSymbol: event.document.agendaItem ? await itemSymbolOf(tx, event.document.agendaItem.id) : null,
      presidingId: meetingId ? await presidingAt(tx, meetingId) : null,
      hash: incoming[0]?.hash ?? '',
    }
  })
}

/** The symbol of a published agenda item, under which its page is found; null if it was given none. */
export async function itemSymbolOf(
  tx: Parameters<Parameters<typeof asPublic>[0]>[0],
  itemId: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ symbol: symbols.symbol })
    .from(symbols)
    .where(and(eq(symbols.recordKind, 'agenda_item'), eq(symbols.recordId, itemId)))
  return row?.symbol ?? null
}

/** Who presided over a public meeting, null where that is not recorded. */
export async function presidingAt(
  tx: Parameters<Parameters<typeof asPublic>[0]>[0],
  meetingId: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ document: publicRecords.document })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, 'meeting'), eq(publicRecords.recordId, meetingId)))
  return (row?.document as MeetingDocument | undefined)?.chairId ?? null
}

/** A participant with the events in which a source mentions it, and the meetings it chaired or hosted. */
export async function publicParticipant(symbol: string) {
  return asPublic(async (tx) => {
    const participant = await recordBySymbol<ParticipantDocument>(tx, 'participant', symbol)
    if (!participant) return null
    const to = { kind: 'participant' as const, id: participant.document.id }
    const events = await recordsLinkedTo<EventDocument>(tx, 'event', to)
    const meetings = await recordsLinkedTo<MeetingDocument>(tx, 'meeting', to)
    return { participant, events, meetings, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

/** A topic with its events over all meetings, in order of time; null if it is not public. */
export async function publicTopic(symbol: string) {
  return asPublic(async (tx) => {
    const topic = await recordBySymbol<TopicDocument>(tx, 'topic', symbol)
    if (!topic) return null
    const events = await recordsLinkedTo<EventDocument>(tx, 'event', { kind: 'topic', id: topic.document.id })
    return { topic, events, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

/** A release with the events that rest on it, and its translations; null if it is not public. */
export async function publicRelease(symbol: string) {
  return asPublic(async (tx) => {
    const release = await recordBySymbol<ReleaseDocument>(tx, 'release', symbol)
    if (!release) return null
    const { id, translationOfId } = release.document
    const events = await recordsLinkedTo<EventDocument>(tx, 'event', { kind: 'release', id })
    const original = translationOfId ?? id
    const versions = await listRecords<ReleaseDocument>(tx, 'release', {
      where: sql`(${publicRecords.document}->>'translationOfId' = ${original} or ${publicRecords.recordId} = ${original}) and ${publicRecords.recordId} <> ${id}`,
    })
    return { release, events, versions, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

/** What is public about a year: its meetings and events in order of time; null if there is nothing. */
export async function publicYear(year: number) {
  return asPublic(async (tx) => {
    const events = await listRecords<EventDocument>(tx, 'event', { where: eq(publicRecords.year, year) })
    const meetings = await listRecords<MeetingDocument>(tx, 'meeting', { where: eq(publicRecords.year, year) })
    if (events.length === 0 && meetings.length === 0) return null
    return { year, events, meetings, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

/** Events by kind, year, participant symbol or topic, in order of time: for the API and for lists behind numbers. */
export async function publicEvents(filter: {
  kind?: EventKind
  year?: number
  participant?: string
  topic?: string
  limit?: number
  offset?: number
}) {
  return asPublic(async (tx) => {
    const linked = (kind: 'participant' | 'topic', symbol: string) =>
      inArray(
        publicRecords.recordId,
        tx
          .select({ id: publicLinks.fromId })
          .from(publicLinks)
          .innerJoin(
            sql`pub.records target`,
            sql`target.record_kind = ${publicLinks.toKind} and target.record_id = ${publicLinks.toId}`,
          )
          .where(and(eq(publicLinks.fromKind, 'event'), eq(publicLinks.toKind, kind), sql`target.symbol = ${symbol}`)),
      )
    const where = and(
      filter.kind ? eq(publicRecords.subkind, filter.kind) : undefined,
      filter.year === undefined ? undefined : eq(publicRecords.year, filter.year),
      filter.participant ? linked('participant', filter.participant) : undefined,
      filter.topic ? linked('topic', filter.topic) : undefined,
    )
    const [total] = await tx
      .select({ count: count() })
      .from(publicRecords)
      .where(and(eq(publicRecords.recordKind, 'event'), where))
    const events = await listRecords<EventDocument>(tx, 'event', { where, limit: filter.limit, offset: filter.offset })
    return { events, total: total?.count ?? 0, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

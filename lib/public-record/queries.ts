import 'server-only'
import { and, asc, count, desc, eq, inArray, max, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications, publicLinks, publicRecords } from '@/db/schema/publications'
import type { EventKind, MeetingKind } from '@/db/vocabulary'
import type {
  BodyDocument,
  EventDocument,
  MeetingDocument,
  ParticipantDocument,
  ReleaseDocument,
  TopicDocument,
} from '@/lib/publication/schema'
import { listRecords, publicNames, recordBySymbol, recordsLinkedTo } from './reader'
import type { PublicEvent } from './schema'

/** Everything here reads publications, as a role that can see nothing else. No function takes an actor: none is asked. */

const sourcesOf = (events: PublicEvent[]) =>
  events.flatMap(({ document }) => document.claims.map((claim) => claim.source.id))

/** What the front page shows: the latest meetings with their number of events, releases, and how much there is. */
export async function publicHome() {
  return asPublic(async (tx) => {
    const meetings = await listRecords<MeetingDocument>(tx, 'meeting', { newest: true, limit: 6 })
    const releases = await listRecords<ReleaseDocument>(tx, 'release', { newest: true, limit: 5 })
    const totals = await tx
      .select({ kind: publicRecords.recordKind, count: count() })
      .from(publicRecords)
      .groupBy(publicRecords.recordKind)
    const kinds = await tx
      .select({ kind: publicRecords.subkind, count: count() })
      .from(publicRecords)
      .where(eq(publicRecords.recordKind, 'event'))
      .groupBy(publicRecords.subkind)
    const topics = await tx
      .select({ id: publicLinks.toId, count: count() })
      .from(publicLinks)
      .where(and(eq(publicLinks.fromKind, 'event'), eq(publicLinks.toKind, 'topic')))
      .groupBy(publicLinks.toId)
      .orderBy(desc(count()), asc(publicLinks.toId))
      .limit(6)
    return {
      meetings,
      releases,
      topics,
      totals: Object.fromEntries(totals.map((row) => [row.kind, row.count])),
      kinds: Object.fromEntries(kinds.map((row) => [row.kind ?? '', row.count])) as Partial<Record<EventKind, number>>,
      eventsAt: await eventsPerMeeting(tx),
      names: await publicNames(tx),
    }
  })
}

type Tx = Parameters<Parameters<typeof asPublic>[0]>[0]

async function eventsPerMeeting(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx
    .select({ id: publicRecords.meetingId, count: count() })
    .from(publicRecords)
    .where(eq(publicRecords.recordKind, 'event'))
    .groupBy(publicRecords.meetingId)
  return Object.fromEntries(rows.map((row) => [row.id ?? '', row.count]))
}

/** All public meetings, newest first, by year or kind where asked. */
export async function publicMeetings(filter: { year?: number; kind?: MeetingKind } = {}) {
  return asPublic(async (tx) => {
    const where = and(
      filter.year === undefined ? undefined : eq(publicRecords.year, filter.year),
      filter.kind === undefined ? undefined : eq(publicRecords.subkind, filter.kind),
    )
    return {
      meetings: await listRecords<MeetingDocument>(tx, 'meeting', { where, newest: true }),
      eventsAt: await eventsPerMeeting(tx),
      years: await yearsOf(tx, 'meeting'),
      names: await publicNames(tx),
    }
  })
}

async function yearsOf(tx: Tx, kind: 'meeting' | 'event' | 'release'): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ year: publicRecords.year })
    .from(publicRecords)
    .where(eq(publicRecords.recordKind, kind))
    .orderBy(desc(publicRecords.year))
  return rows.flatMap((row) => row.year ?? [])
}

/** A meeting with its events in order of time and the releases that cover it; null if it is not public. */
export async function publicMeeting(symbol: string) {
  return asPublic(async (tx) => {
    const meeting = await recordBySymbol<MeetingDocument>(tx, 'meeting', symbol)
    if (!meeting) return null
    const events = await listRecords<EventDocument>(tx, 'event', {
      where: eq(publicRecords.meetingId, meeting.document.id),
    })
    const releases = await recordsLinkedTo<ReleaseDocument>(tx, 'release', { kind: 'meeting', id: meeting.document.id })
    return { meeting, events, releases, names: await publicNames(tx, { releases: sourcesOf(events) }) }
  })
}

/** An event with the neighbours in its meeting; null if it is not public. */
export async function publicEvent(symbol: string) {
  return asPublic(async (tx) => {
    const event = await recordBySymbol<EventDocument>(tx, 'event', symbol)
    if (!event) return null
    const { meetingId, links } = event.document
    const siblings = meetingId
      ? await tx
          .select({ symbol: publicRecords.symbol, label: publicRecords.label })
          .from(publicRecords)
          .where(and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.meetingId, meetingId)))
          .orderBy(asc(publicRecords.sortKey), asc(publicRecords.symbol))
      : []
    const place = siblings.findIndex((sibling) => sibling.symbol === symbol)
    const names = await publicNames(tx, { releases: sourcesOf([event]), events: links.map((link) => link.toId) })
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
      hash: incoming[0]?.hash ?? '',
    }
  })
}

/** All Participants, Observers and near-names, with the number of events in which a source mentions each. */
export async function publicParticipants() {
  return asPublic(async (tx) => {
    const named = await tx
      .select({ id: publicLinks.toId, count: sql<number>`count(distinct ${publicLinks.fromId})::int` })
      .from(publicLinks)
      .where(and(eq(publicLinks.fromKind, 'event'), eq(publicLinks.toKind, 'participant')))
      .groupBy(publicLinks.toId)
    return {
      participants: await listRecords<ParticipantDocument>(tx, 'participant'),
      eventsOf: Object.fromEntries(named.map((row) => [row.id, row.count])),
    }
  })
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

/** All topics with the number of their events. */
export async function publicTopics() {
  return asPublic(async (tx) => {
    const counts = await tx
      .select({ id: publicLinks.toId, count: count() })
      .from(publicLinks)
      .where(and(eq(publicLinks.fromKind, 'event'), eq(publicLinks.toKind, 'topic')))
      .groupBy(publicLinks.toId)
    return {
      topics: await listRecords<TopicDocument>(tx, 'topic'),
      eventsOf: Object.fromEntries(counts.map((row) => [row.id, row.count])),
    }
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

/** Releases, newest first, by year where asked, fifty a page. */
export async function publicReleases(filter: { year?: number; page?: number } = {}) {
  return asPublic(async (tx) => {
    const where = filter.year === undefined ? undefined : eq(publicRecords.year, filter.year)
    const page = Math.max(1, filter.page ?? 1)
    const [total] = await tx
      .select({ count: count() })
      .from(publicRecords)
      .where(and(eq(publicRecords.recordKind, 'release'), where))
    return {
      releases: await listRecords<ReleaseDocument>(tx, 'release', {
        where,
        newest: true,
        limit: RELEASES_A_PAGE,
        offset: (page - 1) * RELEASES_A_PAGE,
      }),
      total: total?.count ?? 0,
      pages: Math.max(1, Math.ceil((total?.count ?? 0) / RELEASES_A_PAGE)),
      page,
      years: await yearsOf(tx, 'release'),
      names: await publicNames(tx),
    }
  })
}

const RELEASES_A_PAGE = 50

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

/** Years in which something is recorded, newest first, with the number of events. */
export async function publicYears() {
  return asPublic(async (tx) => {
    const rows = await tx
      .select({ year: publicRecords.year, count: count() })
      .from(publicRecords)
      .where(eq(publicRecords.recordKind, 'event'))
      .groupBy(publicRecords.year)
      .orderBy(desc(publicRecords.year))
    return rows.flatMap((row) => (row.year === null ? [] : [{ year: row.year, events: row.count }]))
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

/** The bodies of the Process with their terms of office. */
export async function publicBodies() {
  return asPublic(async (tx) => ({ bodies: await listRecords<BodyDocument>(tx, 'body'), names: await publicNames(tx) }))
}

/** Which record a symbol belongs to, null if it was never given. */
export async function recordOfSymbol(symbol: string) {
  return asPublic(async (tx) => {
    const [row] = await tx
      .select({ kind: publicRecords.recordKind })
      .from(publicRecords)
      .where(eq(publicRecords.symbol, symbol))
    return row ?? null
  })
}

/** The last link of the chain: number and hash; null before the first publication. */
export async function chainHead() {
  return asPublic(async (tx) => {
    const [head] = await tx
      .select({ seq: publications.seq, hash: publications.hash, publishedAt: publications.publishedAt })
      .from(publications)
      .orderBy(desc(publications.seq))
      .limit(1)
    return head ?? null
  })
}

/** How many publications there are: the version of everything public, one cheap read. */
export async function publicationCount(): Promise<number> {
  return asPublic(async (tx) => {
    const [row] = await tx.select({ seq: max(publications.seq) }).from(publications)
    return row?.seq ?? 0
  })
}

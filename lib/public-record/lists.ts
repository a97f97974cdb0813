import 'server-only'
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publicLinks, publicRecords } from '@/db/schema/publications'
import type { EventKind, MeetingKind } from '@/db/vocabulary'
import type {
  BodyDocument,
  MeetingDocument,
  ParticipantDocument,
  ReleaseDocument,
  TopicDocument,
} from '@/lib/publication/schema'
import { listRecords, publicNames } from './reader'

type Tx = Parameters<Parameters<typeof asPublic>[0]>[0]

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
      .innerJoin(
        publicRecords,
        and(eq(publicRecords.recordKind, 'topic'), eq(publicRecords.recordId, publicLinks.toId)),
      )
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

/** The bodies of the Process with their terms of office. */
export async function publicBodies() {
  return asPublic(async (tx) => ({ bodies: await listRecords<BodyDocument>(tx, 'body'), names: await publicNames(tx) }))
}

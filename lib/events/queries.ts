import 'server-only'
import { and, asc, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { eventActors, events } from '@/db/schema/events'
import { reviews, shares } from '@/db/schema/history'
import { moments } from '@/db/schema/moments'
import { symbols } from '@/db/schema/publications'
import { passages, sources } from '@/db/schema/releases'
import { users } from '@/db/schema/users'
import type { AccessLevel, RecordState } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { isAuthorOf } from '@/lib/history/authors'
import { doubtsAbout } from './doubts'
import { mayBeSameEvent } from './duplicates/rules'
import { judgeEvent } from './naming'
import { isOpenSource } from './readiness'
import { readEvent, restingOn } from './reading'
import { isPublic, standingTo } from './standing'

const TEAM_STATES = ['submitted', 'approved', 'published', 'retracted', 'suppressed'] as const

/** The events an actor may see in lists, as a condition: the cells of `event.read`, and titles for administrators. */
export function visibleTo(actor: Actor): SQL | undefined {
  if (actor.roles.includes('editor') || actor.roles.includes('administrator')) return undefined
  if (actor.roles.includes('researcher')) return or(inArray(events.state, [...TEAM_STATES]), isAuthorOf(actor))
  const shared = sql`exists (select 1 from ${shares} where ${shares.recordKind} = 'event' and ${shares.recordId} = ${events.id})`
  return and(shared, inArray(events.state, ['submitted', 'approved']))
}

async function listWhere(actor: Actor, where: SQL | undefined) {
  if (!mayDo(actor, 'event.list')) return []
  const db = await getDatabase()
  return db
    .select({
      id: events.id,
      kind: events.kind,
      state: events.state,
      meetingId: events.meetingId,
      meetingDay: events.meetingDay,
      revision: events.revision,
      authorId: events.authorId,
      lastEditorId: events.lastEditorId,
      localTime: moments.localTime,
      symbol: symbols.symbol,
      authorName: users.name,
      updatedAt: events.updatedAt,
      isCompiled: sql<boolean>`${events.origin} = 'starter'`,
    })
    .from(events)
    .leftJoin(moments, eq(moments.id, events.momentId))
    .leftJoin(users, eq(users.id, events.lastEditorId))
    .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, events.id)))
    .where(and(where, visibleTo(actor)))
    .orderBy(asc(events.meetingDay), asc(moments.instantFrom), desc(events.createdAt), asc(events.id))
    .limit(500)
}
export type ListedEvent = Awaited<ReturnType<typeof listWhere>>[number]

/** Events of a meeting that the actor may see, in order of time, drafts included, what was put away left out; at most 500. */
export async function listEventsOfMeeting(actor: Actor, meetingId: string): Promise<ListedEvent[]> {
  return listWhere(actor, and(eq(events.meetingId, meetingId), ne(events.state, 'withdrawn_before_publication')))
}

/** Events that the actor may see with a claim on a source, what was put away left out; at most 500. */
export async function listEventsResting(actor: Actor, sourceId: string): Promise<ListedEvent[]> {
  const resting = inArray(
    events.id,
    sql`(select ${claims.eventId} from ${claims} where ${claims.sourceId} = ${sourceId})`,
  )
  return listWhere(actor, and(resting, ne(events.state, 'withdrawn_before_publication')))
}

/** The actor's own drafts, pending changes of public events among them; at most 500. */
export async function listOwnDrafts(actor: Actor): Promise<ListedEvent[]> {
  return listWhere(actor, and(eq(events.state, 'draft'), isAuthorOf(actor)))
}

export type GivenBack = { by: string | null; note: string }

/**
 * By whom and with which note these events were given back, by their id: for those whose last review was a return.
 * Events never reviewed, or approved since, are left out, and those that the actor may not see.
 */
export async function listGivenBack(actor: Actor, ids: string[]): Promise<Record<string, GivenBack>> {
  if (ids.length === 0 || !mayDo(actor, 'event.record')) return {}
  const db = await getDatabase()
  const last = await db
    .selectDistinctOn([reviews.recordId], {
      id: reviews.recordId,
      decision: reviews.decision,
      note: reviews.note,
      by: users.name,
    })
    .from(reviews)
    .innerJoin(events, eq(events.id, reviews.recordId))
    .leftJoin(users, eq(users.id, reviews.reviewerId))
    .where(and(eq(reviews.recordKind, 'event'), inArray(reviews.recordId, ids), visibleTo(actor)))
    .orderBy(asc(reviews.recordId), desc(reviews.seq))
  return Object.fromEntries(
    last.flatMap(({ id, decision, note, by }) => (decision === 'returned' && note ? [[id, { by, note }]] : [])),
  )
}

/** Everything that waits for a second person, at most 500. */
export async function listSubmitted(actor: Actor): Promise<ListedEvent[]> {
  return listWhere(actor, eq(events.state, 'submitted'))
}

/** What was approved and waits for its publication, at most 500. */
export async function listApproved(actor: Actor): Promise<ListedEvent[]> {
  return listWhere(actor, eq(events.state, 'approved'))
}

/** The actor's own drafts that were put away and can be brought back, at most 500. */
export async function listPutAway(actor: Actor): Promise<ListedEvent[]> {
  return listWhere(actor, and(eq(events.state, 'withdrawn_before_publication'), isAuthorOf(actor)))
}

/**
 * An event whole with what the desk shows beside it: state, symbol, authors, how the actor stands to it, whom it names,
 * what it still lacks, who gave it back and why,
 * whose standing speaks against their acting, passages that claims hang on, titles of its sources. Null if there is none that the actor may read.
 */
export async function getEvent(actor: Actor, id: string) {
  const db = await getDatabase()
  const [row] = await db
    .select({ event: events, symbol: symbols.symbol, authorName: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.authorId))
    .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, events.id)))
    .where(eq(events.id, id))
  if (!row) return null
  const standing = await standingTo(db, actor, row.event)
  if (!mayDo(actor, 'event.read', standing)) return null
  const whole = await readEvent(db, id)
  if (!whole) return null
  const known = await sourcesOf(whole.claims.map((claim) => claim.sourceId))
  const isOpen = (id: string) => mayDo(actor, 'work.read') || isOpenSource(known[id])
  const recorded = restingOn(whole, isOpen)
  const cited = Object.fromEntries(Object.entries(known).filter(([id]) => isOpen(id)))
  return {
    recorded,
    standing,
    ...(await judgeEvent(db, recorded)),
    doubts: await doubtsAbout(db, recorded),
    isPublic: await isPublic(db, id),
    isCompiled: row.event.origin === 'starter',
    givenBack: row.event.state === 'draft' ? ((await listGivenBack(actor, [id]))[id] ?? null) : null,
    mergedIntoId: row.event.mergedIntoId,
    correction: row.event.correctionKind
      ? { kind: row.event.correctionKind, reason: row.event.correctionReason ?? '' }
      : null,
    symbol: row.symbol,
    authorName: row.authorName,
    passages: await passagesOf(recorded.claims.flatMap((claim) => claim.passageId ?? [])),
    sources: cited,
  }
}

export type CitedSource = { title: string; access: AccessLevel; state: RecordState; language: string }

async function sourcesOf(ids: string[]): Promise<Record<string, CitedSource>> {
  if (ids.length === 0) return {}
  const db = await getDatabase()
  const rows = await db.select().from(sources).where(inArray(sources.id, ids))
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      { title: sourceTitle(row), access: row.access, state: row.state, language: row.language },
    ]),
  )
}

/** The words of passages, by the passage's id. */
async function passagesOf(ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const db = await getDatabase()
  const rows = await db
    .select({ id: passages.id, exact: passages.exact })
    .from(passages)
    .where(inArray(passages.id, ids))
  return Object.fromEntries(rows.map((row) => [row.id, row.exact]))
}

/** Events that may be a second account of this one, to be put together by people; empty where nothing is alike. */
export async function listLikeEvents(actor: Actor, id: string): Promise<ListedEvent[]> {
  const db = await getDatabase()
  const own = await readEvent(db, id)
  if (!own?.meetingId) return []
  // What was taken from the public for somebody's safety is offered to nobody, not even to be put together.
  const others = (await listEventsOfMeeting(actor, own.meetingId)).filter(
    (event) => event.id !== id && event.state !== 'suppressed',
  )
  if (others.length === 0) return []
  const rows = await db
    .select({ event: events, moment: moments })
    .from(events)
    .leftJoin(moments, eq(moments.id, events.momentId))
    .where(
      inArray(
        events.id,
        others.map((event) => event.id),
      ),
    )
  const acting = await db
    .select({ eventId: eventActors.eventId, participantId: eventActors.participantId })
    .from(eventActors)
    .innerJoin(events, and(eq(events.id, eventActors.eventId), eq(events.meetingId, own.meetingId)))
  const isLike = ({ event, moment }: (typeof rows)[number]) =>
    mayBeSameEvent(
      { ...own, kind: own.details.kind, participantIds: own.actors.flatMap((actor) => actor.participantId ?? []) },
      {
        ...event,
        localDate: moment?.localDate ?? null,
        localTime: moment?.localTime ?? null,
        participantIds: acting.flatMap((row) => (row.eventId === event.id ? (row.participantId ?? []) : [])),
      },
    )
  const alike = new Set(rows.filter(isLike).map(({ event }) => event.id))
  return others.filter((event) => alike.has(event.id))
}

/** How a source is called in lists: title, publisher, date, as far as known. */
export function sourceTitle(source: {
  title: string | null
  publisher: string | null
  publishedOn: string | null
}): string {
  return [source.title, source.publisher, source.publishedOn].filter(Boolean).join(' · ')
}

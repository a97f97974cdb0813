import 'server-only'
import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { claimNames, claims } from '@/db/schema/claims'
import { describedGroups, eventActors, eventSummaries, eventTopics, events } from '@/db/schema/events'
import { moments } from '@/db/schema/moments'
import { symbols } from '@/db/schema/publications'
import { passages, sources } from '@/db/schema/releases'
import { users } from '@/db/schema/users'
import { LOCALES } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { RecordedEvent } from './schema'

async function listWhere(where: SQL | undefined) {
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
      isCompiled: sql<boolean>`${events.origin} = 'starter'`,
    })
    .from(events)
    .leftJoin(moments, eq(moments.id, events.momentId))
    .leftJoin(users, eq(users.id, events.authorId))
    .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, events.id)))
    .where(where)
    .orderBy(asc(events.meetingDay), asc(moments.instantFrom), desc(events.createdAt), asc(events.id))
    .limit(500)
}
export type ListedEvent = Awaited<ReturnType<typeof listWhere>>[number]

/** Events of a meeting for work, in order of time, drafts included; at most 500. */
export async function listEventsOfMeeting(actor: Actor, meetingId: string): Promise<ListedEvent[]> {
  if (!mayDo(actor, 'work.read')) return []
  return listWhere(eq(events.meetingId, meetingId))
}

/** The actor's own drafts, at most 500. */
export async function listOwnDrafts(actor: Actor): Promise<ListedEvent[]> {
  if (!mayDo(actor, 'work.read')) return []
  return listWhere(
    and(eq(events.state, 'draft'), or(eq(events.authorId, actor.userId), eq(events.lastEditorId, actor.userId))),
  )
}

/** Everything that waits for a second person, at most 500. */
export async function listSubmitted(actor: Actor): Promise<ListedEvent[]> {
  if (!mayDo(actor, 'work.read')) return []
  return listWhere(eq(events.state, 'submitted'))
}

/**
 * An event as its form holds it, with what the form shows beside: state, symbol, author, claims that hang on a passage.
 * Null if there is none.
 */
export async function getEvent(actor: Actor, id: string) {
  if (!mayDo(actor, 'work.read')) return null
  const db = await getDatabase()
  const [row] = await db
    .select({ event: events, moment: moments, symbol: symbols.symbol, authorName: users.name })
    .from(events)
    .leftJoin(moments, eq(moments.id, events.momentId))
    .leftJoin(users, eq(users.id, events.authorId))
    .leftJoin(symbols, and(eq(symbols.recordKind, 'event'), eq(symbols.recordId, events.id)))
    .where(eq(events.id, id))
  if (!row) return null
  const { event, moment } = row
  const actors = await db
    .select({ actor: eventActors, group: describedGroups })
    .from(eventActors)
    .leftJoin(describedGroups, eq(describedGroups.id, eventActors.groupId))
    .where(eq(eventActors.eventId, id))
    .orderBy(asc(eventActors.position))
  const topics = await db
    .select()
    .from(eventTopics)
    .where(eq(eventTopics.eventId, id))
    .orderBy(asc(eventTopics.topicId))
  const [summary] = await db
    .select()
    .from(eventSummaries)
    .where(eq(eventSummaries.eventId, id))
    .orderBy(asc(eventSummaries.locale))
  const evidence = await listEvidence(id)
  const recorded: RecordedEvent = RecordedEvent.parse({
    ...event,
    details: event.details,
    localDate: moment?.localDate ?? null,
    localTime: moment?.localTime ?? null,
    precision: moment?.precision ?? 'day',
    qualifier: moment?.qualifier ?? 'at',
    topicIds: topics.map((topic) => topic.topicId),
    actors: actors.map(({ actor, group }) => ({
      participantId: actor.participantId,
      group: group ? { label: group.label, language: group.labelLanguage, min: group.min, max: group.max } : null,
      role: actor.role,
      capacity: actor.capacity,
      extent: actor.extent,
    })),
    summary: summary ? { locale: summary.locale, text: summary.summary } : null,
    claims: event.origin === 'starter' ? [] : evidence.flatMap(({ claim }) => (claim ? [claim] : [])),
  })
  return {
    recorded,
    state: event.state,
    symbol: row.symbol,
    authorId: event.authorId,
    lastEditorId: event.lastEditorId,
    authorName: row.authorName,
    passages: evidence.flatMap(({ passage }) => (passage ? [passage] : [])),
    sources: Object.fromEntries(evidence.map(({ source }) => [source.id, sourceTitle(source)])),
  }
}

async function listEvidence(eventId: string) {
  const db = await getDatabase()
  const rows = await db
    .select({ claim: claims, source: sources, passage: passages, group: describedGroups })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.sourceId))
    .leftJoin(passages, eq(passages.id, claims.passageId))
    .leftJoin(describedGroups, eq(describedGroups.id, claims.groupId))
    .where(eq(claims.eventId, eventId))
    .orderBy(asc(claims.createdAt), asc(claims.id))
  const ids = rows.map(({ claim }) => claim.id)
  const names = ids.length ? await db.select().from(claimNames).where(inArray(claimNames.claimId, ids)) : []
  return rows.map(({ claim, source, passage, group }) => {
    const nameIds = names.filter((name) => name.claimId === claim.id).map((name) => name.participantId)
    const { id, sourceId, aspect, stance, text, confidence } = claim
    const language = LOCALES.find((locale) => locale === claim.language) ?? ('en' as const)
    return {
      source,
      claim:
        passage || text === null
          ? null
          : { id, sourceId, aspect, stance, text, language, nameIds, groupLabel: group?.label ?? null, confidence },
      passage: passage
        ? {
            claimId: id,
            exact: passage.exact,
            aspect,
            stance,
            nameIds,
            source: sourceTitle(source),
            sourceId,
            language: source.language,
          }
        : null,
    }
  })
}

/** How a source is called in lists: title, publisher, date, as far as known. */
export function sourceTitle(source: {
  title: string | null
  publisher: string | null
  publishedOn: string | null
}): string {
  return [source.title, source.publisher, source.publishedOn].filter(Boolean).join(' · ')
}

import 'server-only'
import { and, asc, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { symbols } from '@/db/schema/publications'
import { passages, releaseMeetings, releases, sentences, sources, textVersions } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { visibleTo } from '@/lib/events/queries'

const symbolOfSource = and(eq(symbols.recordKind, 'release'), eq(symbols.recordId, sources.id))

/** Releases whose text is held here, newest import first. */
export async function listImported(actor: Actor) {
  if (!mayDo(actor, 'source.read')) return []
  const db = await getDatabase()
  return db
    .select({
      id: sources.id,
      title: sources.title,
      publisher: sources.publisher,
      state: sources.state,
      symbol: symbols.symbol,
    })
    .from(releases)
    .innerJoin(sources, eq(sources.id, releases.sourceId))
    .innerJoin(textVersions, and(eq(textVersions.sourceId, sources.id), eq(textVersions.number, 1)))
    .leftJoin(symbols, symbolOfSource)
    .orderBy(desc(textVersions.fetchedAt), asc(sources.id))
    .limit(200)
}

/** Sources that match the words in title or publisher, those of the meeting first; at most twenty. */
export async function findSources(actor: Actor, words: string, meetingId: string | null) {
  if (!mayDo(actor, 'source.read')) return []
  const db = await getDatabase()
  const like = `%${words.trim().replace(/[%_\\]/g, '\\$&')}%`
  const isOfMeeting = meetingId
    ? sql`exists (select 1 from ${releaseMeetings} m where m.release_id = ${sources.id} and m.meeting_id = ${meetingId})`
    : undefined
  return db
    .select({
      id: sources.id,
      title: sources.title,
      publisher: sources.publisher,
      publishedOn: sources.publishedOn,
      language: sources.language,
      access: sources.access,
    })
    .from(sources)
    .where(
      words.trim()
        ? or(ilike(sources.title, like), ilike(sources.publisher, like), ilike(sources.publishedOn, like))
        : (isOfMeeting ?? sql`false`),
    )
    .orderBy(...(isOfMeeting ? [desc(isOfMeeting)] : []), desc(sources.publishedOn), asc(sources.id))
    .limit(20)
}

/** What sources are called, by their id; what has no title by its id, and nothing for who reads no sources. */
export async function titlesOfSources(actor: Actor, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0 || !mayDo(actor, 'source.read')) return new Map()
  const db = await getDatabase()
  const rows = await db
    .select({ id: sources.id, title: sources.title })
    .from(sources)
    .where(inArray(sources.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, title }) => [id, title ?? id]))
}

/**
 * A release as its workspace shows it: its latest text, the sentences, and the passages of that text with their events;
 * null if there is none. Passages of earlier texts are `leftBehind`.
 */
export async function getRelease(actor: Actor, id: string) {
  if (!mayDo(actor, 'source.read')) return null
  const db = await getDatabase()
  const [row] = await db
    .select({ source: sources, symbol: symbols.symbol, datelinePlace: releases.datelinePlace })
    .from(sources)
    .leftJoin(releases, eq(releases.sourceId, sources.id))
    .leftJoin(symbols, symbolOfSource)
    .where(eq(sources.id, id))
  if (!row) return null
  const [version] = await db
    .select()
    .from(textVersions)
    .where(eq(textVersions.sourceId, id))
    .orderBy(desc(textVersions.number))
    .limit(1)
  const meetings = await db
    .select()
    .from(releaseMeetings)
    .where(eq(releaseMeetings.releaseId, id))
    .orderBy(asc(releaseMeetings.role), asc(releaseMeetings.meetingId))
  const isHere = and(eq(claims.sourceId, id), eq(passages.versionId, version?.id ?? ''))
  const linked = await db
    .select({
      claimId: claims.id,
      aspect: claims.aspect,
      eventId: events.id,
      kind: events.kind,
      state: events.state,
      ranges: passages.ranges,
      exact: passages.exact,
      class: passages.class,
    })
    .from(claims)
    .innerJoin(passages, eq(passages.id, claims.passageId))
    .innerJoin(events, eq(events.id, claims.eventId))
    .where(and(isHere, visibleTo(actor)))
    .orderBy(asc(claims.createdAt), asc(claims.id))
  const seen = new Set(linked.map(({ claimId }) => claimId))
  const all = await db
    .select({ claimId: claims.id, ranges: passages.ranges, class: passages.class })
    .from(claims)
    .innerJoin(passages, eq(passages.id, claims.passageId))
    .where(isHere)
  return {
    ...row,
    version: version ?? null,
    covered: meetings.map(({ meetingId, role }) => ({ meetingId, role })),
    meetingIds: meetings.map((meeting) => meeting.meetingId),
    sentences: version
      ? await db.select().from(sentences).where(eq(sentences.versionId, version.id)).orderBy(asc(sentences.seq))
      : [],
    linked,
    /** Words on which drafts of others rest: that they do, not what they say. */
    linkedUnseen: all
      .filter(({ claimId }) => !seen.has(claimId))
      .map(({ ranges, class: what }) => ({ ranges, class: what })),
  }
}

import 'server-only'
import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { type Database, getDatabase } from '@/db/client'
import { claimParallels, claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { participantNames } from '@/db/schema/participants'
import { symbols } from '@/db/schema/publications'
import { passages, releaseMeetings, releases, sentences, sources, textVersions } from '@/db/schema/releases'
import { type Aspect, type EventKind, LOCALES, type RecordState } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { visibleTo } from '@/lib/events/queries'
import type { Span } from '../sentences'
import { type Gazetteer, gazetteerOf } from '../suggestions/mentions'
import { proposeParallels } from './proposing'
import type { VersionText } from './units'

/** A release that others may be language versions of, with what tells whether they are. */
export type OriginalRelease = {
  value: string
  title: string | null
  language: string
  publisherId: string | null
  publisher: string | null
  publishedOn: string | null
  meetingIds: string[]
}

/** Releases that are no translations themselves, newest first; none for whoever may not read sources. */
export async function listOriginals(actor: Actor): Promise<OriginalRelease[]> {
  if (!mayDo(actor, 'source.read')) return []
  const db = await getDatabase()
  const { id: value, title, language, publisherId, publisher, publishedOn } = sources
  const rows = await db
    .select({ value, title, language, publisherId, publisher, publishedOn })
    .from(releases)
    .innerJoin(sources, eq(sources.id, releases.sourceId))
    .where(isNull(sources.translationOfId))
    .orderBy(desc(sources.publishedOn), asc(sources.id))
  const covered = await db.select().from(releaseMeetings)
  const meetingsOf = (id: string) => covered.flatMap((one) => (one.releaseId === id ? one.meetingId : []))
  return rows.map((row) => ({ ...row, meetingIds: meetingsOf(row.value) }))
}

/** The release that somebody names by its id or its symbol, and its language; null if there is none that they may read. */
export async function findOriginal(actor: Actor, named: string): Promise<{ id: string; language: string } | null> {
  if (!mayDo(actor, 'source.read')) return null
  const db = await getDatabase()
  const [found] = await db
    .select({ id: sources.id, language: sources.language })
    .from(releases)
    .innerJoin(sources, eq(sources.id, releases.sourceId))
    .leftJoin(symbols, and(eq(symbols.recordKind, 'release'), eq(symbols.recordId, sources.id)))
    .where(or(eq(sources.id, named), eq(symbols.symbol, named.toUpperCase())))
    .limit(1)
  return found ?? null
}

/**
 * The releases that one may be a language version of: in another language, and by the same publisher or on a meeting that
 * both cover. Empty for one that is a translation already, and for whoever may not read sources.
 */
export async function originalsOf(actor: Actor, releaseId: string) {
  const all = await listOriginals(actor)
  const own = all.find(({ value }) => value === releaseId)
  if (!own) return []
  const isKin = (one: OriginalRelease) =>
    (own.publisherId ? one.publisherId === own.publisherId : own.publisher && one.publisher === own.publisher) ||
    one.meetingIds.some((id) => own.meetingIds.includes(id))
  return all
    .filter((one) => one.value !== releaseId && one.language !== own.language && isKin(one))
    .map(({ value: id, title, publisher }) => ({ id, title, publisher }))
}

/** A claim that rests on another language version, with its words there and where they stand here. */
export type Parallel = {
  claimId: string
  eventId: string
  kind: EventKind
  state: RecordState
  aspect: Aspect
  /** The other language version and its words. */
  sourceId: string
  language: string
  exact: string
  /** What is confirmed here; null while nothing is. */
  confirmed: { passageId: string; versionId: string; ranges: Span[]; exact: string } | null
  /** Where the words are proposed to stand in the latest text here; null where nothing is, or something is confirmed. */
  proposed: { ranges: Span[]; exact: string } | null
}

type Source = typeof sources.$inferSelect
type Version = typeof textVersions.$inferSelect

/**
 * The claims that rest on other language versions of a release, in the order of those texts: with the passage of this
 * one that a person confirmed, or a proposal; of events that the actor may see. Empty where there is no other version or no text, and for whoever may not
 * read sources.
 */
export async function parallelsOf(actor: Actor, releaseId: string): Promise<Parallel[]> {
  if (!mayDo(actor, 'source.read')) return []
  const db = await getDatabase()
  const [source] = await db.select().from(sources).where(eq(sources.id, releaseId))
  const [version] = await db
    .select()
    .from(textVersions)
    .where(eq(textVersions.sourceId, releaseId))
    .orderBy(desc(textVersions.number))
    .limit(1)
  if (!source || !version) return []
  const rows = await db
    .select({ claim: claims, event: events, passage: passages, version: textVersions, source: sources })
    .from(claims)
    .innerJoin(passages, eq(passages.id, claims.passageId))
    .innerJoin(textVersions, eq(textVersions.id, passages.versionId))
    .innerJoin(
      sources,
      and(
        eq(sources.id, claims.sourceId),
        ne(sources.id, releaseId),
        eq(sql`coalesce(${sources.translationOfId}, ${sources.id})`, source.translationOfId ?? source.id),
      ),
    )
    .innerJoin(events, eq(events.id, claims.eventId))
    .where(visibleTo(actor))
  if (rows.length === 0) return []
  const confirmed = await confirmedIn(db, releaseId)
  const proposals = await proposalsFor(
    db,
    rows.filter(({ claim }) => !confirmed.has(claim.id)),
    { source, version },
  )
  return rows
    .sort((a, b) => startOf(a) - startOf(b) || (a.claim.id < b.claim.id ? -1 : 1))
    .map((row) => {
      const { claim, event, passage } = row
      const ranges = proposals.get(claim.id) ?? []
      return {
        ...{ claimId: claim.id, eventId: event.id, kind: event.kind, state: event.state, aspect: claim.aspect },
        ...{ sourceId: row.source.id, language: row.source.language, exact: passage.exact },
        confirmed: confirmed.get(claim.id) ?? null,
        proposed: ranges.length > 0 ? { ranges, exact: wordsOf(version.normalised, ranges) } : null,
      }
    })
}

type Resting = { claim: { id: string }; passage: typeof passages.$inferSelect; version: Version; source: Source }

const startOf = ({ passage }: Pick<Resting, 'passage'>) => passage.ranges[0]?.start ?? 0
const wordsOf = (text: string, ranges: Span[]) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')

async function confirmedIn(db: Database, releaseId: string) {
  const rows = await db
    .select({
      claimId: claimParallels.claimId,
      passageId: passages.id,
      versionId: passages.versionId,
      ranges: passages.ranges,
      exact: passages.exact,
    })
    .from(claimParallels)
    .innerJoin(passages, eq(passages.id, claimParallels.passageId))
    .innerJoin(textVersions, and(eq(textVersions.id, passages.versionId), eq(textVersions.sourceId, releaseId)))
  return new Map(rows.map(({ claimId, ...passage }) => [claimId, passage]))
}

/** For each claim the ranges proposed here, one alignment for each text that claims rest on. */
async function proposalsFor(db: Database, rows: Resting[], to: { source: Source; version: Version }) {
  const found = new Map<string, Span[]>()
  if (rows.length === 0) return found
  const gazetteer = await namesIn(db)
  const here = await textOf(db, to)
  for (const first of rows) {
    if (found.has(first.claim.id)) continue
    const ofText = rows.filter(({ version }) => version.id === first.version.id)
    const passagesThere = ofText.map(({ passage }) => passage.ranges)
    const proposed = proposeParallels(await textOf(db, first), here, passagesThere, gazetteer)
    ofText.forEach(({ claim }, index) => found.set(claim.id, proposed[index] ?? []))
  }
  return found
}

async function textOf(db: Database, { source, version }: { source: Source; version: Version }): Promise<VersionText> {
  const rows = await db
    .select({ start: sentences.start, end: sentences.end })
    .from(sentences)
    .where(inArray(sentences.versionId, [version.id]))
    .orderBy(asc(sentences.seq))
  const locale = LOCALES.find((one) => source.language.startsWith(one)) ?? 'en'
  return { text: version.normalised, locale, paragraphBreaks: version.paragraphBreaks, sentences: rows }
}

async function namesIn(db: Database): Promise<Gazetteer> {
  const names = await db.select().from(participantNames)
  return gazetteerOf(names.map(({ participantId, ...name }) => ({ ...name, id: participantId })))
}

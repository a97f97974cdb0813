import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { type Database, getDatabase } from '@/db/client'
import { eventActors, events } from '@/db/schema/events'
import { revisions } from '@/db/schema/history'
import { meetings } from '@/db/schema/meetings'
import { participantNames, participants } from '@/db/schema/participants'
import { releaseMeetings, type sentences, type sources, type textVersions } from '@/db/schema/releases'
import { LOCALES, type Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { listEventsOfMeeting } from '@/lib/events/queries'
import { gazetteerOf } from '../suggestions/mentions'
import type { KnownMeeting } from '../suggestions/meetings'
import { type SentenceSuggestion, suggestionsFor, type TextSuggestions } from '../suggestions/suggest'
import { type Circumstances, circumstancesOf } from './circumstances/circumstances'
import { placesFor } from './circumstances/queries'
import { type Match, matchesOf, type Recorded } from './matching'
import { type Accountable, type Classed, type Coverage, coverageOf } from './rules'

const COALITION = 'kpcsc'

type Text = {
  source: typeof sources.$inferSelect
  version: typeof textVersions.$inferSelect
  sentences: (typeof sentences.$inferSelect)[]
  linked: Classed[]
  /** The meetings that the release covers, the main one first. */
  meetingIds: string[]
}
export type SetAside = { proposal: string | null; reason: string }
export type WorkingSentence = Accountable & {
  id: string
  suggestion: SentenceSuggestion
  /** For each proposed incident, the recorded events that it may be about. */
  matches: Match[][]
  /** For each proposed incident, on which day, at which sitting and on which topics it may have been. */
  circumstances: Circumstances[]
  /** What somebody set aside here, with the reason. */
  aside: SetAside[]
}
export type Accounting = { sentences: WorkingSentence[]; coverage: Coverage; meeting: TextSuggestions['meeting'] }

/**
 * A text as somebody accounts for it: each sentence with its class, what it seems to tell, which recorded events of the
 * meetings that the release covers that may be, and what was set aside. Null for whoever may not read sources.
 */
export async function accountingOf(
  actor: Actor,
  { source, version, sentences: rows, linked, meetingIds }: Text,
): Promise<Accounting | null> {
  if (!mayDo(actor, 'source.read')) return null
  const db = await getDatabase()
  const locale = LOCALES.find((one) => source.language.startsWith(one)) ?? 'en'
  const known = await knownBeside(db, source, locale)
  const suggestions = suggestionsFor(version.normalised, rows, known)
  const places = await placesFor(db, actor, meetingIds[0] ?? null)
  const circumstances = circumstancesOf(version.normalised, suggestions.sentences, { ...known, ...places })
  const aside = await setAside(
    db,
    rows.map(({ id }) => id),
  )
  const recorded = await recordedAt(db, actor, source.id)
  const told = rows.map((row, index): WorkingSentence => {
    const suggestion = suggestions.sentences[index] as SentenceSuggestion
    const here = aside.get(row.id) ?? []
    return {
      ...{ id: row.id, start: row.start, end: row.end, class: row.class, suggestion, aside: here },
      isDismissed: here.some(({ proposal }) => proposal === null),
      matches: suggestion.incidents.map((incident) => matchesOf(incident, recorded)),
      circumstances: circumstances[index] ?? [],
    }
  })
  return { sentences: told, coverage: coverageOf(told, linked), meeting: suggestions.meeting }
}

async function knownBeside(db: Database, source: Text['source'], locale: Locale) {
  const names = await db.select().from(participantNames)
  const isDated = source.publishedPrecision === 'day'
  return {
    locale,
    publishedOn: isDated ? source.publishedOn : null,
    speakers: { publisherId: source.publisherId, coalitionId: COALITION },
    gazetteer: gazetteerOf(names.map(({ participantId, ...name }) => ({ ...name, id: participantId }))),
    meetings: await knownMeetings(db),
  }
}

async function knownMeetings(db: Database): Promise<KnownMeeting[]> {
  const rows = await db
    .select({ meeting: meetings, country: participants.names })
    .from(meetings)
    .leftJoin(participants, eq(participants.id, meetings.countryId))
  return rows.map(({ meeting: { id, kind, year, city, cityAliases, startsOn, endsOn }, country }) => ({
    ...{ id, kind, year, startsOn, endsOn },
    places: [...(city ? [city] : []), ...cityAliases, ...(country ? Object.values(country) : [])],
  }))
}

/** What stands set aside of each sentence: the last word about each proposal counts. */
async function setAside(db: Database, ids: string[]): Promise<Map<string, SetAside[]>> {
  const found = new Map<string, SetAside[]>()
  if (ids.length === 0) return found
  const rows = await db
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.subject, 'sentence'),
        inArray(revisions.subjectId, ids),
        inArray(revisions.verb, ['put_aside', 'taken_up']),
      ),
    )
    .orderBy(asc(revisions.seq))
  for (const { subjectId, verb, content, reason } of rows) {
    const { proposal } = JSON.parse(content) as { proposal: string | null }
    const others = (found.get(subjectId) ?? []).filter((one) => one.proposal !== proposal)
    found.set(subjectId, verb === 'put_aside' ? [...others, { proposal, reason: reason ?? '' }] : others)
  }
  return found
}

/** The events of the meetings that a release covers, as far as the actor may see them and link words to them. */
async function recordedAt(db: Database, actor: Actor, releaseId: string): Promise<Recorded[]> {
  const covered = await db
    .select({ meetingId: releaseMeetings.meetingId })
    .from(releaseMeetings)
    .where(eq(releaseMeetings.releaseId, releaseId))
  const seen = (await Promise.all(covered.map(({ meetingId }) => listEventsOfMeeting(actor, meetingId)))).flat()
  const listed = seen.filter(({ authorId, lastEditorId, state }) =>
    mayDo(actor, 'release.link', { isOwn: [authorId, lastEditorId].includes(actor.userId), state }),
  )
  if (listed.length === 0) return []
  const ids = listed.map(({ id }) => id)
  const rows = await db.select().from(events).where(inArray(events.id, ids))
  const actors = await db.select().from(eventActors).where(inArray(eventActors.eventId, ids))
  return rows.map(({ id, kind, scope, durationMinutes }) => ({
    ...{ id, kind, scope, durationMinutes },
    localTime: listed.find((event) => event.id === id)?.localTime ?? null,
    participantIds: actors.flatMap((one) => (one.eventId === id && one.participantId ? [one.participantId] : [])),
  }))
}

import type { EventKind, Locale, SentenceClass } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { suggestClass } from './classes'
import { type ClockTime, clockTimesIn, type Duration, durationsIn } from './clock'
import { type DateRange, datesIn } from './dates'
import { groupsIn, type UnnamedGroup } from './groups'
import { fold } from './folding'
import type { SuggestedActor } from './actors'
import { type Incident, incidentsIn, type Reading } from './incidents'
import { type KnownMeeting, meetingIn, type SuggestedMeeting } from './meetings'
import { type Gazetteer, type Mention, mentionsIn } from './mentions'
import { publisherIn } from './publishers'
import { isReported, refutesBefore } from './reality'
import { candidatesIn, type Speakers, type Who } from './subjects'
import { meantIn } from './wordings/meanings'

/** What is known beside a text: who published it, when, and the names and meetings of the record. */
export type Known = {
  locale: Locale
  publishedOn: string | null
  speakers: Speakers
  gazetteer: Gazetteer
  meetings: KnownMeeting[]
}

/** What a sentence seems to be and to tell. Positions are those of the whole text. */
export type SentenceSuggestion = Span & {
  class: SentenceClass
  incidents: Incident[]
  mentions: Mention[]
  groups: UnnamedGroup[]
  times: ClockTime[]
  durations: Duration[]
  dates: DateRange[]
}

export type TextSuggestions = { meeting: SuggestedMeeting | null; sentences: SentenceSuggestion[] }

/**
 * Proposals for a text, sentence by sentence: class, incidents with actors and times, whom it mentions, unnamed groups,
 * and the meeting it is about. Made by rules and names alone; nothing is written, people decide. (libraries A.3, A.20)
 */
export function suggestionsFor(text: string, spans: Span[], known: Known): TextSuggestions {
  const { locale, publishedOn, gazetteer } = known
  const speakers = {
    ...known.speakers,
    publisherId: known.speakers.publisherId ?? publisherIn(text, spans, gazetteer, known.speakers.coalitionId),
  }
  const reading = { locale, speakers }
  let before: Who[] = []
  let kinds: EventKind[] = []
  const sentences = spans.map(({ start, end }, index): SentenceSuggestion => {
    const words = text.slice(start, end)
    const mentions = mentionsIn(words, gazetteer)
    const next = spans[index + 1]
    const isRefuted =
      next !== undefined && refutesBefore(fold(text.slice(next.start, next.start + 80))) && isReported(fold(words))
    const groups = groupsIn(words, locale)
    const meant = meantIn(fold(words), locale, mentions, groups)
    const incidents = isRefuted ? [] : incidentsIn(words, mentions, { ...reading, told: kinds, meant }, before)
    kinds = incidents.map(({ kind }) => kind)
    before = spokenOf(words, mentions, incidents, reading)
    return {
      ...{ start, end, class: suggestClass(words, locale, incidents, meant) },
      incidents: incidents.map((incident) => placedAt(incident, start)),
      mentions: mentions.map((one) => moved(one, start)),
      groups: groups.map((one) => moved(one, start)),
      times: clockTimesIn(words, locale).map((one) => moved(one, start)),
      durations: durationsIn(words, locale).map((one) => moved(one, start)),
      dates: datesIn(words, locale, publishedOn).map((one) => moved(one, start)),
    }
  })
  return { meeting: meetingIn(text, known, spans), sentences }
}

/** Whom "it" and "they" of the next sentence stand for: who acted, else the one who is the subject of this one. */
function spokenOf(words: string, mentions: Mention[], incidents: Incident[], reading: Reading): Who[] {
  const acting = incidents.flatMap(({ actors }) =>
    actors.filter(({ role }) => role !== 'target' && role !== 'affected'),
  )
  const told = acting.length > 0 ? acting.map(({ role: _, words: __, ...who }): Who => who) : []
  const unique = told.filter((who, at) => told.findIndex((one) => JSON.stringify(one) === JSON.stringify(who)) === at)
  if (unique.length > 0) return unique
  const subjects = candidatesIn(words, fold(words), mentions, reading).filter(
    (one) => one.isSubject && !('pronoun' in one),
  )
  const [first] = subjects
  return subjects.length === 1 && first && !('pronoun' in first) ? [nameOf(first)] : []
}

function nameOf(one: Who): Who {
  if ('participantId' in one) return { participantId: one.participantId }
  if ('group' in one) return { group: one.group, min: one.min, max: one.max }
  return 'office' in one ? { office: one.office } : { pronoun: one.pronoun }
}

const moved = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

function placedAt(incident: Incident, by: number): Incident {
  const actors = incident.actors.map((actor): SuggestedActor => ({ ...actor, words: moved(actor.words, by) }))
  return { ...incident, actors, because: incident.because.map((one) => moved(one, by)) }
}

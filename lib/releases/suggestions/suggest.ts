import type { Locale, SentenceClass } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { suggestClass } from './classes'
import { type ClockTime, clockTimesIn, type Duration, durationsIn } from './clock'
import { type DateRange, datesIn } from './dates'
import { groupsIn, type UnnamedGroup } from './groups'
import { type Incident, incidentsIn, type SuggestedActor } from './incidents'
import { type KnownMeeting, meetingIn, type SuggestedMeeting } from './meetings'
import { type Gazetteer, type Mention, mentionsIn } from './mentions'
import type { Speakers, Who } from './subjects'

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
  let before: Who[] = []
  const sentences = spans.map(({ start, end }): SentenceSuggestion => {
    const words = text.slice(start, end)
    const mentions = mentionsIn(words, known.gazetteer)
    const incidents = incidentsIn(words, mentions, known, before)
    before = told(incidents)
    return {
      ...{ start, end, class: suggestClass(words, known.locale, incidents) },
      incidents: incidents.map((incident) => placedAt(incident, start)),
      mentions: mentions.map((one) => moved(one, start)),
      groups: groupsIn(words, known.locale).map((one) => moved(one, start)),
      times: clockTimesIn(words, known.locale).map((one) => moved(one, start)),
      durations: durationsIn(words, known.locale).map((one) => moved(one, start)),
      dates: datesIn(words, known.locale, known.publishedOn).map((one) => moved(one, start)),
    }
  })
  return { meeting: meetingIn(text, known.locale, known), sentences }
}

const told = (incidents: Incident[]): Who[] =>
  incidents.flatMap(({ actors }) => actors.map(({ role: _, words: __, ...who }) => who))

const moved = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

function placedAt(incident: Incident, by: number): Incident {
  const actors = incident.actors.map((actor): SuggestedActor => ({ ...actor, words: moved(actor.words, by) }))
  return { ...incident, actors, because: incident.because.map((one) => moved(one, by)) }
}

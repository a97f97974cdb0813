import type { z } from 'zod'
import type { EventKind, EventScope, SentenceClass } from '@/db/vocabulary'
import type { Circumstances } from '@/lib/releases/accounting/circumstances/circumstances'
import type { Reason } from '@/lib/releases/accounting/matching'
import type { WorkingSentence } from '@/lib/releases/accounting/queries'
import type { SentenceEvent } from '@/lib/releases/accounting/schema'
import type { SuggestedActor } from '@/lib/releases/suggestions/actors'
import type { Incident } from '@/lib/releases/suggestions/incidents'

export type ProposedActor = z.input<typeof SentenceEvent>['actors'][number]

/** Why something is proposed, and the words of the text on which it rests; none where it rests on the record alone. */
export type Because = {
  reason: 'said' | 'before' | 'only_day' | 'sitting' | 'named' | 'hour'
  words: string | null
  isInferred?: boolean
}

/** A proposal as the workspace shows it: the new event, part by part with why, and the recorded events that it may be. */
export type Proposal = {
  key: string
  words: string[]
  matches: { eventId: string; reasons: Reason[] }[]
  aside: string | null
  event: {
    /** Empty where nothing is proposed. */
    kind: EventKind | ''
    scope: EventScope
    ranges: { start: number; end: number }[]
    asStated: string | null
    durationMinutes: number | null
    topicIds: string[]
    actors: ProposedActor[]
  }
  clock: string | null
  nameIds: string[]
  day: number | null
  sittingId: string | null
  topicIds: string[]
  why: {
    actors: Because[]
    time: Because | null
    duration: Because | null
    day: Because | null
    sitting: Because | null
    topics: Because[]
  }
}

export type ShownSentence = {
  id: string
  start: number
  end: number
  class: SentenceClass
  suggestedClass: SentenceClass
  aside: string | null
  proposals: Proposal[]
}

/** Sentences as the workspace shows them. */
export function shownSentences(sentences: WorkingSentence[], text: string): ShownSentence[] {
  return sentences.map((sentence) => ({
    ...{ id: sentence.id, start: sentence.start, end: sentence.end, class: sentence.class },
    suggestedClass: sentence.suggestion.class,
    aside: sentence.aside.find(({ proposal }) => proposal === null)?.reason ?? null,
    proposals: sentence.suggestion.incidents.map((incident, index) => {
      const key = keyOf(incident)
      const { day, sitting, topics } = sentence.circumstances[index] ?? NOWHERE
      return {
        ...{ key, clock: incident.clock, words: incident.because.map(({ start, end }) => text.slice(start, end)) },
        matches: (sentence.matches[index] ?? []).map(({ eventId, reasons }) => ({ eventId, reasons })),
        aside: sentence.aside.find(({ proposal }) => proposal === key)?.reason ?? null,
        nameIds: incident.actors.flatMap((actor) => ('participantId' in actor ? [actor.participantId] : [])),
        event: eventOf(incident, sentence, text),
        ...{ day: day?.day ?? null, sittingId: sitting?.id ?? null, topicIds: topics.map(({ id }) => id) },
        why: whyOf(incident, sentence, text),
      }
    }),
  }))
}

const NOWHERE: Circumstances = { day: null, sitting: null, topics: [] }

/** What a proposal is known by while the words stay the same. */
function keyOf({ kind, because: [first] }: Incident): string {
  return `${kind} ${first?.start ?? 0}`
}

function whyOf(
  incident: Incident,
  { suggestion, circumstances, matches: _, ...sentence }: WorkingSentence,
  text: string,
) {
  const index = suggestion.incidents.indexOf(incident)
  const { day, sitting, topics } = circumstances[index] ?? NOWHERE
  const because = (reason: Because['reason'], span: { start: number; end: number } | null | undefined): Because => ({
    reason,
    words: span ? text.slice(span.start, span.end) : null,
  })
  const length = suggestion.durations.find(({ minutes }) => minutes === incident.durationMinutes)
  return {
    actors: incident.actors.map(({ words }) => because('said', words.end > words.start ? words : sentence)),
    time: incident.clock
      ? because(
          'said',
          suggestion.times.find(({ clock }) => clock === incident.clock),
        )
      : null,
    duration: incident.durationMinutes ? because('said', length) : null,
    day: day && { ...because(day.reason, day.words), isInferred: day.isInferred },
    sitting: sitting && because(sitting.reason, sitting.words),
    topics: topics.map(({ words }) => because('said', words)),
  }
}

function eventOf(
  { kind, scope, actors, clock, durationMinutes }: Incident,
  sentence: WorkingSentence,
  text: string,
): Proposal['event'] {
  const stated = sentence.suggestion.times.find((time) => time.clock === clock)
  return {
    ...{ kind, scope, durationMinutes, topicIds: [] },
    ranges: [{ start: sentence.start, end: sentence.end }],
    asStated: stated ? text.slice(stated.start, stated.end) : null,
    actors: actors.map(actorOf),
  }
}

function actorOf(actor: SuggestedActor): ProposedActor {
  return {
    participantId: 'participantId' in actor ? actor.participantId : null,
    group: 'group' in actor ? { label: actor.group, min: actor.min, max: actor.max } : null,
    office: 'office' in actor ? actor.office : null,
    role: actor.role,
  }
}

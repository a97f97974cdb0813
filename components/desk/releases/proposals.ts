import type { z } from 'zod'
import type { Locale, SentenceClass, Trilingual } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { Reason } from '@/lib/releases/accounting/matching'
import type { WorkingSentence } from '@/lib/releases/accounting/queries'
import type { SentenceEvent } from '@/lib/releases/accounting/schema'
import type { SuggestedActor } from '@/lib/releases/suggestions/actors'
import type { Incident } from '@/lib/releases/suggestions/incidents'

/** A proposal as the workspace shows it: what it says, from which words, which recorded events it may be, and what is sent. */
export type Proposal = {
  key: string
  what: string
  words: string[]
  matches: { eventId: string; reasons: Reason[] }[]
  aside: string | null
  /** The new event, but for its ids and the day that whoever takes it may add. */
  event: Omit<
    z.input<typeof SentenceEvent>,
    'id' | 'claimId' | 'sentenceId' | 'meetingId' | 'meetingDay' | 'localDate' | 'localTime'
  >
  clock: string | null
  nameIds: string[]
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

/** Sentences as the workspace shows them, in the language of the desk. */
export function shownSentences(
  sentences: WorkingSentence[],
  text: string,
  { locale, names }: { locale: Locale; names: Map<string, Trilingual> },
): ShownSentence[] {
  return sentences.map((sentence) => ({
    ...{ id: sentence.id, start: sentence.start, end: sentence.end, class: sentence.class },
    suggestedClass: sentence.suggestion.class,
    aside: sentence.aside.find(({ proposal }) => proposal === null)?.reason ?? null,
    proposals: sentence.suggestion.incidents.map((incident, index) => {
      const key = keyOf(incident)
      return {
        ...{ key, what: whatOf(incident, locale, names), clock: incident.clock },
        words: incident.because.map(({ start, end }) => text.slice(start, end)),
        matches: (sentence.matches[index] ?? []).map(({ eventId, reasons }) => ({ eventId, reasons })),
        aside: sentence.aside.find(({ proposal }) => proposal === key)?.reason ?? null,
        nameIds: incident.actors.flatMap((actor) => ('participantId' in actor ? [actor.participantId] : [])),
        event: eventOf(incident, sentence, text),
      }
    }),
  }))
}

/** What a proposal is known by while the words stay the same. */
function keyOf({ kind, because: [first] }: Incident): string {
  return `${kind} ${first?.start ?? 0}`
}

function whatOf(
  { kind, scope, actors, clock, durationMinutes }: Incident,
  locale: Locale,
  names: Map<string, Trilingual>,
) {
  const v = vocabulary(locale)
  const who = actors.map((actor) => nameOf(actor, locale, names))
  return [
    KINDS[kind].words[locale],
    scope === 'pattern' ? v.eventScope.pattern : null,
    ...who,
    clock,
    durationMinutes === null ? null : `${durationMinutes} min`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function nameOf(actor: SuggestedActor, locale: Locale, names: Map<string, Trilingual>): string {
  const v = vocabulary(locale)
  const role = v.actorRole[actor.role]
  if ('participantId' in actor) return `${names.get(actor.participantId)?.[locale] ?? actor.participantId} (${role})`
  return 'group' in actor ? `“${actor.group}” (${role})` : `${v.office[actor.office]} (${role})`
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
    actors: actors.map((actor) => ({
      participantId: 'participantId' in actor ? actor.participantId : null,
      group: 'group' in actor ? { label: actor.group, min: actor.min, max: actor.max } : null,
      office: 'office' in actor ? actor.office : null,
      role: actor.role,
    })),
  }
}

import type { EventKind, EventScope } from '@/db/vocabulary'
import { clockTime } from '../../event/draft'
import type { EventOptions, MeetingDayChoice } from '../../event/options'
import type { Choice } from '../../fields'
import type { Because, Proposal, ProposedActor } from './proposals'

/** What a new event from a sentence can be chosen from. */
export type SentenceOptions = Pick<
  EventOptions,
  'days' | 'sittings' | 'participants' | 'topics' | 'offices' | 'roles' | 'scopes'
> & { groups: { label: string; kinds: Choice[] }[]; dayChoices: Choice[] }

/** A new event from a sentence while somebody looks at it: as it was proposed, or as they changed it. */
export type SentenceDraft = {
  kind: EventKind | ''
  scope: EventScope
  actors: ProposedActor[]
  day: number | null
  time: string
  minutes: string
  sittingId: string | null
  topicIds: string[]
}

/** The event as it is proposed. */
export function draftOf({ event, day, clock, sittingId, topicIds }: Proposal): SentenceDraft {
  const { kind, scope, actors, durationMinutes } = event
  return {
    ...{ kind, scope, actors, day, sittingId, topicIds },
    time: clock ?? '',
    minutes: durationMinutes === null ? '' : String(durationMinutes),
  }
}

/** An event of which the text proposes nothing, from a whole sentence. */
export function emptyProposal(sentence: { start: number; end: number }): Proposal {
  const ranges = [{ start: sentence.start, end: sentence.end }]
  return {
    ...{ key: NEW, words: [], matches: [], aside: null, clock: null, nameIds: [] },
    event: { kind: '', scope: 'single', ranges, asStated: null, durationMinutes: null, topicIds: [], actors: [] },
    ...{ day: null, sittingId: null, topicIds: [] },
    why: { actors: [], time: null, duration: null, day: null, sitting: null, topics: [] },
  }
}
export const NEW = 'new'

/**
 * The event as it is sent. Hour and day go together: before six in the morning it is the night that follows the meeting
 * day, and without a day the hour is left out. The words for a time that somebody changed are no longer those of the text.
 */
export function eventOfDraft(draft: SentenceDraft, { clock, event }: Proposal, days: MeetingDayChoice[]) {
  const { kind, scope, sittingId, topicIds, minutes } = draft
  const day = days.find((one) => one.day === draft.day)
  const time = clockTime(draft.time)
  const isNight = time !== null && time < '06:00'
  return {
    ...{ kind, scope, sittingId, topicIds, ranges: event.ranges },
    actors: draft.actors.filter(isSomebody),
    durationMinutes: minutes.trim() === '' ? null : Number(minutes),
    asStated: time === clock ? event.asStated : null,
    meetingDay: day?.day ?? null,
    localDate: day ? (isNight ? day.nextDate : day.date) : null,
    localTime: day ? time : null,
  }
}

const isSomebody = ({ participantId, group, office }: ProposedActor) =>
  participantId !== null || office !== null || Boolean(group?.label.trim())

type Field = 'actor' | 'time' | 'duration' | 'day' | 'sitting' | 'topic'
/** One part of an event that can be left out: what it says, why it is proposed (null where somebody typed it). */
export type DraftPart = { id: string; field: Field; value: string; why: Because | null; isIn: boolean }

/** The parts of an event one by one: first what was proposed, left out or not, then what somebody put in themselves. */
export function partsOf(draft: SentenceDraft, proposal: Proposal, options: SentenceOptions): DraftPart[] {
  const { why, event } = proposal
  const first = draftOf(proposal)
  const part = (field: Field, value: string, because: Because | null, isIn: boolean, key = ''): DraftPart[] => [
    { id: `${field} ${key}`.trim(), field, value, why: because, isIn },
  ]
  const each = <T>(
    field: Field,
    all: T[],
    proposed: T[],
    says: (one: T) => string,
    reasons: Because[],
    keyOf = says,
  ) => [
    ...proposed.flatMap((one, at) =>
      part(
        field,
        says(one),
        reasons[at] ?? null,
        all.some((other) => keyOf(other) === keyOf(one)),
        keyOf(one),
      ),
    ),
    ...all
      .filter((one) => says(one) !== '' && !proposed.some((other) => keyOf(other) === keyOf(one)))
      .flatMap((one) => part(field, says(one), null, true, keyOf(one))),
  ]
  const single = (
    field: Field,
    now: string,
    proposed: string,
    says: (one: string) => string,
    because: Because | null,
  ) => each(field, now ? [now] : [], proposed ? [proposed] : [], says, because ? [because] : [], (one) => one)
  const labelIn = (choices: Choice[]) => (id: string) => choices.find(({ value }) => value === id)?.label ?? ''
  const chosen = options.days.find((one) => one.day === draft.day)
  const hourOf = (time: string) => (chosen && time < '06:00' ? `${time} (${chosen.nextLabel})` : time)
  const dayOf = (day: string) => options.days.find((one) => String(one.day) === day)?.label ?? ''
  return [
    ...each('actor', draft.actors, event.actors, (one) => actorSaid(one, options), why.actors, actorKey),
    ...single('time', clockTime(draft.time) ?? '', first.time, hourOf, why.time),
    ...single('duration', draft.minutes, first.minutes, (minutes) => `${minutes} min`, why.duration),
    ...single('day', text(draft.day), text(first.day), dayOf, why.day),
    ...single('sitting', draft.sittingId ?? '', first.sittingId ?? '', labelIn(options.sittings), why.sitting),
    ...each('topic', draft.topicIds, first.topicIds, labelIn(options.topics), why.topics, String),
  ].filter(({ value }) => value !== '')
}

const text = (number: number | null) => (number === null ? '' : String(number))
const actorKey = ({ participantId, office, group, role }: ProposedActor) =>
  `${participantId ?? office ?? group?.label} ${role}`

/** The event with one part left out, or put back as it was proposed. */
export function withPart(draft: SentenceDraft, proposal: Proposal, part: DraftPart, isIn: boolean): SentenceDraft {
  const first = draftOf(proposal)
  const { field, id } = part
  const key = id.slice(field.length + 1)
  if (field === 'time') return { ...draft, time: isIn ? first.time : '' }
  if (field === 'duration') return { ...draft, minutes: isIn ? first.minutes : '' }
  if (field === 'day') return { ...draft, day: isIn ? first.day : null }
  if (field === 'sitting') return { ...draft, sittingId: isIn ? first.sittingId : null }
  if (field === 'topic') {
    const others = draft.topicIds.filter((one) => one !== key)
    return { ...draft, topicIds: isIn ? [...others, key] : others }
  }
  const others = draft.actors.filter((one) => actorKey(one) !== key)
  const back = isIn ? first.actors.filter((one) => actorKey(one) === key) : []
  return { ...draft, actors: [...others, ...back] }
}

/** An event in a line: kind, whether it is a pattern, who, when and how long. */
export function titleOf(draft: SentenceDraft, options: SentenceOptions): string {
  const kinds = options.groups.flatMap(({ kinds }) => kinds)
  return [
    kinds.find(({ value }) => value === draft.kind)?.label,
    draft.scope === 'pattern' ? options.scopes.find(({ value }) => value === 'pattern')?.label : null,
    ...draft.actors.map((actor) => actorSaid(actor, options)),
    clockTime(draft.time),
    draft.minutes.trim() ? `${draft.minutes} min` : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

function actorSaid({ participantId, group, office, role }: ProposedActor, options: SentenceOptions): string {
  const labelIn = (choices: Choice[], code: string) => choices.find(({ value }) => value === code)?.label ?? code
  const who = participantId
    ? labelIn(options.participants, participantId)
    : office
      ? labelIn(options.offices, office)
      : group?.label.trim()
        ? `“${group.label}”`
        : ''
  return who && `${who} (${labelIn(options.roles, role)})`
}

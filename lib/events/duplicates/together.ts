import type { RecordedEvent } from '../schema'

/**
 * Two accounts of one event as one: facts of the first, filled from the second where the first states none; claims,
 * groups, positions, statements and links of both. Words that differ are kept both, the second behind the first, however
 * long that becomes: whoever stores it checks it. When, how often and how long are each taken from one account whole;
 * what the second says otherwise goes to its claims where they can carry it, else to the note on differing accounts.
 */
export function together(first: RecordedEvent, second: RecordedEvent): RecordedEvent {
  const filled = Object.fromEntries(
    Object.entries(first).map(([field, value]) => [field, value ?? second[field as keyof RecordedEvent]]),
  ) as RecordedEvent
  const isToldOtherwise = tellsTimeOtherwise(first, second)
  const claims = isToldOtherwise ? second.claims.map((claim) => withTimeOf(claim, second)) : second.claims
  return {
    ...filled,
    ...timeOf(statesNoOtherTime(first, second) ? second : first),
    ...timesOf(timesTold(first) ? first : second),
    ...lengthOf(lengthTold(first) ? first : second),
    outcome: bothWords(first.outcome, second.outcome),
    conflictNote: noteOnBoth(first, second, isToldOtherwise && !isCarried(first, second, claims)),
    topicIds: [...new Set([...first.topicIds, ...second.topicIds])],
    actors: union(first.actors, second.actors, actorKey, (one, other) => ({
      ...one,
      note: bothWords(one.note, other.note),
    })),
    groups: union(first.groups, second.groups, (one) => one.id),
    claims: union(first.claims, claims, (one) => one.id),
    assessments: union(first.assessments, second.assessments, (one) => one.id),
    adoptions: union(first.adoptions, second.adoptions, (one) => one.aspect),
    positions: union(first.positions, second.positions, positionKey, (one, other) => ({
      ...(one.reason ? one : { ...one, reasonState: other.reasonState }),
      reason: bothWords(one.reason, other.reason),
    })),
    statements: union(first.statements, second.statements, (one) => one.id),
    links: union(first.links, second.links, (one) => `${one.kind} ${one.toId}`).filter(
      (link) => link.toId !== first.id && link.toId !== second.id,
    ),
    summaries: linesOfBoth(first, second),
  }
}

function timeOf({ meetingDay, localDate, localTime, precision, qualifier, asStated }: RecordedEvent) {
  return { meetingDay, localDate, localTime, precision, qualifier, asStated }
}

function timesOf({ repeatMin, repeatMax }: RecordedEvent) {
  return { repeatMin, repeatMax }
}

function lengthOf({ durationMinutes, durationNote }: RecordedEvent) {
  return { durationMinutes, durationNote }
}

/** Whether the first account says nothing about the time that the second does not say too. */
function statesNoOtherTime(first: RecordedEvent, second: RecordedEvent): boolean {
  return first.localDate === null && (first.meetingDay === null || first.meetingDay === second.meetingDay)
}

function tellsTimeOtherwise(first: RecordedEvent, second: RecordedEvent): boolean {
  const told = timeTold(second)
  return !statesNoOtherTime(first, second) && told !== '' && told !== timeTold(first)
}

/** Whether claims took up the time of their account, all that it says about it. */
function isCarried(first: RecordedEvent, second: RecordedEvent, claims: RecordedEvent['claims']): boolean {
  const isOfSameDay = second.meetingDay === null || second.meetingDay === first.meetingDay
  return isOfSameDay && second.asStated === null && claims.some((claim, index) => claim !== second.claims[index])
}

/** The time that an account gave to the event as a whole, carried by its claims once it is one account of two. */
function withTimeOf(claim: RecordedEvent['claims'][number], event: RecordedEvent): RecordedEvent['claims'][number] {
  const { localDate, localTime, precision, qualifier } = event
  if (claim.time !== null || localDate === null || !['occurrence', 'time'].includes(claim.aspect)) return claim
  return { ...claim, time: { localDate, localTime, precision, qualifier } }
}

/** Both notes, what the second account says otherwise and nothing else carries, and why it adopted other values. */
function noteOnBoth(first: RecordedEvent, second: RecordedEvent, isTimeLost: boolean): string | null {
  const otherwise = (told: (event: RecordedEvent) => string) =>
    told(first) !== '' && told(first) !== told(second) ? told(second) : ''
  const reasons = second.adoptions.flatMap((one) =>
    first.adoptions.some((other) => other.aspect === one.aspect) ? one.reason : [],
  )
  const differing = [isTimeLost ? timeTold(second) : '', otherwise(timesTold), otherwise(lengthTold), ...reasons]
  const told = differing.filter(Boolean).map((words) => `≠ ${words}`)
  return [bothWords(first.conflictNote, second.conflictNote), ...told].filter(Boolean).join(' ') || null
}

const SIGNS = { at: null, about: '~', by: '≤', before: '<', after: '>', until: '→' }

/** What an account says of the time, in signs that need no language; empty where it says nothing. */
function timeTold({ meetingDay, localDate, localTime, qualifier, asStated }: RecordedEvent): string {
  const day = meetingDay === null ? null : `#${meetingDay}`
  const sign = localDate === null ? null : SIGNS[qualifier]
  return [day, sign, localDate, localTime, asStated].filter(Boolean).join(' ')
}

function timesTold({ repeatMin, repeatMax }: RecordedEvent): string {
  return repeatMin === null && repeatMax === null ? '' : `${repeatMin ?? '?'}–${repeatMax ?? '?'} ×`
}

function lengthTold({ durationMinutes, durationNote }: RecordedEvent): string {
  return [durationMinutes === null ? null : `${durationMinutes} min`, durationNote].filter(Boolean).join(' ')
}

function whoOf({ participantId, groupId }: { participantId: string | null; groupId: string | null }): string {
  return `${participantId ?? groupId}`
}

function actorKey(one: RecordedEvent['actors'][number]): string {
  const who = one.office ? `office ${one.office} ${one.officeBodyId}` : whoOf(one)
  return `${who} ${one.role}`
}

/** What a position says apart from its evidence: an event holds each once (positions_are_held_once_at_a_time). */
function positionKey(one: RecordedEvent['positions'][number]): string {
  return [whoOf(one), one.objectKind, one.objectId, one.stance].join(' ')
}

/** Two texts as one, the second behind the first; one alone where it says what the other says. */
function bothWords(first: string | null, second: string | null): string | null {
  if (!second?.trim() || first?.includes(second)) return first
  return !first?.trim() || second.includes(first) ? second : `${first} / ${second}`
}

/** Entries of both; where both have one of a key, the first's, with what `combine` takes over from the second's. */
function union<T>(first: T[], second: T[], key: (one: T) => string, combine: (one: T, other: T) => T = (one) => one) {
  const known = new Set(first.map(key))
  const combined = first.map((one) => second.filter((other) => key(other) === key(one)).reduce(combine, one))
  return [...combined, ...second.filter((one) => !known.has(key(one)))]
}

function linesOfBoth(first: RecordedEvent, second: RecordedEvent): RecordedEvent['summaries'] {
  return union(
    first.summaries,
    second.summaries,
    (line) => line.locale,
    (line, other) => ({ ...line, text: bothWords(line.text, other.text) ?? '' }),
  )
}

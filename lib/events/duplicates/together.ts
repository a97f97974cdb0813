import type { RecordedEvent } from '../schema'

/**
 * Two accounts of one event as one: facts of the first, filled from the second where the first states none; claims,
 * groups, positions, statements and links of both. A line that both have in a language is kept twice, the second behind
 * the first, so that no word is lost. A time of the second that differs goes to its claims or, without any, to the note
 * on differing accounts.
 */
export function together(first: RecordedEvent, second: RecordedEvent): RecordedEvent {
  const filled = Object.fromEntries(
    Object.entries(first).map(([field, value]) => [field, value ?? second[field as keyof RecordedEvent]]),
  ) as RecordedEvent
  const time = first.localDate
    ? {}
    : {
        localDate: second.localDate,
        localTime: second.localTime,
        precision: second.precision,
        qualifier: second.qualifier,
      }
  const differs = first.localDate !== null && second.localDate !== null && whenOf(first) !== whenOf(second)
  const theirs = differs ? second.claims.map((claim) => withTimeOf(claim, second)) : second.claims
  const note =
    differs && second.claims.length === 0 ? [first.conflictNote, `≠ ${whenOf(second)}`] : [filled.conflictNote]
  return {
    ...filled,
    ...time,
    conflictNote: note.filter(Boolean).join(' ') || null,
    topicIds: [...new Set([...first.topicIds, ...second.topicIds])],
    actors: union(first.actors, second.actors, (one) => `${one.participantId ?? one.groupId} ${one.role}`),
    groups: union(first.groups, second.groups, (one) => one.id),
    claims: union(first.claims, theirs, (one) => one.id),
    assessments: union(first.assessments, second.assessments, (one) => one.id),
    adoptions: union(first.adoptions, second.adoptions, (one) => one.aspect),
    positions: union(first.positions, second.positions, (one) => one.id),
    statements: union(first.statements, second.statements, (one) => one.id),
    links: union(first.links, second.links, (one) => `${one.kind} ${one.toId}`).filter(
      (link) => link.toId !== first.id && link.toId !== second.id,
    ),
    summaries: linesOfBoth(first, second),
  }
}

function whenOf({ localDate, localTime }: RecordedEvent): string {
  return [localDate, localTime].filter(Boolean).join(' ')
}

/** The time that an account gave to the event as a whole, carried by its claims once it is one account of two. */
function withTimeOf(claim: RecordedEvent['claims'][number], event: RecordedEvent): RecordedEvent['claims'][number] {
  const { localDate, localTime, precision, qualifier } = event
  if (claim.time !== null || localDate === null || !['occurrence', 'time'].includes(claim.aspect)) return claim
  return { ...claim, time: { localDate, localTime, precision, qualifier } }
}

function union<T>(first: T[], second: T[], key: (one: T) => string): T[] {
  const known = new Set(first.map(key))
  return [...first, ...second.filter((one) => !known.has(key(one)))]
}

function linesOfBoth(first: RecordedEvent, second: RecordedEvent): RecordedEvent['summaries'] {
  const both = first.summaries.map((line) => {
    const other = second.summaries.find((one) => one.locale === line.locale)
    const isNew = other && other.text.trim() !== '' && !line.text.includes(other.text)
    return isNew ? { ...line, text: `${line.text} / ${other.text}`.slice(0, 600) } : line
  })
  return [...both, ...second.summaries.filter((line) => !first.summaries.some((one) => one.locale === line.locale))]
}

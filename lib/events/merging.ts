import {
  bothTexts,
  type Choice,
  type Conflict,
  decide,
  keyOf,
  type MergeRules,
  mergeEdits,
} from '@/lib/history/merging'
import type { RecordedEvent } from './schema'

/** What of an event means something only together, and what is one statement that nobody halves. */
const RULES: MergeRules = {
  together: [
    ['meetingDay', 'localDate', 'localTime', 'precision', 'qualifier'],
    ['repeatMin', 'repeatMax'],
    ['participantId', 'groupId', 'office', 'officeBodyId'],
    ['min', 'max'],
  ],
  whole: ['details', 'time', 'quantity', 'positions'],
}

type Held = Omit<RecordedEvent, 'id' | 'revision'>

/**
 * An edit that was overtaken, put together with what was saved meanwhile. The revision is theirs, so that the result can
 * be saved. What one took away while the other made something rest on it (a claim, a group) stays.
 */
export function mergeOvertaken<E extends Held & { revision: number }>(
  base: E,
  mine: E,
  theirs: E,
): { merged: E; conflicts: Conflict[] } {
  const { merged, conflicts } = mergeEdits(base, { ...mine, revision: theirs.revision }, theirs, RULES)
  return { merged: withWhatIsRestedOn(merged, [theirs, mine, base]), conflicts }
}

/** The merged event with each conflict decided; see {@link decide}. */
export function decideConflicts<E>(merged: E, conflicts: Conflict[], choices: Record<string, Choice>): E {
  return decide(merged, conflicts, choices, bothEventTexts)
}

/** Two wordings one behind the other; undefined for codes, times and figures, of which only one can stand. */
export function bothEventTexts(conflict: Conflict): string | undefined {
  return WORDS.has(conflict.path.split('.').at(-1) ?? '') ? bothTexts(conflict) : undefined
}
const WORDS = new Set([
  ...['text', 'note', 'asStated', 'sessionLabel', 'durationNote', 'outcome', 'conflictNote', 'label', 'wording'],
  ...['reason', 'reasonNotDelivered', 'certainty', 'speaker'],
])

function withWhatIsRestedOn<E extends Held>(event: E, from: E[]): E {
  const claims = completed(event.claims, claimIds(event), from.flatMap((one) => one.claims) as E['claims'])
  const whole = { ...event, claims }
  const groups = completed(event.groups, groupIds(whole), from.flatMap((one) => one.groups) as E['groups'])
  return { ...whole, groups }
}

function completed<T extends { id: string }>(present: T[], wanted: string[], known: T[]): T[] {
  const missing = wanted.filter((id) => !present.some((one) => one.id === id))
  const found = [...new Set(missing)].flatMap((id) => known.find((one) => keyOf(one) === id) ?? [])
  return found.length > 0 ? [...present, ...found] : present
}

function claimIds(event: Held): string[] {
  return [
    ...[...event.assessments, ...event.adoptions, ...event.positions].map((one) => one.claimId),
    ...event.links.flatMap((link) => link.claimId ?? []),
  ]
}

function groupIds(event: Held): string[] {
  return [...event.actors, ...event.claims, ...event.positions].flatMap((one) => one.groupId ?? [])
}

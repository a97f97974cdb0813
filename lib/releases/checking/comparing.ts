import type { ActorRole, EventKind } from '@/db/vocabulary'
import { areKindred } from '@/lib/events/duplicates/rules'
import type { DateRange } from '../suggestions/dates'
import type { Incident } from '../suggestions/incidents'
import type { Difference, Field, PublishedEvent, RecordMoment } from './schema'

/** How what a sentence tells stands to one event. */
export type Comparison = { event: PublishedEvent; agrees: Field[]; differs: Difference[]; unsaid: Field[] }

const AFFECTED: ActorRole[] = ['target', 'affected', 'candidate', 'claimant']
/** Kinds in which whoever proposes or supports something stands on the other side of whoever acts. */
const AGAINST: EventKind[] = [
  ...(['item_objected', 'item_removed', 'item_abeyance', 'mandate_challenged', 'candidate_blocked'] as const),
  ...(['interruption', 'point_of_order', 'prolonged_intervention', 'obstruction_reported', 'verbal_attack'] as const),
  ...(['reference_objected', 'text_weakened', 'text_failed', 'communique_failed', 'consensus_blocked'] as const),
  'objection',
]
/** Of a meeting one of the two holds. */
const OPPOSITES: [EventKind, EventKind][] = [['communique_adopted', 'communique_failed']]

/** Whether a role is that of somebody to whom something is done. */
export function isAffected(role: ActorRole): boolean {
  return AFFECTED.includes(role)
}

/** Whether somebody did what a kind says. Who proposed what others objected to did not object. */
export function isActing(kind: EventKind, role: ActorRole): boolean {
  return !isAffected(role) && !(AGAINST.includes(kind) && (role === 'proposer' || role === 'supporter'))
}

/** Whether of two kinds only one can hold of a meeting. */
export function areOpposite(a: EventKind, b: EventKind): boolean {
  return OPPOSITES.some((pair) => a !== b && pair.includes(a) && pair.includes(b))
}

/**
 * What a sentence tells beside what the record says of an event of the same, a kindred or the opposite kind; else null.
 * `day` is the one day or stretch of days that the sentence tells, null without. Where neither agreement nor
 * contradiction is sure, a field is `unsaid`.
 */
export function compare(incident: Incident, day: DateRange | null, event: PublishedEvent): Comparison | null {
  if (event.scope !== incident.scope) return null
  const found: Comparison = { event, agrees: [], differs: [], unsaid: [] }
  if (event.kind === incident.kind) found.agrees.push('kind')
  else if (areKindred(event.kind, incident.kind) || areOpposite(event.kind, incident.kind))
    found.differs.push({ field: 'kind', draft: { kind: incident.kind }, record: { kind: event.kind } })
  else return null
  compareNames(found, 'actors', namedIn(incident, false), event.acting, event.isListComplete)
  compareNames(found, 'affected', namedIn(incident, true), event.affected, false)
  compareCount(found, incident)
  compareClock(found, incident.clock)
  compareDuration(found, incident.durationMinutes)
  compareDay(found, day)
  return found
}

/** The participants whom a sentence names as acting, or as those to whom it was done. */
export function namedIn(incident: Incident, affected: boolean): string[] {
  return incident.actors.flatMap((actor) =>
    'participantId' in actor && (affected ? isAffected(actor.role) : isActing(incident.kind, actor.role))
      ? [actor.participantId]
      : [],
  )
}

function compareNames(found: Comparison, field: Field, told: string[], recorded: string[], isComplete: boolean) {
  if (told.length === 0) return
  const others = told.filter((id) => !recorded.includes(id))
  if (others.length < told.length) found.agrees.push(field)
  if (others.length === 0) return
  if (isComplete) found.differs.push({ field, draft: { participantIds: others }, record: { participantIds: recorded } })
  else found.unsaid.push(field)
}

/** Numbers are compared only where a sentence gives one by its words: "two or three delegations". */
function compareCount(found: Comparison, incident: Incident) {
  const acting = incident.actors.filter(({ role }) => isActing(incident.kind, role))
  const groups = acting.flatMap((actor) => ('group' in actor ? [actor] : []))
  if (groups.length === 0 || groups.some(({ min }) => min === null)) return
  const named = acting.length - groups.length
  const min = groups.reduce((sum, group) => sum + (group.min ?? 0), named)
  const max = groups.some((group) => group.max === null)
    ? null
    : groups.reduce((sum, group) => sum + (group.max ?? 0), named)
  const { count } = found.event
  // "Several" may count otherwise than the record does; "three" may not.
  if (count === null || max === null) found.unsaid.push('count')
  else if (isBelow(max, count.min) || isBelow(count.max, min))
    found.differs.push({ field: 'count', draft: { min, max }, record: count })
  else if (count.max !== null && min <= count.min && count.max <= max) found.agrees.push('count')
  else found.unsaid.push('count')
}

const isBelow = (a: number | null, b: number) => a !== null && a < b

/** Minutes by which a clock may be off and still be told right, by how exactly the record knows it. */
const WITHIN: Partial<Record<RecordMoment['precision'], number>> = { minute: 15, quarter: 20, hour: 59 }
/** Further minutes in which nothing is said, because either may have rounded. */
const UNSURE = 15

function compareClock(found: Comparison, clock: string | null) {
  if (clock === null) return
  const known = found.event.moments.flatMap(({ localTime, precision, qualifier }) => {
    const within = WITHIN[precision]
    if (!localTime || within === undefined) return []
    const apart = minutesApart(clock, localTime)
    const isLoose = qualifier !== 'at' && qualifier !== 'until'
    const isBound = isLoose && qualifier !== 'about'
    return [{ localTime, isNear: apart <= within, isFar: !isBound && apart > within + UNSURE + (isLoose ? 30 : 0) }]
  })
  const [first] = known
  if (known.some(({ isNear }) => isNear)) found.agrees.push('time')
  else if (first && known.every(({ isFar }) => isFar))
    found.differs.push({ field: 'time', draft: { clock }, record: { clock: first.localTime } })
  else found.unsaid.push('time')
}

/** Minutes between two clock times, the shorter way round midnight. */
function minutesApart(a: string, b: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  const apart = Math.abs(minutes(a) - minutes(b))
  return Math.min(apart, 1440 - apart)
}

/** "Nearly five hours" is 4 h 50; "two hours" is not. */
function compareDuration(found: Comparison, minutes: number | null) {
  if (minutes === null) return
  const { durations } = found.event
  const off = (recorded: number) => Math.abs(recorded - minutes)
  const [first] = durations
  if (durations.some((recorded) => off(recorded) <= Math.max(1, recorded * 0.05))) found.agrees.push('duration')
  else if (first !== undefined && durations.every((recorded) => off(recorded) > Math.max(5, recorded * 0.1)))
    found.differs.push({ field: 'duration', draft: { minutes }, record: { minutes: first } })
  else found.unsaid.push('duration')
}

/** A day agrees as the calendar has it or as the meeting counts it, whose nights run past midnight. */
function compareDay(found: Comparison, day: DateRange | null) {
  if (day === null) return
  const { moments, daysPast, meetingDays } = found.event
  const days = moments.flatMap(({ localDate, precision }) =>
    localDate && ['minute', 'quarter', 'hour', 'part_of_day', 'day'].includes(precision)
      ? [localDate, dayBefore(localDate, daysPast)]
      : [],
  )
  const [first] = days
  const isInMeeting = meetingDays !== null && day.from <= meetingDays.to && meetingDays.from <= day.to
  if (first && days.some((one) => day.from <= one && one <= day.to)) {
    if (day.from === day.to) found.agrees.push('day')
  } else if (first && isInMeeting)
    found.differs.push({ field: 'day', draft: { from: day.from, to: day.to }, record: { from: first, to: first } })
  else found.unsaid.push('day')
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

import { Temporal } from 'temporal-polyfill'
import type { EventKind } from '@/db/vocabulary'

/** What of an account its likeness to another is judged by. */
export type Told = {
  meetingId: string | null
  kind: EventKind
  scope: 'single' | 'pattern'
  meetingDay: number | null
  localDate: string | null
  localTime: string | null
  participantIds: string[]
}

/** Kinds under which two people may log one thing. */
const KIN: string[][] = [
  ['walkout', 'partial_walkout', 'boycott'],
  ['interruption', 'point_of_order', 'verbal_attack'],
  ['consensus_blocked', 'objection', 'item_objected', 'reference_objected', 'candidate_blocked'],
  ['statement_undelivered', 'access_refused', 'microphone_cut'],
  ['communique_failed', 'adjourned_without_result', 'closed', 'overrun'],
  ['communique_adopted', 'text_adopted', 'ad_adopted'],
]
const NEAR_MINUTES = 90

/**
 * Whether two accounts may be of one event: same meeting, same or kindred kind, no day, hour or actor that speaks
 * against it. "2:00" and "about 2" are near; two hours apart are not. It proposes; people decide.
 */
export function mayBeSameEvent(a: Told, b: Told): boolean {
  if (a.meetingId === null || a.meetingId !== b.meetingId || a.scope !== b.scope) return false
  if (a.kind !== b.kind && !areKindred(a.kind, b.kind)) return false
  if (a.meetingDay !== null && b.meetingDay !== null && a.meetingDay !== b.meetingDay) return false
  const apart = minutesApart(a, b)
  if (apart !== null && apart > NEAR_MINUTES) return false
  const [hers, theirs] = [a.participantIds, b.participantIds]
  return hers.length === 0 || theirs.length === 0 || hers.some((id) => theirs.includes(id))
}

/** Whether two people may tell one thing under these two kinds. */
export function areKindred(a: EventKind, b: EventKind): boolean {
  return KIN.some((kin) => kin.includes(a) && kin.includes(b))
}

/** Minutes between two clock times on their dates, null where one of them has none. */
function minutesApart(a: Told, b: Told): number | null {
  if (!a.localDate || !b.localDate || !a.localTime || !b.localTime) return null
  const at = ({ localDate, localTime }: Told) => Temporal.PlainDateTime.from(`${localDate}T${localTime}`)
  return Math.abs(at(a).until(at(b)).total('minutes'))
}

/** Standing in the scheme at a date, as far as the sources give dates: years, months or days. Pure. */
type Period = { since: string | null; until: string | null }
type Status = { status: string; since: string; until: string | null }
type Seat = Period & { groupId: string; memberId: string | null; memberCode: string | null; countsAsOne: boolean }

/** Standings with which somebody may sit in the room; who is suspended may still come and act. */
const PRESENT = new Set([
  ...['participant', 'readmitted', 'suspended', 'temporarily-suspended', 'partially-suspended'],
  ...['un-embargo', 'under-special-monitoring', 'meets-minimum-requirements'],
  ...['observer', 'independent-observer', 'guest-of-chair'],
])
/** Standings that end the right to a seat while they last, whatever else is said. */
const ABSENT = ['removed', 'self-suspended', 'via-eu']

/**
 * Why somebody who is recorded as present should perhaps not be: the standing at that date that speaks against it, or
 * `none` where no standing covers it; null if all is well. A warning, never a refusal: sources may be wrong.
 */
export function doubtAboutStanding(statuses: Status[], date: string): string | null {
  const valid = statuses.filter((status) => covers(status, date))
  const against = valid.find((status) => ABSENT.includes(status.status))
  if (against) return against.status
  return valid.some((status) => PRESENT.has(status.status)) ? null : 'none'
}

/**
 * Whether somebody had no seat of its own at a date because a group that counts as one Participant represented it: the
 * European Union has one seat. By the group's list of members, or by the standing "via the EU".
 */
export function isSeatedByGroup(
  participant: { id: string; iso2: string[]; statuses: Status[] },
  seats: Seat[],
  date: string,
): boolean {
  if (participant.statuses.some((status) => status.status === 'via-eu' && covers(status, date))) return true
  return seats.some(
    (seat) =>
      seat.countsAsOne &&
      seat.groupId !== participant.id &&
      (seat.memberId === participant.id ||
        (seat.memberCode !== null && participant.iso2.length === 1 && participant.iso2[0] === seat.memberCode)) &&
      covers(seat, date),
  )
}

/** Whether a period covers a date; two dates are compared as precisely as the less precise of them is stated. */
function covers({ since, until }: Period, date: string): boolean {
  const isOrdered = (first: string, second: string) => {
    const length = Math.min(first.length, second.length)
    return first.slice(0, length) <= second.slice(0, length)
  }
  return (since === null || isOrdered(since, date)) && (until === null || isOrdered(date, until))
}

import { Temporal } from 'temporal-polyfill'
import type { Precision } from '@/db/vocabulary'

/** When something is said to have happened, before the derived instants: local wording, zone, precision. */
export type LocalMoment = {
  localDate: string | null
  localTime: string | null
  timeZone: string | null
  precision: Precision
}

/**
 * The instants that a local time assertion can mean, half open; null where the zone or the date is not known.
 * "at 2am" with precision hour is 02:00 to 03:00 in the zone of the venue. (domain 6.4)
 * @throws RangeError for a clock time that a change to summer time skips, or an unknown zone.
 */
export function instantRange(moment: LocalMoment): { from: Date; to: Date } | null {
  if (!moment.localDate || !moment.timeZone || moment.precision === 'unknown') return null
  const date = Temporal.PlainDate.from(moment.localDate)
  const start = startOf(date, moment)
  const clock = moment.localTime ? Temporal.PlainTime.from(moment.localTime) : Temporal.PlainTime.from('00:00')
  const from = start.toZonedDateTime({ timeZone: moment.timeZone, plainTime: clock })
  if (moment.localTime && !from.toPlainTime().equals(clock)) throw new RangeError('This clock time was skipped.')
  const to = from.add(LENGTHS[moment.precision])
  return { from: new Date(from.epochMilliseconds), to: new Date(to.epochMilliseconds) }
}

const LENGTHS: Record<Precision, Temporal.DurationLike> = {
  minute: { minutes: 1 },
  quarter: { minutes: 15 },
  hour: { hours: 1 },
  part_of_day: { hours: 6 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  year: { years: 1 },
  unknown: {},
}

function startOf(date: Temporal.PlainDate, { precision }: LocalMoment): Temporal.PlainDate {
  if (precision === 'week') return date.subtract({ days: date.dayOfWeek - 1 })
  if (precision === 'month') return date.with({ day: 1 })
  if (precision === 'year') return date.with({ month: 1, day: 1 })
  return date
}

/** The civil date of a meeting day; day 1 is the official first day. */
export function dateOfMeetingDay(startsOn: string, meetingDay: number): string {
  return Temporal.PlainDate.from(startsOn)
    .add({ days: meetingDay - 1 })
    .toString()
}

/** How many civil days after its meeting day a date falls: 1 for 02:00 in the night that belongs to the day before. */
export function daysPastMeetingDay(startsOn: string, meetingDay: number, localDate: string): number {
  return Temporal.PlainDate.from(dateOfMeetingDay(startsOn, meetingDay)).until(localDate, { largestUnit: 'days' }).days
}

/**
 * The meeting day to which a civil date and clock time belong. Hours before 06:00 belong to the night of the day
 * before, and so does the civil day after the official last one. Null where the meeting has no first day, or the date
 * lies before it or further behind it.
 */
export function meetingDayOf(
  meeting: { startsOn: string | null; endsOn: string | null },
  localDate: string,
  localTime: string | null,
): number | null {
  if (!meeting.startsOn) return null
  const civil = civilDay(meeting.startsOn, localDate)
  const last = meeting.endsOn ? civilDay(meeting.startsOn, meeting.endsOn) : Number.POSITIVE_INFINITY
  if (civil < 1 || civil > last + 1) return null
  const night = localTime !== null && localTime < '06:00' && civil > 1
  return Math.min(night ? civil - 1 : civil, last)
}

function civilDay(startsOn: string, date: string): number {
  return Temporal.PlainDate.from(startsOn).until(date, { largestUnit: 'days' }).days + 1
}

/** Days of a meeting from its first to its official last day; empty where either is unknown. */
export function meetingDays(startsOn: string | null, endsOn: string | null): { day: number; date: string }[] {
  if (!startsOn || !endsOn) return []
  const count = Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'days' }).days + 1
  return Array.from({ length: count }, (_, index) => ({ day: index + 1, date: dateOfMeetingDay(startsOn, index + 1) }))
}

/**
 * Minutes that a sitting ran past its scheduled end, rounded down; 0 if it ended on time or early, null unless both
 * ends are known. 16:00 and 04:30 of the next day give 750.
 */
export function overrunMinutes(scheduledEnd: Date | null, actualEnd: Date | null): number | null {
  if (!scheduledEnd || !actualEnd) return null
  return Math.max(0, Math.floor((actualEnd.getTime() - scheduledEnd.getTime()) / 60_000))
}

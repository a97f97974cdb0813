import { meetingDayOf } from '@/lib/core/time'
import type { Span } from '../../sentences'
import type { DateRange } from '../../suggestions/dates'

/** The days of a meeting, as far as they are known. */
export type MeetingDates = { startsOn: string | null; endsOn: string | null }
/** A sentence as its day is looked for: its place and the dates in it. */
export type Dated = Span & { dates: DateRange[] }

/**
 * Why a day is proposed: the sentence says it, the nearest sentence with a date before it does, the meeting had no
 * other, or the sitting was on it.
 */
export type DayReason = 'said' | 'before' | 'only_day' | 'sitting'
/** A meeting day with the words it rests on, if any; `isInferred` where a date was reckoned from that of the release. */
export type ToldDay = { day: number; reason: DayReason; words: Span | null; isInferred: boolean }

/** Whether the dates that a sentence says leave its day open, name one of the meeting, or name another one. */
export type SaidDay = ToldDay | 'none' | 'elsewhere'

/**
 * The meeting day that a sentence says itself: `none` without a date, `elsewhere` where its dates are no single day of
 * the meeting. An hour before six on the date it stands with belongs to the night of the meeting day before.
 */
export function dayIn(dates: DateRange[], near: Span, clock: string | null, meeting: MeetingDates): SaidDay {
  if (dates.length === 0) return 'none'
  const fits = dates.flatMap((date) => {
    const day = date.from === date.to ? dayOf(meeting, date.from, clock) : null
    return day === null ? [] : [{ day, date }]
  })
  const [first] = fits.toSorted((a, b) => distance(a.date, near) - distance(b.date, near))
  if (!first) return dates.every(({ from, to }) => from !== to) ? 'none' : 'elsewhere'
  const { day, date } = first
  return { day, reason: 'said', words: { start: date.start, end: date.end }, isInferred: date.isInferred }
}

/**
 * For each sentence the meeting day carried to it from the nearest one before it that has a date; null where there is
 * none, or where that date is no single day of the meeting. An hour after it may be in the night that follows it.
 */
export function daysBefore(sentences: Dated[], meeting: MeetingDates): (ToldDay | null)[] {
  let last: ToldDay | null = null
  return sentences.map(({ dates }) => {
    const carried = last
    if (dates.length > 0) last = carriedFrom(dates, meeting)
    return carried
  })
}

function carriedFrom(dates: DateRange[], meeting: MeetingDates): ToldDay | null {
  const date = dates.findLast(({ from, to }) => from === to)
  const day = date ? dayOf(meeting, date.from, null) : null
  if (!date || day === null) return null
  return { day, reason: 'before', words: { start: date.start, end: date.end }, isInferred: date.isInferred }
}

/** The day of a meeting that had one day only; null for all others. */
export function onlyDay({ startsOn, endsOn }: MeetingDates): ToldDay | null {
  const isOne = startsOn !== null && startsOn === endsOn
  return isOne ? { day: 1, reason: 'only_day', words: null, isInferred: false } : null
}

/** Words of a place before a date, as datelines have them: "Northtown, Southland, 3 November 2031 –". */
const PLACE = /^(?:\p{Lu}[\p{L}'’-]*|de|du|le|la|da|do|em|à|,|\(|\s)*$/u
const LINE_END = /^[\s.,)]*(?:$|[–—:|-])/

/** The dates of sentences without the line that says when and where a text was given out. */
export function withoutDateline(sentences: Dated[], text: string, publishedOn: string | null): Dated[] {
  const isDateline = (sentence: Span, { start, end, from, isRelative }: DateRange) =>
    from === publishedOn &&
    !isRelative &&
    start < 400 &&
    PLACE.test(text.slice(sentence.start, start)) &&
    LINE_END.test(text.slice(end, sentence.end))
  return sentences.map((sentence) => {
    const dates = sentence.dates.filter((date) => !isDateline(sentence, date))
    return dates.length === sentence.dates.length ? sentence : { ...sentence, dates }
  })
}

/** A date as the day of a meeting; null outside its days, and for hours of the night before its first day. */
function dayOf(meeting: MeetingDates, date: string, clock: string | null): number | null {
  const isNight = clock !== null && clock < '06:00'
  if (!meeting.startsOn || (isNight && date === meeting.startsOn)) return null
  if (meeting.endsOn && date > meeting.endsOn && !isNight) return null
  return meetingDayOf(meeting, date, clock)
}

const distance = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0)

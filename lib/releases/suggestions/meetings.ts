import type { Locale, MeetingKind } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { fold } from './folding'

/** A meeting of the record by which a text may be known to speak of it. */
export type KnownMeeting = {
  id: string
  kind: MeetingKind
  year: number
  places: string[]
  startsOn: string | null
  endsOn: string | null
}

/** The meeting that a text speaks of: what it states, in its words, and the meetings of the record that fit. */
export type SuggestedMeeting = {
  kind: MeetingKind
  place: string | null
  year: number | null
  words: Span
  /** Ids of the meetings that fit what is stated, best first; empty where none does. */
  fits: string[]
  /** Whether the year was reckoned from the day of the release or the place, because the text does not state it. */
  isYearInferred: boolean
}

const KINDS: [MeetingKind, RegExp][] = [
  [
    'special_plenary',
    /\b(?:special|extraordinary) plenary\b|\bpleniere (?:speciale|extraordinaire)\b|\bplenaria (?:especial|extraordinaria)\b/g,
  ],
  ['intersessional', /\bintersession(?:al|als|nelle|nelles)?\b|\b(?:inter-?sessional|intercalar|intersessional)\b/g],
  ['plenary', /\bplenar(?:y|ies|ia|ias)\b|\b(?:reunion |session |assemblee )?pleniere\b/g],
]

/** The meeting that a text is about, by the first words that name its kind; null where it names none. */
export function meetingIn(
  text: string,
  locale: Locale,
  { publishedOn, meetings }: { publishedOn: string | null; meetings: KnownMeeting[] },
): SuggestedMeeting | null {
  const folded = fold(text)
  const named = KINDS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({ kind, at: match.index, length: match[0].length })),
  )
  const [first] = named.sort((a, b) => a.at - b.at || b.length - a.length)
  if (!first) return null
  const near = folded.slice(Math.max(0, first.at - 160), first.at + 260)
  const stated =
    /\b(20[0-3]\d)\b/.exec(folded.slice(first.at, first.at + 120))?.[1] ??
    /\b(20[0-3]\d)\b(?=[^.]{0,40}$)/.exec(folded.slice(Math.max(0, first.at - 50), first.at))?.[1]
  const place = placeIn(text, folded, near, meetings)
  const day = publishedOn ?? null
  const fits = meetings
    .filter((meeting) => meeting.kind === first.kind)
    .filter((meeting) => !place || meeting.places.some((one) => fold(one) === fold(place)))
    .filter((meeting) => (stated ? meeting.year === Number(stated) : !day || isShortlyBefore(meeting, day)))
    .filter(() => stated !== undefined || day !== null || place !== null)
    .sort((a, b) => b.year - a.year)
  const year = stated
    ? Number(stated)
    : fits.length === 1
      ? (fits[0]?.year ?? null)
      : day
        ? Number(day.slice(0, 4))
        : null
  return {
    ...{
      kind: first.kind,
      place,
      year,
      fits: fits.map(({ id }) => id),
      isYearInferred: stated === undefined && year !== null,
    },
    words: { start: first.at, end: first.at + first.length },
  }
}

/** A release tells of a meeting that is on or was over within the last two months. */
function isShortlyBefore({ startsOn, endsOn, year }: KnownMeeting, day: string): boolean {
  const start = startsOn ?? `${year}-01-01`
  const end = endsOn ?? `${year}-12-31`
  const days = (Date.parse(day) - Date.parse(end)) / 86_400_000
  return day >= start && days <= 62
}

/** The place of a meeting, in the words of the text: the one nearest to where the meeting is named. */
function placeIn(text: string, folded: string, near: string, meetings: KnownMeeting[]): string | null {
  const places = [...new Set(meetings.flatMap((meeting) => meeting.places))].sort((a, b) => b.length - a.length)
  for (const area of [near, folded])
    for (const place of places) {
      const at = area.indexOf(fold(place))
      if (at < 0 || /[a-z]/.test(area.charAt(at - 1)) || /[a-z]/.test(area.charAt(at + place.length))) continue
      const whole = folded.indexOf(fold(place))
      return text.slice(whole, whole + place.length)
    }
  return null
}

import type { MeetingKind } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { fold } from './folding'
import { placeAtHead, placeNear } from './places'

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
    /\b(?:special|extraordinary) plenary\b|\b(?:session |reunion |assemblee )?pleniere (?:speciale|extraordinaire)\b|\b(?:reuniao |sessao )?plenaria (?:especial|extraordinaria)\b/g,
  ],
  [
    'intersessional',
    /\b(?:reunion |session )?intersession(?:nelles?|s)?\b|\bintersessionals?(?: (?:meeting|session))?\b|\b(?:reuniao |sessao )?(?:intercalar|intersessional|de intercessao)\b|\bhalf-yearly (?:[a-z]+ ){0,3}(?:gathering|meeting|session)\b/g,
  ],
  [
    'working_body',
    /\b(?:the )?(?:working group|committee) (?:of|on|for) [^.,;]{3,100}?(?: (?:met|convened|gathered|broke up|closed|ended|adjourned)\b|(?=, [a-z' -]{3,24}, \d{1,2} ))|\b(?:le )?(?:groupe de travail|comite) (?:d[eu]s?|sur|pour) [^.,;]{3,100}?(?: (?:s'est (?:reuni|separe|acheve|ouvert|clos)|a (?:siege|clos|tenu))\b|(?=, [a-z' -]{3,24}, \d{1,2} ))|\b(?:o )?(?:grupo de trabalho|comite) (?:d[aeo]s?|sobre|para) [^.,;]{3,100}?(?: (?:reuniu|encerrou|terminou|separou|abriu)(?:-se)?\b|(?=, [a-z' -]{3,24}, \d{1,2} ))/g,
  ],
  [
    'plenary',
    /\bplenar(?:y|ies)(?: (?:meeting|session))?\b|\b(?:reunion |session |assemblee )?pleniere\b|\b(?:reuniao |sessao |assembleia )?plenaria\b/g,
  ],
  ['written_procedure', /\bwritten procedure\b|\bprocedure ecrite\b|\bprocedimento (?:por )?escrito\b/g],
]
type Named = Span & { kind: MeetingKind }

/** The meeting that a text is about, by the first words that name its kind; null where it names none. */
export function meetingIn(
  text: string,
  { publishedOn, meetings }: { publishedOn: string | null; meetings: KnownMeeting[] },
  spans: Span[] = [],
): SuggestedMeeting | null {
  const folded = fold(text)
  const named = namedIn(folded)
  // "The next Plenary", "last year's Intersessional" is another one than the text tells of.
  const [first] = [...named.filter((one) => !isAnother(folded, one)), ...named]
  if (!first) return null
  const same = named.filter((one) => one.kind === first.kind && !isAnother(folded, one))
  const place =
    same.map((one) => placeNear(text, one, endOf(one, spans, text))).find((one) => one !== null) ??
    placeAtHead(text, headingEnd(text, spans))
  const stated = same.map((one) => yearNear(folded, one)).find((one) => one !== null) ?? null
  const fits = fitting(first.kind, place, stated, publishedOn, meetings)
  const reckoned = stated ?? yearOf(folded, first, publishedOn) ?? (publishedOn ? null : yearAtHead(folded))
  return {
    ...{ kind: first.kind, place, year: reckoned, words: { start: first.start, end: first.end } },
    ...{ fits: fits.map(({ id }) => id), isYearInferred: stated === null && reckoned !== null },
  }
}

/** Where the lines at the head of a text end that are no sentences: name of a paper, heading, date line. */
function headingEnd(text: string, spans: Span[]): number {
  const open = spans.slice(0, 3).findIndex(({ end }) => /[.!?]/.test(text.charAt(end - 1)))
  const lines = spans.slice(0, open < 0 ? 3 : Math.max(1, open))
  return lines.at(-1)?.end ?? 0
}

const endOf = (one: Span, spans: Span[], text: string) =>
  spans.find(({ start, end }) => start <= one.start && one.start < end)?.end ?? text.length

function namedIn(folded: string): Named[] {
  const found: Named[] = []
  for (const [kind, pattern] of KINDS)
    for (const match of matchesOf(folded, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!found.some((one) => one.start < span.end && span.start < one.end)) found.push({ kind, ...span })
    }
  found.sort((a, b) => a.start - b.start)
  // A procedure in writing is what a text is about only where it speaks of no meeting.
  const meetings = found.filter(({ kind }) => kind !== 'written_procedure')
  return meetings.length > 0 ? meetings : found
}

const ANOTHER_BEFORE =
  /\b(?:next|previous|last year's|earlier|coming|following|future|prochaine?s?|precedente?s?|proxim[ao]s?|anterior(?:es)?)(?: (?:annual|reuniao|sessao|reunion|session))? ?$/
const ANOTHER_AFTER =
  /^ (?:suivante?|precedente?|prochaine?|seguinte|anterior|of last year|de l'an dernier|do ano passado)\b/
const isAnother = (folded: string, { start, end }: Span) =>
  ANOTHER_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) || ANOTHER_AFTER.test(folded.slice(end, end + 24))

/** The year that stands beside the name of a meeting, or in the dates that follow in the same sentence. */
function yearNear(folded: string, { start, end }: Span): number | null {
  const before = /\b(20\d\d)(?:'s)? (?:[a-z]+ ){0,2}$/.exec(folded.slice(Math.max(0, start - 30), start))?.[1]
  const after = /^[^.;!?]{0,110}?\b(20\d\d)\b/.exec(folded.slice(end, end + 120).replace(/\b(?:dr|st|no)\./g, '   '))
  if (before) return Number(before)
  // "since 2031" is no date of the meeting.
  return after && !/\b(?:since|depuis|desde|until|en vue de)[^,]{0,12}$/.test(after[0].slice(0, -4))
    ? Number(after[1])
    : null
}

/** "April 2035" in the first lines of a text without a date of publication. */
const yearAtHead = (folded: string): number | null =>
  Number(/\b[a-z]{3,9}\.?,? (?:de )?(20\d\d)\b/.exec(folded.slice(0, 200))?.[1]) || null

/**
 * The year from the day of publication, where a text may be taken to tell of a meeting that is on, just over or to come
 * in that year. Early in a year it may be the last one of the year before: then only "last month" and the like settle it.
 */
function yearOf(folded: string, { start, end }: Span, publishedOn: string | null): number | null {
  if (!publishedOn) return null
  const year = Number(publishedOn.slice(0, 4))
  const month = Number(publishedOn.slice(5, 7))
  const around = folded.slice(Math.max(0, start - 60), end + 80)
  const isThisYear =
    /\bthis (?:year|week|november|june|may)|\bcette (?:annee|semaine)|\beste ano\b|\besta semana\b|\bnext\b/.test(
      around,
    )
  const isLastMonth = /\blast month|\ble mois dernier|\bmes passado/.test(around)
  const isLastYear = /\blast year|\bl'an(?:nee)? (?:dernier|derniere|passe)|\bano passado/.test(around)
  if (isLastYear) return year - 1
  if (isLastMonth && month === 1) return year - 1
  return month > 2 || isThisYear || isLastMonth ? year : null
}

function fitting(
  kind: MeetingKind,
  place: string | null,
  stated: number | null,
  day: string | null,
  meetings: KnownMeeting[],
): KnownMeeting[] {
  if (stated === null && day === null && place === null) return []
  return meetings
    .filter((meeting) => meeting.kind === kind)
    .filter((meeting) => !place || meeting.places.some((one) => fold(one) === fold(place)))
    .filter((meeting) => (stated ? meeting.year === stated : !day || isShortlyBefore(meeting, day)))
    .sort((a, b) => b.year - a.year)
}

/** A release tells of a meeting that is on or was over within the last two months. */
function isShortlyBefore({ startsOn, endsOn, year }: KnownMeeting, day: string): boolean {
  const start = startsOn ?? `${year}-01-01`
  const end = endsOn ?? `${year}-12-31`
  const days = (Date.parse(day) - Date.parse(end)) / 86_400_000
  return day >= start && days <= 62
}

import type { Locale } from '@/db/vocabulary'

/** A date found in a line, as precise as it is stated, and where its words stand. */
export type FoundDate = { value: string; start: number; end: number }

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'january jan janvier janv janeiro',
    'february feb février fevrier fév fev fevereiro',
    'march mar mars março marco',
    'april apr avril avr abril abr',
    'may mai maio',
    'june jun juin junho',
    'july jul juillet juil julho',
    'august aug août aout agosto ago',
    'september sept sep septembre setembro set',
    'october oct octobre outubro out',
    'november nov novembre novembro',
    'december dec décembre decembre déc dezembro dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`
const BEFORE = String.raw`(?<![\p{L}\p{N}/.])`

const FORMS = [
  String.raw`(?<year>(?:19|20)\d{2})-(?<number>0[1-9]|1[0-2])-(?<day>\d{2})(?!\d)`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.?[º°])?\s+(?:of\s+|de\s+)?(?<month>${MONTH})\.?,?\s+(?:de\s+|do\s+)?${YEAR}`,
  String.raw`(?<month>${MONTH})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}`,
  String.raw`(?<first>\d{1,2})[./](?<second>\d{1,2})[./]${YEAR}`,
  String.raw`(?<month>${MONTH})\.?,?\s+(?:de\s+|of\s+)?${YEAR}`,
].map((form) => new RegExp(BEFORE + form, 'iu'))
/** What before a date makes it the end of a span, as meetings have one, and not a day. */
const SPAN = /\d{1,2}\s*(?:-|–|—|to|au|a|à|e|et|and|until)\s*$/iu

/**
 * The first date that a line states, null if none: a day, or a month where no day is said. The last day of a span of days
 * is none. Of 03/04/2021 the order is known in French and Portuguese only; elsewhere it must show by itself.
 */
export function dateIn(line: string, language: Locale | null): FoundDate | null {
  const [match] = FORMS.map((form) => form.exec(line))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)
  if (!match?.groups || SPAN.test(line.slice(0, match.index))) return null
  const value = valueOf(match.groups, language)
  return value ? { value, start: match.index, end: match.index + match[0].length } : null
}

function valueOf(parts: Record<string, string | undefined>, language: Locale | null): string | null {
  const inNumbers = parts.first ? dayAndMonth(Number(parts.first), Number(parts.second), language) : null
  if (parts.first && !inNumbers) return null
  const month = inNumbers?.month ?? (parts.month ? MONTHS[parts.month.toLowerCase()] : Number(parts.number))
  const day = inNumbers?.day ?? (parts.day ? Number(parts.day) : null)
  const told = [parts.year, two(month ?? 0), ...(day === null ? [] : [two(day)])].join('-')
  return exists(told) ? told : null
}

function dayAndMonth(first: number, second: number, language: Locale | null): { day: number; month: number } | null {
  if (language === 'fr' || language === 'pt' || first > 12 || first === second) return { day: first, month: second }
  return second > 12 ? { day: second, month: first } : null
}

const two = (number: number) => String(number).padStart(2, '0')

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 1] = date.split('-').map(Number)
  const told = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && told.getUTCMonth() === month - 1 && told.getUTCDate() === day
}

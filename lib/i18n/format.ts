import type { Locale, Precision } from '@/db/vocabulary'

const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' }

/** The BCP 47 tag by which dates, numbers and lists of a language are written here. */
export function languageTag(locale: Locale): string {
  return LANGUAGE_TAGS[locale]
}

/** A local civil date as precise as it is known: "28 June 2021", "June 2021", "2021". Never shifted by a zone. */
export function formatDate(stated: string, locale: Locale, precision?: Precision, weekday = false): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : stated.length
  if (length === 4) return stated.slice(0, 4)
  const first = stated.length === 7 ? `${stated}-01` : stated
  if (Number.isNaN(Date.parse(first))) return stated
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(length === 10 ? { day: 'numeric' as const, ...(weekday ? { weekday: 'long' as const } : {}) } : {}),
  })
    .format(new Date(`${first}T00:00:00Z`))
    .replace(FIRST_OF_MONTH, (found) => (locale === 'fr' ? found.replace('1 ', '1er ') : found))
}

/** "1 novembre", which French writes "1er novembre". */
const FIRST_OF_MONTH = /(?<!\d)1 (?=\p{L})/u

/** Days from first to last: "6–10 November 2023". One day alone where both are the same or the last is unknown. */
export function formatDays(startsOn: string, endsOn: string | null, locale: Locale): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
  const start = new Date(`${startsOn}T00:00:00Z`)
  if (!endsOn || endsOn === startsOn) return format.format(start)
  return format.formatRange(start, new Date(`${endsOn}T00:00:00Z`)).replaceAll('\u2009', '')
}

/** An instant as its day in UTC, for "published on": publications have no venue. */
export function formatInstantDay(instant: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date(instant))
}

/** An instant to the minute in UTC, for steps of work: "24 November 2026 at 06:31 UTC". */
export function formatInstant(instant: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant))
}

/** Minutes as hours and minutes: "12 h 30 min". */
export function formatMinutes(minutes: number, locale: Locale): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(LANGUAGE_TAGS[locale], { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, 'minute')
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`
}

/** Words joined as the language joins them: "a, b and c". */
export function formatList(items: string[], locale: Locale): string {
  return new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'conjunction' }).format(items)
}

/** What a language is called in another: "French", "français", "francês". Unknown codes stay as they are. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type: 'language', fallback: 'code' }).of(code) ?? code
}

/** French typography, applied to words of our own at rendering: no-break spaces before high signs and inside guillemets. */
export function typeset(text: string, locale: Locale): string {
  if (locale !== 'fr') return text
  return text
    .replaceAll(' :', '\u00a0:')
    .replace(/ ([;!?»])/g, '\u202f$1')
    .replaceAll('« ', '«\u202f')
}

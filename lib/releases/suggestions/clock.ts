import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { fold } from './folding'
import { hour, NUMBERS, number, numberOf } from './numbers'

/** A clock time in a text, as 02:00. */
export type ClockTime = Span & { clock: string }
/** How long something took, in minutes. */
export type Duration = Span & { minutes: number }

type Rule = { pattern: RegExp; read: (groups: Record<string, string | undefined>, context: Context) => string | null }
type Context = { before: string; after: string; locale: Locale }

const clock = (hours: number | null, minutes: number | null): string | null =>
  hours !== null && hours <= 24 && (minutes ?? 0) < 60 && Number.isInteger(hours)
    ? `${String(hours % 24).padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}`
    : null
/** Twelve-hour time of a part of the day: two at night is 02:00, two in the afternoon 14:00. */
const halfDay = (hours: number | null, isLate: boolean): number | null =>
  hours === null ? null : isLate ? (hours < 12 ? hours + 12 : hours) : hours === 12 ? 0 : hours

const FRACTION: Record<string, number> = { half: 30, quarter: 15, demie: 30, quart: 15, meia: 30, 'um quarto': 15 }

const RULES: Record<Locale, Rule[]> = {
  en: [
    {
      pattern: new RegExp(
        `\\b(?<h>\\d{1,2}|${NUMBERS.en.join('|')})(?:[:.](?<m>\\d{2}))?\\s?(?<part>a\\.?\\s?m|p\\.?\\s?m)\\b\\.?`,
        'g',
      ),
      read: ({ h, m, part }) => clock(halfDay(numberOf(h, 'en'), part?.startsWith('p') ?? false), m ? Number(m) : null),
    },
    {
      pattern: new RegExp(
        `\\b(?<f>half|quarter|five|ten|twenty) (?<dir>past|to) (?<h>${hour('en')})(?<part> in the (?:morning|afternoon|evening)| at night)?`,
        'g',
      ),
      read: ({ f, dir, h, part }) => {
        const minutes = FRACTION[f ?? ''] ?? numberOf(f, 'en') ?? 0
        const hours = partOfDay(numberOf(h, 'en'), part)
        if (hours === null) return null
        return dir === 'past' ? clock(hours, minutes) : clock((hours + 23) % 24, 60 - minutes)
      },
    },
    {
      pattern: new RegExp(
        `\\b(?<h>${hour('en')})(?:[:.](?<m>\\d{2}))? ?(?:o'?clock)?(?<part> in the (?:early )?(?:morning|afternoon|evening)| at night)\\b`,
        'g',
      ),
      read: ({ h, m, part }) => clock(partOfDay(numberOf(h, 'en'), part), m ? Number(m) : null),
    },
    {
      pattern: new RegExp(`\\b(?<h>${hour('en')}) o'?clock\\b`, 'g'),
      read: ({ h }) => clock(numberOf(h, 'en'), null),
    },
    { pattern: /\b(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)\b/g, read: ({ h, m }) => clock(Number(h), Number(m)) },
    {
      pattern: /\b(?<h>[01]\d|2[0-3])(?<m>[0-5]\d) (?:hours|hrs|local)\b/g,
      read: ({ h, m }) => clock(Number(h), Number(m)),
    },
    { pattern: /\bmidnight\b/g, read: () => '00:00' },
    { pattern: /\b(?:noon|midday)\b/g, read: () => '12:00' },
  ],
  fr: [
    {
      pattern: new RegExp(
        `\\b(?<h>${hour('fr')}) ?(?:heures?|h)(?: ?(?<m>\\d{2})\\b| et (?<f>demie|quart))?(?<part> (?:du matin|du soir|de l'apres-midi|de la nuit))?(?![a-z])`,
        'g',
      ),
      read: ({ h, m, f, part }, context) => {
        if (!part && !isFrenchClock(context)) return null
        const minutes = m ? Number(m) : f ? (FRACTION[f] ?? 0) : null
        return clock(partOfDay(numberOf(h, 'fr'), part), minutes)
      },
    },
    { pattern: /\b(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)\b/g, read: ({ h, m }) => clock(Number(h), Number(m)) },
    { pattern: /\bminuit\b/g, read: () => '00:00' },
    { pattern: /\bmidi\b/g, read: ({}, { before }) => (/(?:apres-|l')$/.test(before) ? null : '12:00') },
  ],
  pt: [
    {
      pattern: new RegExp(
        `\\b(?<h>${hour('pt')}) ?(?:horas?|h)?(?: ?(?<m>\\d{2})\\b(?:m(?:in)?)?| e (?<f>meia))?(?<part> (?:da manha|da tarde|da noite|da madrugada))?(?![a-z])`,
        'g',
      ),
      read: ({ h, m, f, part }, context) => {
        if (!part && !isPortugueseClock(context)) return null
        return clock(partOfDay(numberOf(h, 'pt'), part), m ? Number(m) : f ? 30 : null)
      },
    },
    { pattern: /\b(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)\b/g, read: ({ h, m }) => clock(Number(h), Number(m)) },
    { pattern: /\bmeia-noite\b/g, read: () => '00:00' },
    { pattern: /\bmeio-dia\b/g, read: () => '12:00' },
  ],
}

function partOfDay(hours: number | null, part: string | undefined): number | null {
  if (hours === null || !part) return hours
  const isNight = /night|nuit/.test(part)
  if (isNight) return hours === 12 ? 0 : hours >= 8 && hours < 12 ? hours + 12 : hours
  if (/da noite/.test(part)) return hours === 12 ? 0 : hours < 12 && hours >= 5 ? hours + 12 : hours
  return halfDay(hours, /afternoon|evening|soir|apres-midi|tarde/.test(part))
}

/** "à 4 h", "vers 16h30", "jusqu’à 4 h": a time; "pendant 5 heures", "5 heures de débat": how long. */
function isFrenchClock({ before, after }: Context): boolean {
  if (/^ (?:de |d'|plus tard|apres|avant)/.test(after) && !/(?:\ba|vers) $/.test(before)) return false
  return (
    /\b(?:a|vers|des|avant|apres|jusqu'a|jusque vers|environ|peu apres|peu avant|entre|et|(?:prevue?|convoquee?|annoncee?|fixee?|programmee?|attendue?)s? (?:a|pour)|de|a partir de) $/.test(
      before,
    ) && !/\b(?:pendant|durant|dure|en|pres de|plus de) (?:environ )?$/.test(before)
  )
}

/** "às 2h", "até às 4h30", "pelas 16h": a time; "durante cinco horas", "cinco horas de debate": how long. */
function isPortugueseClock({ before, after }: Context): boolean {
  if (/^ de (?:debate|discuss|negocia|reuni|sess|trabalho)/.test(after)) return false
  return /\b(?:as|a|pelas|das|ate as|cerca das|por volta das) $/.test(before) && !/\bdurante (?:a|as) $/.test(before)
}

/** The clock times that a text tells, in order, in the language it is written in. */
export function clockTimesIn(text: string, locale: Locale): ClockTime[] {
  const folded = fold(text)
  const found: ClockTime[] = []
  for (const { pattern, read } of RULES[locale])
    for (const match of matchesOf(folded, pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (found.some((one) => one.start < end && start < one.end)) continue
      const context = {
        before: folded.slice(Math.max(0, start - 24), start),
        after: folded.slice(end, end + 24),
        locale,
      }
      const told = read(match.groups ?? {}, context)
      if (told) found.push({ start, end, clock: told })
    }
  return found.sort((a, b) => a.start - b.start)
}

const DURATIONS: Record<
  Locale,
  { pattern: RegExp; read: (groups: Record<string, string | undefined>) => number | null }[]
> = {
  en: [
    { pattern: /\bhalf an hour\b/g, read: () => 30 },
    { pattern: /\bthree[ -]quarters of an hour\b/g, read: () => 45 },
    { pattern: /\ba quarter of an hour\b/g, read: () => 15 },
    {
      pattern: new RegExp(
        `\\b(?<h>${number('en')}|an?)(?<half> and a half)?[ -](?:long )?hours?\\b(?:(?: and|,)? (?<m>${number('en')})(?: minutes?)?\\b(?! (?:day|hour|participant|countr|deleg|item)))?(?<late> and a half)?`,
        'g',
      ),
      read: ({ h, half, m, late }) => hoursAnd(numberOf(h, 'en'), half || late, m ? numberOf(m, 'en') : null),
    },
    {
      pattern: new RegExp(`\\b(?<m>${number('en')}|an?)[ -]minutes?\\b`, 'g'),
      read: ({ m }) => numberOf(m, 'en'),
    },
  ],
  fr: [
    { pattern: /\b(?:une )?demi-heure\b/g, read: () => 30 },
    { pattern: /\b(?:trois )quarts d'heure\b/g, read: () => 45 },
    { pattern: /\bun quart d'heure\b/g, read: () => 15 },
    {
      pattern: new RegExp(`\\b(?<h>${number('fr')}) ?heures? et quart\\b`, 'g'),
      read: ({ h }) => (numberOf(h, 'fr') ?? 0) * 60 + 15,
    },
    { pattern: /\bune dizaine de minutes\b/g, read: () => 10 },
    { pattern: /\bune quinzaine de minutes\b/g, read: () => 15 },
    { pattern: /\bune vingtaine de minutes\b/g, read: () => 20 },
    {
      pattern: new RegExp(
        `\\b(?<h>${number('fr')}) ?(?:heures?|h)\\b(?:(?: et)? ?(?<m>${number('fr')})(?: ?min(?:utes?)?)?\\b)?(?<half> et demie)?`,
        'g',
      ),
      read: ({ h, half, m }) => hoursAnd(numberOf(h, 'fr'), half, m ? numberOf(m, 'fr') : null),
    },
    {
      pattern: new RegExp(`\\b(?<h>\\d{1,2})h(?<m>\\d{2})\\b`, 'g'),
      read: ({ h, m }) => hoursAnd(Number(h), undefined, Number(m)),
    },
    { pattern: new RegExp(`\\b(?<m>${number('fr')}) ?min(?:utes?)?\\b`, 'g'), read: ({ m }) => numberOf(m, 'fr') },
  ],
  pt: [
    { pattern: /\bmeia hora\b/g, read: () => 30 },
    { pattern: /\b(?:tres )quartos de hora\b/g, read: () => 45 },
    { pattern: /\bum quarto de hora\b/g, read: () => 15 },
    {
      pattern: new RegExp(`\\b(?<h>${number('pt')}) ?horas? e um quarto\\b`, 'g'),
      read: ({ h }) => (numberOf(h, 'pt') ?? 0) * 60 + 15,
    },
    { pattern: /\buma dezena de minutos\b/g, read: () => 10 },
    { pattern: /\bduas dezenas de minutos\b/g, read: () => 20 },
    {
      pattern: new RegExp(
        `\\b(?<h>${number('pt')}) ?(?:horas?|h)\\b(?:(?: e)? ?(?<m>${number('pt')})(?: ?min(?:utos?)?)?\\b(?! e))?(?<half> e meia)?`,
        'g',
      ),
      read: ({ h, half, m }) => hoursAnd(numberOf(h, 'pt'), half, m ? numberOf(m, 'pt') : null),
    },
    {
      pattern: new RegExp(`\\b(?<h>\\d{1,2})h(?<m>\\d{2})\\b`, 'g'),
      read: ({ h, m }) => hoursAnd(Number(h), undefined, Number(m)),
    },
    { pattern: new RegExp(`\\b(?<m>${number('pt')}) ?min(?:utos?)?\\b`, 'g'), read: ({ m }) => numberOf(m, 'pt') },
  ],
}

function hoursAnd(hours: number | null, half: string | undefined, minutes: number | null): number | null {
  if (hours === null || (minutes ?? 0) >= 60) return null
  return Math.round(hours * 60) + (half ? 30 : 0) + (minutes ?? 0)
}

/** How long things took, as a text tells it, in order; what is a clock time is no duration. */
export function durationsIn(text: string, locale: Locale): Duration[] {
  const folded = fold(text)
  const clocks = clockTimesIn(text, locale)
  const found: Duration[] = []
  const isTaken = (start: number, end: number) =>
    [...clocks, ...found].some((one) => one.start < end && start < one.end)
  for (const { pattern, read } of DURATIONS[locale])
    for (const match of matchesOf(folded, pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (isTaken(start, end)) continue
      const minutes = read(match.groups ?? {})
      if (minutes) found.push({ start, end, minutes })
    }
  return found.sort((a, b) => a.start - b.start)
}

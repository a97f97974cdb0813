import * as chrono from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { fold } from './folding'

/**
 * A stretch of days that a text tells, first and last day as YYYY-MM-DD. `isInferred` where it was reckoned from the day
 * of the release: to be shown as such. `isRelative` where the words name no date at all ("last week", "on Friday").
 */
export type DateRange = Span & { from: string; to: string; isInferred: boolean; isRelative: boolean }

const PARSERS = { en: chrono.en.GB, fr: chrono.fr, pt: chrono.pt } as const

type Relative = { pattern: RegExp; range: (day: string) => [from: string, to: string] }
const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
const week = (day: string, weeks: number): [string, string] => {
  const monday = addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek + weeks * 7)
  return [monday, addDays(monday, 6)]
}
const lastMonth = (day: string): [string, string] => {
  const first = Temporal.PlainDate.from(day).with({ day: 1 }).subtract({ months: 1 })
  return [first.toString(), first.add({ months: 1 }).subtract({ days: 1 }).toString()]
}
const lastYear = (day: string): [string, string] => {
  const told = Number(day.slice(0, 4)) - 1
  return [`${told}-01-01`, `${told}-12-31`]
}

const RELATIVE: Relative[] = [
  {
    pattern: /\b(?:last week|la semaine (?:derniere|passee)|(?:n?a )?semana passada)\b/g,
    range: (day) => week(day, -1),
  },
  { pattern: /\b(?:last month|le mois (?:dernier|passe)|(?:n?o )?mes passado)\b/g, range: lastMonth },
  {
    pattern: /\b(?:last year(?!'s)|l'an(?:nee)? (?:dernier|derniere|passe|passee)|(?:n?o )?ano passado)\b/g,
    range: lastYear,
  },
  {
    pattern: /\b(?:the day before yesterday|avant-hier|anteontem)\b/g,
    range: (day) => [addDays(day, -2), addDays(day, -2)],
  },
  { pattern: /\b(?:yesterday|hier|ontem)\b/g, range: (day) => [addDays(day, -1), addDays(day, -1)] },
  { pattern: /\b(?:today|aujourd'hui|hoje)\b/g, range: (day) => [day, day] },
]

const WEEKDAYS: Record<Locale, string[]> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  pt: ['segunda(?:-feira)?', 'terca-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sabado', 'domingo'],
}
const WEEKDAY = Object.fromEntries(
  (Object.keys(WEEKDAYS) as Locale[]).map((locale) => [
    locale,
    new RegExp(`\\b(?:${WEEKDAYS[locale].map((one) => `(${one})`).join('|')})\\b`, 'g'),
  ]),
) as Record<Locale, RegExp>
/** Days still ahead, or every one of them. */
const AHEAD =
  /(?:\b(?:by|until|till|next|every|each|coming|before|d'ici|jusqu'a|avant|chaque|prochain|ate|proxim[ao]|antes de|cada)(?: (?:a|na|the|le|este|esta|de))? ?)$/
const AHEAD_AFTER = /^ (?:prochaine?|next|proxim[ao]|que vem|a venir)\b/
/** A month in words beside digits, or a date in digits: only there is a written date looked for. */
const WRITTEN =
  /\d[^.;]{0,14}(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aout|ago|sep|set|oct|out|nov|dec|dez)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d[/.]\d|\d{4}-\d/

/**
 * The days that a text tells, in order. What is told from the day of writing ("last week", "on Thursday") is reckoned
 * from `publishedOn`; without that day it is left out, never guessed, and so are days still ahead.
 */
export function datesIn(text: string, locale: Locale, publishedOn: string | null): DateRange[] {
  const folded = fold(text)
  const day = publishedOn && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : null
  const found = WRITTEN.test(folded) ? writtenIn(text, locale, day) : []
  const isFree = (start: number, end: number) => !found.some((one) => one.start < end && start < one.end)
  const add = (start: number, end: number, [from, to]: [string, string]) => {
    if (isFree(start, end)) found.push({ start, end, from, to, isInferred: true, isRelative: true })
  }
  if (!day) return found
  for (const { pattern, range } of RELATIVE)
    for (const match of matchesOf(folded, pattern)) add(match.index, match.index + match[0].length, range(day))
  for (const match of matchesOf(folded, WEEKDAY[locale])) {
    const end = match.index + match[0].length
    if (AHEAD.test(folded.slice(0, match.index).slice(-24)) || AHEAD_AFTER.test(folded.slice(end, end + 16))) continue
    const told = lastOf(day, match.slice(1).findIndex(Boolean) + 1)
    add(match.index, end, [told, told])
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The last day of that name up to a day. */
function lastOf(day: string, weekday: number): string {
  return addDays(day, -((Temporal.PlainDate.from(day).dayOfWeek - weekday + 7) % 7))
}

/** Dates written with their day; a year that they leave out is that of the release, or the one before. */
function writtenIn(text: string, locale: Locale, day: string | null): DateRange[] {
  return PARSERS[locale].parse(text, day ? new Date(`${day}T12:00:00`) : undefined).flatMap((told): DateRange[] => {
    const isWhole = told.start.isCertain('day') && told.start.isCertain('year') && /\b\d{4}\b/.test(told.text)
    if (!told.start.isCertain('day') || !told.start.isCertain('month') || (!isWhole && !day)) return []
    if (!isWhole && !/\d/.test(told.text)) return []
    const from = dayOf(told.start, isWhole, day)
    const to = told.end ? dayOf(told.end, isWhole, day) : from
    const span = { start: told.index, end: told.index + told.text.length }
    return [{ ...span, from, to: to < from ? from : to, isInferred: !isWhole, isRelative: false }]
  })
}

/** A day without a year lies before the release that tells of it. */
function dayOf(part: chrono.ParsedComponents, isWhole: boolean, publishedOn: string | null): string {
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0')
  const told = `${part.get('year')}-${two(part.get('month'))}-${two(part.get('day'))}`
  if (isWhole || !publishedOn || told <= publishedOn) return told
  return `${Number(told.slice(0, 4)) - 1}${told.slice(4)}`
}

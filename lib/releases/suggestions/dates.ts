import * as chrono from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { fold } from './folding'

/**
 * A stretch of days that a text tells, first and last day as YYYY-MM-DD. `isInferred` where it was reckoned from the day
 * of the release ("last week"): to be shown as such.
 */
export type DateRange = Span & { from: string; to: string; isInferred: boolean }

const PARSERS = { en: chrono.en.GB, fr: chrono.fr, pt: chrono.pt } as const

type Relative = { pattern: RegExp; range: (day: string) => [from: string, to: string] }
const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
const week = (day: string, weeks: number): [string, string] => {
  const monday = addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek + weeks * 7)
  return [monday, addDays(monday, 6)]
}
const year = (day: string, years: number): [string, string] => {
  const told = Number(day.slice(0, 4)) + years
  return [`${told}-01-01`, `${told}-12-31`]
}

const RELATIVE: Relative[] = [
  {
    pattern: /\b(?:last week|la semaine (?:derniere|passee)|(?:n?a )?semana passada)\b/g,
    range: (day) => week(day, -1),
  },
  { pattern: /\b(?:this week|cette semaine|(?:n?esta) semana)\b/g, range: (day) => week(day, 0) },
  {
    pattern: /\b(?:last year|l'an(?:nee)? (?:dernier|derniere|passe|passee)|(?:n?o )?ano passado)\b/g,
    range: (day) => year(day, -1),
  },
  { pattern: /\b(?:this year|cette annee|(?:n?este) ano)\b/g, range: (day) => year(day, 0) },
  { pattern: /\b(?:yesterday|hier|ontem)\b/g, range: (day) => [addDays(day, -1), addDays(day, -1)] },
  { pattern: /\b(?:today|aujourd'hui|hoje)\b/g, range: (day) => [day, day] },
]

/**
 * The days that a text tells, in order. What is told from the day of writing ("last week", "on Thursday") is reckoned
 * from `publishedOn`; without that day it is left out, never guessed.
 */
export function datesIn(text: string, locale: Locale, publishedOn: string | null): DateRange[] {
  const folded = fold(text)
  const found: DateRange[] = []
  const day = publishedOn && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : null
  if (day)
    for (const { pattern, range } of RELATIVE)
      for (const match of folded.matchAll(pattern)) {
        const [from, to] = range(day)
        found.push({ start: match.index, end: match.index + match[0].length, from, to, isInferred: true })
      }
  for (const told of PARSERS[locale].parse(text, day ? new Date(`${day}T12:00:00`) : undefined)) {
    const end = told.index + told.text.length
    if (found.some((one) => one.start < end && told.index < one.end)) continue
    const isWhole = told.start.isCertain('day') && told.start.isCertain('year') && /\b\d{4}\b/.test(told.text)
    const isDated = told.start.isCertain('day') || told.start.isCertain('weekday')
    if (!isDated || (!isWhole && !day)) continue
    const from = dayOf(told.start, isWhole, day)
    const to = told.end ? dayOf(told.end, isWhole, day) : from
    found.push({ start: told.index, end, from, to: to < from ? from : to, isInferred: !isWhole })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A weekday or a day without a year lies before the release that tells of it. */
function dayOf(part: chrono.ParsedComponents, isWhole: boolean, publishedOn: string | null): string {
  const two = (number: number | null) => String(number ?? 1).padStart(2, '0')
  let told = `${part.get('year')}-${two(part.get('month'))}-${two(part.get('day'))}`
  if (isWhole || !publishedOn || told <= publishedOn) return told
  if (part.isCertain('weekday') && !part.isCertain('day')) told = addDays(told, -7)
  else told = `${Number(told.slice(0, 4)) - 1}${told.slice(4)}`
  return told
}

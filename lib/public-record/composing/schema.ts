import type { Locale } from '@/db/vocabulary'
import type { PublicEvent, PublicMeeting, PublicNames } from '../schema'

/** Words in one language, and where they lead; without a language they are in that of the outline. */
export type Part = { text: string; language?: string; address?: string }
export type Words = Part[]

/** What is said about one thing: a term and one or more values. */
export type Fact = { term: string; values: Words[] }

export type OutlineEvent = {
  symbol: string
  heading: string
  /** The sentence that begins with who says it. */
  line: Words
  facts: Fact[]
  /** Accounts that contradict each other, side by side; null where none does. */
  differing: { title: string; note: Words | null; columns: string[]; rows: Words[][] } | null
}

/** What one writes from: a meeting, the chosen events in order of time, the sources they rest on, and as of when. */
export type Outline = {
  locale: Locale
  title: string
  lead: Words[]
  events: OutlineEvent[]
  sources: { title: string; items: Words[] }
  record: { title: string; items: Words[] }
}

/** What an outline is made of; `origin` is the public address of the record, `asOf` its last publication. */
export type OutlineMaterial = {
  meeting: PublicMeeting
  events: PublicEvent[]
  names: PublicNames
  asOf: { seq: number; publishedAt: string } | null
  origin: URL
}

/** The formats in which an outline is taken along. */
export const OUTLINE_FORMATS = ['docx', 'md'] as const
export type OutlineFormat = (typeof OUTLINE_FORMATS)[number]

/** The name of the file of an outline: "2023-PL-outline-fr.docx". */
export function outlineFileName(symbol: string, locale: Locale, format: OutlineFormat): string {
  return `${symbol}-outline-${locale}.${format}`
}

/** The number of an event within its meeting, as addresses carry it: "E014" of "2023-PL-E014". */
export function numberWithin(symbol: string): string {
  return symbol.split('-').at(-1) ?? symbol
}

/** The words of parts without what marks them. */
export function plainWords(words: Words): string {
  return words.map(({ text }) => text).join('')
}

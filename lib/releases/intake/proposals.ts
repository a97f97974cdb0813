import type { Locale } from '@/db/vocabulary'
import { contactDetails } from '../contacts'
import type { ImportedRelease } from '../schema'
import { dateIn } from './dates'
import { headOf, tailOf } from './edges'
import { AROUND_DATE, BY, EMBARGO, IMMEDIATE, KIND_WORDS } from './lexicon'

/** A value that the text states, with the words that it rests on. A person confirms it. */
export type Proposal<T = string> = { value: T; words: string }

/** What a text says about itself; null where it says nothing. Dates as precise as they are stated. */
export type Proposals = {
  title: Proposal | null
  publisherId: Proposal | null
  datelinePlace: Proposal | null
  publishedOn: Proposal | null
  language: Proposal<Locale> | null
  kind: Proposal<ImportedRelease['kind']> | null
  embargoUntil: Proposal | null
  contacts: string[]
}
/** A name under which somebody who publishes is known. */
export type KnownName = { id: string; name: string }

const LONGEST_TITLE = 250
const LONGEST_LABEL = 120
/** A place before a date: up to six words, with a great letter at the beginning and at the end. */
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}'’.-]*(?:,? (?:(?:de|da|do|del|of|the|la|le|du|des)\s)?\p{Lu}[\p{L}'’.-]*){0,5})`
const BEFORE_DATE = new RegExp(String.raw`^\W{0,3}${PLACE}[\s,(–—-]*$`, 'u')

/**
 * Proposes what a text states about itself: title, publisher (one of `names`), place and date line, kind, embargo,
 * contacts; and `language`, which whoever read it has told. Only the first and the last lines are looked at, because
 * dates and names further in belong to what the text tells.
 */
export function proposalsOf(text: string, language: Locale | null, names: KnownName[]): Proposals {
  const head = headOf(text)
  const lines = head.map(({ line }) => line)
  const speaker = publisherOf(names)
  const publishers = lines.map((line) => speaker(line))
  const dateline = first([...lines, ...tailOf(text)].map((line) => datelineIn(line, language, speaker)))
  const isLabel = (line: string, index: number) =>
    publishers[index] != null ||
    EMBARGO.test(line) ||
    isBare(line) ||
    datelineIn(line, language, speaker)?.isWhole === true
  return {
    title: titleOf(head, isLabel),
    publisherId: first(publishers),
    datelinePlace: dateline?.place ?? null,
    publishedOn: dateline?.date ?? null,
    language: language ? { value: language, words: telling(lines) } : null,
    kind: first(lines.map(kindOf)),
    embargoUntil: first(lines.map((line) => embargoIn(line, language))),
    contacts: [...new Set(contactDetails(text).map(({ start, end }) => text.slice(start, end).trim()))].slice(0, 20),
  }
}

/** The values that are proposed, without their words; what is not stated is left out. */
export function statedIn({
  contacts: _,
  ...proposals
}: Proposals): Partial<Record<keyof Omit<Proposals, 'contacts'>, string>> {
  return Object.fromEntries(Object.entries(proposals).flatMap(([name, told]) => (told ? [[name, told.value]] : [])))
}

function first<T>(found: (T | null)[]): T | null {
  return found.find((one) => one !== null) ?? null
}

/** The words that show a language best: its longest line at the head, up to 80 signs, without a mark at its end. */
function telling(lines: string[]): string {
  return lines
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '')
    .slice(0, 80)
    .replace(/[\s,;:]+$/, '')
}

/** The first line that is more than a label, with the lines over which it goes on. */
function titleOf(head: ReturnType<typeof headOf>, isLabel: (line: string, index: number) => boolean): Proposal | null {
  const at = head.findIndex(({ line }, index) => !isLabel(line, index))
  const start = head[at]
  if (!start) return null
  let words = start.line
  for (const next of head.slice(at + 1, at + 3)) {
    const isOpen = /^["“«]/.test(words) && !/["”»]/.test(words.slice(1))
    if (!isOpen && !next.goesOn) break
    words = `${words} ${next.line}`
  }
  const value = words.replace(/^["“«]\s*([^"“”«»]*?)\s*["”»]$/, '$1').trim()
  const isSentence = /\.["”»]?$/.test(value) || /[.!?]["”»]?\s+\p{Lu}.*[.!?]$/u.test(value)
  return value === '' || isSentence || value.length > LONGEST_TITLE ? null : { value, words }
}

/** Whether a line says nothing but what kind of text this is and that it may go out. */
function isBare(line: string): boolean {
  return withoutLabels(line) === ''
}

function withoutLabels(line: string): string {
  const rest = KIND_WORDS.reduce((told, [, words]) => told.replace(words, ' '), line.replace(IMMEDIATE, ' '))
  return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** What a short line calls the text, if it begins or ends with it: in the middle of a sentence it is told of. */
function kindOf(line: string): Proposals['kind'] {
  if (line.length > LONGEST_LABEL || /\p{Ll}[.:;]["”»]?$/u.test(line)) return null
  for (const [value, words] of KIND_WORDS) {
    const match = words.exec(line)
    if (!match) continue
    const before = line.slice(0, match.index).replace(/[^\p{L}\p{N}]+/gu, '')
    const after = line.slice(match.index + match[0].length).replace(/[^\p{L}\p{N}]+/gu, '')
    return before === '' || after === '' ? { value, words: match[0] } : null
  }
  return null
}

/** Finds whom a line names, if it names nobody and nothing else: a letterhead, a signature, "Press release of …". */
function publisherOf(names: KnownName[]): (line: string) => Proposal | null {
  const known = new Map(names.map(({ id, name }) => [folded(name), id]))
  return (line) => {
    if (line.length > LONGEST_LABEL) return null
    const date = dateIn(line, null)
    const undated = date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line
    const rest = withoutLabels(undated)
    for (const words of [rest, rest.replace(BY, ''), rest.replace(/^the\s+/i, ''), folded(undated)]) {
      const value = known.get(folded(words))
      if (value !== undefined && words !== '') return { value, words: line }
    }
    return null
  }
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Dateline = { date: Proposal; place: Proposal | null; isWhole: boolean }

/**
 * The date that a line bears as its own: alone, behind a place, beside the kind of text or its publisher. A date within
 * a sentence is no date line. `isWhole` says that the line holds nothing else.
 */
function datelineIn(
  line: string,
  language: Locale | null,
  speaker: (line: string) => Proposal | null,
): Dateline | null {
  if (EMBARGO.test(line)) return null
  const found = dateIn(line, language)
  if (!found) return null
  const date = { value: found.value, words: line.slice(found.start, found.end) }
  const before = line.slice(0, found.start).replace(AROUND_DATE, ' ').replace(/\s+/g, ' ').trim()
  const after = line.slice(found.end).trim()
  const place = isBare(before) ? null : placeIn(before)
  const isBehind = before === '' || isBare(before) || place !== null || speaker(before) !== null
  const told = { date, place: place ? { value: place, words: line.slice(0, found.end).trim() } : null }
  if (isBehind && (isBare(after) || speaker(after) !== null)) return { ...told, isWhole: true }
  if (isBehind && place && /^\)?\s*[–—:.)-]/.test(after)) return { ...told, isWhole: false }
  const isTitled = line.length <= LONGEST_LABEL && after === '' && kindOf(line.slice(0, found.start)) !== null
  return isTitled ? { ...told, place: null, isWhole: false } : null
}

function placeIn(before: string): string | null {
  const place = BEFORE_DATE.exec(before)?.groups?.place?.replace(/[,.]$/, '') ?? null
  if (place === null || KIND_WORDS.some(([, words]) => words.test(place))) return null
  return place
}

function embargoIn(line: string, language: Locale | null): Proposal | null {
  const found = EMBARGO.test(line) ? dateIn(line, language) : null
  return found?.value.length === 10 ? { value: found.value, words: line.slice(0, LONGEST_LABEL) } : null
}

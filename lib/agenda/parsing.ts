import { pathsOf } from './rules'

/** One line of a pasted agenda as it was understood. `lines` are the lines of the text it came from, counted from 0. */
export type ParsedEntry = {
  path: string
  number: string | null
  title: string
  slotMinutes: number | null
  lines: number[]
}
export type LeftOutReason = 'heading' | 'pause' | 'no_words' | 'too_long' | 'too_many'
export type LeftOut = { line: number; text: string; reason: LeftOutReason }
export type ParsedAgenda = { entries: ParsedEntry[]; leftOut: LeftOut[] }

export const LONGEST_TITLE = 300
export const MOST_ENTRIES = 200
const DEEPEST = 4

/**
 * A pasted agenda as numbered, nested entries. Pure and total: every line that is not blank lands in an entry (a line
 * that runs on belongs to the entry before it) or in `leftOut` with the reason, so that nothing disappears unseen.
 */
export function parseAgenda(text: string): ParsedAgenda {
  const entries: (Omit<ParsedEntry, 'path'> & { depth: number })[] = []
  const leftOut: LeftOut[] = []
  const nesting = nestingOf()
  for (const [line, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const typed = raw.replaceAll('\t', '    ').replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    const words = typed.trim()
    if (words === '') continue
    const before = entries.at(-1)
    if (before && before.lines.at(-1) === line - 1 && runsOn(words, before)) {
      const title = `${before.title} ${words}`
      if (title.length <= LONGEST_TITLE) {
        const { rest, minutes } = withoutTime(title)
        before.title = rest || title
        before.slotMinutes ??= minutes
        before.lines.push(line)
        continue
      }
    }
    const entry = entryOf(words)
    const reason = entries.length >= MOST_ENTRIES ? 'too_many' : reasonToLeaveOut(words, entry)
    if (reason) {
      leftOut.push({ line, text: words, reason })
      continue
    }
    const depth = nesting(entry.sign, typed.length - typed.trimStart().length)
    entries.push({ number: entry.number, title: entry.title, slotMinutes: entry.slotMinutes, lines: [line], depth })
  }
  return { entries: withPaths(entries), leftOut }
}

function withPaths(entries: (Omit<ParsedEntry, 'path'> & { depth: number })[]): ParsedEntry[] {
  const paths = pathsOf(entries.map((entry) => entry.depth))
  return entries.map(({ depth: _, ...entry }, index) => ({ path: paths[index] ?? '1', ...entry }))
}

type Sign = { kind: 'decimal' | 'upper' | 'lower' | 'bullet' | 'none'; depth: number }
type Line = { number: string | null; title: string; slotMinutes: number | null; sign: Sign }

const NAMED = /^(?:agenda item|item|point|ponto)\s+(?:n[.º°o]+\s*)?(?=[\dIVX])/i
const BULLET = /^[-–—•·*▪◦‣]\s+/
const NUMBER =
  /^(\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,3}(?:[.-]\d{1,3})*(?:\.?\(?[a-z]\)|\.[a-z](?![a-z]))?|[IVX]{1,5}|[A-Z]|[a-z]|[ivx]{1,5}))([.):]|\s[-–—:])?(?=\s|$)\s*/

function entryOf(words: string): Line {
  const { rest: timeless, minutes } = withoutTime(words)
  const bullet = BULLET.exec(timeless)?.[0] ?? ''
  const named = NAMED.exec(timeless.slice(bullet.length))?.[0] ?? ''
  const body = timeless.slice(bullet.length + named.length)
  const [whole = '', number = '', mark = ''] = NUMBER.exec(body) ?? []
  const isNumber = /\d|^\(/.test(number) || mark !== '' || named !== ''
  const isOne = isNumber && !/^(19|20)\d\d$/.test(number)
  const title = (isOne ? body.slice(whole.length) : body).trim()
  const sign: Sign = isOne
    ? signOf(number.replaceAll(/[()]/g, (found) => (found === '(' && !number.startsWith('(') ? '.' : '')))
    : { kind: bullet ? 'bullet' : 'none', depth: 0 }
  return { number: isOne ? number : null, title, slotMinutes: minutes, sign }
}

function signOf(number: string): Sign {
  const parts = number.split(/[.-]+/).filter(Boolean)
  if (/^\d/.test(number)) return { kind: 'decimal', depth: parts.length }
  return { kind: /^[A-Z]/.test(number) ? 'upper' : 'lower', depth: 1 }
}

/** How deep each line stands: by the parts of its number, by letters and bullets under numbers, else by its indentation. */
function nestingOf(): (sign: Sign, indent: number) => number {
  let numbered = 0
  let base = 0
  let hasUpper = false
  let indents: number[] = []
  return (sign, indent) => {
    const asIndented = () => {
      indents = indents.filter((one) => one < indent)
      indents.push(indent)
      return Math.min(indents.length, DEEPEST)
    }
    if (sign.kind === 'none') {
      numbered = numbered && indent > 0 ? numbered : 0
      return numbered ? Math.min(numbered + 1, DEEPEST) : asIndented()
    }
    if (sign.kind === 'upper') {
      hasUpper = true
      base = 1
      numbered = 1
      return 1
    }
    if (sign.kind === 'decimal') {
      numbered = Math.min(sign.depth + (hasUpper ? base : 0), DEEPEST)
      return numbered
    }
    return Math.min(numbered + 1, DEEPEST)
  }
}

const CLOCK = String.raw`(\d{1,2})\s?[:h.]\s?(\d{2})`
const FROM_TO = new RegExp(String.raw`[([]?\s*${CLOCK}\s*(?:[-–—]|to|à|às|a)\s*${CLOCK}\s*[)\]]?`, 'i')
const BARE_MINUTES = /[([]\s*(\d{1,3})\s*(?:min(?:utes?|utos?)?\.?|mn|['’′])\s*[)\]]/i
const BARE_HOURS = /[([]\s*(\d{1,2})\s*(?:h|hours?|heures?|horas?|hrs?)\.?\s*(\d{1,2})?\s*(?:min\.?|m)?\s*[)\]]/i

/** The words without the slot that they state, and that slot in minutes; a slot that passes midnight goes on. */
function withoutTime(words: string): { rest: string; minutes: number | null } {
  const cut = (found: RegExpExecArray) =>
    `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
      .replaceAll(/\s+/g, ' ')
      .replace(/^\s*[-–—:|,]\s+|\s+[-–—:|,]\s*$/g, '')
      .trim()
  const range = FROM_TO.exec(words)
  if (range) {
    const [, fromHour, fromMinute, toHour, toMinute] = range.map(Number)
    const isClock = [fromHour, toHour].every((hour) => (hour ?? 99) < 25) && [fromMinute, toMinute].every(isMinute)
    const length = ((toHour ?? 0) - (fromHour ?? 0)) * 60 + (toMinute ?? 0) - (fromMinute ?? 0)
    if (isClock && length !== 0) return { rest: cut(range), minutes: length > 0 ? length : length + 1440 }
  }
  const minutes = BARE_MINUTES.exec(words)
  if (minutes && Number(minutes[1]) > 0) return { rest: cut(minutes), minutes: Number(minutes[1]) }
  const hours = BARE_HOURS.exec(words)
  const length = Number(hours?.[1] ?? 0) * 60 + Number(hours?.[2] ?? 0)
  if (hours && length > 0 && length <= 1440) return { rest: cut(hours), minutes: length }
  return { rest: words, minutes: null }
}

const isMinute = (minute: number | undefined) => (minute ?? 99) < 60

/** A numbered title that a narrow page broke: the next line has no sign of its own and begins in small letters. */
function runsOn(words: string, before: { number: string | null }): boolean {
  return before.number !== null && /^\p{Ll}{2}/u.test(words) && entryOf(words).sign.kind === 'none'
}

const HEADING =
  /^(?:(?:the\s+)?(?:provisional|draft|proposed|adopted|final|revised)?\s*(?:draft\s+)?agenda(?:\s+(?:of|for)\b.*)?|(?:projet d[’'])?\s*ordre du jour(?:\s+(?:provisoire|adopté|révisé|définitif))?|(?:projeto de\s+)?(?:agenda|ordem (?:do dia|de trabalhos))(?:\s+provisória)?)\s*:?$/i
const DAY =
  /^(?:day|jour|dia)\s+\d{1,2}\b.{0,40}$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b.{0,30}$|^(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?\b.{0,30}$|^(?:sábado|domingo)\b.{0,30}$/iu
const PAUSE =
  /^(?:(?:coffee|tea|lunch|health)(?:\s+and\s+\w+)?(?:\s+break)?|break|lunch|pause(?:[-\s]+(?:café|déjeuner))?|déjeuner|intervalo(?:\s+para\s+\p{L}+)?|almoço|pausa(?:\s+para\s+\p{L}+)?)$/iu

function reasonToLeaveOut(words: string, { title, number, sign }: Line): LeftOutReason | null {
  if (!/\p{L}/u.test(title)) return 'no_words'
  if (title.length > LONGEST_TITLE) return 'too_long'
  if (PAUSE.test(title)) return 'pause'
  if (number === null && sign.kind === 'none' && (HEADING.test(words) || DAY.test(words))) return 'heading'
  return null
}

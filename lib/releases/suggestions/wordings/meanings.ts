import type { Locale } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import { matchesOf } from '../matching'
import { en } from './thesaurus/en'
import { fr } from './thesaurus/fr'
import { pt } from './thesaurus/pt'
import { SMALL_WORDS } from './thesaurus/small-words'

/** What a whole sentence shows beside its words. */
const SIGNS = ['name', 'group', 'figure', 'quoted', 'begins quoted', 'clock', 'short', 'asks', 'open'] as const

/** All meanings, by whose place in this list the learned weights know them. */
export const MEANINGS: readonly string[] = [
  ...Object.keys(en),
  ...Object.keys(SMALL_WORDS.en).map((word) => `small ${word}`),
  ...SIGNS,
]
const ID = new Map(MEANINGS.map((meaning, id) => [meaning, id]))
export const meaningId = (meaning: string): number => ID.get(meaning) ?? -1
const sign = (one: (typeof SIGNS)[number]) => meaningId(one)
const FIGURE = sign('figure')

type Entry = { words: string[]; id: number }
/** The meanings of a word by itself, and the expressions that it may begin by the first letter of their second word. */
type Known = { alone: number[]; leading: Map<number, Entry[]> }
type Words = { byStart: Map<string, Entry[]>; known: Map<string, Known> }

const READ: Record<Locale, Words> = { en: entriesOf('en', en), fr: entriesOf('fr', fr), pt: entriesOf('pt', pt) }

function entriesOf(locale: Locale, thesaurus: Record<string, string>): Words {
  const byStart = new Map<string, Entry[]>()
  const small = Object.entries(SMALL_WORDS[locale]).map(([word, list]): [string, string] => [`small ${word}`, list])
  for (const [meaning, list] of [...Object.entries(thesaurus), ...small])
    for (const expression of list.split(/\s+/).filter(Boolean)) {
      const words = expression.split('+').filter(Boolean)
      const start = (words[0] ?? '').replace('*', '').slice(0, 3)
      byStart.set(start, [...(byStart.get(start) ?? []), { words, id: meaningId(meaning) }])
    }
  return { byStart, known: new Map() }
}

/** Whether a word is what a pattern says; a star stands for any ending. */
function fits(pattern: string, word: string): boolean {
  const last = pattern.length - 1
  if (pattern.charCodeAt(last) !== STAR) return word === pattern
  if (word.length < last) return false
  for (let at = 0; at < last; at++) if (word.charCodeAt(at) !== pattern.charCodeAt(at)) return false
  return true
}
const STAR = '*'.charCodeAt(0)

function lookedUp(word: string, { byStart, known }: Words): Known {
  const told = known.get(word)
  if (told) return told
  const entries = [3, 2, 1].flatMap((length) =>
    word.length >= length ? (byStart.get(word.slice(0, length)) ?? []) : [],
  )
  const fitting = [...new Set(entries)].filter(({ words: [first] }) => fits(first ?? '', word))
  const found = {
    alone: [...new Set(fitting.filter(({ words }) => words.length === 1).map(({ id }) => id))],
    leading: new Map<number, Entry[]>(),
  }
  for (const entry of fitting) {
    const letter = entry.words[1]?.charCodeAt(0)
    if (letter !== undefined) found.leading.set(letter, [...(found.leading.get(letter) ?? []), entry])
  }
  // A hostile text of many odd words must not fill the memory.
  if (known.size > 50_000) known.clear()
  known.set(word, found)
  return found
}

/** A word of a sentence, or a name or group as one, with what it may mean. */
export type Meant = Span & { meanings: number[] }
/** A sentence by its meanings; `whole` are those of the sentence as such, `shares` what was once reckoned from them. */
export type MeantSentence = { words: Meant[]; whole: number[]; shares?: Float64Array }

/** What the words of a folded sentence mean. `names` and `groups` are where it speaks of somebody. */
export function meantIn(folded: string, locale: Locale, names: Span[], groups: Span[]): MeantSentence {
  const words: (Meant & { word: string })[] = []
  const somebody = [
    ...names.map((span) => ({ ...span, id: sign('name') })),
    ...groups.map((span) => ({ ...span, id: sign('group') })),
  ]
  for (const match of matchesOf(folded, /[a-z]+(?:-[a-z]+)*|\d+/g)) {
    const start = match.index
    const end = start + match[0].length
    const who = somebody.find((span) => span.start < end && start < span.end)
    if (!who) words.push({ start, end, word: match[0], meanings: isNumber(match[0]) ? [FIGURE] : [] })
    else if (words.at(-1)?.end !== who.end) words.push({ start: who.start, end: who.end, word: '', meanings: [who.id] })
  }
  for (let at = 0; at < words.length; at++) {
    const one = words[at] as (typeof words)[number]
    if (one.word === '' || isNumber(one.word)) continue
    const { alone, leading } = lookedUp(one.word, READ[locale])
    for (const id of alone) if (!one.meanings.includes(id)) one.meanings.push(id)
    for (const { words: expression, id } of leading.get(words[at + 1]?.word.charCodeAt(0) ?? 0) ?? []) {
      if (!follows(expression, words, at)) continue
      for (let step = 0; step < expression.length; step++) {
        const part = words[at + step]
        if (part && !part.meanings.includes(id)) part.meanings.push(id)
      }
    }
  }
  return { words, whole: signsOf(folded, words.length) }
}

/** Whether the words behind the first are those of an expression. Read for every word of a text, so without a closure. */
function follows(expression: string[], words: { word: string }[], at: number): boolean {
  for (let step = 1; step < expression.length; step++)
    if (!fits(expression[step] as string, words[at + step]?.word ?? '')) return false
  return true
}

const isNumber = (word: string) => word.charCodeAt(0) < 58

function signsOf(folded: string, words: number): number[] {
  const found: number[] = []
  if (folded.includes('"')) found.push(sign('quoted'))
  if (/^\s*"/.test(folded)) found.push(sign('begins quoted'))
  if (/\d\d?[:.h]\d\d|\d ?[ap]\.?m\b|\d\d? h(?:eures?|oras?)?\b/.test(folded)) found.push(sign('clock'))
  if (words < 9) found.push(sign('short'))
  if (folded.includes('?')) found.push(sign('asks'))
  if (!/[.!?"]\s*$/.test(folded)) found.push(sign('open'))
  return found
}

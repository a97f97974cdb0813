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

type Entry = { words: string[]; id: number }
type Words = { byStart: Map<string, Entry[]>; known: Map<string, { alone: number[]; leading: Entry[] }> }

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

const fits = (pattern: string, word: string) =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

/** The meanings of a word by itself, and the expressions that it may begin. */
function lookedUp(word: string, { byStart, known }: Words) {
  const told = known.get(word)
  if (told) return told
  const entries = [3, 2, 1].flatMap((length) =>
    word.length >= length ? (byStart.get(word.slice(0, length)) ?? []) : [],
  )
  const fitting = [...new Set(entries)].filter(({ words: [first] }) => fits(first ?? '', word))
  const found = {
    alone: [...new Set(fitting.filter(({ words }) => words.length === 1).map(({ id }) => id))],
    leading: fitting.filter(({ words }) => words.length > 1),
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
    if (!who) words.push({ start, end, word: match[0], meanings: /\d/.test(match[0]) ? [sign('figure')] : [] })
    else if (words.at(-1)?.end !== who.end) words.push({ start: who.start, end: who.end, word: '', meanings: [who.id] })
  }
  words.forEach((one, at) => {
    if (one.word === '' || /\d/.test(one.word)) return
    const { alone, leading } = lookedUp(one.word, READ[locale])
    for (const id of alone) if (!one.meanings.includes(id)) one.meanings.push(id)
    for (const { words: expression, id } of leading) {
      if (!expression.every((part, step) => step === 0 || fits(part, words[at + step]?.word ?? ''))) continue
      for (let step = 0; step < expression.length; step++) {
        const part = words[at + step]
        if (part && !part.meanings.includes(id)) part.meanings.push(id)
      }
    }
  })
  return { words, whole: signsOf(folded, words.length) }
}

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

import type { EventKind, Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Candidate } from '../subjects'
import { type Meant, MEANINGS, type MeantSentence } from './meanings'

const ALL = MEANINGS.length
/** How far apart two words may stand whose meanings are read together. */
const REACH = 14

/** A meaning, and two meanings one behind the other, as one number each. */
export const single = (meaning: number) => meaning
export const pair = (first: number, second: number) => ALL + first * ALL + second

/** How many features of kinds there are, each a number below this. */
export const KIND_FEATURES = ALL + ALL * ALL
/** When each feature was last met, so that each counts once a sentence. Kept, because texts are long and sentences many. */
const metAt = new Int32Array(KIND_FEATURES)
const met = new Int32Array(KIND_FEATURES)
let round = 0

/**
 * What of a sentence speaks for a kind: its meanings, and each two of them in their order, each once. Gives a view that the
 * next call overwrites.
 */
export function kindFeatures({ words, whole }: MeantSentence): Int32Array {
  round += 1
  let count = 0
  for (const feature of whole) if (metAt[feature] !== round) count = meet(feature, count)
  for (let at = 0; at < words.length; at++) {
    const end = Math.min(words.length, at + REACH)
    for (const first of (words[at] as Meant).meanings) {
      if (metAt[first] !== round) count = meet(first, count)
      const row = ALL + first * ALL
      for (let next = at + 1; next < end; next++)
        for (const second of (words[next] as Meant).meanings)
          if (second !== first && metAt[row + second] !== round) count = meet(row + second, count)
    }
  }
  return met.subarray(0, count)
}

function meet(feature: number, count: number): number {
  metAt[feature] = round
  met[count] = feature
  return count + 1
}

const LEAD =
  /(?:^|[^a-z])(by|par|pel[ao]s?|por|of|from|de|du|des|d[ao]s?|d'|to|aux?|aos?|a|against|contre|contra|with|avec|com|for|pour|para|before|on|sur|sobre|at|in|en|em|that|que|qui|who|which|and|et|e|but|,|:|;|"|-)(?: (?:the|la|le|les|l'|a|o|as|os) ?| |)$/
const LEADS: [RegExp, string][] = [
  [/^(?:by|par|pel[ao]s?|por)$/, 'by'],
  [/^(?:of|from|de|du|des|d[ao]s?|d')$/, 'of'],
  [/^(?:to|aux?|aos?|a)$/, 'to'],
  [/^(?:against|contre|contra)$/, 'against'],
  [/^(?:with|avec|com)$/, 'with'],
  [/^(?:for|pour|para)$/, 'for'],
]
const PASSIVE = /^ (?:was|were|has been|had been|have been|is being|a ete|ont ete|fut|est|etait|foi|foram|tinha sido) /
const near = (steps: number) => (steps < 1 ? 1 : steps < 3 ? 2 : 3)

/**
 * What is to be said of somebody in a sentence that may tell their role: the words before and behind them, their grammar,
 * their place among those spoken of. Each once.
 */
export function roleFacts(
  candidate: Candidate,
  candidates: Candidate[],
  { folded, meant: { words } }: { folded: string; meant: MeantSentence },
): string[] {
  const lead = folded.slice(Math.max(0, candidate.start - 40), candidate.start)
  const tail = folded.slice(candidate.end, candidate.end + 24)
  const word = LEAD.exec(lead)?.[1]
  const prep = word ? (LEADS.find(([pattern]) => pattern.test(word))?.[1] ?? word) : 'other'
  const place = candidates.indexOf(candidate)
  const facts = [
    `lead ${candidate.start === 0 ? 'start' : prep}`,
    candidate.isSubject ? 'subject' : 'governed',
    `who ${'pronoun' in candidate ? 'pronoun' : 'group' in candidate ? 'group' : 'office' in candidate ? 'office' : 'name'}`,
    `place ${Math.min(2, place)}`,
    `of ${Math.min(3, candidates.length)}`,
  ]
  if (candidate.isOwner || tail.startsWith("'")) facts.push('owner')
  if ((folded.slice(0, candidate.start).split('"').length - 1) % 2 === 1) facts.push('in quotes')
  if (PASSIVE.test(tail)) facts.push('passive')
  const behind = words.findIndex(({ start }) => start >= candidate.end)
  const from = behind < 0 ? words.length : behind
  let before = from - 1
  while (before >= 0 && (words[before]?.start ?? 0) >= candidate.start) before -= 1
  for (let steps = 0; steps < 6; steps++) {
    for (const meaning of words[from + steps]?.meanings ?? []) facts.push(`R${near(steps)} ${meaning}`)
    for (const meaning of words[before - steps]?.meanings ?? []) facts.push(`L${near(steps)} ${meaning}`)
  }
  return [...new Set(facts)]
}

/** What speaks for somebody's role in an event of a kind: each fact by itself, for the family of the kind, for the kind. */
export const roleFeatures = (facts: string[], kind: EventKind): string[] =>
  facts.flatMap((fact) => [fact, `${KINDS[kind].family} ${fact}`, `${kind} ${fact}`])

/**
 * What speaks for the class of a sentence: its meanings by themselves, its words, each two side by side, how it begins and
 * ends. `text` is the sentence as it is written, `folded` the same folded.
 */
export function classFeatures(text: string, folded: string, locale: Locale, { words, whole }: MeantSentence): string[] {
  const found = new Set<string>()
  for (const meaning of [...whole, ...words.flatMap(({ meanings }) => meanings)]) found.add(`m ${meaning}`)
  const told = folded.match(/[a-z]+|\d+/g) ?? []
  told.forEach((word, at) => {
    found.add(`${locale} ${word}`)
    if (at < 3) found.add(`${locale} ${at} ${word}`)
    if (at > 0) found.add(`${locale} ${told[at - 1]} ${word}`)
  })
  for (const mark of marksOf(text, told.length)) found.add(mark)
  return [...found]
}

/** How a sentence of so many words begins, ends and is written. */
export function marksOf(text: string, words: number): string[] {
  const written = text.trim()
  const found: string[] = []
  if (/^["“«]/.test(written)) found.push('begins quoted')
  if (/["”»]/.test(written)) found.push('quotes')
  if (!/[.!?"”»:]$/.test(written)) found.push('open')
  if (words < 8) found.push('short')
  if (/@|www|http|\+\d/.test(written)) found.push('address')
  if (written.includes('?')) found.push('asks')
  if (written === written.toUpperCase()) found.push('capitals')
  return found
}

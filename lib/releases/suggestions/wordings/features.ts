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
/** When each feature was last told, so that each is told once a sentence; read again and again, therefore kept. */
const toldAt = new Int32Array(KIND_FEATURES)
let told = 0

/** Tells each feature once that speaks for a kind: the meanings of a sentence, and each two of them in their order. */
export function eachKindFeature({ words, whole }: MeantSentence, tell: (feature: number) => void): void {
  told += 1
  const once = (feature: number) => {
    if (toldAt[feature] === told) return
    toldAt[feature] = told
    tell(feature)
  }
  for (const meaning of whole) once(meaning)
  for (let at = 0; at < words.length; at++) {
    const end = Math.min(words.length, at + REACH)
    for (const first of (words[at] as Meant).meanings) {
      once(single(first))
      for (let next = at + 1; next < end; next++)
        for (const second of (words[next] as Meant).meanings) if (second !== first) once(pair(first, second))
    }
  }
}

/** All these features, for learning. */
export function kindFeatures(meant: MeantSentence): number[] {
  const found: number[] = []
  eachKindFeature(meant, (feature) => found.push(feature))
  return found
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
 * What speaks for somebody's role in what a sentence tells: the words before and behind them, their grammar, their place
 * among those spoken of. Each by itself, for the family of the kind, and for the kind.
 */
export function roleFeatures(
  candidate: Candidate,
  candidates: Candidate[],
  { folded, meant: { words } }: { folded: string; meant: MeantSentence },
  kind: EventKind,
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
  const found = new Set<string>()
  for (const fact of facts) {
    found.add(fact)
    found.add(`${KINDS[kind].family} ${fact}`)
    found.add(`${kind} ${fact}`)
  }
  return [...found]
}

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
  const written = text.trim()
  if (/^["“«]/.test(written)) found.add('begins quoted')
  if (/["”»]/.test(written)) found.add('quotes')
  if (!/[.!?"”»:]$/.test(written)) found.add('open')
  if (told.length < 8) found.add('short')
  if (/@|www|http|\+\d/.test(written)) found.add('address')
  if (written.includes('?')) found.add('asks')
  if (written === written.toUpperCase()) found.add('capitals')
  return [...found]
}

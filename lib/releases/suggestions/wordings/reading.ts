import { EVENT_KINDS, type EventKind, LOCALES, type Locale, type SentenceClass } from '@/db/vocabulary'
import { FAMILIES } from '@/lib/events/kinds/definition'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Span } from '../../sentences'
import { KIND_FEATURES, kindFeatures, marksOf, pair, single } from './features'
import classesLearned from './learned/classes.json'
import kindsLearned from './learned/kinds.json'
import rolesLearned from './learned/roles.json'
import type { MeantSentence } from './meanings'
import { type Learned, lengthOf, modelOf, sharesFrom, weightOf } from './model'

const KIND_MODEL = modelOf(kindsLearned as Learned)
const CLASS_MODEL = modelOf(classesLearned as Learned)
const ROLE_MODEL = modelOf(rolesLearned as Learned)
const NONE = 'none'

/** Where the weights of each feature of kinds begin; -1 for one that was never learned. */
const KIND_ROWS = new Int32Array(KIND_FEATURES).fill(-1)
for (const [feature, row] of KIND_MODEL.rowOf) KIND_ROWS[feature as number] = row * KIND_MODEL.classes.length

/** How probable each kind is by what the words of a sentence mean, in the order of the learned classes. */
export function kindShares(meant: MeantSentence): Float64Array {
  if (meant.shares) return meant.shares
  const size = KIND_MODEL.classes.length
  const sums = new Int32Array(size)
  let learned = 0
  const { weights } = KIND_MODEL
  for (const feature of kindFeatures(meant)) {
    const from = KIND_ROWS[feature] as number
    if (from < 0) continue
    learned += 1
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (weights[from + at] as number)
  }
  meant.shares = sharesFrom(Float64Array.from(sums), KIND_MODEL.step / lengthOf(learned))
  return meant.shares
}

/** How probable it is that a sentence tells nothing. */
export const shareOfNone = (meant: MeantSentence): number => kindShares(meant)[KIND_MODEL.classes.indexOf(NONE)] ?? 0

/** A kind that the meanings of a sentence speak for, how probable it is from 0 to 1, the words that say so most, and the one that says most. */
export type Likely = { kind: EventKind; probability: number; because: Span[]; at: Span }
export type Part = 'initiator' | 'target' | 'affected'

/**
 * The kinds that a sentence probably tells, by what its words mean, the most probable first; `least` from 0 to 1, without
 * those that are known already.
 */
export function likelyKinds(meant: MeantSentence, least: number, known: EventKind[] = []): Likely[] {
  const found: Likely[] = []
  kindShares(meant).forEach((probability, at) => {
    const name = KIND_MODEL.classes[at] as string
    if (probability >= least && name !== NONE && !known.includes(name as EventKind))
      found.push({ kind: name as EventKind, probability, ...wordsFor(meant, at) })
  })
  return found.sort((a, b) => b.probability - a.probability)
}

/** How probable one kind is; 0 for one that the bank does not hold. */
export const shareOf = (meant: MeantSentence, kind: EventKind): number =>
  kindShares(meant)[KIND_MODEL.classes.indexOf(kind)] ?? 0

/** The three words that speak most for a class, in the order of the sentence, words side by side as one span; `at` the first of them all. */
function wordsFor({ words }: MeantSentence, at: number): { because: Span[]; at: Span } {
  const weights = words.map(({ meanings }, place) => {
    let sum = 0
    for (const meaning of meanings) {
      sum += weightOf(KIND_MODEL, single(meaning), at)
      words.forEach((other, otherPlace) => {
        for (const second of other.meanings)
          if (second !== meaning && Math.abs(otherPlace - place) < 14)
            sum += weightOf(KIND_MODEL, otherPlace > place ? pair(meaning, second) : pair(second, meaning), at) / 2
      })
    }
    return { place, sum }
  })
  const best = weights
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 3)
  const top = words[best[0]?.place ?? 0] ?? { start: 0, end: 0 }
  best.sort((a, b) => a.place - b.place)
  const spans: (Span & { place: number })[] = []
  for (const { place } of best) {
    const { start, end } = words[place] as Span
    const last = spans.at(-1)
    if (last && last.place === place - 1) Object.assign(last, { end, place })
    else spans.push({ start, end, place })
  }
  return { because: spans.map(({ start, end }) => ({ start, end })), at: { start: top.start, end: top.end } }
}

/** Where the weights of a fact begin, by itself and for each family and kind. */
type FactRows = { alone?: number; of: Record<string, number> }
const FACT_ROWS = new Map<string, FactRows>()
const QUALIFIERS = new Set<string>([...EVENT_KINDS, ...FAMILIES])
for (const [feature, row] of ROLE_MODEL.rowOf) {
  const [first = '', ...rest] = String(feature).split(' ')
  const isQualified = QUALIFIERS.has(first)
  const fact = isQualified ? rest.join(' ') : String(feature)
  const rows = FACT_ROWS.get(fact) ?? { of: {} }
  FACT_ROWS.set(fact, rows)
  if (isQualified) rows.of[first] = row * ROLE_MODEL.classes.length
  else rows.alone = row * ROLE_MODEL.classes.length
}

/** The part that somebody of whom these facts are said probably had in an event of a kind; null where they had none. */
export function likelyPart(facts: string[], kind: EventKind): { part: Part; probability: number } | null {
  const size = ROLE_MODEL.classes.length
  const sums = new Float64Array(size)
  let learned = 0
  const add = (from: number | undefined) => {
    if (from === undefined) return
    learned += 1
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (ROLE_MODEL.weights[from + at] as number)
  }
  const { family } = KINDS[kind]
  for (const fact of facts) {
    const rows = FACT_ROWS.get(fact)
    if (!rows) continue
    add(rows.alone)
    add(rows.of[family])
    add(rows.of[kind])
  }
  const shares = sharesFrom(sums, ROLE_MODEL.step / lengthOf(learned))
  const best = indexOfMost(shares)
  const name = ROLE_MODEL.classes[best] as string
  return name === NONE ? null : { part: name as Part, probability: shares[best] ?? 0 }
}

const indexOfMost = (shares: Float64Array) =>
  shares.reduce((most, share, at) => (share > (shares[most] ?? 0) ? at : most), 0)

/** Where the weights of a word for classes begin: anywhere, as one of the first three, and behind another word. */
type WordRows = { alone?: number; at: (number | undefined)[]; behind: Map<string, number> }
const CLASS_WORDS = new Map<string, Map<string, WordRows>>(LOCALES.map((locale) => [locale, new Map()]))
const CLASS_MEANINGS: (number | undefined)[] = []
for (const [feature, row] of CLASS_MODEL.rowOf) {
  const from = row * CLASS_MODEL.classes.length
  const [first = '', second = '', third] = String(feature).split(' ')
  const words = CLASS_WORDS.get(first)
  if (first === 'm') CLASS_MEANINGS[Number(second)] = from
  if (!words || second === '') continue
  const word = third ?? second
  const rows: WordRows = words.get(word) ?? { at: [], behind: new Map() }
  words.set(word, rows)
  if (third === undefined) rows.alone = from
  else rows.behind.set(second, from)
  if (third !== undefined && /^[012]$/.test(second)) rows.at[Number(second)] = from
}

/** The class that the words and meanings of a sentence speak for most, and how probable it is. */
export function likelyClass(
  text: string,
  folded: string,
  locale: Locale,
  meant: MeantSentence,
): { class: SentenceClass; probability: number } {
  const size = CLASS_MODEL.classes.length
  const sums = new Float64Array(size)
  const met = new Set<number>()
  const add = (from: number | undefined) => {
    if (from === undefined || met.has(from)) return
    met.add(from)
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (CLASS_MODEL.weights[from + at] as number)
  }
  for (const meaning of meant.whole) add(CLASS_MEANINGS[meaning])
  for (const { meanings } of meant.words) for (const meaning of meanings) add(CLASS_MEANINGS[meaning])
  const words = folded.match(/[a-z]+|\d+/g) ?? []
  const known = CLASS_WORDS.get(locale)
  words.forEach((word, at) => {
    const rows = known?.get(word)
    if (!rows) return
    add(rows.alone)
    add(rows.at[at])
    add(rows.behind.get(words[at - 1] ?? ''))
  })
  for (const mark of marksOf(text, words.length)) {
    const row = CLASS_MODEL.rowOf.get(mark)
    add(row === undefined ? undefined : row * size)
  }
  const shares = sharesFrom(sums, CLASS_MODEL.step / lengthOf(met.size))
  const best = indexOfMost(shares)
  return { class: CLASS_MODEL.classes[best] as SentenceClass, probability: shares[best] ?? 0 }
}

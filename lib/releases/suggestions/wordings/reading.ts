import type { EventKind, Locale, SentenceClass } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import type { Candidate } from '../subjects'
import { classFeatures, eachKindFeature, KIND_FEATURES, pair, roleFeatures, single } from './features'
import classesLearned from './learned/classes.json'
import kindsLearned from './learned/kinds.json'
import rolesLearned from './learned/roles.json'
import type { MeantSentence } from './meanings'
import { type Learned, lengthOf, modelOf, probabilities, sharesFrom, weightOf } from './model'

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
  const sums = new Float64Array(size)
  let learned = 0
  eachKindFeature(meant, (feature) => {
    const from = KIND_ROWS[feature] as number
    if (from < 0) return
    learned += 1
    for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (KIND_MODEL.weights[from + at] as number)
  })
  meant.shares = sharesFrom(sums, KIND_MODEL.step / lengthOf(learned))
  return meant.shares
}

/** How probable it is that a sentence tells nothing. */
export const shareOfNone = (meant: MeantSentence): number => kindShares(meant)[KIND_MODEL.classes.indexOf(NONE)] ?? 0

/** A kind that the meanings of a sentence speak for, how probable it is from 0 to 1, the words that say so most, and the one that says most. */
export type Likely = { kind: EventKind; probability: number; because: Span[]; at: Span }
export type Part = 'initiator' | 'target' | 'affected'

/** The kinds that a sentence probably tells, by what its words mean, the most probable first; `least` from 0 to 1. */
export function likelyKinds(meant: MeantSentence, least: number): Likely[] {
  const found: Likely[] = []
  kindShares(meant).forEach((probability, at) => {
    const name = KIND_MODEL.classes[at] as string
    if (probability >= least && name !== NONE)
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

/** The part that somebody probably had in what a sentence tells, and how probable it is; null where they had none. */
export function likelyPart(
  candidate: Candidate,
  candidates: Candidate[],
  sentence: { folded: string; meant: MeantSentence },
  kind: EventKind,
): { part: Part; probability: number } | null {
  const shares = probabilities(ROLE_MODEL, roleFeatures(candidate, candidates, sentence, kind))
  let best = 0
  shares.forEach((share, at) => {
    if (share > (shares[best] ?? 0)) best = at
  })
  const name = ROLE_MODEL.classes[best] as string
  return name === NONE ? null : { part: name as Part, probability: shares[best] ?? 0 }
}

/** The class that the words and meanings of a sentence speak for most, and how probable it is. */
export function likelyClass(
  text: string,
  folded: string,
  locale: Locale,
  meant: MeantSentence,
): { class: SentenceClass; probability: number } {
  const shares = probabilities(CLASS_MODEL, classFeatures(text, folded, locale, meant))
  const best = shares.reduce((high, share, at) => (share > (shares[high] ?? 0) ? at : high), 0)
  return { class: CLASS_MODEL.classes[best] as SentenceClass, probability: shares[best] ?? 0 }
}

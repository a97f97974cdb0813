import type { EventKind } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import type { SuggestedActor } from '../actors'
import { matchesOf } from '../matching'
import { isOfNobody, isPattern } from '../reality'
import { isQuoted, type Who } from '../subjects'
import { actorsByWording, isAccused, isDoneTo, type MeantLine } from './actors'
import { isDoubtful } from './doubts'
import type { MeantSentence } from './meanings'
import { likelyClass, likelyKinds, shareOf, shareOfNone } from './reading'

/** How probable a kind must be where rules have read nothing in a sentence, and where they have. */
const ENOUGH_ALONE = 0.45
const ENOUGH_BESIDE = 0.6
const ENOUGH_IN_A_PART = 0.65
/** What the whole sentence must give to a kind that a part of it tells. */
const NOT_AGAINST_THE_WHOLE = 0.05
/** How probable it must be that a whole sentence tells nothing for its parts not to be read. */
const TELLS_NOTHING = 0.85
/** How probable the kind must be for anybody to be proposed as obstructing. */
const SURE = 0.8
/** How probable a kind must be in what is rather a judgement than a report. */
const VERY_SURE = 0.95

/** What the meanings of a sentence's words add to what rules have read in it. `at` is the first of the words. */
export type Added = { kind: EventKind; at: Span; because: Span[]; actors: SuggestedActor[] }

/**
 * Incidents that a sentence tells in words that no rule knows: by the kinds that such meanings told in the bank of
 * wordings, with whoever probably acted. `ruled` are the kinds that rules have read.
 */
export function addedByWording(sentence: MeantLine, before: Who[], ruled: { kind: EventKind; at: Span }[]): Added[] {
  const { line, meant } = sentence
  // What a rule has read of conduct over years is one thing, however many words tell it.
  if (ruled.length > 0 && isPattern(line.folded, line.locale)) return []
  const least = ruled.length > 0 ? ENOUGH_BESIDE : ENOUGH_ALONE
  if (meant.words.length < 4) return []
  const known = ruled.map(({ kind }) => kind)
  const hasStance = ruled.some(({ kind }) => STANCES.has(kind))
  const whole = likelyKinds(meant, least, known).filter(({ kind }) => !hasStance || !STANCES.has(kind))
  const parts = (shareOfNone(meant) > TELLS_NOTHING ? [] : partsOf(line.folded, meant)).flatMap((part) =>
    ruled.some(({ at }) => part.words[0] && at.start < (part.words.at(-1)?.end ?? 0) && part.words[0].start < at.end)
      ? []
      : likelyKinds(part, ENOUGH_IN_A_PART, known)
          .slice(0, 1)
          .filter(({ kind }) => shareOf(meant, kind) >= NOT_AGAINST_THE_WHOLE),
  )
  const likely = [...whole, ...parts.filter(({ kind }) => !whole.some((one) => one.kind === kind))]
  return likely.flatMap(({ kind, because, at, probability }) => {
    if (because.length === 0) return []
    if (PROPOSALS.has(kind) && ruled.some((one) => PROPOSALS.has(one.kind))) return []
    if (probability < VERY_SURE && isJudgement(sentence)) return []
    if (isDoubtful(kind, { because, at }, line)) return []
    if (STANCES.has(kind) && isOfNobody(line.folded, 0, at.start, line.locale)) return []
    const isSaid = isQuoted(line.folded, at.start)
    const actors = actorsByWording(sentence, kind, before)
      .filter(({ role }) => probability >= SURE || !isAccused(kind, role))
      // Whoever says a sentence in quotation marks is not whoever did what it tells.
      .filter(({ role, words }) => !isSaid || isDoneTo(role) || isQuoted(line.folded, words.start))
    return [{ kind, at, because, actors }]
  })
}

/** Kinds between which one word decides: against what somebody was. */
const STANCES = new Set<EventKind>([
  ...(['objection', 'item_objected', 'reference_objected', 'consensus_blocked', 'candidate_blocked'] as const),
  ...(['obstruction_reported', 'item_removed', 'text_weakened'] as const),
])
/** What tells the particular ones is the thing that was objected to. */
const OF_A_THING = new Set<EventKind>(['item_objected', 'reference_objected', 'candidate_blocked', 'item_removed'])
const PROPOSALS = new Set<EventKind>(['text_tabled', 'compromise_proposed', 'wording_proposed'])
const OF_WORDS = new Set<EventKind>(['compromise_proposed', 'wording_proposed'])
const CLEARLY = 0.5
const RATHER = 4

/** The kind of an objection or proposal as the meanings of the whole sentence have it, where they speak clearly for another one. */
export function sharperKind({ meant }: MeantLine, kind: EventKind): EventKind {
  const [family, particular] = STANCES.has(kind) ? [STANCES, OF_A_THING] : [PROPOSALS, OF_WORDS]
  if (!family.has(kind)) return kind
  const [best] = [...particular].sort((a, b) => shareOf(meant, b) - shareOf(meant, a))
  if (!best || shareOf(meant, best) < CLEARLY) return kind
  return shareOf(meant, best) > Math.max(0.02, shareOf(meant, kind)) * RATHER ? best : kind
}

const PART = /[,;:]|\b(?:and|but|et|mais|e|mas)\b/g

/** The parts of a sentence between commas and conjunctions, of at least five words each; none for a sentence of one part. */
function partsOf(folded: string, { words }: MeantSentence): MeantSentence[] {
  const edges = [0, ...matchesOf(folded, PART).map(({ index }) => index), folded.length]
  if (edges.length === 2) return []
  return edges.slice(1).flatMap((to, at) => {
    const within = words.filter(({ start, end }) => start >= (edges[at] ?? 0) && end <= to)
    return within.length >= 5 ? [{ words: within, whole: [] }] : []
  })
}

/** Whether a sentence is by its words rather a judgement or a circumstance than a report. */
function isJudgement({ line: { folded, locale }, meant }: MeantLine): boolean {
  const likely = likelyClass(folded, folded, locale, meant)
  return (likely.class === 'opinion' || likely.class === 'context') && likely.probability > CLEARLY
}

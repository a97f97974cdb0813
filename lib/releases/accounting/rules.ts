import type { SentenceClass } from '@/db/vocabulary'
import type { Span } from '../sentences'

/** Classes of sentences that rest on a recorded event, or say why they do not. */
export const FACTUAL = ['fact', 'pattern', 'claim'] as const satisfies readonly SentenceClass[]

/** A sentence as coverage looks at it: its class, and whether somebody said why no event belongs to it. */
export type Accountable = Span & { class: SentenceClass; isDismissed: boolean }

export type Coverage = {
  /** Sentences that are accounted for: of another class than a factual one, linked to an event, or set aside with a reason. */
  accounted: number
  /** Sentences and the statements within them. */
  total: number
  /** Sentences without a class. */
  open: number
  /** Factual sentences that rest on an event. */
  linked: number
}

/** Whether a sentence tells something that an event should carry. */
export function isFactual(sentence: { class: SentenceClass }): boolean {
  return (FACTUAL as readonly SentenceClass[]).includes(sentence.class)
}

/** Whether a sentence and a passage share words. */
export function isTouched(sentence: Span, ranges: Span[]): boolean {
  return ranges.some(({ start, end }) => start < sentence.end && sentence.start < end)
}

/**
 * Whether a sentence is accounted for: a class that needs no event, an event that rests on its words, or a reason why
 * none does.
 */
export function isAccounted(sentence: Accountable, passages: Span[][]): boolean {
  if (sentence.class === 'open') return false
  if (!isFactual(sentence) || sentence.isDismissed) return true
  return passages.some((ranges) => isTouched(sentence, ranges))
}

/** A passage with what its words are; `claim` where nobody said that they are a statement of their own. */
export type Classed = { ranges: Span[]; class: SentenceClass }

/** Statements that lie within a sentence: linked words with a class of their own, each counted once. */
export function statementsWithin(sentences: Span[], passages: Classed[]): Span[] {
  const within = passages.flatMap(({ ranges, class: what }) => {
    const [one, ...others] = ranges
    if (what === 'claim' || what === 'open' || !one || others.length > 0) return []
    const isWithin = sentences.some(
      ({ start, end }) => start <= one.start && one.end <= end && one.end - one.start < end - start,
    )
    return isWithin ? [one] : []
  })
  return within.filter(
    (one, at) => within.findIndex((other) => other.start === one.start && other.end === one.end) === at,
  )
}

/**
 * How far a text is accounted for. Statements within sentences count beside their sentences: they have a class and an
 * event from the start.
 */
export function coverageOf(sentences: Accountable[], passages: Classed[]): Coverage {
  const spans = passages.map(({ ranges }) => ranges)
  const inner = statementsWithin(sentences, passages).length
  const count = (holds: (sentence: Accountable) => boolean) => sentences.filter(holds).length
  return {
    accounted: count((sentence) => isAccounted(sentence, spans)) + inner,
    total: sentences.length + inner,
    open: count((sentence) => sentence.class === 'open'),
    linked: count((sentence) => isFactual(sentence) && spans.some((ranges) => isTouched(sentence, ranges))),
  }
}

import type { SentenceClass } from '@/db/vocabulary'
import type { Span } from '../sentences'

/** Classes of sentences that rest on a recorded event, or say why they do not. */
export const FACTUAL = ['fact', 'pattern', 'claim'] as const satisfies readonly SentenceClass[]

/** A sentence as coverage looks at it: its class, and whether somebody said why no event belongs to it. */
export type Accountable = Span & { class: SentenceClass; isDismissed: boolean }

export type Coverage = {
  /** Sentences that are accounted for: of another class than a factual one, linked to an event, or set aside with a reason. */
  accounted: number
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

/** How far a text is accounted for. */
export function coverageOf(sentences: Accountable[], passages: Span[][]): Coverage {
  const count = (holds: (sentence: Accountable) => boolean) => sentences.filter(holds).length
  return {
    accounted: count((sentence) => isAccounted(sentence, passages)),
    total: sentences.length,
    open: count((sentence) => sentence.class === 'open'),
    linked: count((sentence) => isFactual(sentence) && passages.some((ranges) => isTouched(sentence, ranges))),
  }
}

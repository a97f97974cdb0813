import type { PublicClass } from '@/db/vocabulary'

/** A piece of a text between two positions, with the numbers of the passages that cover it. */
export type Piece = {
  start: number
  end: number
  text: string
  passages: number[]
  begins: number[]
  isWithheld: boolean
  startsParagraph: boolean
  /** What the sentence that begins here is, and what the sentence that it lies in is; null for others. */
  beginsClass: PublicClass | null
  class: PublicClass | null
}

type Marked = {
  text: string
  passages: { number: number; ranges: { start: number; end: number }[] }[]
  withheld: { start: number; end: number }[]
  paragraphBreaks: number[]
  sentences?: { start: number; end: number; class: PublicClass }[]
}

/**
 * Cuts a text wherever a passage, a classed sentence, a withheld stretch or a paragraph begins or ends, so that
 * overlapping passages can be shown without losing one; sentences do not cut what is withheld. The pieces put together are the whole text.
 */
export function piecesOf({ text, passages, withheld, paragraphBreaks, sentences = [] }: Marked): Piece[] {
  const ranges = passages.flatMap(({ number, ranges }) => ranges.map((range) => ({ ...range, number })))
  const edges = new Set([0, text.length, ...paragraphBreaks])
  for (const { start, end } of [...ranges, ...withheld]) edges.add(start).add(end)
  for (const at of sentences.flatMap(({ start, end }) => [start, end]))
    if (!withheld.some(({ start, end }) => start < at && at < end)) edges.add(at)
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const firstStart = new Map(
    passages.map(({ number, ranges }) => [number, Math.min(...ranges.map((range) => range.start))]),
  )
  const breaks = new Set([0, ...paragraphBreaks])
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number
    const covering = ranges.filter((range) => range.start <= start && range.end >= end).map((range) => range.number)
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    return {
      start,
      end,
      text: text.slice(start, end),
      passages: [...new Set(covering)].sort((a, b) => a - b),
      begins: [...firstStart].filter(([, at]) => at === start).map(([number]) => number),
      isWithheld: withheld.some((stretch) => stretch.start <= start && stretch.end >= end),
      startsParagraph: breaks.has(start),
      beginsClass: sentence?.start === start ? sentence.class : null,
      class: sentence?.class ?? null,
    }
  })
}

type Range = { start: number; end: number }

/** The ranges of a passage with one more, in the order of the text; what touches or overlaps becomes one range. */
export function withRange(ranges: Range[], added: Range): Range[] {
  const apart = ranges.filter(({ start, end }) => end < added.start || start > added.end)
  const joined = [added, ...ranges.filter((range) => !apart.includes(range))]
  const one = {
    start: Math.min(...joined.map((range) => range.start)),
    end: Math.max(...joined.map((range) => range.end)),
  }
  return [...apart, one].sort((a, b) => a.start - b.start)
}

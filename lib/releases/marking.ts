/** A piece of a text between two positions, with the numbers of the passages that cover it. */
export type Piece = {
  start: number
  end: number
  text: string
  passages: number[]
  begins: number[]
  isWithheld: boolean
  startsParagraph: boolean
}

type Marked = {
  text: string
  passages: { number: number; ranges: { start: number; end: number }[] }[]
  withheld: { start: number; end: number }[]
  paragraphBreaks: number[]
}

/**
 * Cuts a text wherever a passage, a withheld stretch or a paragraph begins or ends, so that overlapping passages can
 * be shown without losing one. The pieces put together are the whole text.
 */
export function piecesOf({ text, passages, withheld, paragraphBreaks }: Marked): Piece[] {
  const ranges = passages.flatMap(({ number, ranges }) => ranges.map((range) => ({ ...range, number })))
  const edges = new Set([0, text.length, ...paragraphBreaks])
  for (const { start, end } of [...ranges, ...withheld]) edges.add(start).add(end)
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const firstStart = new Map(
    passages.map(({ number, ranges }) => [number, Math.min(...ranges.map((range) => range.start))]),
  )
  const breaks = new Set([0, ...paragraphBreaks])
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number
    const covering = ranges.filter((range) => range.start <= start && range.end >= end).map((range) => range.number)
    return {
      start,
      end,
      text: text.slice(start, end),
      passages: [...new Set(covering)].sort((a, b) => a - b),
      begins: [...firstStart].filter(([, at]) => at === start).map(([number]) => number),
      isWithheld: withheld.some((stretch) => stretch.start <= start && stretch.end >= end),
      startsParagraph: breaks.has(start),
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

export type Span = { start: number; end: number }

/** Titles and shortenings behind which a full stop ends no sentence, in the three languages. */
const SHORTENED =
  /(?:^|[\s(“"«])(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Art|M|MM|Mme|Mlle|Sr|Sra|Exmo|Drs|i\.e|e\.g|vs|cf|etc|p|pp|al|U\.S|U\.K)\.\s*$/

/** The number or letter of a paragraph or item, which is no sentence of its own. */
const NUMBER = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s*$/

/**
 * The sentences of a normalised text with their positions, in order, without the spaces between them. Breaks at
 * paragraphs are sentence ends too. Together with the spaces they are the whole text.
 */
export function sentencesOf(normalised: string, language: string, paragraphStarts: number[] = []): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const edges = [0, ...paragraphStarts, normalised.length]
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? normalised.length
    return joined(cut(normalised, from, to, segmenter), normalised)
  })
}

/** How much of a text is cut at a time: each sentence found carries a copy of all that it was looked for in. */
const WINDOW = 2000

/** A part of a text as the segmenter cuts it, from window to window; the last sentence of a window begins the next. */
function cut(text: string, from: number, to: number, segmenter: Intl.Segmenter): Span[] {
  const found: Span[] = []
  let start = from
  let size = WINDOW
  while (start < to) {
    const end = Math.min(to, start + size)
    const here = [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({
      ...{ start: start + index, end: start + index + segment.length },
    }))
    if (end < to) here.pop()
    size = here.length === 0 ? size * 2 : WINDOW
    found.push(...here)
    start = found.at(-1)?.end ?? start
    if (end === to) break
  }
  return found
}

/** Puts together what was cut behind a shortening, and trims the spaces at the ends. */
function joined(spans: Span[], text: string): Span[] {
  const whole: Span[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    const told = last ? text.slice(last.start, last.end) : ''
    if (last && (SHORTENED.test(told) || NUMBER.test(told))) last.end = span.end
    else whole.push({ ...span })
  }
  return whole.map((span) => trimmed(span, text)).filter((span) => span.end > span.start)
}

function trimmed({ start, end }: Span, text: string): Span {
  while (start < end && text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  return { start, end }
}

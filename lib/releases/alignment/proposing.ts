import type { Span } from '../sentences'
import type { Gazetteer } from '../suggestions/mentions'
import { alignParagraphs } from './align'
import { paragraphsOf, unitsOf, type VersionText } from './units'

/**
 * Proposes where passages of one language version stand in another: in the aligned paragraphs, the sentences that align
 * with those that each passage touches. Empty where the other version has no such paragraph or sentence. Proposals; a
 * person confirms.
 */
export function proposeParallels(
  from: VersionText,
  to: VersionText,
  passages: Span[][],
  gazetteer: Gazetteer,
): Span[][] {
  const [here, there] = [paragraphsOf(from), paragraphsOf(to)]
  const beads = alignParagraphs(unitsOf(from, here, gazetteer), unitsOf(to, there, gazetteer))
  const pairs = beads.flatMap(({ first, second }) => {
    const [ours, theirs] = [within(from.sentences, pick(here, first)), within(to.sentences, pick(there, second))]
    return alignParagraphs(unitsOf(from, ours, gazetteer), unitsOf(to, theirs, gazetteer)).map((bead) => ({
      first: pick(ours, bead.first),
      second: pick(theirs, bead.second),
    }))
  })
  return passages.map((ranges) => {
    const touched = pairs.filter(({ first }) => first.some((one) => ranges.some((range) => overlaps(one, range))))
    return joined(touched.flatMap(({ second }) => second))
  })
}

const pick = (spans: Span[], places: number[]) => places.flatMap((at) => spans[at] ?? [])
const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end
const within = (sentences: Span[], paragraphs: Span[]) =>
  sentences.filter(({ start }) => paragraphs.some((one) => one.start <= start && start < one.end))

/** Sentences one behind the other as one range each run. */
function joined(spans: Span[]): Span[] {
  const runs: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && span.start - last.end <= 1) last.end = Math.max(last.end, span.end)
    else runs.push({ ...span })
  }
  return runs
}

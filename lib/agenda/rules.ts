/** The paths '1', '1.1', '2' of entries in order, by how deep each stands; never deeper than one below the entry before. */
export function pathsOf(depths: number[]): string[] {
  const counters: number[] = []
  return depths.map((wanted) => {
    const depth = Math.min(Math.max(1, wanted), counters.length + 1)
    counters.length = depth
    counters[depth - 1] = (counters[depth - 1] ?? 0) + 1
    return Array.from(counters, (count) => count ?? 1).join('.')
  })
}

/** Paragraphs in the order of their numbers, those without one first; equal ones as they stood. */
export function byParagraph(one: { paragraph: string | null }, other: { paragraph: string | null }): number {
  return inNumbers.compare(one.paragraph ?? '', other.paragraph ?? '')
}
const inNumbers = new Intl.Collator('en', { numeric: true })

/** How deep an entry with this path stands: 1 for '3', 2 for '3.1'. */
export function depthOf(path: string): number {
  return path.split('.').length
}

/**
 * How alike two titles are, from 0 to 1, whatever their case, accents, signs and small words: the share of pairs of
 * neighbouring letters that both have. 1 for the same words, 0 where one has none.
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [plainWords(a), plainWords(b)]
  if (first === second) return first === '' ? 0 : 1
  const [pairs, others] = [pairsOf(first), pairsOf(second)]
  if (pairs.length === 0 || others.length === 0) return 0
  const open = new Map<string, number>()
  for (const pair of pairs) open.set(pair, (open.get(pair) ?? 0) + 1)
  const shared = others.filter((pair) => {
    const left = open.get(pair) ?? 0
    open.set(pair, left - 1)
    return left > 0
  })
  return (2 * shared.length) / (pairs.length + others.length)
}

/** From which likeness on a line is proposed as an item that is there already. A person sees and may change it. */
export const ALIKE = 0.62

type Titled = { title: string; number: string | null }

/**
 * Which existing item each line most likely is, best pairs first, no item twice: the place of the item in `items` with
 * the likeness, or null for a line that is like none. An equal printed number tips the balance, and never decides alone.
 */
export function matchLines(lines: Titled[], items: Titled[]): ({ item: number; likeness: number } | null)[] {
  const pairs = lines
    .flatMap((line, at) =>
      items.map((item, index) => {
        const alike = likeness(line.title, item.title)
        const isSameNumber = line.number !== null && bare(line.number) === bare(item.number)
        return { at, index, alike, weight: alike + (isSameNumber ? 0.08 : 0) }
      }),
    )
    .filter(({ weight }) => weight >= ALIKE)
    .sort((a, b) => b.weight - a.weight || a.at - b.at || a.index - b.index)
  const matches: ({ item: number; likeness: number } | null)[] = lines.map(() => null)
  const taken = new Set<number>()
  for (const { at, index, alike } of pairs) {
    if (matches[at] || taken.has(index)) continue
    matches[at] = { item: index, likeness: alike }
    taken.add(index)
  }
  return matches
}

function plainWords(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function pairsOf(words: string): string[] {
  return words
    .split(' ')
    .flatMap((word) =>
      word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    )
    .filter(Boolean)
}

const bare = (number: string | null) => number?.replaceAll(/[().\s]/g, '').toLowerCase() ?? null

/** A stretch of a text as alignment sees it: how long it is, and what of it stays the same in any language. */
export type Unit = { length: number; anchors: ReadonlySet<string> }

/** Stretches of both texts that tell the same, by their places in the lists; one side is empty where one text says more. */
export type Bead = { first: number[]; second: number[] }

/** How many stretches of each side a bead may take, and how rare that is in translations (Gale and Church 1993). */
const MOVES = [
  { first: 1, second: 1, rarity: 0 },
  { first: 1, second: 0, rarity: 4.5 },
  { first: 0, second: 1, rarity: 4.5 },
  { first: 2, second: 1, rarity: 2.3 },
  { first: 1, second: 2, rarity: 2.3 },
]
/** How much longer one language says the same; what goes beyond was added. */
const MOST_LONGER = 1.18
/** Variance of the length of a translation for each sign of its original. */
const VARIANCE = 6.8
const SHARED = 3
const UNSHARED = 2

/**
 * Which paragraphs of two language versions tell the same: those whose lengths agree best and that share most anchors
 * (figures, clock times, names, quotation marks), in the order of both texts. Every paragraph stands in one bead exactly.
 */
export function alignParagraphs(first: readonly Unit[], second: readonly Unit[]): Bead[] {
  const ratio = Math.min(MOST_LONGER, Math.max(1 / MOST_LONGER, (total(second) + 1) / (total(first) + 1)))
  const width = second.length + 1
  const best: { cost: number; move: (typeof MOVES)[number] | null }[] = [{ cost: 0, move: null }]
  for (let at = 1; at < (first.length + 1) * width; at++) {
    const [row, column] = [Math.floor(at / width), at % width]
    best[at] = { cost: Number.POSITIVE_INFINITY, move: null }
    for (const move of MOVES) {
      if (move.first > row || move.second > column) continue
      const before = best[(row - move.first) * width + column - move.second]?.cost ?? 0
      const cost =
        before +
        move.rarity +
        costOf(first.slice(row - move.first, row), second.slice(column - move.second, column), ratio)
      if (cost < (best[at]?.cost ?? 0)) best[at] = { cost, move }
    }
  }
  return beadsFrom((row, column) => best[row * width + column]?.move ?? null, first.length, second.length)
}

function beadsFrom(
  moveTo: (row: number, column: number) => { first: number; second: number } | null,
  rows: number,
  columns: number,
): Bead[] {
  const beads: Bead[] = []
  let [row, column] = [rows, columns]
  for (let move = moveTo(row, column); move; move = moveTo(row, column)) {
    const [fromRow, fromColumn] = [row - move.first, column - move.second]
    beads.unshift({ first: places(fromRow, row), second: places(fromColumn, column) })
    row = fromRow
    column = fromColumn
  }
  return beads
}

/** How badly two stretches fit as one another's translation: by their lengths, less what they share, more what only one has. */
function costOf(first: readonly Unit[], second: readonly Unit[], ratio: number): number {
  if (first.length === 0 || second.length === 0) return 0
  const [here, there] = [anchorsOf(first), anchorsOf(second)]
  const shared = [...here].filter((anchor) => there.has(anchor)).length
  const all = here.size + there.size - shared
  const kinship = all === 0 ? 0 : (UNSHARED * (all - shared) - SHARED * shared) / Math.sqrt(all)
  return lengthCost(total(first), total(second), ratio) + kinship
}

/** Minus the logarithm of how likely lengths differ this much or more. */
function lengthCost(first: number, second: number, ratio: number): number {
  const expected = (first + second / ratio) / 2
  const deviation = Math.abs(second - first * ratio) / Math.sqrt(Math.max(1, expected) * VARIANCE)
  return -Math.log(Math.max(2 * (1 - normal(deviation)), 1e-12))
}

/** The normal distribution's share below z ≥ 0 (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}

const total = (units: readonly Unit[]) => units.reduce((sum, { length }) => sum + length, 0)
const anchorsOf = (units: readonly Unit[]) => new Set(units.flatMap(({ anchors }) => [...anchors]))
const places = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

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
/** How many paragraphs one version may run ahead of the other: keeps the longest texts from taking seconds. */
const FARTHEST = 50
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
  const slope = first.length > 0 ? second.length / first.length : 0
  const reach = first.length > 0 ? FARTHEST + slope : second.length
  const best = new Map<number, { cost: number; move: (typeof MOVES)[number] | null }>()
  const place = (row: number, column: number) => row * (second.length + 1) + column
  for (let row = 0; row <= first.length; row++) {
    const last = Math.min(second.length, Math.ceil(row * slope + reach))
    for (let column = Math.max(0, Math.floor(row * slope - reach)); column <= last; column++) {
      let least = {
        cost: row + column === 0 ? 0 : Number.POSITIVE_INFINITY,
        move: null as (typeof MOVES)[number] | null,
      }
      for (const move of MOVES) {
        const before = best.get(place(row - move.first, column - move.second))
        if (!before || move.first > row || move.second > column) continue
        const [here, there] = [first.slice(row - move.first, row), second.slice(column - move.second, column)]
        const cost = before.cost + move.rarity + costOf(here, there, ratio)
        if (cost < least.cost) least = { cost, move }
      }
      best.set(place(row, column), least)
    }
  }
  return beadsFrom((row, column) => best.get(place(row, column))?.move ?? null, first.length, second.length)
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

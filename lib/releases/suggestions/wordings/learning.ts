import { lengthOf, type Learned } from './model'

/** One example: its features, and the classes that it belongs to (several share it evenly). */
export type Example = { features: (number | string)[]; classes: string[] }
export type Settings = { rounds: number; rate: number; least: number }

/**
 * Weights learned from examples: softmax regression, each example once a round in a shuffled but fixed order, with steps
 * that shrink where much was learned already (AdaGrad). The same examples give the same weights. Features that fewer than
 * `least` examples have are left out.
 */
export function learnedFrom(examples: Example[], { rounds, rate, least }: Settings): Learned {
  const classes = [...new Set(examples.flatMap((one) => one.classes))].sort()
  const placeOf = new Map(classes.map((name, at) => [name, at]))
  const seen = new Map<number | string, number>()
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1)
  const features = [...seen].filter(([, times]) => times >= least).map(([feature]) => feature)
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  const inputs = examples.map((one) => one.features.flatMap((feature) => rowOf.get(feature) ?? []))
  const size = classes.length
  const weights = new Float64Array(features.length * size)
  const moved = new Float64Array(weights.length).fill(0.1)
  const order = examples.map((_, at) => at)
  const random = sequence(7)
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random() % (at + 1)
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    for (const at of order) {
      const rows = inputs[at] as number[]
      const value = 1 / lengthOf(rows.length)
      const off = distances(rows, value, weights, size)
      const told = (examples[at] as Example).classes
      for (const name of told)
        off[placeOf.get(name) as number] = (off[placeOf.get(name) as number] ?? 0) - 1 / told.length
      for (const row of rows)
        for (let place = 0; place < size; place++) {
          const error = off[place] ?? 0
          if (Math.abs(error) < 0.002) continue
          const cell = row * size + place
          const slope = error * value + 1e-4 * (weights[cell] ?? 0)
          moved[cell] = (moved[cell] ?? 0) + slope * slope
          weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(moved[cell] ?? 1)
        }
    }
  }
  return packed(classes, features, weights)
}

/** The probabilities that the weights give so far, from which the true ones are taken off. */
function distances(rows: number[], value: number, weights: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size)
  for (const row of rows)
    for (let place = 0; place < size; place++)
      sums[place] = (sums[place] ?? 0) + (weights[row * size + place] ?? 0) * value
  const most = Math.max(...sums)
  let total = 0
  for (let place = 0; place < size; place++) total += sums[place] = Math.exp((sums[place] ?? 0) - most)
  return sums.map((sum) => sum / total)
}

/** Weights as small whole numbers; features whose weights all round to nothing are left out. */
function packed(classes: string[], features: (number | string)[], weights: Float64Array): Learned {
  const size = classes.length
  const most = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0)
  const step = most / 127
  const kept = features.flatMap((feature, row) => {
    const small = Array.from(weights.subarray(row * size, (row + 1) * size), (weight) => Math.round(weight / step))
    return small.some((one) => one !== 0) ? [{ feature, small }] : []
  })
  return {
    ...{ classes, features: kept.map(({ feature }) => feature), step },
    weights: Buffer.from(Int8Array.from(kept.flatMap(({ small }) => small)).buffer).toString('base64'),
  }
}

/** Whole numbers that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return state
  }
}

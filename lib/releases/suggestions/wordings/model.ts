/**
 * Learned weights: how much each feature speaks for each class. `weights` are whole numbers from -127 to 127 in steps of
 * `step`, feature by feature, written as base64; `from` is the fingerprint of what they were learned from.
 */
export type Learned = { from?: string; classes: string[]; features: (number | string)[]; step: number; weights: string }
export type Model = { classes: string[]; weights: Int8Array; step: number; rowOf: Map<number | string, number> }

/** Learned weights as they are read: unpacked, with the row of each feature. */
export function modelOf({ classes, features, step, weights }: Learned): Model {
  const bytes = Buffer.from(weights, 'base64')
  return {
    ...{ classes, step, rowOf: new Map(features.map((feature, row) => [feature, row])) },
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }
}

/** A sum of weights says nothing about a long sentence that a short one would not say: it is divided by this. */
export const lengthOf = (known: number) => Math.sqrt(known + 1) / 4

/** How probable each class is, in the order of `classes`; together 1. Features that were never learned say nothing. */
export function probabilities({ classes, weights, step, rowOf }: Model, features: (number | string)[]): Float64Array {
  const sums = new Float64Array(classes.length)
  let known = 0
  for (const feature of features) {
    const row = rowOf.get(feature)
    if (row === undefined) continue
    known += 1
    const from = row * classes.length
    for (let at = 0; at < classes.length; at++) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0)
  }
  return sharesFrom(sums, step / lengthOf(known))
}

/** Probabilities of sums of weights, in place: together 1. */
export function sharesFrom(sums: Float64Array, factor: number): Float64Array {
  let total = 0
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp(Math.min(60, (sums[at] ?? 0) * factor))
    total += sums[at] ?? 0
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total
  return sums
}

/** The weight of one feature for one class; 0 for one that was never learned. */
export function weightOf({ classes, weights, step, rowOf }: Model, feature: number | string, at: number): number {
  const row = rowOf.get(feature)
  return row === undefined ? 0 : (weights[row * classes.length + at] ?? 0) * step
}

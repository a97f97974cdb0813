import type { EditionDifference, FrozenRecord } from '@/lib/publication/schema'

/**
 * What became of the records of a year between two moments, in the order of the lists given: new ones, other versions,
 * and those that are gone. Of the latter, symbols in `stillPublic` moved to another year; the rest was taken back.
 */
export function editionDifference(
  before: FrozenRecord[],
  now: FrozenRecord[],
  stillPublic: ReadonlySet<string>,
): EditionDifference {
  const earlier = new Map(before.map((one) => [one.symbol, one.version]))
  const present = new Set(now.map(({ symbol }) => symbol))
  const gone = before.filter(({ symbol }) => !present.has(symbol)).map(nameOf)
  return {
    added: now.filter(({ symbol }) => !earlier.has(symbol)).map(nameOf),
    changed: now.flatMap((one) => {
      const from = earlier.get(one.symbol)
      return from === undefined || from === one.version ? [] : [{ ...nameOf(one), from, to: one.version }]
    }),
    withdrawn: gone.filter(({ symbol }) => !stillPublic.has(symbol)),
    moved: gone.filter(({ symbol }) => stillPublic.has(symbol)),
  }
}

const nameOf = ({ record, symbol }: FrozenRecord) => ({ record, symbol })

/** How many records differ; 0 where an edition still tells the year as it stands. */
export function countDifferences({ added, changed, withdrawn, moved }: EditionDifference): number {
  return added.length + changed.length + withdrawn.length + moved.length
}

export type WordPiece = { kind: 'same' | 'added' | 'removed'; text: string }
export type ChangedField = { path: string; before: unknown; after: unknown }

/**
 * What became of a text, word by word: pieces in reading order, what was removed before what was added in its place.
 * `same` and `removed` pieces together are `before` to the letter, `same` and `added` are `after`. Empty for two empty
 * texts. Passages that are both longer than a few thousand words and changed throughout are told as replaced whole.
 */
export function wordDifference(before: string, after: string): WordPiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1
  }
  return readable([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}

/**
 * The fields that differ between two records, in the order of the later one, with the path of each (`moment.clock`).
 * Entries of a list that carry an `id` or `locale` are matched by it and named by it (`summaries.fr.text`), others by
 * place. A field that is missing equals one that is null; something added or removed whole is one entry.
 */
export function changedFields(before: unknown, after: unknown, path = ''): ChangedField[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  if (!old || !now) return isSame(before, after) ? [] : [{ path, before, after }]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    changedFields(old.get(key), now.get(key), path ? `${path}.${key}` : key),
  )
}

/** What stands at a path of {@link changedFields} in a record; undefined where there is nothing. */
export function valueAt(record: unknown, path: string): unknown {
  return path === '' ? record : path.split('.').reduce<unknown>((value, key) => partsOf(value)?.get(key), record)
}

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [one ?? null, other ?? null]
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

/** The inside of a record or list by key; null for plain values. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  const names = value.map(nameOf)
  const areNamed = names.every((name) => name !== null) && new Set(names).size === names.length
  return new Map(value.map((entry, index) => [areNamed ? (names[index] ?? '') : String(index + 1), entry]))
}

function nameOf(entry: unknown): string | null {
  const { id, locale } = (entry ?? {}) as { id?: unknown; locale?: unknown }
  return typeof id === 'string' ? id : typeof locale === 'string' ? locale : null
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

const MOST_COMPARISONS = 12_000_000

/** The longest common subsequence of the two runs of words, told as pieces. */
function middle(old: string[], now: string[]): WordPiece[] {
  if (old.length * now.length > MOST_COMPARISONS) return replaced(old, now)
  const width = now.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pieces: WordPiece[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      pieces.push({ kind: 'same', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) pieces.push({ kind: 'removed', text: old[i++] ?? '' })
    else pieces.push({ kind: 'added', text: now[j++] ?? '' })
  }
  return [...pieces, ...replaced(old.slice(i), now.slice(j))]
}

function replaced(old: string[], now: string[]): WordPiece[] {
  return [
    { kind: 'removed', text: old.join('') },
    { kind: 'added', text: now.join('') },
  ]
}

/** Joins neighbours, and lets a space that stayed between two changed words change with them: phrases, not confetti. */
function readable(pieces: WordPiece[]): WordPiece[] {
  const told: WordPiece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) told.push({ kind: 'removed', text: removed })
    if (added) told.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const written = pieces.filter((piece) => piece.text !== '')
  for (const [index, piece] of written.entries()) {
    if (piece.kind === 'removed') removed += piece.text
    else if (piece.kind === 'added') added += piece.text
    else if (piece.text.trim() === '' && removed && added && (written[index + 1]?.kind ?? 'same') !== 'same') {
      removed += piece.text
      added += piece.text
    } else {
      flush()
      const last = told.at(-1)
      if (last?.kind === 'same') last.text += piece.text
      else told.push({ ...piece })
    }
  }
  flush()
  return told
}

/** A place where two people wrote different things: what stood there, what each wrote. Paths join keys by dots. */
export type Conflict = { path: string; base: unknown; mine: unknown; theirs: unknown }
export type Merged<T> = { merged: T; conflicts: Conflict[] }
export type Choice = 'mine' | 'theirs' | 'both'

type Plain = Record<string, unknown>

/**
 * How the parts of a record are compared: fields that only make sense together, and parts that are taken whole. A name
 * is the last key of a path.
 */
export type MergeRules = { together: readonly (readonly string[])[]; whole: readonly string[] }

/**
 * Two edits of one record put together, field by field. Where only one of both changed something, that stands; entries
 * of a list are known by their key, and what one took away while the other edited it stays, so that no word is lost.
 * Where both changed one field differently it is a conflict; until somebody chooses, theirs stands.
 */
export function mergeEdits<T>(base: T, mine: T, theirs: T, rules: MergeRules): Merged<T> {
  const conflicts: Conflict[] = []
  const merged = mergeValue('', base, mine, theirs, rules, conflicts) as T
  return { merged, conflicts }
}

function mergeValue(
  path: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  rules: MergeRules,
  conflicts: Conflict[],
): unknown {
  if (same(mine, theirs) || same(mine, base)) return theirs
  if (same(theirs, base)) return mine
  const isWhole = rules.whole.includes(path.split('.').at(-1) ?? '')
  if (!isWhole && Array.isArray(mine) && Array.isArray(theirs))
    return mergeList(path, Array.isArray(base) ? base : [], mine, theirs, rules, conflicts)
  if (!isWhole && isPlain(mine) && isPlain(theirs))
    return mergeFields(path, isPlain(base) ? base : {}, mine, theirs, rules, conflicts)
  conflicts.push({ path, base, mine, theirs })
  return theirs
}

function mergeFields(
  path: string,
  base: Plain,
  mine: Plain,
  theirs: Plain,
  rules: MergeRules,
  conflicts: Conflict[],
): Plain {
  const merged: Plain = {}
  const done = new Set<string>()
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    if (done.has(key)) continue
    const unit = rules.together.find(
      (names) => names.includes(key) && names.every((name) => name in mine || name in theirs),
    )
    if (unit) {
      for (const name of unit) done.add(name)
      const of = (from: Plain) => Object.fromEntries(unit.map((name) => [name, from[name] ?? null]))
      const at = under(path, unit.join('+'))
      const [was, hers, his] = [of(base), of(mine), of(theirs)]
      if (same(hers, was) || same(hers, his)) Object.assign(merged, his)
      else if (same(his, was)) Object.assign(merged, hers)
      else {
        conflicts.push({ path: at, base: was, mine: hers, theirs: his })
        Object.assign(merged, his)
      }
    } else merged[key] = mergeValue(under(path, key), base[key], mine[key], theirs[key], rules, conflicts)
  }
  return merged
}

/** Entries in their order, then what I added: lists of plain values as sets, lists of parts by the key of each part. */
function mergeList(
  path: string,
  base: unknown[],
  mine: unknown[],
  theirs: unknown[],
  rules: MergeRules,
  conflicts: Conflict[],
): unknown[] {
  const [was, hers, his] = [byKey(base), byKey(mine), byKey(theirs)]
  const keys = [...new Set([...his.keys(), ...hers.keys()])]
  return keys.flatMap((key) => {
    const [old, my, their] = [was.get(key), hers.get(key), his.get(key)]
    if (my !== undefined && their !== undefined) return [mergeValue(under(path, key), old, my, their, rules, conflicts)]
    const left = my ?? their
    const wasTakenAway = old !== undefined && same(left, old)
    return wasTakenAway ? [] : [left]
  })
}

function byKey(list: unknown[]): Map<string, unknown> {
  return new Map(list.map((entry) => [keyOf(entry), entry]))
}

/** What an entry of a list is known by: its id, or what there can be only one of (a language, an aspect, a link). */
export function keyOf(entry: unknown): string {
  if (!isPlain(entry)) return String(entry)
  const { id, locale, aspect, toId, kind, participantId, claimId } = entry
  if (id !== undefined) return String(id)
  if (toId !== undefined) return `${String(kind)} ${String(toId)}`
  return String(locale ?? aspect ?? `${String(participantId)} ${String(claimId)}`)
}

/** What a conflict leaves where both are chosen; undefined where only one of both can stand. */
export type Both = (conflict: Conflict) => string | undefined

/** Two texts one behind the other; undefined for values that are no texts. */
export function bothTexts({ mine, theirs }: Conflict): string | undefined {
  return typeof mine === 'string' && typeof theirs === 'string' ? `${theirs} / ${mine}` : undefined
}

/**
 * The merged record with each conflict decided: by `choices`, theirs where nobody chose. Where both are chosen and only
 * one can stand, it is mine.
 */
export function decide<T>(
  merged: T,
  conflicts: Conflict[],
  choices: Record<string, Choice>,
  both: Both = bothTexts,
): T {
  let decided: unknown = merged
  for (const conflict of conflicts) {
    const choice = choices[conflict.path] ?? 'theirs'
    if (choice === 'theirs') continue
    const value = (choice === 'both' ? both(conflict) : undefined) ?? conflict.mine
    decided = withValue(decided, conflict.path.split('.'), value)
  }
  return decided as T
}

function withValue(record: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  if (Array.isArray(record))
    return record.map((entry) => (keyOf(entry) === key ? (rest.length ? withValue(entry, rest, value) : value) : entry))
  const plain = isPlain(record) ? record : {}
  if (rest.length > 0) return { ...plain, [key]: withValue(plain[key], rest, value) }
  return key.includes('+') ? { ...plain, ...(value as Plain) } : { ...plain, [key]: value }
}

function under(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function isPlain(value: unknown): value is Plain {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Equal in content; keys that are undefined count as absent. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => same(entry, b[index]))
  if (!isPlain(a) || !isPlain(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}

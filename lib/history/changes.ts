import { changedFields, valueAt } from './words'

/**
 * An entry of a list in which something changed: the list, the entry's place in it from one (in the earlier state where
 * it went) or its language, and whether it came, went, or was there before and after.
 */
export type ChangedRow = { path: string; list: string; place: number | string; fate: 'came' | 'went' | 'stayed' }

/**
 * One thing that differs between two states of a record: where, how it read (null where there was nothing), the
 * language of its words where the record states one, and the row that it belongs to; null outside of lists of rows.
 */
export type TellableChange = {
  path: string
  before: string | null
  after: string | null
  language: string | null
  row: ChangedRow | null
}
type Leaf = Pick<TellableChange, 'path' | 'before' | 'after'>

/** What differs between two states of a record, part by part, in the order of the later one; every value as text. */
export function tellableChanges(before: unknown, after: unknown): TellableChange[] {
  return changedFields(before, after)
    .flatMap(({ path, before, after }) => leaves(path, before, after))
    .filter((change) => change.before !== change.after && !isFormOnly(change))
    .map((change) => ({
      ...change,
      language: languageAt(after, change.path) ?? languageAt(before, change.path),
      row: rowOf(before, after, change.path),
    }))
}

/** Changes that belong together, in order: those of one row as one group, every other change as a group of its own. */
export function groupedByRow(changes: TellableChange[]): { row: ChangedRow | null; changes: TellableChange[] }[] {
  const groups: { row: ChangedRow | null; changes: TellableChange[] }[] = []
  for (const change of changes) {
    const known = change.row && groups.find((group) => group.row?.path === change.row?.path)
    if (known) known.changes.push(change)
    else groups.push({ row: change.row, changes: [change] })
  }
  return groups
}

/** The row of the first list on the way to a path; null where the path is an entry without parts. */
function rowOf(before: unknown, after: unknown, path: string): ChangedRow | null {
  const steps = path.split('.')
  for (let length = 1; length < steps.length - 1; length += 1) {
    const list = steps.slice(0, length).join('.')
    const [old, now] = [valueAt(before, list), valueAt(after, list)]
    if (!Array.isArray(old) && !Array.isArray(now)) continue
    const key = steps[length] ?? ''
    const row = `${list}.${key}`
    const [wasThere, isThere] = [valueAt(before, row) !== undefined, valueAt(after, row) !== undefined]
    const fate = !wasThere ? 'came' : !isThere ? 'went' : 'stayed'
    return { path: row, list, place: placeIn(isThere ? now : old, key), fate }
  }
  return null
}

function placeIn(list: unknown, key: string): number | string {
  const at = Array.isArray(list) ? list.findIndex((entry) => (entry as { id?: unknown } | null)?.id === key) : -1
  return at >= 0 ? at + 1 : /^\d+$/.test(key) ? Number(key) : key
}

/** A change as one or several lines: what came or went whole is told by its own parts. */
function leaves(path: string, before: unknown, after: unknown): Leaf[] {
  if (isPlain(before) && isPlain(after)) return [{ path, before: told(before), after: told(after) }]
  const [old, now] = [entries(before), entries(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    leaves(path ? `${path}.${key}` : key, old.get(key), now.get(key)),
  )
}

/**
 * Whether a line says nothing to people: what a form begins with, in a row that came or went, and the language of words
 * that stand beside it.
 */
function isFormOnly({ path, before, after }: Leaf): boolean {
  if (before !== null && after !== null) return false
  const value = before ?? after
  return value === 'false' || value === 'unknown' || /\.(textLanguage|language)$/.test(path)
}

const SPOKEN = /(^|\.)(text|label|title|exact|note)$/

function languageAt(record: unknown, path: string): string | null {
  const around = valueAt(record, path.split('.').slice(0, -1).join('.')) as Record<string, unknown> | null | undefined
  const language = around?.language ?? around?.locale
  return typeof language === 'string' && SPOKEN.test(path) ? language : null
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

function entries(value: unknown): Map<string, unknown> {
  return isPlain(value) ? new Map() : new Map(Object.entries(value as object))
}

function told(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value)
}

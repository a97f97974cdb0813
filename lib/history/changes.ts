import { changedFields, valueAt } from './words'

/**
 * One thing that differs between two states of a record: where, how it read (null where there was nothing), and the
 * language of its words where the record states one.
 */
export type TellableChange = { path: string; before: string | null; after: string | null; language: string | null }

/** What differs between two states of a record, part by part, in the order of the later one; every value as text. */
export function tellableChanges(before: unknown, after: unknown): TellableChange[] {
  return changedFields(before, after)
    .flatMap(({ path, before, after }) => leaves(path, before, after))
    .filter((change) => change.before !== change.after && !isFormOnly(change))
    .map((change) => ({ ...change, language: languageAt(after, change.path) ?? languageAt(before, change.path) }))
}

/** A change as one or several lines: what came or went whole is told by its own parts. */
function leaves(path: string, before: unknown, after: unknown): Omit<TellableChange, 'language'>[] {
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
function isFormOnly({ path, before, after }: Omit<TellableChange, 'language'>): boolean {
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

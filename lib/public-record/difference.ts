import { changedFields, valueAt } from '@/lib/history/words'

/**
 * One thing that differs between two versions: where in the document, how it read (null where there was nothing), and
 * the language of its words where the document states one.
 */
export type TellableChange = { path: string; before: string | null; after: string | null; language: string | null }

/** What a reader is not told: how the record keeps itself. */
const TECHNICAL =
  /(^|\.)(id|documentFormat|symbol|independenceKey|versionId|originalSha256|normalisation)$|\.ranges(\.|$)/

/** What differs between two versions of a document, field by field, in the order of the later one. */
export function changesBetween(before: unknown, after: unknown): TellableChange[] {
  return changedFields(before, after)
    .flatMap(({ path, before, after }) => leaves(path, before, after))
    .filter(({ path, before, after }) => !TECHNICAL.test(path) && before !== after)
    .map((change) => ({ ...change, language: languageAt(after, change.path) ?? languageAt(before, change.path) }))
}

function languageAt(document: unknown, path: string): string | null {
  const within = valueAt(document, path.split('.').slice(0, -1).join('.')) as Record<string, unknown> | null | undefined
  const language = within?.language ?? within?.locale
  return typeof language === 'string' && /\.text$|^text$|label$|title$/.test(path) ? language : null
}

/** A change as one or several lines: what came or went whole is told by its own fields. */
function leaves(path: string, before: unknown, after: unknown): Omit<TellableChange, 'language'>[] {
  if (isPlain(before) && isPlain(after)) return [{ path, before: told(before), after: told(after) }]
  const [old, now] = [entries(before), entries(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) =>
    leaves(path ? `${path}.${key}` : key, old.get(key), now.get(key)),
  )
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

import { type TellableChange, tellableChanges } from '@/lib/history/changes'

/** What a reader is not told: how the record keeps itself. */
const TECHNICAL =
  /(^|\.)(id|documentFormat|symbol|independenceKey|versionId|originalSha256|normalisation)$|\.ranges(\.|$)|^sentences\.[^.]+\.(start|end)$/

/** What differs between two versions of a document for its readers, part by part, in the order of the later one. */
export function changesBetween(before: unknown, after: unknown): TellableChange[] {
  return tellableChanges(before, after).filter(({ path }) => !TECHNICAL.test(path))
}

import 'server-only'
import { asc, gt } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { revisions } from '@/db/schema/history'
import { FIRST_HASH, revisionHash, revisionHashBefore } from './revisions'

type Row = typeof revisions.$inferSelect

/**
 * Recomputes the history of staff: how many entries hold, and the first that does not; null when all do. Entries of
 * before the hash covered who, why and when are accepted only in front of those that do.
 */
export async function brokenRevision(): Promise<{ revisions: number; brokenAt: Row | null }> {
  const db = await getDatabase()
  const check = revisionReader()
  let count = 0
  for (let after = 0; ; ) {
    const rows = await db
      .select()
      .from(revisions)
      .where(gt(revisions.seq, after))
      .orderBy(asc(revisions.seq))
      .limit(500)
    for (const row of rows) {
      if (!check(row)) return { revisions: count, brokenAt: row }
      count += 1
    }
    const last = rows.at(-1)
    if (!last) return { revisions: count, brokenAt: null }
    after = last.seq
  }
}

/** Says of each entry in order whether it follows the one before it and says what was written. */
export function revisionReader(): (row: Row) => boolean {
  let previous = FIRST_HASH
  let isOld = true
  return (row) => {
    if (row.previousHash !== previous) return false
    if (row.hash === revisionHash(row)) isOld = false
    else if (!isOld || row.hash !== revisionHashBefore(row)) return false
    previous = row.hash
    return true
  }
}

import 'server-only'
import { desc } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { revisions } from '@/db/schema/history'
import type { Actor } from '@/lib/auth/actor'
import { canonicalJson, sha256 } from '@/lib/core/canonical'

export type Change = {
  subject: string
  subjectId: string
  revision: number
  verb: string
  content: unknown
  reason?: string
}

/**
 * Writes what changed into the history, in the caller's transaction: whole content, author, and the hash of the entry
 * before. Writers queue on one lock, so the chain never forks. If this fails, the change fails with it.
 */
export async function recordRevisions(tx: Transaction, actor: Actor, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${HISTORY_LOCK})`)
  const [last] = await tx.select({ hash: revisions.hash }).from(revisions).orderBy(desc(revisions.seq)).limit(1)
  let previousHash = last?.hash ?? FIRST_HASH
  const rows = changes.map((change) => {
    const content = canonicalJson(change.content)
    const hash = sha256(previousHash, change.subject, change.subjectId, String(change.revision), change.verb, content)
    const row = { ...change, content, userId: actor.userId, reason: change.reason ?? null, previousHash, hash }
    previousHash = hash
    return row
  })
  for (let at = 0; at < rows.length; at += 500) await tx.insert(revisions).values(rows.slice(at, at + 500))
}

export const FIRST_HASH = '0'.repeat(64)
const HISTORY_LOCK = 4_711_001

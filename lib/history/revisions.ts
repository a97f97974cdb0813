import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { revisions } from '@/db/schema/history'
import type { Actor } from '@/lib/auth/actor'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { SAVING_VERBS, writtenAs } from './verbs'

export type Change = {
  subject: string
  subjectId: string
  revision: number
  verb: string
  content: unknown
  reason?: string
  /**
   * How the record read before this change, field by field as `content` tells it: kept as a first entry where history
   * holds no state of it yet, because the record came in without (the starter record).
   */
  before?: Record<string, unknown>
}

/**
 * Writes what changed into the history, in the caller's transaction: whole content, author, and the hash of the entry
 * before. Writers queue on one lock, so the chain never forks. If this fails, the change fails with it.
 */
export async function recordRevisions(tx: Transaction, actor: Pick<Actor, 'userId'>, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${HISTORY_LOCK})`)
  const entries: Change[] = []
  for (const change of changes) {
    if (change.before && !(await isHeld(tx, change))) entries.push(firstState(change, change.before))
    entries.push(change)
  }
  const [last] = await tx.select({ hash: revisions.hash }).from(revisions).orderBy(desc(revisions.seq)).limit(1)
  let previousHash = last?.hash ?? FIRST_HASH
  const at = new Date()
  const rows = entries.map(({ before: _, ...change }) => {
    const content = canonicalJson(change.content)
    const told = { ...change, content, userId: actor.userId, reason: change.reason ?? null, at, previousHash }
    previousHash = revisionHash(told)
    return { ...told, hash: previousHash }
  })
  for (let from = 0; from < rows.length; from += 500) await tx.insert(revisions).values(rows.slice(from, from + 500))
}

async function isHeld(tx: Transaction, { subject, subjectId }: Change): Promise<boolean> {
  const [entry] = await tx
    .select({ seq: revisions.seq })
    .from(revisions)
    .where(
      and(
        inArray(revisions.subject, writtenAs(subject)),
        eq(revisions.subjectId, subjectId),
        inArray(revisions.verb, SAVING_VERBS),
      ),
    )
    .limit(1)
  return entry !== undefined
}

function firstState({ subject, subjectId, revision, content }: Change, before: Record<string, unknown>): Change {
  const told = Object.keys(content as object)
  const state = Object.fromEntries(Object.entries(before).filter(([field]) => told.includes(field)))
  return { subject, subjectId, revision: revision - 1, verb: 'opened', content: state }
}

type Entry = Pick<
  typeof revisions.$inferSelect,
  'subject' | 'subjectId' | 'revision' | 'verb' | 'content' | 'userId' | 'reason' | 'at' | 'previousHash'
>

/** The hash of an entry: over everything it says, who wrote it, why and when. */
export function revisionHash(entry: Entry): string {
  const { previousHash, subject, subjectId, revision, verb, content, userId, reason, at } = entry
  return sha256(previousHash, canonicalJson({ subject, subjectId, revision, verb, content, userId, reason, at }))
}

/** The hash of entries of before it covered who, why and when. */
export function revisionHashBefore(entry: Entry): string {
  const { previousHash, subject, subjectId, revision, verb, content } = entry
  return sha256(previousHash, subject, subjectId, String(revision), verb, content)
}

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64)
const HISTORY_LOCK = 4_711_001

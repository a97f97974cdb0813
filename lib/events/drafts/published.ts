import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { type Database, getDatabase, type Transaction } from '@/db/client'
import { revisions } from '@/db/schema/history'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { RecordedEvent } from '../schema'

/** Entries of history that hold an event whole. */
export const WHOLE = ['opened', 'recorded', 'edited', 'passage_linked', 'merged', 'unmerged', 'changes_discarded']

/** The event as it was last published or, for the starter record, before its first edit; null before that. */
export async function publishedState(tx: Database | Transaction, id: string): Promise<RecordedEvent | null> {
  const [published] = await tx
    .select({ revision: revisions.revision })
    .from(revisions)
    .where(and(eq(revisions.subject, 'event'), eq(revisions.subjectId, id), eq(revisions.verb, 'published')))
    .orderBy(desc(revisions.seq))
    .limit(1)
  const [kept] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(
      and(
        eq(revisions.subject, 'event'),
        eq(revisions.subjectId, id),
        eq(revisions.revision, published?.revision ?? 1),
        inArray(revisions.verb, published ? WHOLE : ['opened']),
      ),
    )
    .orderBy(desc(revisions.seq))
    .limit(1)
  const parsed = RecordedEvent.safeParse(kept ? JSON.parse(kept.content) : null)
  return parsed.success ? parsed.data : null
}

/** What a pending change starts from: the event as it is public now, for the reviewer's comparison; null for a new one. */
export async function getPublishedState(actor: Actor, id: string): Promise<RecordedEvent | null> {
  if (!mayDo(actor, 'work.read')) return null
  return publishedState(await getDatabase(), id)
}

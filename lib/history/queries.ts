import 'server-only'
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { events } from '@/db/schema/events'
import { revisions, shares } from '@/db/schema/history'
import { STARTER_USER, users } from '@/db/schema/users'
import type { Actor } from '@/lib/auth/actor'
import { mayDo, type Permission } from '@/lib/auth/permissions'
import { isAuthorOf } from './authors'
import { type HistoryEntry, toldEntries } from './telling'
import { writtenAs } from './verbs'

/** What a history is kept of, and who may read it: whoever may read the record itself. */
const READING: Record<string, Permission> = {
  event: 'event.read',
  meeting: 'work.read',
  sitting: 'work.read',
  attendance: 'work.read',
  agenda_item: 'work.read',
  agenda_version: 'work.read',
  text: 'work.read',
  topic: 'work.read',
  participant: 'work.read',
  body: 'work.read',
  reply: 'work.read',
  release: 'source.read',
}

/**
 * The history of a record, oldest first: who did what, when and why, and what read differently after each save. Null
 * if there is none, or if the actor may not read the record itself.
 */
export async function getHistory(actor: Actor, subject: string, id: string): Promise<HistoryEntry[] | null> {
  const reading = READING[subject]
  if (!reading || !mayDo(actor, 'history.read')) return null
  if (!(subject === 'event' ? await mayReadEvent(actor, id) : mayDo(actor, reading))) return null
  const db = await getDatabase()
  const rows = await db
    .select({ revision: revisions, name: users.name })
    .from(revisions)
    .leftJoin(users, and(eq(users.id, revisions.userId), ne(users.id, STARTER_USER)))
    .where(and(inArray(revisions.subject, writtenAs(subject)), eq(revisions.subjectId, id)))
    .orderBy(asc(revisions.seq))
    .limit(2000)
  return rows.length > 0 ? toldEntries(rows) : null
}

async function mayReadEvent(actor: Actor, id: string): Promise<boolean> {
  const db = await getDatabase()
  const [event] = await db
    .select({ state: events.state, isOwn: isAuthorOf(actor), sharedAt: shares.sharedAt })
    .from(events)
    .leftJoin(shares, and(eq(shares.recordKind, 'event'), eq(shares.recordId, events.id)))
    .where(eq(events.id, id))
  if (!event) return false
  return mayDo(actor, 'event.read', { isOwn: event.isOwn, state: event.state, isShared: event.sharedAt !== null })
}

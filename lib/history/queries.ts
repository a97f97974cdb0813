import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { events } from '@/db/schema/events'
import { revisions, shares } from '@/db/schema/history'
import { users } from '@/db/schema/users'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { type TellableChange, tellableChanges } from './changes'

export type HistoryEntry = {
  seq: number
  at: string
  /** Null where no person did it: the clock, the starter record, the command line. */
  who: string | null
  userId: string
  verb: string
  revision: number
  reason: string | null
  /** What reads differently since the save before; at the first save, everything. */
  changes: TellableChange[]
  /** Whether the step saved the record; other steps bring facts of their own, as `after`. */
  isSave: boolean
  isFirst: boolean
}

/**
 * The history of a record, oldest first: who did what, when and why, and what read differently after each save. Null
 * if there is none, or if the actor may not read the record itself.
 */
export async function getHistory(actor: Actor, subject: string, id: string): Promise<HistoryEntry[] | null> {
  if (!mayDo(actor, 'history.read')) return null
  const db = await getDatabase()
  const rows = await db
    .select({ revision: revisions, name: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(and(eq(revisions.subject, subject), eq(revisions.subjectId, id)))
    .orderBy(asc(revisions.seq))
    .limit(2000)
  const isOwn = rows.some(({ revision }) => revision.userId === actor.userId && WRITING.has(revision.verb))
  if (rows.length === 0 || !(await mayRead(actor, subject, id, isOwn))) return null
  return toldEntries(rows)
}

/** What makes somebody an author of an event; the database keeps the same list (is_author). */
const WRITING = new Set(['recorded', 'edited', 'passage_linked', 'merged'])

async function mayRead(actor: Actor, subject: string, id: string, hasWritten: boolean): Promise<boolean> {
  if (subject !== 'event') return mayDo(actor, 'source.read')
  const db = await getDatabase()
  const [event] = await db.select().from(events).where(eq(events.id, id))
  if (!event) return false
  const [shared] = await db
    .select({ at: shares.sharedAt })
    .from(shares)
    .where(and(eq(shares.recordKind, 'event'), eq(shares.recordId, id)))
  const isOwn = hasWritten || event.authorId === actor.userId || event.lastEditorId === actor.userId
  return mayDo(actor, 'event.read', { isOwn, state: event.state, isShared: shared !== undefined })
}

type Row = { revision: typeof revisions.$inferSelect; name: string | null }

/** Each save repeats the whole record and is told by what differs from the one before; other steps say what they are. */
function toldEntries(rows: Row[]): HistoryEntry[] {
  let standing: object | null = null
  return rows.map(({ revision: row, name }) => {
    const content: unknown = JSON.parse(row.content)
    const isSave = standing === null ? FIRST_SAVES.has(row.verb) : repeats(standing, content)
    const before: object = isSave ? (standing ?? {}) : {}
    const isFirst = isSave && standing === null
    if (isSave && typeof content === 'object' && content) standing = content
    const { seq, userId, verb, revision, reason } = row
    const untold = isSave ? OWN_KEEPING : FACTS_OF_PUBLICATION
    const changes = tellableChanges(before, content).filter(({ path }) => !untold.test(path))
    return { seq, at: row.at.toISOString(), who: name, userId, verb, revision, reason, changes, isSave, isFirst }
  })
}

const FIRST_SAVES = new Set(['opened', 'recorded', 'created', 'imported'])
/** Ids and counters that say nothing to a reader. */
const OWN_KEEPING = /(^|\.)(id|locale|claimId|groupId|passageId)$|^(revision|origin|originalSha256)$/
/** Of a publication its symbol and version are told; the rest stands in the entry already. */
const FACTS_OF_PUBLICATION = /(^|\.)id$|^mergedId$|^(revision|kind|seq|publishedAt|action|origin|locale|reason)$/

/** Whether a content is the same record again: most of what it holds was held before. */
function repeats(standing: object, content: unknown): boolean {
  if (content === null || typeof content !== 'object') return false
  const known = Object.keys(content).filter((key) => key in standing)
  return known.length > 2 && known.length * 2 > Object.keys(standing).length
}

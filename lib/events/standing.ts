import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import { shares } from '@/db/schema/history'
import { publications } from '@/db/schema/publications'
import type { Actor } from '@/lib/auth/actor'
import type { StandingTo } from '@/lib/auth/permissions'
import { isAuthorOf } from '@/lib/history/authors'

type EventRow = Pick<typeof events.$inferSelect, 'id' | 'state'>

/** How an actor stands to an event: whether it is their own work, in which state it is, whether partners may read it. */
export async function standingTo(tx: Database | Transaction, actor: Actor, event: EventRow): Promise<StandingTo> {
  const [shared] = await tx
    .select()
    .from(shares)
    .where(and(eq(shares.recordKind, 'event'), eq(shares.recordId, event.id)))
  const [isOwn, before] = [await isAuthor(tx, actor, event), await wasPublic(tx, event.id)]
  return { isOwn, state: event.state, isShared: shared !== undefined, wasPublic: before }
}

/**
 * Whether somebody recorded, edited, merged or gave evidence to an event, or to an account that was ever put together
 * with it, however long ago. The database answers, by the rule that it keeps itself at approval.
 */
export async function isAuthor(tx: Database | Transaction, actor: Actor, event: { id: string }): Promise<boolean> {
  const [found] = await tx
    .select({ isAuthor: isAuthorOf(actor) })
    .from(events)
    .where(eq(events.id, event.id))
  return found?.isAuthor ?? false
}

/** Whether an event ever was public, also where it was taken back since: what it says now is a change of that. */
export async function wasPublic(tx: Database | Transaction, eventId: string): Promise<boolean> {
  const [one] = await tx
    .select({ seq: publications.seq })
    .from(publications)
    .where(and(eq(publications.recordKind, 'event'), eq(publications.recordId, eventId)))
    .limit(1)
  return one !== undefined
}

/** Whether an event has a version that the public can read now, whatever is being prepared beside it. */
export async function isPublic(tx: Database | Transaction, eventId: string): Promise<boolean> {
  const [latest] = await tx
    .select({ action: publications.action })
    .from(publications)
    .where(and(eq(publications.recordKind, 'event'), eq(publications.recordId, eventId)))
    .orderBy(desc(publications.version))
    .limit(1)
  return latest?.action === 'published' || latest?.action === 'corrected'
}

import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { events } from '@/db/schema/events'
import type { Actor } from '@/lib/auth/actor'

/**
 * Whether somebody is an author of the event of a row, as a condition on `events`: whoever recorded, edited, merged or
 * gave evidence to it, or to an account that was ever put together with it, however long ago. The database decides, by
 * the one rule that it keeps itself at approval (`is_author`).
 */
export function isAuthorOf(actor: Pick<Actor, 'userId'>): SQL<boolean> {
  return sql<boolean>`is_author(${events}, ${actor.userId})`
}

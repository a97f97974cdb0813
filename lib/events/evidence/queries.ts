import 'server-only'
import { and, asc, eq, inArray, isNotNull, notInArray, or } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { describedGroups, eventActors, events } from '@/db/schema/events'
import { positions } from '@/db/schema/positions'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { visibleTo } from '../queries'

export type ListedGroup = { id: string; label: string; eventId: string }

/**
 * The groups that events of a meeting describe, of the events that the actor may see, by their words. Groups that
 * nothing speaks of any more are left out, and those of events that were put away or taken from the public; empty for
 * whoever does not record events, because a group may rest on a closed source.
 */
export async function listDescribedGroups(actor: Actor, meetingId: string): Promise<ListedGroup[]> {
  if (!mayDo(actor, 'event.record')) return []
  const db = await getDatabase()
  const spokenOf = [eventActors, claims, positions].map((table) =>
    inArray(describedGroups.id, db.select({ id: table.groupId }).from(table).where(isNotNull(table.groupId))),
  )
  return db
    .select({ id: describedGroups.id, label: describedGroups.label, eventId: events.id })
    .from(describedGroups)
    .innerJoin(events, eq(events.id, describedGroups.eventId))
    .where(
      and(
        eq(events.meetingId, meetingId),
        notInArray(events.state, ['withdrawn_before_publication', 'retracted', 'suppressed']),
        or(...spokenOf),
        visibleTo(actor),
      ),
    )
    .orderBy(asc(describedGroups.label), asc(describedGroups.id))
    .limit(500)
}

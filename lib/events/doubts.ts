import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { participantStatuses, participants } from '@/db/schema/participants'
import { doubtAboutStanding } from '@/lib/meetings/standing'
import type { RecordedEvent } from './schema'

const SEATED = ['participant', 'former_participant', 'trading_entity', 'observer', 'former_observer']

/**
 * Actors of an event whose standing on the first day of its meeting speaks against their acting there: the standing, or
 * `none` where no source gives one. Warnings, never refusals: sources may be wrong (domain 6.3, no. 12). Empty for an
 * event without a meeting or a meeting without days.
 */
export async function doubtsAbout(
  db: Database,
  event: RecordedEvent,
): Promise<{ participantId: string; standing: string }[]> {
  const ids = [...new Set(event.actors.flatMap((actor) => actor.participantId ?? []))]
  if (!event.meetingId || ids.length === 0) return []
  const [meeting] = await db.select().from(meetings).where(eq(meetings.id, event.meetingId))
  const day = meeting?.startsOn ?? null
  if (!day) return []
  const known = await db.select().from(participants).where(inArray(participants.id, ids))
  const statuses = await db.select().from(participantStatuses).where(inArray(participantStatuses.participantId, ids))
  return known
    .filter((one) => SEATED.includes(one.kind))
    .flatMap(({ id }) => {
      const standing = doubtAboutStanding(
        statuses.filter((status) => status.participantId === id),
        day,
      )
      return standing ? { participantId: id, standing } : []
    })
    .sort((a, b) => (a.participantId < b.participantId ? -1 : 1))
}

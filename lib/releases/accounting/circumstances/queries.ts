import 'server-only'
import type { Database } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { getMeeting } from '@/lib/meetings/queries'
import { listSittings } from '@/lib/meetings/sittings/queries'
import { topicWordsOf } from '../../suggestions/topics'
import type { Surroundings } from './circumstances'
import { hoursOf } from './sittings'

/**
 * What of the record an event from a text may be placed by: days and sittings of a meeting (none where `meetingId` is
 * null) and the topics, public or not. Nothing for whoever may not see the work.
 */
export async function placesFor(
  db: Database,
  actor: Actor,
  meetingId: string | null,
): Promise<Pick<Surroundings, 'meeting' | 'sittings' | 'topics'>> {
  const found = meetingId ? await getMeeting(actor, meetingId) : null
  const sittings = found ? await listSittings(actor, found.meeting.id) : []
  const known = mayDo(actor, 'work.read') ? await db.select().from(topics) : []
  return {
    meeting: found ? { startsOn: found.meeting.startsOn, endsOn: found.meeting.endsOn } : null,
    sittings: sittings.map((row) => ({
      ...{ id: row.sitting.id, kind: row.sitting.kind, meetingDay: row.sitting.meetingDay },
      ...hoursOf(row),
    })),
    topics: topicWordsOf(
      known.map(({ id, names, keywords }) => ({
        ...{ id, names: Object.values(names), keywords: Object.values(keywords).flat() },
      })),
    ),
  }
}

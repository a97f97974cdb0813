import 'server-only'
import { inArray } from 'drizzle-orm'
import { inTransaction, type Transaction } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import { events } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { bodies, participants } from '@/db/schema/participants'
import { sources } from '@/db/schema/releases'
import { STARTER_USER } from '@/db/schema/users'
import { type Loaded, loadWorkingTables } from '@/db/seed/load'
import { readStarterFiles, type StarterEvent, type StarterFiles } from '@/db/seed/files'
import { mintActor } from '@/lib/auth/actor'
import { instantRange, meetingDayOf } from '@/lib/core/time'
import { recordRevisions } from '@/lib/history/revisions'
import { type PublishableRef, publishRecords } from './publish'

export type StarterReport = {
  loaded: Record<'participants' | 'bodies' | 'topics' | 'meetings' | 'releases' | 'events' | 'claims', number>
  published: number
  /** Meetings whose existence rests on little, and events that belong to them: kept for staff. */
  unpublishedMeetings: string[]
  unpublishedEvents: string[]
  /** Obstructing roles left out because no claim of the event names the participant. */
  unsupported: { eventId: string; participantId: string }[]
}

/**
 * Loads the starter record and publishes it as "compiled from public sources": everything except meetings of low
 * confidence. Repeating it adds only what is missing. One transaction, with history and chain.
 */
export async function loadStarter(scope: 'starter' | 'reference'): Promise<StarterReport> {
  const files = readStarterFiles()
  const actor = mintActor({ userId: STARTER_USER, name: 'Compiled from public sources', roles: [] })
  return inTransaction(async (tx) => {
    const loaded = await loadWorkingTables(tx, files, scope, timingOf(files))
    const doubtful = new Set(
      files.meetings.filter((meeting) => meeting.confidence === 'low').map((meeting) => meeting.id),
    )
    const openMeetings = loaded.meetings.filter((id) => !doubtful.has(id))
    const meetingOf = new Map(files.events.map((event) => [event.id, event.meeting]))
    const openEvents = loaded.events.filter((id) => !doubtful.has(meetingOf.get(id) ?? ''))
    const open = { ...loaded, meetings: openMeetings, events: openEvents }
    await markPublished(tx, { ...open, events: [] })
    await recordRevisions(
      tx,
      actor,
      refsOf(loaded).map((ref) => ({
        subject: ref.kind,
        subjectId: ref.id,
        revision: 1,
        verb: 'compiled',
        content: { origin: 'starter' },
      })),
    )
    const published = await publishRecords(tx, refsOf(open), { authorId: STARTER_USER, approverId: STARTER_USER })
    await markPublished(tx, { ...NOTHING, events: open.events })
    return {
      loaded: {
        participants: loaded.participants.length,
        bodies: loaded.bodies.length,
        topics: loaded.topics.length,
        meetings: loaded.meetings.length,
        releases: loaded.releases.length,
        events: loaded.events.length,
        claims: loaded.claims,
      },
      published: published.length,
      unpublishedMeetings: loaded.meetings.filter((id) => doubtful.has(id)),
      unpublishedEvents: loaded.events.filter((id) => doubtful.has(meetingOf.get(id) ?? '')),
      unsupported: loaded.unsupported,
    }
  })
}

function refsOf(loaded: Loaded): PublishableRef[] {
  const refs = (kind: PublishableRef['kind'], ids: string[]) => ids.map((id) => ({ kind, id }))
  return [
    ...refs('participant', loaded.participants),
    ...refs('body', loaded.bodies),
    ...refs('topic', loaded.topics),
    ...refs('meeting', loaded.meetings),
    ...refs('release', loaded.releases),
    ...refs('event', loaded.events),
  ]
}

const NOTHING = { participants: [], bodies: [], topics: [], meetings: [], sources: [], events: [] }

async function markPublished(tx: Transaction, loaded: Record<keyof typeof NOTHING, string[]>): Promise<void> {
  for (const [table, ids] of [
    [participants, loaded.participants],
    [bodies, loaded.bodies],
    [topics, loaded.topics],
    [meetings, loaded.meetings],
    [sources, loaded.sources],
    [events, loaded.events],
  ] as const) {
    if (ids.length > 0) await tx.update(table).set({ state: 'published' }).where(inArray(table.id, ids))
  }
}

/** Meeting day and instants of an event, from its local date and time in the zone of its meeting. */
function timingOf(files: StarterFiles) {
  const meetingOf = new Map(files.meetings.map((meeting) => [meeting.id, meeting]))
  return (event: StarterEvent) => {
    const meeting = event.meeting ? meetingOf.get(event.meeting) : undefined
    const timeZone = meeting?.timeZone ?? null
    const localDate =
      event.datePrecision === 'day'
        ? event.date
        : event.datePrecision === 'month'
          ? `${event.date}-01`
          : `${event.date}-01-01`
    const precision = event.localTime ? ('hour' as const) : event.datePrecision
    return {
      meetingDay:
        meeting && event.datePrecision === 'day'
          ? meetingDayOf({ startsOn: meeting.start, endsOn: meeting.end }, event.date, event.localTime)
          : null,
      timeZone,
      range: instantRange({ localDate, localTime: event.localTime, timeZone, precision }),
    }
  }
}

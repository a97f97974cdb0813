import { getDatabase, inTransaction } from '@/db/client'
import { claimNames, claims } from '@/db/schema/claims'
import { eventActors, eventSummaries, events } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import { participants } from '@/db/schema/participants'
import { releases, sources } from '@/db/schema/releases'
import { users } from '@/db/schema/users'
import { reviews } from '@/db/schema/history'
import { EVENT_KINDS } from '@/db/vocabulary'
import { dateOfMeetingDay, instantRange } from '@/lib/core/time'
import { publishRecords } from '@/lib/publication/publish'

const BY = { authorId: 'bench-author', lastEditorId: 'bench-author' }
const WHO = { authorId: 'bench-author', approverId: 'bench-editor' }
const PEOPLE = ['northland', 'southland', 'eastland', 'westland', 'midland', 'highland', 'lowland', 'farland']
const words = (name: string) => ({ en: name, fr: name, pt: name })

/** A generated record of invented meetings for measuring: `meetingCount` meetings of `eventCount` events each, published. */
export async function generateRecord([meetingCount = '200', eventCount = '60']: string[]): Promise<number> {
  const started = Date.now()
  await inTransaction(async (tx) => {
    await tx.insert(users).values([
      { id: 'bench-author', email: 'bench-author', name: 'Author', roles: ['researcher'] },
      { id: 'bench-editor', email: 'bench-editor', name: 'Editor', roles: ['editor'] },
    ])
    await tx.insert(participants).values(
      PEOPLE.map((id) => ({
        id,
        kind: 'participant' as const,
        code: id,
        names: words(id),
        shortNames: words(id),
        sinceConfidence: 'high' as const,
        confidence: 'high' as const,
        ...BY,
      })),
    )
    await tx.insert(sources).values({
      id: 'bench-release',
      kind: 'press_release',
      title: 'Sample release',
      publisher: 'Sample Press',
      language: 'en',
      publishedOn: '2031-11-08',
      publishedPrecision: 'day',
      independenceKey: 'bench',
      ...BY,
    })
    await tx.insert(releases).values({ sourceId: 'bench-release' })
    await publishRecords(
      tx,
      [...PEOPLE.map((id) => ({ kind: 'participant' as const, id })), { kind: 'release', id: 'bench-release' }],
      WHO,
    )
  })
  for (let number = 0; number < Number(meetingCount); number++) await addMeeting(number, Number(eventCount))
  await (await getDatabase()).execute('analyze')
  console.log(`${meetingCount} meetings of ${eventCount} events in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return 0
}

async function addMeeting(number: number, eventCount: number): Promise<void> {
  const year = 2003 + (number % 25)
  const id = `bench-meeting-${number}`
  const startsOn = `${year}-11-03`
  const rows = Array.from({ length: eventCount }, (_, index) => eventRows(id, startsOn, index))
  await inTransaction(async (tx) => {
    await tx.insert(meetings).values({
      id,
      kind: 'plenary',
      year,
      city: `Sampletown ${number}`,
      timeZone: 'Africa/Harare',
      startsOn,
      endsOn: `${year}-11-07`,
      status: 'closed',
      confidence: 'high',
      state: 'published',
      ...BY,
    })
    await tx.insert(moments).values(rows.map((row) => row.moment))
    await tx.insert(events).values(rows.map((row) => row.event))
    await tx.insert(eventSummaries).values(rows.map((row) => row.summary))
    await tx.insert(eventActors).values(rows.map((row) => row.actor))
    await tx.insert(claims).values(rows.map((row) => row.claim))
    await tx.insert(claimNames).values(rows.map((row) => row.name))
    await tx.insert(reviews).values(
      rows.map((row) => ({
        recordKind: 'event' as const,
        recordId: row.event.id,
        revision: 1,
        reviewerId: 'bench-editor',
        decision: 'approved' as const,
      })),
    )
    await publishRecords(
      tx,
      [{ kind: 'meeting', id }, ...rows.map((row) => ({ kind: 'event' as const, id: row.event.id }))],
      WHO,
    )
  })
}

function eventRows(meetingId: string, startsOn: string, index: number) {
  const id = `${meetingId}-event-${index}`
  const kind = EVENT_KINDS[index % EVENT_KINDS.length] ?? 'walkout'
  const participantId = PEOPLE[index % PEOPLE.length] ?? 'northland'
  const meetingDay = (index % 5) + 1
  const when = {
    localDate: dateOfMeetingDay(startsOn, meetingDay),
    localTime: `${String(9 + (index % 9)).padStart(2, '0')}:30`,
    timeZone: 'Africa/Harare',
    precision: 'minute' as const,
  }
  const range = instantRange(when)
  const text = `Says that the delegation of ${participantId} spoke at length on item ${index} and that the matter went no further that day.`
  return {
    moment: {
      id: `${id}-when`,
      kind: 'reported' as const,
      ...when,
      instantFrom: range?.from,
      instantTo: range?.to,
      basis: 'source_claim' as const,
    },
    event: {
      id,
      meetingId,
      kind,
      details: { kind },
      meetingDay,
      momentId: `${id}-when`,
      recordBasis: 'third_party' as const,
      ...BY,
    },
    summary: {
      eventId: id,
      locale: 'en' as const,
      summary: `Sample line ${index} on the definition of conflict diamonds.`,
      status: 'original' as const,
    },
    actor: { id: `${id}-actor`, eventId: id, position: 1, participantId, role: 'speaker' as const },
    claim: {
      id: `${id}-claim`,
      eventId: id,
      sourceId: 'bench-release',
      aspect: 'occurrence' as const,
      saidBy: 'press',
      stance: 'asserts' as const,
      text,
      language: 'en',
      attribution: 'named' as const,
      confidence: 'medium' as const,
      createdBy: 'bench-author',
    },
    name: { claimId: `${id}-claim`, participantId },
  }
}

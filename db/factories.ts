import { getDatabase } from './client'
import { agendaItems, topics } from './schema/agenda'
import { claimNames, claims } from './schema/claims'
import { eventActors, events } from './schema/events'
import { meetings } from './schema/meetings'
import { bodies, participants } from './schema/participants'
import { releases, sources } from './schema/releases'
import { users } from './schema/users'
import type { Role, Trilingual } from './vocabulary'

/** Records for tests, in the words of the record. Participants are invented: "Northland". */
const same = (words: string): Trilingual => ({ en: words, fr: words, pt: words })
const BY = { authorId: 'author', lastEditorId: 'author' }
const unique = () => crypto.randomUUID()

export async function aUser(roles: Role[], id = unique()) {
  const db = await getDatabase()
  await db.insert(users).values({ id, name: `User ${id}`, email: `${id}@example.org`, roles, passwordHash: 'none' })
  return { userId: id, name: `User ${id}`, roles }
}

export async function aParticipant(name: string) {
  const db = await getDatabase()
  const id = name.toLowerCase().replaceAll(' ', '-')
  const row = {
    id,
    kind: 'participant' as const,
    code: id,
    names: same(name),
    shortNames: same(name),
    sinceConfidence: 'high' as const,
    confidence: 'high' as const,
    ...BY,
  }
  await db.insert(participants).values(row).onConflictDoNothing()
  return row
}

export async function aBody(id: string, name: string) {
  const db = await getDatabase()
  const row = {
    ...{ id, kind: 'working_group' as const, acronym: same(id), names: same(name), remit: name },
    ...{ confidence: 'high' as const, ...BY },
  }
  await db.insert(bodies).values(row).onConflictDoNothing()
  return row
}

/** A week-long plenary in a town two hours east of Greenwich, unless said otherwise. */
export async function aMeeting(more: Partial<typeof meetings.$inferInsert> = {}) {
  const db = await getDatabase()
  const row = {
    id: unique(),
    kind: 'plenary' as const,
    year: 2031,
    city: 'Northtown',
    timeZone: 'Africa/Harare',
    startsOn: '2031-11-03',
    endsOn: '2031-11-07',
    status: 'closed' as const,
    confidence: 'high' as const,
    ...BY,
    ...more,
  }
  await db.insert(meetings).values(row)
  return row
}

export async function anAgendaItem(meetingId: string, title = 'Any other business') {
  const db = await getDatabase()
  const row = {
    id: unique(),
    meetingId,
    seq: Math.floor(Math.random() * 1_000_000),
    title,
    titleLocale: 'en' as const,
    ...BY,
  }
  await db.insert(agendaItems).values(row)
  return row
}

export async function aTopic(name: string) {
  const db = await getDatabase()
  const row = {
    id: name.toLowerCase().replaceAll(' ', '-'),
    names: same(name),
    description: name,
    keywords: { en: [], fr: [], pt: [] },
    ...BY,
  }
  await db.insert(topics).values(row).onConflictDoNothing()
  return row
}

export async function aSource(more: Partial<typeof sources.$inferInsert> = {}) {
  const db = await getDatabase()
  const id = more.id ?? unique()
  const row = {
    kind: 'press_release' as const,
    title: 'Sample release',
    publisher: 'Sample Press',
    language: 'en',
    independenceKey: id,
    ...BY,
    ...more,
    id,
  }
  await db.insert(sources).values(row)
  await db.insert(releases).values({ sourceId: id })
  return row
}

export async function anEvent(more: Partial<typeof events.$inferInsert> = {}) {
  const db = await getDatabase()
  const row = {
    id: unique(),
    kind: 'walkout' as const,
    details: { kind: more.kind ?? 'walkout' },
    recordBasis: 'third_party' as const,
    ...BY,
    ...more,
  }
  await db.insert(events).values(row)
  return row
}

export async function anActor(eventId: string, participantId: string, role: (typeof eventActors.$inferInsert)['role']) {
  const db = await getDatabase()
  await db
    .insert(eventActors)
    .values({ id: unique(), eventId, participantId, role, position: Math.floor(Math.random() * 1_000_000) })
}

export async function aClaim(
  eventId: string,
  sourceId: string,
  nameIds: string[] = [],
  more: Partial<typeof claims.$inferInsert> = {},
) {
  const db = await getDatabase()
  const row = {
    id: unique(),
    eventId,
    sourceId,
    aspect: 'occurrence' as const,
    saidBy: 'press',
    stance: 'asserts' as const,
    text: 'It happened.',
    language: 'en',
    attribution: nameIds.length > 0 ? ('named' as const) : ('none' as const),
    confidence: 'medium' as const,
    createdBy: 'author',
    ...more,
  }
  await db.insert(claims).values(row)
  if (nameIds.length > 0)
    await db.insert(claimNames).values(nameIds.map((participantId) => ({ claimId: row.id, participantId })))
  return row
}

import { inArray, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '../client'
import { topics } from '../schema/agenda'
import { claimNames, claims, eventLinks } from '../schema/claims'
import { describedGroups, eventActors, eventSummaries, eventTopics, events } from '../schema/events'
import { meetings } from '../schema/meetings'
import { moments } from '../schema/moments'
import {
  bodies,
  groupMemberships,
  officeTerms,
  participantNames,
  participantStatuses,
  participants,
} from '../schema/participants'
import { releaseMeetings, releases, sources } from '../schema/releases'
import { STARTER_USER, users } from '../schema/users'
import { type EventTiming, eventRows } from './events'
import type { StarterFiles } from './files'
import { meetingRows, topicRows } from './meetings'
import { bodyRows, participantRows } from './participants'
import { releaseRows } from './releases'

export type Loaded = {
  participants: string[]
  bodies: string[]
  topics: string[]
  meetings: string[]
  sources: string[]
  releases: string[]
  events: string[]
  claims: number
  unsupported: { eventId: string; participantId: string }[]
}

/**
 * Puts the starter record into the working tables, only what is not there yet, so that it can be repeated.
 * Answers the ids that were new. `reference` leaves out releases and events.
 */
export async function loadWorkingTables(
  tx: Transaction,
  files: StarterFiles,
  scope: 'starter' | 'reference',
  timing: EventTiming,
): Promise<Loaded> {
  const by = { authorId: STARTER_USER, lastEditorId: STARTER_USER }
  await tx.execute(sql`select set_config('kp.loading', 'starter', true)`)
  await tx
    .insert(users)
    .values({ id: STARTER_USER, email: 'starter', name: 'Compiled from public sources', roles: [] })
    .onConflictDoNothing()

  const people = participantRows(files, by)
  const newPeople = await insertNew(tx, participants, people.participants)
  const ofNew = new Set(newPeople)
  await insertAll(
    tx,
    participantNames,
    people.names.filter((row) => ofNew.has(row.participantId)),
  )
  await insertAll(
    tx,
    participantStatuses,
    people.statuses.filter((row) => ofNew.has(row.participantId)),
  )
  await insertAll(
    tx,
    groupMemberships,
    people.memberships.filter((row) => ofNew.has(row.groupId)),
  )

  const organs = bodyRows(files, by)
  const newBodies = await insertNew(tx, bodies, organs.bodies)
  const ofNewBodies = new Set(newBodies)
  await insertAll(
    tx,
    officeTerms,
    organs.terms.filter((row) => ofNewBodies.has(row.bodyId)),
  )

  const newTopics = await insertNew(tx, topics, topicRows(files, by))
  const newMeetings = await insertNew(tx, meetings, meetingRows(files, by))
  const loaded = { participants: newPeople, bodies: newBodies, topics: newTopics, meetings: newMeetings }
  if (scope === 'reference') return { ...loaded, sources: [], releases: [], events: [], claims: 0, unsupported: [] }

  const told = releaseRows(files, by)
  const newSources = await insertNew(tx, sources, told.sources)
  const ofNewSources = new Set(newSources)
  const newReleases = told.releases.filter((row) => ofNewSources.has(row.sourceId))
  await insertAll(tx, releases, newReleases)
  await insertAll(
    tx,
    releaseMeetings,
    told.meetings.filter((row) => ofNewSources.has(row.releaseId)),
  )
  const { newEvents, newClaims, unsupported } = await loadEvents(tx, eventRows(files, by, timing))
  return {
    ...loaded,
    sources: newSources,
    releases: newReleases.map((row) => row.sourceId),
    events: newEvents,
    claims: newClaims,
    unsupported,
  }
}

async function loadEvents(tx: Transaction, rows: ReturnType<typeof eventRows>) {
  const present = await tx
    .select({ id: events.id })
    .from(events)
    .where(
      inArray(
        events.id,
        rows.events.map((row) => row.id),
      ),
    )
  const old = new Set(present.map((row) => row.id))
  const isNew = (row: { eventId: string }) => !old.has(row.eventId)
  const newEvents = rows.events.filter((row) => !old.has(row.id))
  const newMoments = new Set(newEvents.map((row) => row.momentId))
  const newClaims = rows.claims.filter(isNew)
  const groups = new Set(newClaims.map((row) => row.groupId))
  const ofNewClaims = new Set(newClaims.map((row) => row.id))
  await insertAll(
    tx,
    moments,
    rows.moments.filter((row) => newMoments.has(row.id)),
  )
  await insertAll(tx, events, newEvents)
  await insertAll(tx, eventSummaries, rows.summaries.filter(isNew))
  await insertAll(tx, eventTopics, rows.topics.filter(isNew))
  await insertAll(
    tx,
    describedGroups,
    rows.groups.filter((row) => groups.has(row.id)),
  )
  await insertAll(tx, eventActors, rows.actors.filter(isNew))
  await insertAll(tx, claims, newClaims)
  await insertAll(
    tx,
    claimNames,
    rows.names.filter((row) => ofNewClaims.has(row.claimId)),
  )
  await insertAll(
    tx,
    eventLinks,
    rows.links.filter((row) => !old.has(row.fromId) || !old.has(row.toId)),
  )
  return {
    newEvents: newEvents.map((row) => row.id),
    newClaims: newClaims.length,
    unsupported: rows.unsupported.filter(isNew),
  }
}

type TableWithId = typeof participants | typeof bodies | typeof topics | typeof meetings | typeof sources

async function insertNew<T extends TableWithId>(
  tx: Transaction,
  table: T,
  rows: T['$inferInsert'][],
): Promise<string[]> {
  const inserted: string[] = []
  for (let at = 0; at < rows.length; at += 200) {
    const some = await tx
      .insert(table as TableWithId)
      .values(rows.slice(at, at + 200) as (typeof participants.$inferInsert)[])
      .onConflictDoNothing()
      .returning({ id: table.id })
    inserted.push(...some.map((row) => row.id))
  }
  return inserted
}

async function insertAll<T extends PgTable>(tx: Transaction, table: T, rows: T['$inferInsert'][]): Promise<void> {
  for (let at = 0; at < rows.length; at += 200) {
    await tx
      .insert(table as PgTable)
      .values(rows.slice(at, at + 200))
      .onConflictDoNothing()
  }
}

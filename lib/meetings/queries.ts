import 'server-only'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { agendaItems, topics } from '@/db/schema/agenda'
import { meetings, sittings } from '@/db/schema/meetings'
import { bodies, participants } from '@/db/schema/participants'
import { moments } from '@/db/schema/moments'
import { symbols } from '@/db/schema/publications'
import { releaseMeetings, sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'

/** All meetings for work, newest first, published or not. */
export async function listMeetings(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  return db.select().from(meetings).orderBy(desc(meetings.year), desc(meetings.startsOn), asc(meetings.id))
}

/** A meeting with its sittings, agenda and symbol, for work; null if there is none. */
export async function getMeeting(actor: Actor, id: string) {
  if (!mayDo(actor, 'work.read')) return null
  const db = await getDatabase()
  const [meeting] = await db.select().from(meetings).where(eq(meetings.id, id))
  if (!meeting) return null
  const [given] = await db
    .select()
    .from(symbols)
    .where(and(eq(symbols.recordKind, 'meeting'), eq(symbols.recordId, id)))
  const [closing = null] = meeting.closingId
    ? await db.select().from(moments).where(eq(moments.id, meeting.closingId))
    : []
  return {
    meeting,
    closing,
    symbol: given?.symbol ?? null,
    sittings: await db
      .select()
      .from(sittings)
      .where(eq(sittings.meetingId, id))
      .orderBy(asc(sittings.seq), asc(sittings.id)),
    agenda: await db
      .select()
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, id))
      .orderBy(asc(agendaItems.seq), asc(agendaItems.id)),
  }
}

/** What forms choose from: participants, topics and bodies with their names. */
export async function listChoices(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return { participants: [], topics: [], bodies: [] }
  const db = await getDatabase()
  return {
    participants: await db
      .select({ id: participants.id, kind: participants.kind, names: participants.shortNames })
      .from(participants)
      .orderBy(asc(participants.id)),
    topics: await db.select({ id: topics.id, names: topics.names }).from(topics).orderBy(asc(topics.id)),
    bodies: await listBodies(actor),
  }
}

/** The bodies of the Process with their names, in the order of their ids. */
export async function listBodies(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  return db.select({ id: bodies.id, names: bodies.names }).from(bodies).orderBy(asc(bodies.id))
}

/** Sources to choose from at a meeting, at most 400: those that cover it first, then the others, newest first. */
export async function listSourcesFor(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  const covers = sql<boolean>`exists (select 1 from ${releaseMeetings} m where m.release_id = ${sources.id} and m.meeting_id = ${meetingId})`
  return db
    .select({ id: sources.id, title: sources.title, publisher: sources.publisher, publishedOn: sources.publishedOn })
    .from(sources)
    .orderBy(desc(covers), desc(sources.publishedOn), asc(sources.id))
    .limit(400)
}

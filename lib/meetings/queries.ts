import 'server-only'
import { and, asc, desc, eq } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { agendaItems, topics } from '@/db/schema/agenda'
import { meetings, sittings } from '@/db/schema/meetings'
import { participants } from '@/db/schema/participants'
import { symbols } from '@/db/schema/publications'
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
  return {
    meeting,
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

/** What forms choose from: participants and topics with their names. */
export async function listChoices(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return { participants: [], topics: [] }
  const db = await getDatabase()
  return {
    participants: await db
      .select({ id: participants.id, kind: participants.kind, names: participants.shortNames })
      .from(participants)
      .orderBy(asc(participants.id)),
    topics: await db.select({ id: topics.id, names: topics.names }).from(topics).orderBy(asc(topics.id)),
  }
}

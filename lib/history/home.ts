import 'server-only'
import { eq } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { agendaItems, agendaVersions, texts, topics } from '@/db/schema/agenda'
import { replies } from '@/db/schema/history'
import { attendances, sittings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import type { Locale, RecordKind } from '@/db/vocabulary'

/** What a record is called: in its own words (per language, where it has some in several), or by another record's name. */
export type RecordName =
  | { words: string }
  | { inLanguages: Partial<Record<Locale, string>> }
  | { record: RecordKind; id: string }
  | { sitting: (typeof sittings.$inferSelect)['kind']; day: number }
/** Where a record is worked on: the desk's page, the part of it, and the meeting where the page is that of one. */
export type RecordHome = { page: string; part: string | null; meetingId: string | null; name: RecordName | null }

/**
 * The page of the desk on which a record stands, and what the record is called. Null where it has no page: a kind that
 * nobody edits, or a part of a meeting that was taken away since.
 */
export async function homeOf(subject: string, id: string): Promise<RecordHome | null> {
  const db = await getDatabase()
  switch (subject) {
    case 'event':
      return { page: `events/${id}`, part: null, meetingId: null, name: null }
    case 'meeting':
      return { page: `meetings/${id}`, part: null, meetingId: null, name: { record: 'meeting', id } }
    case 'sitting': {
      const [row] = await db.select().from(sittings).where(eq(sittings.id, id))
      return row ? ofMeeting(row.meetingId, 'sittings', { sitting: row.kind, day: row.meetingDay }) : null
    }
    case 'attendance': {
      const [row] = await db.select().from(attendances).where(eq(attendances.id, id))
      return row ? ofMeeting(row.meetingId, 'attendance', { record: 'participant', id: row.participantId }) : null
    }
    case 'agenda_item': {
      const [row] = await db.select().from(agendaItems).where(eq(agendaItems.id, id))
      const words = [row?.number, row?.title].filter(Boolean).join(' ')
      return row ? ofMeeting(row.meetingId, `item-${id}`, { words }) : null
    }
    case 'agenda_version': {
      const [row] = await db.select().from(agendaVersions).where(eq(agendaVersions.id, id))
      return row ? ofMeeting(row.meetingId, 'agenda', { words: row.label }) : null
    }
    case 'text': {
      const [row] = await db.select().from(texts).where(eq(texts.id, id))
      if (!row?.meetingId) return null
      const first = Object.entries(row.titles).flatMap(([locale, [title]]) => (title ? [[locale, title]] : []))
      const name = first.length > 0 ? { inLanguages: Object.fromEntries(first) } : { words: row.officialSymbol ?? id }
      return ofMeeting(row.meetingId, 'texts', name)
    }
    case 'topic': {
      const [row] = await db.select({ names: topics.names }).from(topics).where(eq(topics.id, id))
      return row ? { page: `topics/${id}`, part: null, meetingId: null, name: { inLanguages: row.names } } : null
    }
    case 'release': {
      const [row] = await db.select({ title: sources.title }).from(sources).where(eq(sources.id, id))
      return row ? { page: `releases/${id}`, part: null, meetingId: null, name: { words: row.title ?? id } } : null
    }
    case 'reply': {
      const [row] = await db.select().from(replies).where(eq(replies.id, id))
      const name: RecordName | null = row ? { record: 'participant', id: row.participantId } : null
      return row ? { page: `replies/${id}`, part: null, meetingId: null, name } : null
    }
    default:
      return null
  }
}

function ofMeeting(meetingId: string, part: string, name: RecordName): RecordHome {
  return { page: `meetings/${meetingId}`, part, meetingId, name }
}

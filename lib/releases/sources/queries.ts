import 'server-only'
import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { getDatabase, type Transaction } from '@/db/client'
import { agendaVersions } from '@/db/schema/agenda'
import { attendances, meetings } from '@/db/schema/meetings'
import { symbols } from '@/db/schema/publications'
import { sources, textVersions } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import type { RecordedSource } from './schema'

/**
 * A source with its symbol where it is published, those that count as the same report, the meetings that rest on it
 * (with their facts, attendance or agenda) and whether its text is held here; null if there is none that the actor may see.
 */
export async function getSource(actor: Actor, id: string) {
  if (!mayDo(actor, 'source.read')) return null
  const db = await getDatabase()
  const [row] = await db
    .select({ source: sources, symbol: symbols.symbol })
    .from(sources)
    .leftJoin(symbols, and(eq(symbols.recordKind, 'release'), eq(symbols.recordId, sources.id)))
    .where(eq(sources.id, id))
  if (!row) return null
  const sameReport = await db
    .select({ id: sources.id, title: sources.title, publisher: sources.publisher, publishedOn: sources.publishedOn })
    .from(sources)
    .where(and(eq(sources.independenceKey, row.source.independenceKey), ne(sources.id, id)))
    .orderBy(asc(sources.publishedOn), asc(sources.id))
  const ofMeeting = [attendances, agendaVersions].map((table) =>
    inArray(meetings.id, db.select({ id: table.meetingId }).from(table).where(eq(table.sourceId, id))),
  )
  const at = await db
    .select()
    .from(meetings)
    .where(or(sql`${meetings.sourceIds} ? ${id}`, ...ofMeeting))
    .orderBy(asc(meetings.year), asc(meetings.id))
  const [text] = await db
    .select({ id: textVersions.id })
    .from(textVersions)
    .where(eq(textVersions.sourceId, id))
    .limit(1)
  return { ...row, sameReport, meetings: at, hasText: text !== undefined }
}

/** A source in the shape in which it is edited; null if there is none. */
export async function readSource(tx: Transaction, id: string): Promise<RecordedSource | null> {
  const [source] = await tx.select().from(sources).where(eq(sources.id, id))
  return source ? asRecorded(source) : null
}

/** A source as its command reads it and its form holds it; with what it counts is told beside it, not in it. */
export function asRecorded(source: typeof sources.$inferSelect): RecordedSource {
  const { id, revision, kind, title, publisher, publisherId, publishedOn, language, url, connection, access } = source
  const { inferred } = source
  return {
    ...{
      id,
      revision,
      kind,
      title: title ?? '',
      publisher,
      publisherId,
      publishedOn,
      language,
      url,
      connection,
      access,
      inferred,
    },
    ...{ sameReportAs: null, isTranslation: false, standsAlone: false },
  } as RecordedSource
}

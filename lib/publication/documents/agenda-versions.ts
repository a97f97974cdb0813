import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaEntries, agendaVersions } from '@/db/schema/agenda'
import { sources } from '@/db/schema/releases'
import { LOCALES } from '@/db/vocabulary'
import type { PublicAgendaVersion } from '../schema'
import { grouped } from './moments'
import { isOpenSource } from './releases'

/**
 * The versions of the agendas of these meetings, by meeting, in the order in which they came about, their lines in
 * theirs. Meetings without a version are not in the map. A source that is not public is not told.
 */
export async function publicAgendaVersions(
  tx: Transaction,
  meetingIds: string[],
): Promise<Map<string, PublicAgendaVersion[]>> {
  const rows = await tx
    .select({ version: agendaVersions, openId: sources.id })
    .from(agendaVersions)
    .leftJoin(sources, and(eq(sources.id, agendaVersions.sourceId), isOpenSource))
    .where(inArray(agendaVersions.meetingId, meetingIds))
    .orderBy(asc(agendaVersions.seq), asc(agendaVersions.id))
  if (rows.length === 0) return new Map()
  const ids = rows.map(({ version }) => version.id)
  const lines = grouped(
    await tx
      .select()
      .from(agendaEntries)
      .where(inArray(agendaEntries.versionId, ids))
      .orderBy(asc(agendaEntries.versionId), asc(agendaEntries.id)),
    (line) => line.versionId,
  )
  const told = rows.map(({ version, openId }) => ({
    meetingId: version.meetingId,
    version: {
      id: version.id,
      label: version.label,
      status: version.status,
      datedOn: version.datedOn,
      sourceId: openId,
      entries: (lines.get(version.id) ?? []).map(({ itemId, path, printedNumber, wording, slotMinutes, presence }) => ({
        ...{ itemId, path, number: printedNumber, slotMinutes, presence },
        wording: LOCALES.flatMap((locale) => (wording[locale] ? [{ locale, text: wording[locale] }] : [])),
      })),
    },
  }))
  return new Map([...grouped(told, (one) => one.meetingId)].map(([id, some]) => [id, some.map((one) => one.version)]))
}

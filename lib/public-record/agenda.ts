import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publicRecords } from '@/db/schema/publications'
import type { AgendaOutcome, Locale } from '@/db/vocabulary'
import { type AgendaChange, type ComparedEntry, differenceBetween, removedItems } from '@/lib/agenda/difference'
import type { EventDocument, MeetingDocument, PublicAgendaItem, PublicAgendaVersion } from '@/lib/publication/schema'
import { listRecords, publicNames, recordBySymbol } from './reader'
import type { PublicMeeting } from './schema'

/** An item as it is shown: what is recorded, and whether the agenda that was adopted no longer lists it. */
export type ShownAgendaItem = PublicAgendaItem & { isRemoved: boolean; shownOutcome: AgendaOutcome | null }
/** What became different from one version of an agenda to the next. */
export type AgendaStep = { from: string; to: string; changes: AgendaChange[] }

/** The items of a meeting as they are shown, in order; those that were removed keep their place and their page. */
export function shownAgenda({ agenda, agendaVersions = [] }: MeetingDocument): ShownAgendaItem[] {
  const removed = new Set(removedItems(agendaVersions.map(compared)))
  return agenda.map((item) => {
    const isRemoved = removed.has(item.id)
    return { ...item, isRemoved, shownOutcome: item.outcome ?? (isRemoved ? 'removed_before_adoption' : null) }
  })
}

/** The differences between each version of an agenda and the one before it; empty with fewer than two versions. */
export function agendaSteps({ agendaVersions = [] }: MeetingDocument): AgendaStep[] {
  return agendaVersions.slice(1).flatMap((version, index) => {
    const before = agendaVersions[index]
    if (!before) return []
    const [earlier, later] = [compared(before), compared(version)]
    const shared = sharedLocale(before, version)
    const changes = differenceBetween(earlier.entries, later.entries)
    return [{ from: before.id, to: version.id, changes: changes.filter((one) => shared || one.kind !== 'renamed') }]
  })
}

function compared(version: PublicAgendaVersion): { status: string; entries: ComparedEntry[] } {
  return {
    status: version.status,
    entries: version.entries.map(({ wording, ...entry }) => ({ ...entry, title: wording[0]?.text ?? '' })),
  }
}

/** Whether two versions are written in the same language; wordings in two languages are no renaming. */
function sharedLocale(before: PublicAgendaVersion, after: PublicAgendaVersion): boolean {
  const locales = (version: PublicAgendaVersion): Set<Locale> =>
    new Set(version.entries.flatMap((entry) => entry.wording[0]?.locale ?? []))
  const [one] = locales(before)
  return one === undefined || locales(after).has(one)
}

/** An item of an agenda with its meeting and the events about it, by its symbol; null if it is not public. */
export async function publicAgendaItem(symbol: string) {
  return asPublic(async (tx) => {
    const meetingSymbol = /^(.+)-A\d+$/.exec(symbol)?.[1]
    const meeting = meetingSymbol ? await recordBySymbol<MeetingDocument>(tx, 'meeting', meetingSymbol) : null
    const item = meeting ? shownAgenda(meeting.document).find((one) => one.symbol === symbol) : undefined
    if (!meeting || !item) return null
    const events = await listRecords<EventDocument>(tx, 'event', {
      where: and(
        eq(publicRecords.meetingId, meeting.document.id),
        sql`${publicRecords.document}->'agendaItem'->>'id' = ${item.id}`,
      ),
    })
    const told = [
      ...events.flatMap(({ document }) => document.claims.map((claim) => claim.source.id)),
      ...(meeting.document.agendaVersions ?? []).flatMap((version) => version.sourceId ?? []),
    ]
    return { meeting, item, events, names: await publicNames(tx, { releases: told }) }
  })
}

/** Which page a symbol of an agenda item leads to: whether such an item is public. */
export async function isPublicAgendaItem(symbol: string): Promise<boolean> {
  return (await publicAgendaItem(symbol)) !== null
}

/** What became of a topic on the agendas of meetings, in order of time: each meeting with its items on the topic. */
export async function publicOutcomesOfTopic(
  topicId: string,
): Promise<{ meeting: PublicMeeting; items: ShownAgendaItem[] }[]> {
  return asPublic(async (tx) => {
    const meetings = await listRecords<MeetingDocument>(tx, 'meeting', {
      where: sql`${publicRecords.document}->'agenda' @> ${JSON.stringify([{ topicIds: [topicId] }])}::jsonb`,
    })
    return meetings.map((meeting) => ({
      meeting,
      items: shownAgenda(meeting.document).filter((item) => item.topicIds.includes(topicId)),
    }))
  })
}

/** Names of the releases that versions of an agenda and rows of attendance rest on, beside those of everybody. */
export async function publicAgendaSources({ document }: PublicMeeting) {
  const releases = [
    ...(document.agendaVersions ?? []).flatMap((version) => version.sourceId ?? []),
    ...(document.attendance ?? []).flatMap((row) => row.sourceId ?? []),
  ]
  return releases.length > 0 ? asPublic((tx) => publicNames(tx, { releases })) : {}
}

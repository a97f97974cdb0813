import 'server-only'
import { asc, eq, max } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaEntries, agendaItems, agendaVersions } from '@/db/schema/agenda'
import { sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { canonicalJson } from '@/lib/core/canonical'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { type Change, recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { lastPlace, lockAgenda, placeItems } from '../commands'
import { matchLines } from '../matching'
import { parseAgenda } from '../parsing'
import { readAgendaVersion } from '../reading'
import { AcceptedAgenda, EditedAgendaVersion, PastedAgenda } from '../schema'

/**
 * What a pasted agenda would become: its lines as understood, each with the item of this meeting that it most likely is
 * (null: it would begin a new one), and the lines left out with the reason. Changes nothing. Problems: `not_found`.
 */
export const previewAgenda = command({
  name: 'preview-agenda',
  permission: 'agenda.edit',
  input: PastedAgenda,
  run: async ({ tx, input }) => {
    const items = await tx
      .select({ id: agendaItems.id, number: agendaItems.number, title: agendaItems.title })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, input.meetingId))
      .orderBy(asc(agendaItems.seq), asc(agendaItems.id))
    const { entries, leftOut } = parseAgenda(input.text)
    const matches = matchLines(entries, items)
    return ok({
      leftOut,
      entries: entries.map((entry, index) => {
        const match = matches[index]
        return { ...entry, itemId: match ? (items[match.item]?.id ?? null) : null, likeness: match?.likeness ?? 0 }
      }),
    })
  },
})

/**
 * Accepts an agenda as one version: new items begin, known ones keep their identity and take over number, minutes and,
 * in their own language, the wording of this version. The agenda then stands in the order of this version, with items
 * it does not list behind. Sent again with the same version, it changes nothing. Problems: `not_found` for an item of
 * another meeting or an unknown source, `already_exists` if the version is there with other content.
 */
export const acceptAgenda = command({
  name: 'accept-agenda',
  permission: 'agenda.edit',
  input: AcceptedAgenda,
  run: async ({ tx, actor, input }) => {
    if (!(await lockAgenda(tx, input.meetingId))) return refuse('not_found')
    const [standing] = await tx.select().from(agendaVersions).where(eq(agendaVersions.id, input.id))
    if (standing) return (await repeats(tx, input)) ? ok({ id: input.id }) : refuse('already_exists')
    if (!(await isSource(tx, input.sourceId))) return refuse('not_found')
    const known = await tx.select().from(agendaItems).where(eq(agendaItems.meetingId, input.meetingId))
    const isKnown = (id: string) => known.some((item) => item.id === id)
    if (input.entries.some((line) => !line.isNew && !isKnown(line.itemId))) return refuse('not_found')
    const [last] = await tx
      .select({ seq: max(agendaVersions.seq) })
      .from(agendaVersions)
      .where(eq(agendaVersions.meetingId, input.meetingId))
    const { id, meetingId, label, status, datedOn, sourceId } = input
    const version = { id, meetingId, label, status, datedOn, sourceId, seq: (last?.seq ?? 0) + 1 }
    await tx.insert(agendaVersions).values({ ...version, authorId: actor.userId })
    const changes = [
      ...(await beginItems(tx, actor, input)),
      ...(await takeOver(tx, actor, input, known)),
      { subject: 'agenda_version', subjectId: id, revision: 1, verb: 'accepted', content: input },
    ]
    await tx.insert(agendaEntries).values(
      input.entries.map(({ itemId, path, number, title, slotMinutes, presence }) => ({
        ...{ versionId: id, itemId, path, slotMinutes, presence },
        printedNumber: number,
        wording: { [input.locale]: title },
      })),
    )
    await orderLike(tx, input)
    await recordRevisions(tx, actor, changes)
    return ok({ id })
  },
})

/** Changes what a version is called, its status, date or source; its lines stay. Problems: `not_found`, `stale` with what stands now. */
export const editAgendaVersion = command({
  name: 'edit-agenda-version',
  permission: 'agenda.edit',
  input: EditedAgendaVersion,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision: seen, ...facts } = input
    const record = { table: agendaVersions, subject: 'agenda_version', read: readAgendaVersion, typed: facts }
    const found = await asSeen(context, input, record)
    if (!found.ok) return found
    if (!(await isSource(tx, facts.sourceId))) return refuse('not_found')
    const revision = seen + 1
    await tx
      .update(agendaVersions)
      .set({ ...facts, revision })
      .where(eq(agendaVersions.id, id))
    await recordRevisions(tx, actor, [
      { subject: 'agenda_version', subjectId: id, revision, verb: 'edited', content: facts },
    ])
    return ok({ id, revision })
  },
})

async function isSource(tx: Transaction, id: string | null): Promise<boolean> {
  return id === null || (await tx.$count(sources, eq(sources.id, id))) > 0
}

/** Whether the version that stands says what was sent, line by line. */
async function repeats(tx: Transaction, input: AcceptedAgenda): Promise<boolean> {
  const rows = await tx
    .select()
    .from(agendaEntries)
    .where(eq(agendaEntries.versionId, input.id))
    .orderBy(asc(agendaEntries.id))
  const lines = rows.map(({ itemId, path, wording }) => [itemId, path, Object.values(wording)[0] ?? ''])
  return canonicalJson(lines) === canonicalJson(input.entries.map(({ itemId, path, title }) => [itemId, path, title]))
}

async function beginItems(tx: Transaction, actor: Actor, input: AcceptedAgenda): Promise<Change[]> {
  const fresh = input.entries.filter((line) => line.isNew)
  if (fresh.length === 0) return []
  const first = (await lastPlace(tx, input.meetingId)) + 1
  const rows = fresh.map(({ itemId, number, title, slotMinutes }, index) => ({
    ...{ id: itemId, meetingId: input.meetingId, seq: first + index, number, title, slotMinutes },
    ...{ titleLocale: input.locale, authorId: actor.userId, lastEditorId: actor.userId },
  }))
  await tx.insert(agendaItems).values(rows)
  return rows.map((row) => ({
    subject: 'agenda_item',
    subjectId: row.id,
    revision: 1,
    verb: 'created',
    content: { ...row, versionId: input.id },
  }))
}

/** Known items take over what this version prints of them; those that it prints as they were stay untouched. */
async function takeOver(
  tx: Transaction,
  actor: Actor,
  input: AcceptedAgenda,
  known: (typeof agendaItems.$inferSelect)[],
): Promise<Change[]> {
  const changes: Change[] = []
  for (const line of input.entries.filter((one) => !one.isNew && one.presence !== 'removed')) {
    const item = known.find((one) => one.id === line.itemId)
    if (!item) continue
    const facts = {
      number: line.number,
      title: item.titleLocale === input.locale ? line.title : item.title,
      slotMinutes: line.slotMinutes ?? item.slotMinutes,
    }
    if (facts.number === item.number && facts.title === item.title && facts.slotMinutes === item.slotMinutes) continue
    const revision = item.revision + 1
    await tx
      .update(agendaItems)
      .set({ ...facts, revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(agendaItems.id, item.id))
    const content = { ...facts, versionId: input.id }
    changes.push({ subject: 'agenda_item', subjectId: item.id, revision, verb: 'renumbered', content })
  }
  return changes
}

async function orderLike(tx: Transaction, input: AcceptedAgenda): Promise<void> {
  const items = await tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, input.meetingId))
    .orderBy(asc(agendaItems.seq), asc(agendaItems.id))
  const listed: string[] = input.entries.map((line) => line.itemId)
  const behind = items.map((item) => item.id).filter((id) => !listed.includes(id))
  await placeItems(
    tx,
    [...listed, ...behind].map((id, index) => ({ id, seq: index + 1 })),
  )
}

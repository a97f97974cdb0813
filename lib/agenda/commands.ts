import 'server-only'
import { and, asc, desc, eq, gt, lt, max, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaEntries, agendaItems, agendaItemTopics } from '@/db/schema/agenda'
import { events } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { positions } from '@/db/schema/positions'
import { symbols } from '@/db/schema/publications'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { readAgendaItem } from './reading'
import { EditedAgendaItem, MergedAgendaItems, MovedAgendaItem, NewAgendaItem } from './schema'

const ITEM = { table: agendaItems, subject: 'agenda_item', read: readAgendaItem }

/** Adds an item to the agenda of a meeting, after those that are there. Problems: `not_found` for meeting or topic. */
export const addAgendaItem = command({
  name: 'add-agenda-item',
  permission: 'agenda.edit',
  input: NewAgendaItem,
  run: async ({ tx, actor, input: { topicIds, ...item } }) => {
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    if (!(await lockAgenda(tx, item.meetingId))) return refuse('not_found')
    await tx.insert(agendaItems).values({ ...item, ...by, seq: (await lastPlace(tx, item.meetingId)) + 1 })
    await replaceTopics(tx, item.id, topicIds)
    await recordRevisions(tx, actor, [
      { subject: 'agenda_item', subjectId: item.id, revision: 1, verb: 'created', content: { ...item, topicIds } },
    ])
    return ok({ id: item.id })
  },
})

/**
 * Changes an item: number, title, minutes, outcome, topics. Its identity stays. Problems: `not_found`, `stale` with what
 * stands there now.
 */
export const editAgendaItem = command({
  name: 'edit-agenda-item',
  permission: 'agenda.edit',
  input: EditedAgendaItem,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision: seen, topicIds, ...facts } = input
    const found = await asSeen(context, input, { ...ITEM, typed: { ...facts, topicIds } })
    if (!found.ok) return found
    const revision = seen + 1
    await tx
      .update(agendaItems)
      .set({ ...facts, revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(agendaItems.id, id))
    await replaceTopics(tx, id, topicIds)
    await recordRevisions(tx, actor, [
      { subject: 'agenda_item', subjectId: id, revision, verb: 'edited', content: { ...facts, topicIds } },
    ])
    return ok({ id, revision })
  },
})

/** Lets an item change places with its neighbour; at the end of the list nothing happens. Problems: `not_found`, `stale`. */
export const moveAgendaItem = command({
  name: 'move-agenda-item',
  permission: 'agenda.edit',
  input: MovedAgendaItem,
  run: async (context) => {
    const { tx, actor, input } = context
    const found = await asSeen(context, input, ITEM)
    if (!found.ok) return found
    const item = found.value
    await lockAgenda(tx, item.meetingId)
    const isUp = input.direction === 'up'
    const [neighbour] = await tx
      .select()
      .from(agendaItems)
      .where(
        and(
          eq(agendaItems.meetingId, item.meetingId),
          isUp ? lt(agendaItems.seq, item.seq) : gt(agendaItems.seq, item.seq),
        ),
      )
      .orderBy(isUp ? desc(agendaItems.seq) : asc(agendaItems.seq))
      .limit(1)
    if (!neighbour) return ok({ id: item.id, revision: item.revision })
    await placeItems(tx, [
      { id: item.id, seq: neighbour.seq },
      { id: neighbour.id, seq: item.seq },
    ])
    const revision = item.revision + 1
    await tx.update(agendaItems).set({ revision, lastEditorId: actor.userId }).where(eq(agendaItems.id, item.id))
    const content = { seq: neighbour.seq, changedPlacesWith: neighbour.id }
    await recordRevisions(tx, actor, [{ subject: 'agenda_item', subjectId: item.id, revision, verb: 'moved', content }])
    return ok({ id: item.id, revision })
  },
})

/**
 * Makes two items of one meeting one: events, positions, topics and lines of versions go over to the one that stays.
 * Where a version lists both, the line of the one that stays remains. Problems: `stale`; `breaks_rule` with
 * `item_has_page` for an item whose page is public, because a symbol once given leads somewhere for ever.
 */
export const mergeAgendaItems = command({
  name: 'merge-agenda-items',
  permission: 'agenda.edit',
  input: MergedAgendaItems,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision, intoId } = input
    const found = await asSeen(context, input, ITEM)
    if (!found.ok) return found
    const [into] = await tx.select().from(agendaItems).where(eq(agendaItems.id, intoId)).for('update')
    if (!into || into.id === id || into.meetingId !== found.value.meetingId) return refuse('not_found')
    const [given] = await tx
      .select()
      .from(symbols)
      .where(and(eq(symbols.recordKind, 'agenda_item'), eq(symbols.recordId, id)))
    if (given) return refuse('breaks_rule', { rule: 'item_has_page' })
    const moved = await tx
      .update(events)
      .set({ agendaItemId: intoId })
      .where(eq(events.agendaItemId, id))
      .returning({ id: events.id })
    await tx
      .update(positions)
      .set({ objectId: intoId })
      .where(and(eq(positions.objectKind, 'agenda_item'), eq(positions.objectId, id)))
    await tx.execute(sql`delete from agenda_entries gone where gone.item_id = ${id}
      and exists (select 1 from agenda_entries kept where kept.version_id = gone.version_id and kept.item_id = ${intoId})`)
    await tx.update(agendaEntries).set({ itemId: intoId }).where(eq(agendaEntries.itemId, id))
    await tx.execute(sql`insert into agenda_item_topics (item_id, topic_id)
      select ${intoId}, topic_id from agenda_item_topics where item_id = ${id} on conflict do nothing`)
    await tx.delete(agendaItemTopics).where(eq(agendaItemTopics.itemId, id))
    await tx.delete(agendaItems).where(eq(agendaItems.id, id))
    const next = into.revision + 1
    await tx
      .update(agendaItems)
      .set({ revision: next, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(agendaItems.id, intoId))
    await recordRevisions(tx, actor, [
      { subject: 'agenda_item', subjectId: id, revision: revision + 1, verb: 'merged_into', content: found.value },
      { subject: 'agenda_item', subjectId: intoId, revision: next, verb: 'merged', content: { mergedId: id, moved } },
    ])
    return ok({ id: intoId, revision: next })
  },
})

/** Lets one change of an agenda follow the other: places are given one at a time. False if there is no such meeting. */
export async function lockAgenda(tx: Transaction, meetingId: string): Promise<boolean> {
  const [meeting] = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, meetingId)).for('update')
  return meeting !== undefined
}

/** The highest place that an item of a meeting has, 0 where there is none. */
export async function lastPlace(tx: Transaction, meetingId: string): Promise<number> {
  const [last] = await tx
    .select({ seq: max(agendaItems.seq) })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
  return last?.seq ?? 0
}

/** Gives items their places. By way of negative ones, because no two items may share a place even for a moment. */
export async function placeItems(tx: Transaction, places: { id: string; seq: number }[]): Promise<void> {
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as place(id text, seq int)`
  await tx.execute(
    sql`update agenda_items set seq = -agenda_items.seq - 1 from ${wanted} where agenda_items.id = place.id`,
  )
  await tx.execute(sql`update agenda_items set seq = place.seq from ${wanted} where agenda_items.id = place.id`)
}

async function replaceTopics(tx: Transaction, itemId: string, topicIds: string[]): Promise<void> {
  await tx.delete(agendaItemTopics).where(eq(agendaItemTopics.itemId, itemId))
  const rows = [...new Set(topicIds)].map((topicId) => ({ itemId, topicId }))
  if (rows.length > 0) await tx.insert(agendaItemTopics).values(rows)
}

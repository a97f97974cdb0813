import 'server-only'
import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { claims, groupMembers } from '@/db/schema/claims'
import { describedGroups, eventActors } from '@/db/schema/events'
import { positions } from '@/db/schema/positions'
import { publicRecords } from '@/db/schema/publications'
import { sources } from '@/db/schema/releases'
import { EventDocument, type PublicGroup } from '../schema'
import { grouped } from './moments'
import { isOpenSource } from './releases'

/**
 * The groups that these events speak of, by id, with their known members as far as a public source names them. A group
 * of which only closed sources speak is left out: nothing of it is told.
 */
export async function publicGroups(tx: Transaction, eventIds: string[]): Promise<Map<string, PublicGroup>> {
  const closed = await closedGroups(tx, eventIds)
  const spokenOf = [eventActors, claims, positions].map((table) =>
    inArray(describedGroups.id, tx.select({ id: table.groupId }).from(table).where(inArray(table.eventId, eventIds))),
  )
  const rows = (
    await tx
      .select()
      .from(describedGroups)
      .where(or(...spokenOf))
  ).filter((row) => !closed.has(row.id))
  const members = await publicMembers(
    tx,
    rows.map((row) => row.id),
  )
  const labels = await publicLabels(
    tx,
    eventIds,
    rows.flatMap((row) => [row.sameAsId, row.subsetOfId]).filter((id): id is string => id !== null && !closed.has(id)),
  )
  return new Map(
    rows.map(({ id, label, labelLanguage: language, min, max, exhaustive, sameAsId, subsetOfId }) => [
      id,
      {
        ...{ label, language, min, max, exhaustive },
        memberIds: (members.get(id) ?? []).map((member) => member.participantId).sort(),
        sameAs: sameAsId ? labels.get(sameAsId) : undefined,
        subsetOf: subsetOfId ? labels.get(subsetOfId) : undefined,
      },
    ]),
  )
}

/**
 * The words for groups that others are the same as or part of: of these events, or as they stand in what is public of
 * the event that describes them. Words of its draft, and of what was taken back, are not told.
 */
async function publicLabels(tx: Transaction, eventIds: string[], ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({
      id: describedGroups.id,
      label: describedGroups.label,
      eventId: describedGroups.eventId,
      told: publicRecords.document,
    })
    .from(describedGroups)
    .leftJoin(
      publicRecords,
      and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.recordId, describedGroups.eventId)),
    )
    .where(inArray(describedGroups.id, ids))
  return new Map(
    rows
      .filter(({ eventId, label, told }) => eventIds.includes(eventId ?? '') || groupsToldIn(told).has(label))
      .map((row) => [row.id, row.label]),
  )
}

/** The words of every group in the public document of an event; none in the notice of one that was taken back. */
function groupsToldIn(document: unknown): Set<string> {
  const event = EventDocument.safeParse(document)
  if (!event.success) return new Set()
  const { actors, claims, positions = [] } = event.data
  return new Set([...actors, ...claims, ...positions].flatMap(({ group }) => group?.label ?? []))
}

async function closedGroups(tx: Transaction, eventIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ groupId: claims.groupId, openId: sources.id })
    .from(claims)
    .leftJoin(sources, and(eq(sources.id, claims.sourceId), isOpenSource))
    .where(and(inArray(claims.eventId, eventIds), isNotNull(claims.groupId)))
  const told = new Set(rows.flatMap((row) => (row.openId ? row.groupId : [])))
  return new Set(rows.flatMap((row) => row.groupId ?? []).filter((id) => !told.has(id)))
}

async function publicMembers(tx: Transaction, groupIds: string[]) {
  if (groupIds.length === 0) return new Map<string, { participantId: string }[]>()
  const rows = await tx
    .select({ groupId: groupMembers.groupId, participantId: groupMembers.participantId })
    .from(groupMembers)
    .innerJoin(claims, eq(claims.id, groupMembers.claimId))
    .innerJoin(sources, and(eq(sources.id, claims.sourceId), isOpenSource))
    .where(inArray(groupMembers.groupId, groupIds))
  return grouped(rows, (row) => row.groupId)
}

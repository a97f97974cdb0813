import 'server-only'
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import {
  agendaEntries,
  agendaItems,
  agendaItemTopics,
  agendaVersions,
  texts,
  textUnits,
  topics,
} from '@/db/schema/agenda'
import { symbols } from '@/db/schema/publications'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { differenceBetween, removedItems } from './difference'
import { byParagraph } from './rules'

/** The items of a meeting for work, in order, with their topics and, once public, their symbol. */
export async function listAgendaItems(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  const rows = await db
    .select({ item: agendaItems, symbol: symbols.symbol })
    .from(agendaItems)
    .leftJoin(symbols, and(eq(symbols.recordKind, 'agenda_item'), eq(symbols.recordId, agendaItems.id)))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.seq), asc(agendaItems.id))
  const ids = rows.map(({ item }) => item.id)
  const links = ids.length
    ? await db
        .select()
        .from(agendaItemTopics)
        .where(inArray(agendaItemTopics.itemId, ids))
        .orderBy(asc(agendaItemTopics.topicId))
    : []
  return rows.map(({ item, symbol }) => ({
    ...item,
    symbol,
    topicIds: links.filter((link) => link.itemId === item.id).map((link) => link.topicId),
  }))
}
export type ListedItem = Awaited<ReturnType<typeof listAgendaItems>>[number]

/**
 * The versions of the agenda of a meeting with their lines, what changed since the version before, and which items the
 * version that counts no longer lists.
 */
export async function listAgendaVersions(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return { versions: [], removedIds: [] }
  const db = await getDatabase()
  const rows = await db
    .select()
    .from(agendaVersions)
    .where(eq(agendaVersions.meetingId, meetingId))
    .orderBy(asc(agendaVersions.seq), asc(agendaVersions.id))
  const ids = rows.map((version) => version.id)
  const lines = ids.length
    ? await db.select().from(agendaEntries).where(inArray(agendaEntries.versionId, ids)).orderBy(asc(agendaEntries.id))
    : []
  const told = rows.map((version) => ({
    ...version,
    entries: lines
      .filter((line) => line.versionId === version.id)
      .map(({ itemId, path, printedNumber, wording, slotMinutes, presence }) => ({
        ...{ itemId, path, number: printedNumber, slotMinutes, presence },
        title: Object.values(wording)[0] ?? '',
        locale: (Object.keys(wording)[0] ?? 'en') as 'en' | 'fr' | 'pt',
      })),
  }))
  const versions = told.map((version, index) => {
    const before = told[index - 1]
    const isOneLanguage = before?.entries[0]?.locale === version.entries[0]?.locale
    const changes = before ? differenceBetween(before.entries, version.entries) : null
    return {
      ...version,
      before: before?.label ?? null,
      changes: changes?.filter((change) => isOneLanguage || change.kind !== 'renamed') ?? null,
    }
  })
  return { versions, removedIds: removedItems(told) }
}
export type ListedVersion = Awaited<ReturnType<typeof listAgendaVersions>>['versions'][number]

/** All topics for work, public or not, by id. */
export async function listTopics(actor: Actor) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  return db
    .select({ topic: topics, symbol: symbols.symbol, items: count(agendaItemTopics.itemId) })
    .from(topics)
    .leftJoin(symbols, and(eq(symbols.recordKind, 'topic'), eq(symbols.recordId, topics.id)))
    .leftJoin(agendaItemTopics, eq(agendaItemTopics.topicId, topics.id))
    .groupBy(topics.id, symbols.symbol)
    .orderBy(asc(topics.id))
}

/** A topic for work with its symbol once it has one; null if there is none. */
export async function getTopic(actor: Actor, id: string) {
  if (!mayDo(actor, 'work.read')) return null
  const db = await getDatabase()
  const [row] = await db
    .select({ topic: topics, symbol: symbols.symbol })
    .from(topics)
    .leftJoin(symbols, and(eq(symbols.recordKind, 'topic'), eq(symbols.recordId, topics.id)))
    .where(eq(topics.id, id))
  return row ?? null
}

/** The texts under negotiation at a meeting, with their paragraphs and rival wordings. */
export async function listTexts(actor: Actor, meetingId: string) {
  if (!mayDo(actor, 'work.read')) return []
  const db = await getDatabase()
  const rows = await db
    .select()
    .from(texts)
    .where(eq(texts.meetingId, meetingId))
    .orderBy(asc(texts.kind), asc(texts.id))
  const ids = rows.map((text) => text.id)
  const units = ids.length
    ? await db
        .select()
        .from(textUnits)
        .where(inArray(textUnits.textId, ids))
        .orderBy(asc(textUnits.paragraph), asc(textUnits.id))
    : []
  return rows.map((text) => ({
    ...text,
    units: units.filter((unit) => unit.textId === text.id).sort(byParagraph),
  }))
}
export type ListedText = Awaited<ReturnType<typeof listTexts>>[number]

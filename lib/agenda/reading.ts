import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Transaction } from '@/db/client'
import { agendaItems, agendaItemTopics, agendaVersions, texts, textUnits, topics } from '@/db/schema/agenda'
import { byParagraph } from './rules'
import type { EditedAgendaItem, EditedAgendaVersion, EditedText, EditedTopic } from './schema'

/** An item in the shape in which it is edited; null if there is none. */
export async function readAgendaItem(tx: Transaction, id: string): Promise<z.input<typeof EditedAgendaItem> | null> {
  const [item] = await tx.select().from(agendaItems).where(eq(agendaItems.id, id))
  if (!item) return null
  const { revision, number, title, titleLocale, slotMinutes, minutesUsed, outcome } = item
  const { deferredToMeetingId, referredToBodyId } = item
  const links = await tx
    .select({ topicId: agendaItemTopics.topicId })
    .from(agendaItemTopics)
    .where(eq(agendaItemTopics.itemId, id))
    .orderBy(asc(agendaItemTopics.topicId))
  return {
    ...{ id, revision, number, title, titleLocale, slotMinutes, minutesUsed, outcome },
    ...{ deferredToMeetingId, referredToBodyId, topicIds: links.map(({ topicId }) => topicId) },
  }
}

/** The facts of a version of an agenda, without its lines, in the shape in which they are edited; null if there is none. */
export async function readAgendaVersion(
  tx: Transaction,
  id: string,
): Promise<z.input<typeof EditedAgendaVersion> | null> {
  const [version] = await tx.select().from(agendaVersions).where(eq(agendaVersions.id, id))
  if (!version) return null
  const { revision, label, status, datedOn, sourceId } = version
  return { id, revision, label, status, datedOn, sourceId }
}

/** A text with its paragraphs in the shape in which it is edited; null if there is none. */
export async function readText(tx: Transaction, id: string): Promise<z.input<typeof EditedText> | null> {
  const [text] = await tx.select().from(texts).where(eq(texts.id, id))
  if (!text) return null
  const { revision, kind, meetingId, officialSymbol, titles, proposerId, state, adoptedOn } = text
  const units = await tx
    .select()
    .from(textUnits)
    .where(eq(textUnits.textId, id))
    .orderBy(asc(textUnits.paragraph), asc(textUnits.id))
  return {
    ...{ id, revision, kind, meetingId, officialSymbol, proposerId, state, adoptedOn },
    titles: { en: titles.en ?? [], fr: titles.fr ?? [], pt: titles.pt ?? [] },
    units: units
      .sort(byParagraph)
      .map(({ id, paragraph, wording, locale, variantOfId }) => ({ id, paragraph, wording, locale, variantOfId })),
  }
}

/** A topic in the shape in which it is edited; null if there is none. */
export async function readTopic(tx: Transaction, id: string): Promise<z.input<typeof EditedTopic> | null> {
  const [topic] = await tx.select().from(topics).where(eq(topics.id, id))
  if (!topic) return null
  const { revision, names, description, keywords, firstSeen, parentId } = topic
  return { id, revision, names, description, keywords, firstSeen, parentId }
}

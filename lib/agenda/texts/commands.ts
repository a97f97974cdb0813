import 'server-only'
import { and, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { texts, textUnits } from '@/db/schema/agenda'
import { ok } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { readText } from '../reading'
import { EditedText, NewText, type TextUnit } from '../schema'

/** Begins a text under negotiation with its paragraphs. Problems: `already_exists`, `not_found` for meeting or proposer. */
export const createText = command({
  name: 'create-text',
  permission: 'agenda.edit',
  input: NewText,
  run: async ({ tx, actor, input: { units, ...text } }) => {
    await tx.insert(texts).values({ ...text, authorId: actor.userId })
    await replaceUnits(tx, text.id, units)
    await recordRevisions(tx, actor, [
      { subject: 'text', subjectId: text.id, revision: 1, verb: 'created', content: { ...text, units } },
    ])
    return ok({ id: text.id })
  },
})

/**
 * Changes a text whole: titles, state, paragraphs with their rival wordings. Problems: `not_found`, `stale` with what
 * stands there now.
 */
export const editText = command({
  name: 'edit-text',
  permission: 'agenda.edit',
  input: EditedText,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision: seen, units, ...facts } = input
    const record = { table: texts, subject: 'text', read: readText, typed: { ...facts, units } }
    const found = await asSeen(context, input, record)
    if (!found.ok) return found
    const revision = seen + 1
    await tx
      .update(texts)
      .set({ ...facts, revision })
      .where(eq(texts.id, id))
    await replaceUnits(tx, id, units)
    await recordRevisions(tx, actor, [
      { subject: 'text', subjectId: id, revision, verb: 'edited', content: { ...facts, units } },
    ])
    return ok({ id, revision })
  },
})

/** Paragraphs keep their ids, so that what points at one still finds it; the history keeps those that go. */
async function replaceUnits(tx: Transaction, textId: string, units: TextUnit[]): Promise<void> {
  const kept = units.map((unit) => unit.id)
  await tx
    .delete(textUnits)
    .where(and(eq(textUnits.textId, textId), kept.length > 0 ? notInArray(textUnits.id, kept) : undefined))
  for (const unit of units) {
    const [foreign] = await tx.select({ textId: textUnits.textId }).from(textUnits).where(eq(textUnits.id, unit.id))
    if (foreign && foreign.textId !== textId) throw new RangeError('A paragraph belongs to another text.')
    await tx
      .insert(textUnits)
      .values({ ...unit, textId })
      .onConflictDoUpdate({ target: textUnits.id, set: unit })
  }
}

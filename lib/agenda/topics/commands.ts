import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { readTopic } from '../reading'
import { EditedTopic, NewTopic } from '../schema'

/** Begins a topic, for staff until an editor publishes it. Problems: `already_exists`, `not_found` for its parent. */
export const createTopic = command({
  name: 'create-topic',
  permission: 'topic.edit',
  input: NewTopic,
  run: async ({ tx, actor, input }) => {
    if (input.parentId && !(await isTopic(tx, input.parentId))) return refuse('not_found')
    await tx.insert(topics).values({ ...input, authorId: actor.userId, lastEditorId: actor.userId })
    await recordRevisions(tx, actor, [
      { subject: 'topic', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

/**
 * Changes a topic whole; what is public changes when an editor publishes it again. Problems: `not_found`, `stale`
 * with what stands there now, `breaks_rule` with `topic_within_itself` if its parent lies below it.
 */
export const editTopic = command({
  name: 'edit-topic',
  permission: 'topic.edit',
  input: EditedTopic,
  run: async (context) => {
    const { tx, actor, input } = context
    const { id, revision: seen, ...facts } = input
    const record = { table: topics, subject: 'topic', read: readTopic, typed: facts }
    const found = await asSeen(context, input, record)
    if (!found.ok) return found
    if (facts.parentId && !(await isTopic(tx, facts.parentId))) return refuse('not_found')
    if (facts.parentId && (await liesBelow(tx, facts.parentId, id)))
      return refuse('breaks_rule', { rule: 'topic_within_itself' })
    const revision = seen + 1
    await tx
      .update(topics)
      .set({ ...facts, revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(topics.id, id))
    await recordRevisions(tx, actor, [
      { subject: 'topic', subjectId: id, revision, verb: 'edited', content: facts, before: found.value },
    ])
    return ok({ id, revision })
  },
})

async function isTopic(tx: Transaction, id: string): Promise<boolean> {
  const [topic] = await tx.select({ id: topics.id }).from(topics).where(eq(topics.id, id))
  return topic !== undefined
}

/** Whether a topic is another one or stands, over any number of parents, below it. */
async function liesBelow(tx: Transaction, id: string, above: string): Promise<boolean> {
  const found = await tx.execute(sql`
    with recursive trail(id, parent_id) as (
      select id, parent_id from topics where id = ${id}
      union select t.id, t.parent_id from topics t join trail on t.id = trail.parent_id)
    select 1 from trail where id = ${above} limit 1`)
  return (found as unknown as { rows: unknown[] }).rows.length > 0
}

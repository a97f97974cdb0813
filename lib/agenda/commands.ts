import 'server-only'
import { count, eq } from 'drizzle-orm'
import { agendaItems, agendaItemTopics } from '@/db/schema/agenda'
import { ok } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { NewAgendaItem } from './schema'

/** Adds an item to the agenda of a meeting, after those that are there. Problems: `not_found` for meeting or topic. */
export const addAgendaItem = command({
  name: 'add-agenda-item',
  permission: 'agenda.edit',
  input: NewAgendaItem,
  run: async ({ tx, actor, input: { topicIds, ...item } }) => {
    const [existing] = await tx
      .select({ count: count() })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, item.meetingId))
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    await tx.insert(agendaItems).values({ ...item, ...by, seq: (existing?.count ?? 0) + 1 })
    if (topicIds.length > 0)
      await tx.insert(agendaItemTopics).values(topicIds.map((topicId) => ({ itemId: item.id, topicId })))
    await recordRevisions(tx, actor, [
      { subject: 'agenda_item', subjectId: item.id, revision: 1, verb: 'created', content: { ...item, topicIds } },
    ])
    return ok({ id: item.id })
  },
})

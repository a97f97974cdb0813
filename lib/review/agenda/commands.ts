import 'server-only'
import { eq } from 'drizzle-orm'
import { topics } from '@/db/schema/agenda'
import { TopicToPublish } from '@/lib/agenda/schema'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { publishRecords } from '@/lib/publication/publish'
import { announcePublication } from '@/lib/publication/signal'

/** Publishes a topic as it stands: names, words that point to it, its place among others. Problems: `not_found`. */
export const publishTopic = command({
  name: 'publish-topic',
  permission: 'topic.publish',
  input: TopicToPublish,
  run: async ({ tx, actor, input, afterCommit }) => {
    const [topic] = await tx.update(topics).set({ state: 'published' }).where(eq(topics.id, input.id)).returning()
    if (!topic) return refuse('not_found')
    const [published] = await publishRecords(tx, [{ kind: 'topic', id: topic.id }], {
      authorId: topic.lastEditorId,
      approverId: actor.userId,
    })
    await recordRevisions(tx, actor, [
      { subject: 'topic', subjectId: topic.id, revision: topic.revision, verb: 'published', content: published },
    ])
    afterCommit(announcePublication)
    return ok({ symbol: published?.symbol ?? '', version: published?.version ?? 1 })
  },
})

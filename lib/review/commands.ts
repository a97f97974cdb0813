import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { events } from '@/db/schema/events'
import { reviews, revisions } from '@/db/schema/history'
import { meetings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { RecordId } from '@/lib/core/ids'
import { ok, refuse, type Result } from '@/lib/core/result'
import { isOwn } from '@/lib/events/editing'
import { EventAtRevision } from '@/lib/events/schema'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { publishRecords } from '@/lib/publication/publish'
import { announcePublication } from '@/lib/publication/signal'
import type { Transaction } from '@/db/client'

const Review = EventAtRevision.extend({ note: z.string().trim().max(1000, 'too_big').nullable() })

/**
 * Approves a submitted event and publishes it, in one transaction: the event with its actors, links and claims.
 * Problems: `needs_second_person` for its author and last editor, `needs_source`, `needs_naming_source`, `stale`,
 * `wrong_state` if it is not submitted or its meeting is not public.
 */
export const approveEvent = command({
  name: 'approve-event',
  permission: 'event.review',
  input: Review,
  run: async ({ tx, actor, input, afterCommit }) => {
    const found = await submittedEvent(tx, input)
    if (!found.ok) return found
    const event = found.value
    if (await isAuthor(tx, event, actor)) return refuse('needs_second_person')
    if (event.meetingId && !(await isMeetingPublic(tx, event.meetingId))) return refuse('wrong_state')
    await tx.insert(reviews).values({
      recordKind: 'event',
      recordId: event.id,
      revision: event.revision,
      reviewerId: actor.userId,
      decision: 'approved',
      note: input.note,
    })
    const [published] = await publishRecords(tx, [{ kind: 'event', id: event.id }], {
      authorId: event.lastEditorId,
      approverId: actor.userId,
    })
    await tx.update(events).set({ state: 'published', updatedAt: new Date() }).where(eq(events.id, event.id))
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: event.id, revision: event.revision, verb: 'published', content: published },
    ])
    afterCommit(announcePublication)
    return ok({ symbol: published?.symbol ?? '', version: published?.version ?? 1 })
  },
})

/** Gives a submitted event back to its author with a note. Problems: `stale`, `wrong_state`, `needs_second_person`. */
export const returnEvent = command({
  name: 'return-event',
  permission: 'event.review',
  input: Review,
  run: async ({ tx, actor, input }) => {
    const found = await submittedEvent(tx, input)
    if (!found.ok) return found
    const event = found.value
    await tx.insert(reviews).values({
      recordKind: 'event',
      recordId: event.id,
      revision: event.revision,
      reviewerId: actor.userId,
      decision: 'returned',
      note: input.note,
    })
    await tx.update(events).set({ state: 'draft', updatedAt: new Date() }).where(eq(events.id, event.id))
    await recordRevisions(tx, actor, [
      {
        subject: 'event',
        subjectId: event.id,
        revision: event.revision,
        verb: 'returned',
        content: { note: input.note },
      },
    ])
    return ok({ id: event.id, revision: event.revision })
  },
})

/** The submitted event that a reviewer has read, locked for the decision. */
async function submittedEvent(
  tx: Transaction,
  seen: z.infer<typeof Review>,
): Promise<Result<typeof events.$inferSelect>> {
  const [event] = await tx.select().from(events).where(eq(events.id, seen.id)).for('update')
  if (!event) return refuse('not_found')
  if (event.revision !== seen.revision) return refuse('stale')
  return event.state === 'submitted' ? ok(event) : refuse('wrong_state')
}

/** Whether somebody recorded, edited or gave evidence to an event, however long ago. */
async function isAuthor(tx: Transaction, event: typeof events.$inferSelect, actor: Actor): Promise<boolean> {
  if (isOwn(event, actor)) return true
  const written = ['recorded', 'edited', 'passage_linked']
  const [own] = await tx
    .select({ seq: revisions.seq })
    .from(revisions)
    .where(
      and(
        eq(revisions.subject, 'event'),
        eq(revisions.subjectId, event.id),
        eq(revisions.userId, actor.userId),
        inArray(revisions.verb, written),
      ),
    )
    .limit(1)
  return own !== undefined
}

async function isMeetingPublic(tx: Transaction, meetingId: string): Promise<boolean> {
  const [meeting] = await tx.select({ state: meetings.state }).from(meetings).where(eq(meetings.id, meetingId))
  return meeting?.state === 'published'
}

const One = z.object({ id: RecordId })

/** Publishes a meeting as it stands, with its agenda and sittings: facts of the calendar, which one editor may answer for. */
export const publishMeeting = command({
  name: 'publish-meeting',
  permission: 'meeting.publish',
  input: One,
  run: async ({ tx, actor, input, afterCommit }) => {
    const [meeting] = await tx.update(meetings).set({ state: 'published' }).where(eq(meetings.id, input.id)).returning()
    if (!meeting) return refuse('not_found')
    const [published] = await publishRecords(tx, [{ kind: 'meeting', id: meeting.id }], {
      authorId: meeting.lastEditorId,
      approverId: actor.userId,
    })
    await recordRevisions(tx, actor, [
      { subject: 'meeting', subjectId: meeting.id, revision: meeting.revision, verb: 'published', content: published },
    ])
    afterCommit(announcePublication)
    return ok({ symbol: published?.symbol ?? '', version: published?.version ?? 1 })
  },
})

/** Publishes a release: the text as its publisher told it, contact details withheld. Problems: `wrong_state` if the source is not public. */
export const publishRelease = command({
  name: 'publish-release',
  permission: 'release.publish',
  input: One,
  run: async ({ tx, actor, input, afterCommit }) => {
    const [source] = await tx.select().from(sources).where(eq(sources.id, input.id)).for('update')
    if (!source) return refuse('not_found')
    if (source.access !== 'public') return refuse('wrong_state')
    await tx.update(sources).set({ state: 'published' }).where(eq(sources.id, source.id))
    const [published] = await publishRecords(tx, [{ kind: 'release', id: source.id }], {
      authorId: source.lastEditorId,
      approverId: actor.userId,
    })
    await recordRevisions(tx, actor, [
      { subject: 'release', subjectId: source.id, revision: source.revision, verb: 'published', content: published },
    ])
    afterCommit(announcePublication)
    return ok({ symbol: published?.symbol ?? '', version: published?.version ?? 1 })
  },
})

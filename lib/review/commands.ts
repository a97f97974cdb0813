import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { events } from '@/db/schema/events'
import { reviews } from '@/db/schema/history'
import { meetings } from '@/db/schema/meetings'
import { releases, sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { needsStepUp } from '@/lib/auth/permissions'
import { ok, type Problem, refuse, type Result } from '@/lib/core/result'
import { judgeEvent } from '@/lib/events/naming'
import { readEvent } from '@/lib/events/reading'
import { EventAtRevision } from '@/lib/events/schema'
import { isAuthor } from '@/lib/events/standing'
import { lockedEvent } from '@/lib/events/storing'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { fingerprintOf, publishRecords } from '@/lib/publication/publish'
import { announcePublication } from '@/lib/publication/signal'
import type { Transaction } from '@/db/client'
import { publishAlone } from './changes/publishing'
import { RecordToPublish } from './changes/schema'

type EventRow = typeof events.$inferSelect

const Review = EventAtRevision.extend({ note: z.string().trim().max(1000, 'too_big').nullable() })
const Return = EventAtRevision.extend({ note: z.string().trim().min(1, 'required').max(1000, 'too_big') })
const Approval = Review.extend({ andPublish: z.boolean().default(true) })

/**
 * Approves a submitted event and, unless `andPublish` is false, publishes it in the same transaction: the event with its
 * actors, links and claims. Problems: `needs_second_person` for whoever wrote, edited or gave evidence, `needs_step_up`
 * where somebody is named, what the event still lacks, `stale`, `wrong_state` if it is not submitted or its meeting is
 * not public.
 */
export const approveEvent = command({
  name: 'approve-event',
  permission: 'event.review',
  input: Approval,
  run: async ({ tx, actor, input, afterCommit }) => {
    const found = await eventSeen(tx, input, ['submitted'])
    if (!found.ok) return found
    const event = found.value
    if (await isAuthor(tx, actor, event)) return refuse('needs_second_person')
    const problem = await reviewProblem(tx, actor, event.id)
    if (problem) return { ok: false, problem }
    await tx.insert(reviews).values({
      ...{ recordKind: 'event', recordId: event.id, revision: event.revision },
      ...{ reviewerId: actor.userId, decision: 'approved', note: input.note },
      documentHash: await fingerprintOf(tx, { kind: 'event', id: event.id }),
    })
    if (input.andPublish) return publishApproved(tx, actor, event, afterCommit)
    await tx.update(events).set({ state: 'approved', updatedAt: new Date() }).where(eq(events.id, event.id))
    await recordRevisions(tx, actor, [
      {
        subject: 'event',
        subjectId: event.id,
        revision: event.revision,
        verb: 'approved',
        content: { note: input.note },
      },
    ])
    return ok({ symbol: null, version: 0 })
  },
})

/**
 * Publishes an event that another editor approved, as they saw it. Problems: `not_found`, `stale`, `wrong_state` if it is
 * not approved or its meeting is not public, `needs_step_up` where somebody is named, `needs_second_person` where nobody
 * approved this revision, what the event lacks by now (as at submission), and `breaks_rule` where a source or the
 * meeting changed since, so that the public would read something else than was approved.
 */
export const publishEvent = command({
  name: 'publish-event',
  permission: 'event.publish',
  input: EventAtRevision,
  run: async ({ tx, actor, input, afterCommit }) => {
    const found = await eventSeen(tx, input, ['approved'])
    if (!found.ok) return found
    const problem = await reviewProblem(tx, actor, found.value.id)
    return problem ? { ok: false, problem } : publishApproved(tx, actor, found.value, afterCommit)
  },
})

/** What a reviewer runs into: what the event still lacks, or a second factor to be shown because somebody is named. */
async function reviewProblem(tx: Transaction, actor: Actor, eventId: string): Promise<Problem | null> {
  const whole = await readEvent(tx, eventId)
  if (!whole) return { code: 'not_found' }
  const { named, problems } = await judgeEvent(tx, whole)
  if (problems[0]) return problems[0]
  const owesFactor = needsStepUp('event.review', named.length > 0) && !actor.isSteppedUp
  return owesFactor ? { code: 'needs_step_up' } : null
}

async function publishApproved(
  tx: Transaction,
  actor: Actor,
  event: EventRow,
  afterCommit: (work: () => void) => void,
): Promise<Result<{ symbol: string | null; version: number }>> {
  if (event.meetingId && !(await isMeetingPublic(tx, event.meetingId))) return refuse('wrong_state')
  const approval = await approvalOf(tx, event)
  if (!approval) return refuse('needs_second_person')
  const seen = approval.documentHash
  if (seen && seen !== (await fingerprintOf(tx, { kind: 'event', id: event.id })))
    return refuse('breaks_rule', { rule: 'published_as_approved' })
  const [published] = await publishRecords(tx, [{ kind: 'event', id: event.id }], {
    authorId: event.lastEditorId,
    approverId: approval.reviewerId,
    ...(event.correctionReason ? { reason: event.correctionReason } : {}),
  })
  const done = { correctionKind: null, correctionReason: null, correctionLocale: null }
  await tx
    .update(events)
    .set({ ...done, state: 'published', updatedAt: new Date() })
    .where(eq(events.id, event.id))
  await recordRevisions(tx, actor, [
    { subject: 'event', subjectId: event.id, revision: event.revision, verb: 'published', content: published },
  ])
  afterCommit(announcePublication)
  return ok({ symbol: published?.symbol ?? null, version: published?.version ?? 1 })
}

/** Who approved this revision, and the fingerprint of what they saw; null where nobody did. */
async function approvalOf(tx: Transaction, event: EventRow) {
  const [review] = await tx
    .select({ reviewerId: reviews.reviewerId, documentHash: reviews.documentHash })
    .from(reviews)
    .where(
      and(
        eq(reviews.recordKind, 'event'),
        eq(reviews.recordId, event.id),
        eq(reviews.revision, event.revision),
        eq(reviews.decision, 'approved'),
      ),
    )
    .orderBy(desc(reviews.seq))
  return review ?? null
}

/**
 * Gives a submitted or approved event back to its author with a note, which says what to mend. Problems: `invalid` without one, `stale`, `wrong_state`,
 * `needs_second_person` for its authors, who take it back instead.
 */
export const returnEvent = command({
  name: 'return-event',
  permission: 'event.return',
  input: Return,
  run: async ({ tx, actor, input }) => {
    const found = await eventSeen(tx, input, ['submitted', 'approved'])
    if (!found.ok) return found
    const event = found.value
    await tx.insert(reviews).values({
      ...{ recordKind: 'event', recordId: event.id, revision: event.revision },
      ...{ reviewerId: actor.userId, decision: 'returned', note: input.note },
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

/** The event that somebody has read, in one of these states, locked for a decision. */
async function eventSeen(
  tx: Transaction,
  seen: z.infer<typeof EventAtRevision>,
  states: EventRow['state'][],
): Promise<Result<EventRow>> {
  const event = await lockedEvent(tx, seen.id)
  if (!event) return refuse('not_found')
  if (event.revision !== seen.revision) return refuse('stale')
  return states.includes(event.state) ? ok(event) : refuse('wrong_state')
}

async function isMeetingPublic(tx: Transaction, meetingId: string): Promise<boolean> {
  const [meeting] = await tx.select({ state: meetings.state }).from(meetings).where(eq(meetings.id, meetingId))
  return meeting?.state === 'published'
}

/** Publishes a meeting with its agenda and sittings, or what changed in them: facts of the calendar, which one editor may answer for. Problems: those of {@link publishAlone}. */
export const publishMeeting = command({
  name: 'publish-meeting',
  permission: 'meeting.publish',
  input: RecordToPublish,
  run: (context) => publishAlone(context, 'meeting'),
})

/** Publishes a release: the text as its publisher told it, contact details withheld. Problems: `wrong_state` if the source is not public, `breaks_rule` (`embargo_runs`) before the day until which its publisher asks to wait, and those of {@link publishAlone}. */
export const publishRelease = command({
  name: 'publish-release',
  permission: 'release.publish',
  input: RecordToPublish,
  run: async (context) => {
    const { tx, input } = context
    const [source] = await tx
      .select({ access: sources.access, embargoUntil: releases.embargoUntil })
      .from(sources)
      .leftJoin(releases, eq(releases.sourceId, sources.id))
      .where(eq(sources.id, input.id))
    const today = new Date().toISOString().slice(0, 10)
    if (source?.embargoUntil && today < source.embargoUntil) return refuse('breaks_rule', { rule: 'embargo_runs' })
    return source && source.access !== 'public' ? refuse('wrong_state') : publishAlone(context, 'release')
  },
})

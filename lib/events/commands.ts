import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { assessments, claimNames, claims, groupMembers } from '@/db/schema/claims'
import { describedGroups, eventActors, eventSummaries, eventTopics, events } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { storeMoment } from '@/lib/meetings/moments'
import { editProblem, isOwn } from './editing'
import { addClaim } from './evidence'
import { namesAsObstructing } from './rules'
import { EventAtRevision, RecordedEvent } from './schema'

/**
 * Records an event or changes a draft of it, whole: facts, actors, topics, line and claims; claims that hang on a
 * passage stay. Problems: `stale` if somebody saved meanwhile, `wrong_state` once it is submitted by others or public,
 * `not_found` for what it points at, `breaks_rule` where the database says so (a time outside its meeting day).
 */
export const recordEvent = command({
  name: 'record-event',
  permission: 'event.record',
  input: RecordedEvent,
  run: async ({ tx, actor, input }) => {
    const [existing] = await tx.select().from(events).where(eq(events.id, input.id)).for('update')
    const problem = existing ? editProblem(existing, actor, input.revision) : null
    if (problem) return { ok: false, problem }
    if (!existing && input.revision !== 0) return refuse('not_found')
    const revision = (existing?.revision ?? 0) + 1
    const row = await eventRow(tx, input)
    if (existing) {
      await clearParts(tx, input.id)
      const now = { revision, lastEditorId: actor.userId, state: 'draft' as const, updatedAt: new Date() }
      await tx
        .update(events)
        .set({ ...row, ...now })
        .where(eq(events.id, input.id))
    } else {
      await tx.insert(events).values({ id: input.id, ...row, authorId: actor.userId, lastEditorId: actor.userId })
    }
    await addParts(tx, actor, input)
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: input.id, revision, verb: existing ? 'edited' : 'recorded', content: input },
    ])
    return ok({ id: input.id, revision })
  },
})

async function eventRow(tx: Transaction, input: RecordedEvent) {
  const [meeting] = input.meetingId ? await tx.select().from(meetings).where(eq(meetings.id, input.meetingId)) : []
  const momentId = input.localDate
    ? await storeMoment(tx, {
        kind: input.recordBasis === 'own_observation' ? 'actual' : 'reported',
        localDate: input.localDate,
        localTime: input.localTime,
        timeZone: meeting?.timeZone ?? null,
        precision: input.precision,
        qualifier: input.qualifier,
        basis: input.recordBasis === 'own_observation' ? 'observer' : 'source_claim',
        asStated: null,
      })
    : null
  const {
    meetingId,
    sittingId,
    sessionLabel,
    agendaItemId,
    scope,
    meetingDay,
    durationMinutes,
    repeatMin,
    extent,
    recordBasis,
    details,
  } = input
  return {
    ...{
      meetingId,
      sittingId,
      sessionLabel,
      agendaItemId,
      scope,
      meetingDay,
      durationMinutes,
      repeatMin,
      extent,
      recordBasis,
      momentId,
    },
    kind: details.kind,
    details: details as Record<string, unknown>,
  }
}

/** Takes away what a save replaces. Claims on passages and groups that others use are kept. */
async function clearParts(tx: Transaction, eventId: string): Promise<void> {
  const replaced = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.eventId, eventId), isNull(claims.passageId)))
  const ids = replaced.map((row) => row.id)
  await tx.delete(eventActors).where(eq(eventActors.eventId, eventId))
  await tx.delete(eventTopics).where(eq(eventTopics.eventId, eventId))
  await tx.delete(eventSummaries).where(eq(eventSummaries.eventId, eventId))
  if (ids.length === 0) return
  await tx.delete(groupMembers).where(inArray(groupMembers.claimId, ids))
  await tx.delete(assessments).where(inArray(assessments.claimId, ids))
  await tx.delete(claimNames).where(inArray(claimNames.claimId, ids))
  await tx.delete(claims).where(inArray(claims.id, ids))
}

async function addParts(tx: Transaction, actor: Actor, input: RecordedEvent): Promise<void> {
  const groups = new Map<string, string>()
  const groupOf = async (label: string, language: string, min: number | null = null, max: number | null = null) => {
    const known = groups.get(label)
    if (known) return known
    const id = newId()
    await tx.insert(describedGroups).values({ id, label, labelLanguage: language, min, max, createdBy: actor.userId })
    groups.set(label, id)
    return id
  }
  for (const [index, { participantId, group, role, capacity, extent }] of input.actors.entries()) {
    const groupId = group ? await groupOf(group.label, group.language, group.min, group.max) : null
    await tx
      .insert(eventActors)
      .values({ id: newId(), eventId: input.id, position: index + 1, participantId, groupId, role, capacity, extent })
  }
  if (input.topicIds.length > 0)
    await tx.insert(eventTopics).values([...new Set(input.topicIds)].map((topicId) => ({ eventId: input.id, topicId })))
  if (input.summary) {
    const { locale, text } = input.summary
    await tx.insert(eventSummaries).values({ eventId: input.id, locale, summary: text, status: 'original' })
  }
  for (const claim of input.claims) {
    const groupId = claim.groupLabel ? await groupOf(claim.groupLabel, claim.language) : null
    await addClaim(tx, actor, input.id, claim, { groupId, passageId: null })
  }
}

/**
 * Hands a draft to review. Problems: `needs_source` without a claim on a public source, `needs_naming_source` where a
 * participant is marked as obstructing and no claim names it, `stale`, `wrong_state`, `not_allowed` for a draft of
 * somebody else.
 */
export const submitEvent = command({
  name: 'submit-event',
  permission: 'event.submit',
  input: EventAtRevision,
  run: async ({ tx, actor, input }) => {
    const [event] = await tx.select().from(events).where(eq(events.id, input.id)).for('update')
    if (!event) return refuse('not_found')
    if (event.revision !== input.revision) return refuse('stale')
    if (event.state !== 'draft') return refuse('wrong_state')
    if (!isOwn(event, actor)) return refuse('not_allowed')
    const evidence = await tx
      .select({ id: claims.id, stance: claims.stance })
      .from(claims)
      .innerJoin(sources, and(eq(sources.id, claims.sourceId), eq(sources.access, 'public')))
      .where(eq(claims.eventId, event.id))
    if (evidence.length === 0) return refuse('needs_source')
    const speaking = evidence.filter((claim) => claim.stance !== 'denies').map((claim) => claim.id)
    const named =
      speaking.length > 0 ? await tx.select().from(claimNames).where(inArray(claimNames.claimId, speaking)) : []
    const acting = await tx.select().from(eventActors).where(eq(eventActors.eventId, event.id))
    const unsupported = acting.some(
      ({ participantId, role }) =>
        participantId &&
        namesAsObstructing(event.kind, role) &&
        !named.some((row) => row.participantId === participantId),
    )
    if (unsupported) return refuse('needs_naming_source')
    await tx.update(events).set({ state: 'submitted', updatedAt: new Date() }).where(eq(events.id, event.id))
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: event.id, revision: event.revision, verb: 'submitted', content: {} },
    ])
    return ok({ id: event.id, revision: event.revision })
  },
})

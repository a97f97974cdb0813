import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { eventLinks } from '@/db/schema/claims'
import { eventActors, eventSummaries, eventTopics, events, statements } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { moments } from '@/db/schema/moments'
import type { Actor } from '@/lib/auth/actor'
import { storeMoment } from '@/lib/meetings/moments'
import { replaceEvidence } from './evidence/storing'
import type { RecordedEvent } from './schema'

type EventRow = typeof events.$inferSelect

/**
 * Writes an event whole, new or in place of what stood there, in the caller's transaction. Nothing of the old state
 * remains but its groups; the caller writes history. Answers the revision that it now has.
 */
export async function storeEvent(
  tx: Transaction,
  actor: Actor,
  input: RecordedEvent,
  existing: EventRow | undefined,
  state: EventRow['state'] = 'draft',
): Promise<number> {
  const [meeting] = input.meetingId ? await tx.select().from(meetings).where(eq(meetings.id, input.meetingId)) : []
  const timeZone = meeting?.timeZone ?? null
  const revision = (existing?.revision ?? 0) + 1
  const row = { ...factsOf(input), momentId: await momentOf(tx, input, timeZone, existing?.momentId ?? null) }
  if (existing) {
    const now = { revision, lastEditorId: actor.userId, state, updatedAt: new Date() }
    await tx
      .update(events)
      .set({ ...row, ...now })
      .where(eq(events.id, input.id))
    await tx.delete(eventActors).where(eq(eventActors.eventId, input.id))
    await tx.delete(eventTopics).where(eq(eventTopics.eventId, input.id))
    await tx.delete(eventSummaries).where(eq(eventSummaries.eventId, input.id))
    await tx.delete(eventLinks).where(eq(eventLinks.fromId, input.id))
    await tx.delete(statements).where(eq(statements.eventId, input.id))
  } else {
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    await tx.insert(events).values({ id: input.id, ...row, ...by, state })
  }
  await replaceEvidence(tx, actor, input, { meetingId: input.meetingId, timeZone })
  await storeParts(tx, actor, input)
  return revision
}

function factsOf(input: RecordedEvent) {
  const { meetingId, sittingId, sessionLabel, agendaItemId, textId, scope, meetingDay, details } = input
  const { durationMinutes, durationNote, repeatMin, repeatMax, extent, recordBasis } = input
  const { outcome, conflictNote, confidence } = input
  return {
    ...{ meetingId, sittingId, sessionLabel, agendaItemId, textId, scope, meetingDay },
    ...{ durationMinutes, durationNote, repeatMin, repeatMax, extent, recordBasis },
    ...{ outcome, conflictNote, confidence },
    kind: details.kind,
    details: details as Record<string, unknown>,
  }
}

/** The moment of an event: the one it has where nothing about it changed, else a new one, because moments are replaced. */
async function momentOf(
  tx: Transaction,
  input: RecordedEvent,
  timeZone: string | null,
  presentId: string | null,
): Promise<string | null> {
  const { localDate, localTime, precision, qualifier, asStated } = input
  if (!localDate) return null
  const isObserved = input.recordBasis === 'own_observation'
  const wanted = {
    ...{ localDate, localTime, timeZone, precision, qualifier, asStated },
    kind: isObserved ? ('actual' as const) : ('reported' as const),
    basis: isObserved ? ('observer' as const) : ('source_claim' as const),
  }
  const [present] = presentId ? await tx.select().from(moments).where(eq(moments.id, presentId)) : []
  const isSame =
    present && Object.entries(wanted).every(([field, value]) => present[field as keyof typeof present] === value)
  return isSame ? present.id : storeMoment(tx, wanted)
}

async function storeParts(tx: Transaction, actor: Actor, input: RecordedEvent): Promise<void> {
  const eventId = input.id
  if (input.actors.length > 0)
    await tx.insert(eventActors).values(input.actors.map((one, index) => ({ ...one, eventId, position: index + 1 })))
  const topicIds = [...new Set(input.topicIds)]
  if (topicIds.length > 0) await tx.insert(eventTopics).values(topicIds.map((topicId) => ({ eventId, topicId })))
  const told = input.summaries.filter((summary) => summary.text.trim() !== '')
  if (told.length > 0)
    await tx
      .insert(eventSummaries)
      .values(told.map(({ locale, text, status }) => ({ eventId, locale, summary: text, status })))
  for (const link of input.links) await tx.insert(eventLinks).values({ ...link, fromId: eventId })
  if (input.statements.length > 0)
    await tx.insert(statements).values(
      input.statements.map((one) => ({
        ...one,
        eventId,
        meetingId: input.meetingId,
        sittingId: input.sittingId,
        authorId: actor.userId,
      })),
    )
}

/** The event under lock for a change, undefined where there is none. */
export async function lockedEvent(tx: Transaction, id: string): Promise<EventRow | undefined> {
  const [event] = await tx.select().from(events).where(eq(events.id, id)).for('update')
  return event
}

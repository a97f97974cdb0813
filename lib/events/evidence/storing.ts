import 'server-only'
import { and, eq, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  adoptions,
  assessments,
  claimNames,
  claimParallels,
  claims,
  eventLinks,
  groupMembers,
} from '@/db/schema/claims'
import { describedGroups, statements } from '@/db/schema/events'
import { positions } from '@/db/schema/positions'
import { sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import { momentFor } from '@/lib/meetings/moments'
import type { RecordedEvent } from '../schema'
import { Refused } from '@/lib/core/result'
import { attributionOf, type ClaimInput } from './schema'

type Evidence = Pick<RecordedEvent, 'id' | 'claims' | 'groups' | 'assessments' | 'adoptions' | 'positions'>

/**
 * Replaces the evidence of an event by what is given, in the caller's transaction: groups first, because claims speak
 * of them; then claims, then what hangs on claims. Groups are kept when nothing here speaks of them any more, because
 * other events may.
 */
export async function replaceEvidence(
  tx: Transaction,
  actor: Actor,
  event: Evidence,
  at: { meetingId: string | null; timeZone: string | null },
): Promise<void> {
  await storeGroups(tx, actor, event.id, event.groups)
  await dropDependents(tx, event)
  for (const [index, claim] of event.claims.entries())
    await storeClaim(tx, actor, event.id, claim, { position: index + 1, timeZone: at.timeZone })
  await storeMembers(tx, event.groups)
  if (event.assessments.length > 0)
    await tx
      .insert(assessments)
      .values(event.assessments.map((one) => ({ ...one, eventId: event.id, createdBy: actor.userId })))
  if (event.adoptions.length > 0)
    await tx.insert(adoptions).values(event.adoptions.map((one) => ({ ...one, eventId: event.id })))
  if (event.positions.length > 0)
    await tx
      .insert(positions)
      .values(event.positions.map((one) => ({ ...one, eventId: event.id, meetingId: at.meetingId })))
}

/** Takes away what a save replaces, and the claims that it leaves out with all that hangs on them. */
async function dropDependents(tx: Transaction, event: Evidence): Promise<void> {
  await tx.delete(assessments).where(eq(assessments.eventId, event.id))
  await tx.delete(adoptions).where(eq(adoptions.eventId, event.id))
  await tx.delete(positions).where(eq(positions.eventId, event.id))
  const kept = event.claims.map((claim) => claim.id)
  const gone = (
    await tx
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.eventId, event.id), kept.length > 0 ? notInArray(claims.id, kept) : undefined))
  ).map((row) => row.id)
  await dropClaims(tx, gone)
}

/** Takes claims away with all that rests on them, wherever that stands. Their words stay in history. */
export async function dropClaims(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.delete(groupMembers).where(inArray(groupMembers.claimId, ids))
  await tx.update(eventLinks).set({ claimId: null }).where(inArray(eventLinks.claimId, ids))
  await tx.update(statements).set({ claimId: null }).where(inArray(statements.claimId, ids))
  for (const table of [positions, assessments, adoptions, claimNames, claimParallels])
    await tx.delete(table).where(inArray(table.claimId, ids))
  await tx.delete(claims).where(inArray(claims.id, ids))
}

async function storeGroups(
  tx: Transaction,
  actor: Actor,
  eventId: string,
  groups: RecordedEvent['groups'],
): Promise<void> {
  const rows = groups.map(({ id, label, language, min, max, exhaustive }) => ({
    ...{ id, eventId, label, min, max, exhaustive },
    labelLanguage: language,
    createdBy: actor.userId,
  }))
  if (rows.length === 0) return
  // Members first go, then bounds change, then members come: a narrower bound must not meet members that are leaving.
  const ids = rows.map((row) => row.id)
  await refuseForeign(tx, ids, eventId)
  await tx.delete(groupMembers).where(inArray(groupMembers.groupId, ids))
  await tx
    .insert(describedGroups)
    .values(rows)
    .onConflictDoUpdate({
      target: describedGroups.id,
      set: {
        label: sql`excluded.label`,
        labelLanguage: sql`excluded.label_language`,
        min: sql`excluded.min`,
        max: sql`excluded.max`,
        exhaustive: sql`excluded.exhaustive`,
      },
    })
  for (const { id, sameAsId, subsetOfId } of groups)
    await tx.update(describedGroups).set({ sameAsId, subsetOfId }).where(eq(describedGroups.id, id))
}

/** A group belongs to the event that describes it: nobody changes the words or the members of another's. */
async function refuseForeign(tx: Transaction, ids: string[], eventId: string): Promise<void> {
  const foreign = await tx
    .select({ id: describedGroups.id })
    .from(describedGroups)
    .where(
      and(inArray(describedGroups.id, ids), or(ne(describedGroups.eventId, eventId), isNull(describedGroups.eventId))),
    )
  if (foreign.length > 0) throw new Refused({ code: 'breaks_rule', rule: 'part_is_of_the_event' })
}

async function storeMembers(tx: Transaction, groups: RecordedEvent['groups']): Promise<void> {
  const rows = groups.flatMap((group) => group.members.map((member) => ({ groupId: group.id, ...member })))
  if (rows.length > 0) await tx.insert(groupMembers).values(rows).onConflictDoNothing()
}

/** Writes one claim with those it names, new or changed. `saidBy` is the publisher of its source where nobody is said. */
export async function storeClaim(
  tx: Transaction,
  actor: Actor,
  eventId: string,
  claim: ClaimInput,
  { position, timeZone }: { position: number; timeZone: string | null },
): Promise<void> {
  const {
    id,
    sourceId,
    passageId,
    parallelIds,
    aspect,
    stance,
    text,
    language,
    nameIds,
    groupId,
    certainty,
    confidence,
  } = claim
  const [source] = await tx.select().from(sources).where(eq(sources.id, sourceId))
  const row = {
    ...{ eventId, sourceId, passageId, aspect, stance, text, language, groupId, certainty, confidence, position },
    momentId: await momentOf(tx, eventId, claim, timeZone),
    saidBy: claim.saidBy ?? source?.publisherId ?? 'press',
    attribution: claim.attribution ?? attributionOf(nameIds, groupId),
    value: claim.quantity,
  }
  const ofTheEvent = tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.id, id), eq(claims.eventId, eventId)))
  await tx.delete(claimParallels).where(inArray(claimParallels.claimId, ofTheEvent))
  const stored = await tx
    .insert(claims)
    .values({ ...row, id, createdBy: actor.userId })
    .onConflictDoUpdate({ target: claims.id, set: row, setWhere: eq(claims.eventId, eventId) })
    .returning({ id: claims.id })
  if (stored.length === 0) throw new Refused({ code: 'breaks_rule', rule: 'part_is_of_the_event' })
  await tx.delete(claimNames).where(eq(claimNames.claimId, id))
  if (nameIds.length > 0)
    await tx.insert(claimNames).values([...new Set(nameIds)].map((participantId) => ({ claimId: id, participantId })))
  if (parallelIds.length > 0)
    await tx.insert(claimParallels).values([...new Set(parallelIds)].map((one) => ({ claimId: id, passageId: one })))
}

/** The moment that a claim states: the one it has where the time is the same, so that saving leaves none behind. */
async function momentOf(
  tx: Transaction,
  eventId: string,
  { id, time }: ClaimInput,
  timeZone: string | null,
): Promise<string | null> {
  if (!time) return null
  const [stored] = await tx
    .select({ momentId: claims.momentId })
    .from(claims)
    .where(and(eq(claims.id, id), eq(claims.eventId, eventId)))
  return momentFor(tx, time, { kind: 'source', timeZone, standingId: stored?.momentId })
}

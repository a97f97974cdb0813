import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import {
  adoptions,
  assessments,
  claimNames,
  claimParallels,
  claims,
  eventLinks,
  groupMembers,
} from '@/db/schema/claims'
import { describedGroups, eventActors, eventSummaries, eventTopics, events, statements } from '@/db/schema/events'
import { moments } from '@/db/schema/moments'
import { positions } from '@/db/schema/positions'
import { sources } from '@/db/schema/releases'
import { attributionOf, ClaimInput } from './evidence/schema'
import { RecordedEvent } from './schema'

/** An event as its form holds it and history keeps it: the inverse of storeEvent. Null if there is none. */
export async function readEvent(tx: Database | Transaction, id: string): Promise<RecordedEvent | null> {
  const [row] = await tx
    .select({ event: events, moment: moments })
    .from(events)
    .leftJoin(moments, eq(moments.id, events.momentId))
    .where(eq(events.id, id))
  if (!row) return null
  const { event, moment } = row
  const actors = await tx
    .select()
    .from(eventActors)
    .where(eq(eventActors.eventId, id))
    .orderBy(asc(eventActors.position))
  const held = await readClaims(tx, id)
  const stands = await tx.select().from(positions).where(eq(positions.eventId, id)).orderBy(asc(positions.id))
  const groupIds = [actors, held, stands].flatMap((rows) => rows.flatMap((one) => one.groupId ?? []))
  return RecordedEvent.parse({
    ...event,
    details: event.details,
    localDate: moment?.localDate ?? null,
    localTime: moment?.localTime ?? null,
    precision: moment?.precision ?? 'day',
    qualifier: moment?.qualifier ?? 'at',
    asStated: moment?.asStated ?? null,
    topicIds: (
      await tx.select().from(eventTopics).where(eq(eventTopics.eventId, id)).orderBy(asc(eventTopics.topicId))
    ).map((topic) => topic.topicId),
    actors,
    claims: held,
    groups: await readGroups(tx, [...new Set(groupIds)]),
    summaries: (
      await tx.select().from(eventSummaries).where(eq(eventSummaries.eventId, id)).orderBy(asc(eventSummaries.locale))
    ).map(({ locale, summary, status }) => ({ locale, text: summary, status })),
    assessments: await tx
      .select()
      .from(assessments)
      .where(eq(assessments.eventId, id))
      .orderBy(asc(assessments.createdAt), asc(assessments.id)),
    adoptions: await tx.select().from(adoptions).where(eq(adoptions.eventId, id)).orderBy(asc(adoptions.aspect)),
    positions: stands,
    links: await tx
      .select()
      .from(eventLinks)
      .where(eq(eventLinks.fromId, id))
      .orderBy(asc(eventLinks.toId), asc(eventLinks.kind)),
    statements: await tx.select().from(statements).where(eq(statements.eventId, id)).orderBy(asc(statements.id)),
  })
}

async function readClaims(tx: Database | Transaction, eventId: string): Promise<ClaimInput[]> {
  const rows = await tx
    .select({ claim: claims, moment: moments, publisherId: sources.publisherId })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.sourceId))
    .leftJoin(moments, eq(moments.id, claims.momentId))
    .where(eq(claims.eventId, eventId))
    .orderBy(asc(claims.position), asc(claims.createdAt), asc(claims.id))
  const ids = rows.map(({ claim }) => claim.id)
  const names = ids.length
    ? await tx.select().from(claimNames).where(inArray(claimNames.claimId, ids)).orderBy(asc(claimNames.participantId))
    : []
  const parallels = ids.length
    ? await tx
        .select()
        .from(claimParallels)
        .where(inArray(claimParallels.claimId, ids))
        .orderBy(asc(claimParallels.passageId))
    : []
  return rows.map(({ claim, moment, publisherId }) => {
    const nameIds = names.filter((name) => name.claimId === claim.id).map((name) => name.participantId)
    const isPlain = claim.attribution === attributionOf(nameIds, claim.groupId)
    const { localDate, localTime, precision, qualifier } = moment ?? {}
    return ClaimInput.parse({
      ...claim,
      // Null stands for the publisher itself, as it does where the claim is made.
      saidBy: claim.saidBy === (publisherId ?? 'press') ? null : claim.saidBy,
      nameIds,
      parallelIds: parallels.flatMap((one) => (one.claimId === claim.id ? one.passageId : [])),
      attribution: isPlain ? null : claim.attribution,
      time: localDate ? { localDate, localTime, precision, qualifier } : null,
      quantity: claim.value,
    })
  })
}

/** Described groups with their known members, by id, in the order asked for. */
async function readGroups(tx: Database | Transaction, ids: string[]): Promise<unknown[]> {
  if (ids.length === 0) return []
  const rows = await tx.select().from(describedGroups).where(inArray(describedGroups.id, ids))
  const members = await tx
    .select()
    .from(groupMembers)
    .where(inArray(groupMembers.groupId, ids))
    .orderBy(asc(groupMembers.participantId))
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const { label, labelLanguage, min, max, exhaustive, sameAsId, subsetOfId } = row
    return {
      ...{ id, label, language: labelLanguage, min, max, exhaustive, sameAsId, subsetOfId },
      members: members.filter((member) => member.groupId === id),
    }
  })
}

/** An event without what rests on sources that are not open to a reader: claims, and all that hangs on them. */
export function restingOn(event: RecordedEvent, isOpen: (sourceId: string) => boolean): RecordedEvent {
  const claims = event.claims.filter((claim) => isOpen(claim.sourceId))
  if (claims.length === event.claims.length) return event
  const open = new Set<string>(claims.map((claim) => claim.id))
  const rests = ({ claimId }: { claimId: string | null }) => claimId === null || open.has(claimId)
  return {
    ...event,
    claims,
    groups: event.groups.map((group) => ({ ...group, members: group.members.filter(rests) })),
    assessments: event.assessments.filter(rests),
    adoptions: event.adoptions.filter(rests),
    positions: event.positions.filter(rests),
    statements: event.statements.filter(rests),
    links: event.links.filter(rests),
  }
}

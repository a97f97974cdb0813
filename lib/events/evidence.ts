import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { claimNames, claims } from '@/db/schema/claims'
import { sources } from '@/db/schema/releases'
import type { Actor } from '@/lib/auth/actor'
import type { ClaimInput } from './schema'

/** Adds one claim with those it names, in the caller's transaction. `saidBy` is the publisher, or the press. */
export async function addClaim(
  tx: Transaction,
  actor: Actor,
  eventId: string,
  claim: Omit<ClaimInput, 'text' | 'sourceId' | 'groupLabel'> & { text: string | null; sourceId: string },
  { groupId, passageId }: { groupId: string | null; passageId: string | null },
): Promise<void> {
  const [source] = await tx.select().from(sources).where(eq(sources.id, claim.sourceId))
  const { id, sourceId, aspect, stance, text, language, nameIds, confidence } = claim
  const attribution =
    nameIds.length === 0 ? (groupId ? 'unnamed_group' : 'none') : groupId ? 'named_and_unnamed' : 'named'
  await tx.insert(claims).values({
    ...{ id, eventId, sourceId, passageId, aspect, stance, text, language, attribution, groupId, confidence },
    saidBy: source?.publisherId ?? 'press',
    createdBy: actor.userId,
  })
  if (nameIds.length > 0)
    await tx.insert(claimNames).values([...new Set(nameIds)].map((participantId) => ({ claimId: id, participantId })))
}

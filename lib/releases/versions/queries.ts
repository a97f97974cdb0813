import 'server-only'
import { and, asc, eq, lt } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { passages, textVersions } from '@/db/schema/releases'
import type { EventKind, RecordState } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { visibleTo } from '@/lib/events/queries'
import { type Anchor, proposeAnchor } from './anchoring'

/** A claim whose words stand in an earlier version of a text, with where they are proposed to stand in the latest. */
export type LeftBehind = {
  claimId: string
  eventId: string
  kind: EventKind
  state: RecordState
  earlierNumber: number
  exact: string
  /** The proposed words; null where a person must look for them. */
  proposed: string | null
  anchor: Anchor
}

/**
 * The claims on a release that still rest on an earlier version of its text, in order of their place there, each with a
 * proposal; of events that the actor may see. Empty where all moved, and for whoever may not read sources.
 */
export async function leftBehind(actor: Actor, releaseId: string): Promise<LeftBehind[]> {
  if (!mayDo(actor, 'source.read')) return []
  const db = await getDatabase()
  const versions = await db
    .select({ id: textVersions.id, number: textVersions.number, normalised: textVersions.normalised })
    .from(textVersions)
    .where(eq(textVersions.sourceId, releaseId))
    .orderBy(asc(textVersions.number))
  const latest = versions.at(-1)
  if (!latest || versions.length < 2) return []
  const rows = await db
    .select({ claimId: claims.id, event: events, passage: passages, number: textVersions.number })
    .from(claims)
    .innerJoin(passages, eq(passages.id, claims.passageId))
    .innerJoin(textVersions, and(eq(textVersions.id, passages.versionId), lt(textVersions.number, latest.number)))
    .innerJoin(events, eq(events.id, claims.eventId))
    .where(and(eq(claims.sourceId, releaseId), visibleTo(actor)))
  return rows
    .map(({ claimId, event, passage, number }) => {
      const earlier = versions.find(({ id }) => id === passage.versionId)?.normalised ?? ''
      const anchor = proposeAnchor(passage.ranges, earlier, latest.normalised)
      const words = anchor.ranges?.map(({ start, end }) => latest.normalised.slice(start, end)) ?? null
      return {
        ...{ claimId, eventId: event.id, kind: event.kind, state: event.state, earlierNumber: number },
        ...{ exact: passage.exact, proposed: words?.join(' … ') ?? null, anchor, at: passage.ranges[0]?.start ?? 0 },
      }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...row }) => row)
}

import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { describedGroups, events } from '@/db/schema/events'
import { revisions } from '@/db/schema/history'
import type { Actor } from '@/lib/auth/actor'
import { fieldsOf } from '@/lib/auth/admission'
import { mayDo } from '@/lib/auth/permissions'
import { RecordId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { WHOLE } from '../drafts/published'
import { keepFirstState } from '../editing'
import { dropClaims } from '../evidence/storing'
import { readEvent } from '../reading'
import { EventAtRevision, RecordedEvent } from '../schema'
import { standingTo, wasPublic } from '../standing'
import { lockedEvent, storeEvent } from '../storing'
import { together } from './together'

type EventRow = typeof events.$inferSelect

/**
 * Puts two accounts of one event together: the first keeps its facts and gets the claims, sources and lines of the
 * other, which is put away with a pointer to it. Both accounts and both times stay. Problems: `stale` for either,
 * `wrong_state` for what is handed in further or public on the side that goes, `not_allowed`, `invalid` with the fields
 * that both together make too long or too many.
 */
export const mergeEvents = command({
  name: 'merge-events',
  permission: 'event.merge',
  input: z.object({ keep: EventAtRevision, merge: EventAtRevision }),
  run: async ({ tx, actor, input }) => {
    const [keep, other] = await lockedPair(tx, input.keep.id, input.merge.id)
    if (!keep || !other || keep.id === other.id) return refuse('not_found')
    if (keep.revision !== input.keep.revision || other.revision !== input.merge.revision) return refuse('stale')
    if (await wasPublic(tx, other.id)) return refuse('wrong_state')
    for (const event of [keep, other])
      if (!mayDo(actor, 'event.merge', await standingTo(tx, actor, event)))
        return refuse(['draft', 'submitted'].includes(event.state) ? 'not_allowed' : 'wrong_state')
    const [first, second] = [await readEvent(tx, keep.id), await readEvent(tx, other.id)]
    if (!first || !second) return refuse('not_found')
    const checked = RecordedEvent.safeParse(together(first, second))
    if (!checked.success) return refuse('invalid', { fields: fieldsOf(checked.error) })
    const merged = checked.data
    await keepFirstState(tx, actor, keep)
    await emptyOf(tx, actor, second, other, keep.id)
    const revision = await storeEvent(tx, actor, merged, keep)
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: other.id, revision: other.revision + 1, verb: 'merged_away', content: second },
      // Whoever wrote the other account stays an author of this one, even when both are apart again (is_author).
      { subject: 'event', subjectId: keep.id, revision, verb: 'account_joined', content: { mergedId: other.id } },
      { subject: 'event', subjectId: keep.id, revision, verb: 'merged', content: { ...merged, revision } },
    ])
    return ok({ id: keep.id, revision, merged: { id: other.id, revision: other.revision + 1 } })
  },
})

/** In order of id, so that two who merge the same pair crosswise wait for one another and do not lock for ever. */
async function lockedPair(tx: Transaction, keepId: string, otherId: string): Promise<(EventRow | undefined)[]> {
  const locked = new Map<string, EventRow | undefined>()
  for (const id of [keepId, otherId].sort()) locked.set(id, await lockedEvent(tx, id))
  return [locked.get(keepId), locked.get(otherId)]
}

/** Leaves the event that goes without claims and parts, so that those may belong to the other, and puts it away. */
async function emptyOf(tx: Transaction, actor: Actor, whole: RecordedEvent, row: EventRow, intoId: string) {
  await dropClaims(
    tx,
    whole.claims.map((claim) => claim.id),
  )
  const bare = { ...whole, claims: [], assessments: [], adoptions: [], positions: [], statements: [], links: [] }
  await storeEvent(tx, actor, { ...bare, actors: [], groups: [] }, row, 'withdrawn_before_publication')
  await moveGroups(tx, whole, row.id, intoId)
  await tx.update(events).set({ mergedIntoId: intoId }).where(eq(events.id, row.id))
}

/** Groups belong to the event that describes them: they go where their account goes. */
async function moveGroups(tx: Transaction, { groups }: RecordedEvent, fromId: string, toId: string) {
  const ids = groups.map((group) => group.id)
  await tx
    .update(describedGroups)
    .set({ eventId: toId })
    .where(and(inArray(describedGroups.id, ids), eq(describedGroups.eventId, fromId)))
}

/**
 * Takes two merged accounts apart again, as they stood before. Problems: `stale` if the kept one was edited since,
 * `wrong_state` if they are not merged, `not_allowed`.
 */
export const separateEvents = command({
  name: 'separate-events',
  permission: 'event.merge',
  input: z.object({ keep: EventAtRevision, mergedId: RecordId }),
  run: async ({ tx, actor, input }) => {
    const [keep, other] = await lockedPair(tx, input.keep.id, input.mergedId)
    if (!keep || !other) return refuse('not_found')
    if (keep.revision !== input.keep.revision) return refuse('stale')
    if (other.mergedIntoId !== keep.id) return refuse('wrong_state')
    if (!mayDo(actor, 'event.merge', await standingTo(tx, actor, keep))) return refuse('not_allowed')
    const [before, account] = [
      await keptIn(tx, keep.id, keep.revision - 1, WHOLE),
      await keptIn(tx, other.id, other.revision, ['merged_away']),
    ]
    if (!before || !account) return refuse('wrong_state')
    const keptRevision = await storeEvent(tx, actor, before, keep)
    await moveGroups(tx, account, keep.id, other.id)
    await tx.update(events).set({ mergedIntoId: null }).where(eq(events.id, other.id))
    const revision = await storeEvent(tx, actor, account, other)
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: keep.id, revision: keptRevision, verb: 'unmerged', content: before },
      { subject: 'event', subjectId: other.id, revision, verb: 'unmerged', content: account },
    ])
    return ok({ id: keep.id, revision: keptRevision })
  },
})

/** The event as an entry of one of these verbs holds it; others at the same revision hold a part, or what was refused. */
async function keptIn(tx: Transaction, id: string, revision: number, verbs: string[]): Promise<RecordedEvent | null> {
  const [row] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(
      and(
        eq(revisions.subject, 'event'),
        eq(revisions.subjectId, id),
        eq(revisions.revision, revision),
        inArray(revisions.verb, verbs),
      ),
    )
    .orderBy(desc(revisions.seq))
  const parsed = RecordedEvent.safeParse(row ? JSON.parse(row.content) : null)
  return parsed.success ? parsed.data : null
}

import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import { meetings } from '@/db/schema/meetings'
import { releaseMeetings, releases, sources } from '@/db/schema/releases'
import { canonicalJson } from '@/lib/core/canonical'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { type CoveredMeeting, CoveredMeetings } from './schema'

/**
 * Says which meetings a release covers, and as what; meetings that are left out are no longer covered. Naming the same
 * again changes nothing. What is public follows when the release is published again. Problems: `not_found` for the
 * release; `stale` when it was changed meanwhile; `wrong_state` for one that was taken back; `invalid` for a meeting
 * that is not there or is named twice.
 */
export const setReleaseMeetings = command({
  name: 'set-release-meetings',
  permission: 'release.import',
  input: CoveredMeetings,
  run: async ({ tx, actor, input: { releaseId, revision: seen, meetings: wanted } }) => {
    const [source] = await tx.select().from(sources).where(eq(sources.id, releaseId)).for('update')
    if (!source) return refuse('not_found')
    if (source.state === 'retracted' || source.state === 'suppressed') return refuse('wrong_state')
    if (source.revision !== seen) return refuse('stale')
    const ids = wanted.map(({ meetingId }) => meetingId)
    const there = ids.length ? await tx.select().from(meetings).where(inArray(meetings.id, ids)) : []
    if (there.length < ids.length) return refuse('invalid', { fields: [{ path: 'meetings', code: 'invalid_value' }] })
    const present = await tx
      .select({ meetingId: releaseMeetings.meetingId, role: releaseMeetings.role })
      .from(releaseMeetings)
      .where(eq(releaseMeetings.releaseId, releaseId))
      .orderBy(asc(releaseMeetings.meetingId))
    const content = { meetings: toldMeetings(wanted) }
    const before = { meetings: toldMeetings(present) }
    if (canonicalJson(content) === canonicalJson(before)) return ok({ revision: seen })
    await tx.insert(releases).values({ sourceId: releaseId }).onConflictDoNothing()
    await tx.delete(releaseMeetings).where(eq(releaseMeetings.releaseId, releaseId))
    if (wanted.length > 0) await tx.insert(releaseMeetings).values(wanted.map((one) => ({ releaseId, ...one })))
    const revision = seen + 1
    await tx
      .update(sources)
      .set({ revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(sources.id, releaseId))
    await recordRevisions(tx, actor, [
      { subject: 'release', subjectId: releaseId, revision, verb: 'edited', content, before },
    ])
    return ok({ revision })
  },
})

/** Covered meetings as history keeps them, in the order of their ids, so that one set reads the same in any order. */
export function toldMeetings(covered: CoveredMeeting[]) {
  return [...covered]
    .sort((a, b) => (a.meetingId < b.meetingId ? -1 : 1))
    .map(({ meetingId, role }) => ({ id: meetingId, meetingId, role }))
}

import 'server-only'
import { count, eq } from 'drizzle-orm'
import { meetings, sittings } from '@/db/schema/meetings'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { storeMoment } from './moments'
import { NewMeeting, NewSitting } from './schema'

/** Makes a meeting, for staff until it is published. Problems: `already_exists`. */
export const createMeeting = command({
  name: 'create-meeting',
  permission: 'meeting.edit',
  input: NewMeeting,
  run: async ({ tx, actor, input }) => {
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    await tx.insert(meetings).values({ ...input, ...by, status: 'planned', confidence: 'high' })
    await recordRevisions(tx, actor, [
      { subject: 'meeting', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

/** Adds a sitting to a meeting. Its two ends are two assertions; one is never taken for the other. */
export const addSitting = command({
  name: 'add-sitting',
  permission: 'meeting.edit',
  input: NewSitting,
  run: async ({ tx, actor, input }) => {
    const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, input.meetingId))
    if (!meeting) return refuse('not_found')
    const end = async (kind: 'scheduled' | 'reported', at: typeof input.scheduledEnd) =>
      at
        ? storeMoment(tx, {
            ...at,
            kind,
            timeZone: meeting.timeZone,
            precision: 'minute',
            qualifier: 'at',
            basis: 'source_claim',
            asStated: null,
          })
        : null
    const [existing] = await tx.select({ count: count() }).from(sittings).where(eq(sittings.meetingId, meeting.id))
    await tx.insert(sittings).values({
      id: input.id,
      meetingId: meeting.id,
      kind: input.kind,
      seq: (existing?.count ?? 0) + 1,
      meetingDay: input.meetingDay,
      scheduledEndId: await end('scheduled', input.scheduledEnd),
      actualEndId: await end('reported', input.actualEnd),
      authorId: actor.userId,
    })
    await recordRevisions(tx, actor, [
      { subject: 'sitting', subjectId: input.id, revision: 1, verb: 'created', content: input },
    ])
    return ok({ id: input.id })
  },
})

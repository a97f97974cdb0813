import { z } from 'zod'
import { RELEASE_MEETING_ROLES } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'

const CoveredMeeting = z.object({ meetingId: RecordId, role: z.enum(RELEASE_MEETING_ROLES) })
export type CoveredMeeting = z.input<typeof CoveredMeeting>

/** All meetings that a release covers, each once with its role, over the revision that whoever names them has seen. */
export const CoveredMeetings = z.object({
  releaseId: RecordId,
  revision: z.int().min(1),
  meetings: z
    .array(CoveredMeeting)
    .max(40, 'too_big')
    .refine((meetings) => new Set(meetings.map(({ meetingId }) => meetingId)).size === meetings.length, 'named_twice'),
})

import { z } from 'zod'
import {
  CAPACITIES,
  EXTENTS,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_OUTCOMES,
  MEETING_STATUSES,
  OFFICES,
  PRECISIONS,
  QUALIFIERS,
  SITTING_KINDS,
  SITTING_STATES,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'

/** A civil date and a clock time as people write them here. */
export const LocalDate = z.iso.date('date_as_year_month_day')
/** A date as precisely as a text states it: a year, a month or a day that exists. */
export const StatedDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'date_as_year_month_day')
  .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, 'date_as_year_month_day')
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time_as_hours_and_minutes')

const TimeZone = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}, 'zone_unknown')

const line = (most: number) => z.string().trim().min(1).max(most, 'too_big').nullable()
const Revision = z.int().min(1)

const meetingFacts = {
  kind: z.enum(MEETING_KINDS),
  bodyId: RecordId.nullable().default(null),
  year: z.coerce.number().int().min(2000, 'required').max(2100, 'required'),
  city: line(120),
  countryId: RecordId.nullable(),
  venue: line(200).default(null),
  timeZone: TimeZone.nullable(),
  format: z.enum(MEETING_FORMATS).nullable(),
  formatReason: line(300).default(null),
  startsOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  chairId: RecordId.nullable(),
  viceChairId: RecordId.nullable().default(null),
  chairOffice: z.enum(OFFICES).nullable().default(null),
  chairPersons: z.array(z.string().trim().min(1).max(120, 'too_big')).max(6, 'too_big').default([]),
  status: z.enum(MEETING_STATUSES).default('planned'),
  outcome: z.enum(MEETING_OUTCOMES).nullable().default(null),
  notes: line(4000).default(null),
}
type Facts = z.infer<z.ZodObject<typeof meetingFacts>>
const inOrder = (meeting: Pick<Facts, 'kind' | 'bodyId' | 'startsOn' | 'endsOn'>, context: z.core.$RefinementCtx) => {
  const tell = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (meeting.startsOn && meeting.endsOn && meeting.startsOn > meeting.endsOn) tell('endsOn', 'ends_before_start')
  if (meeting.endsOn && !meeting.startsOn) tell('startsOn', 'required')
  if (meeting.kind === 'working_body' && !meeting.bodyId) tell('bodyId', 'required')
}

/** A meeting as it is first typed: everything but kind and year may come later. */
export const NewMeeting = z.object({ id: NewId, ...meetingFacts }).superRefine(inOrder)
export type NewMeeting = z.infer<typeof NewMeeting>
/** When something began or ended, in the zone of the meeting: on the clock, or to the day where no hour is known. */
export const StatedMoment = z
  .object({
    localDate: LocalDate,
    localTime: ClockTime.nullable(),
    precision: z.enum(PRECISIONS).nullable().default(null),
    qualifier: z.enum(QUALIFIERS).default('at'),
  })
  .nullable()
export type StatedMoment = z.infer<typeof StatedMoment>
/** On whose word actual times rest: somebody of ours in the room, or what a source says. */
export const WITNESSES = ['source', 'observer'] as const
export type Witness = (typeof WITNESSES)[number]

/** How a source counts a meeting, as "18, the communiqué of 2022": the number, then who counts so. */
export const StatedOrdinal = z
  .string()
  .trim()
  .max(200, 'too_big')
  .regex(/^\d{1,3}[\s,;:·]+\S/, 'ordinal_as_number_and_words')

/** What is known of a meeting once it is over, and on which sources it rests. What is left out stays as it is. */
const laterFacts = {
  closing: StatedMoment.optional(),
  closingWitness: z.enum(WITNESSES).default('source'),
  ordinals: z.array(StatedOrdinal).max(12, 'too_big').optional(),
  sourceIds: z.array(RecordId).max(60, 'too_big').optional(),
}
export const EditedMeeting = z
  .object({ id: RecordId, revision: Revision, ...meetingFacts, ...laterFacts })
  .superRefine(inOrder)
export type EditedMeeting = z.infer<typeof EditedMeeting>

const sittingFacts = {
  kind: z.enum(SITTING_KINDS),
  meetingDay: z.coerce.number().int().min(1, 'required').max(60, 'required'),
  scheduledStart: StatedMoment.default(null),
  scheduledEnd: StatedMoment,
  actualStart: StatedMoment.default(null),
  actualEnd: StatedMoment,
  witness: z.enum(WITNESSES).default('source'),
  state: z.enum(SITTING_STATES).default('unknown'),
  presidedById: RecordId.nullable().default(null),
  presidedIn: z.enum(CAPACITIES).nullable().default(null),
}
export const NewSitting = z.object({ id: NewId, meetingId: RecordId, ...sittingFacts })
export type NewSitting = z.infer<typeof NewSitting>
export const EditedSitting = z.object({ id: RecordId, revision: Revision, ...sittingFacts })
export type EditedSitting = z.infer<typeof EditedSitting>

const attendanceFacts = {
  participantId: RecordId,
  capacity: z.enum(CAPACITIES),
  medium: z.enum(MEETING_FORMATS).nullable(),
  arrived: StatedMoment,
  left: StatedMoment,
  witness: z.enum(WITNESSES).default('source'),
  extent: z.enum(EXTENTS),
  sourceId: RecordId.nullable(),
  note: line(500),
}
export const NewAttendance = z.object({ id: NewId, meetingId: RecordId, ...attendanceFacts })
export type NewAttendance = z.infer<typeof NewAttendance>
export const EditedAttendance = z.object({ id: RecordId, revision: Revision, ...attendanceFacts })

/** One record as somebody saw it, to be taken away. */
export const SeenRecord = z.object({ id: RecordId, revision: Revision })

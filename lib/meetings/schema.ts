import { z } from 'zod'
import { MEETING_FORMATS, MEETING_KINDS, SITTING_KINDS } from '@/db/vocabulary'
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

export const NewMeeting = z
  .object({
    id: NewId,
    kind: z.enum(MEETING_KINDS),
    year: z.coerce.number().int().min(2000, 'required').max(2100, 'required'),
    city: z.string().trim().max(120, 'too_big').nullable(),
    countryId: RecordId.nullable(),
    chairId: RecordId.nullable(),
    startsOn: LocalDate.nullable(),
    endsOn: LocalDate.nullable(),
    timeZone: TimeZone.nullable(),
    format: z.enum(MEETING_FORMATS).nullable(),
  })
  .refine((meeting) => !meeting.startsOn || !meeting.endsOn || meeting.startsOn <= meeting.endsOn, {
    path: ['endsOn'],
    error: 'ends_before_start',
  })
export type NewMeeting = z.infer<typeof NewMeeting>

const EndOfSitting = z.object({ localDate: LocalDate, localTime: ClockTime }).nullable()

export const NewSitting = z.object({
  id: NewId,
  meetingId: RecordId,
  kind: z.enum(SITTING_KINDS),
  meetingDay: z.coerce.number().int().min(1, 'required').max(60, 'required'),
  scheduledEnd: EndOfSitting,
  actualEnd: EndOfSitting,
})
export type NewSitting = z.infer<typeof NewSitting>

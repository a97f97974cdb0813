import { z } from 'zod'
import {
  ACTOR_ROLES,
  ASPECTS,
  CAPACITIES,
  CLAIM_STANCES,
  CONFIDENCES,
  EVENT_SCOPES,
  EXTENTS,
  LOCALES,
  PRECISIONS,
  QUALIFIERS,
  RECORD_BASES,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { ClockTime, LocalDate } from '@/lib/meetings/schema'
import { EventDetails } from './kinds/registry'

export const GroupDescription = z.object({
  label: z.string().trim().min(1, 'required').max(200, 'too_big'),
  language: z.string().trim().min(2).max(10),
  min: z.int().min(1).nullable(),
  max: z.int().min(1).nullable(),
})

/** Who acted: a participant, or a group in the words of the source; never both, never neither. */
export const EventActorInput = z
  .object({
    participantId: RecordId.nullable(),
    group: GroupDescription.nullable(),
    role: z.enum(ACTOR_ROLES),
    capacity: z.enum(CAPACITIES).nullable(),
    extent: z.enum(EXTENTS),
  })
  .refine((actor) => (actor.participantId === null) !== (actor.group === null), {
    path: ['participantId'],
    error: 'one_of_participant_or_group',
  })

/** What one source says about the event, without a passage; passages are linked at the release. */
export const ClaimInput = z.object({
  id: NewId,
  sourceId: RecordId,
  aspect: z.enum(ASPECTS),
  stance: z.enum(CLAIM_STANCES),
  text: z.string().trim().min(1, 'required').max(600, 'too_big'),
  language: z.enum(LOCALES),
  nameIds: z.array(RecordId).max(60),
  groupLabel: z.string().trim().max(200, 'too_big').nullable(),
  confidence: z.enum(CONFIDENCES),
})
export type ClaimInput = z.infer<typeof ClaimInput>

/** A clock time asks for its date and, at a meeting, for the day whose night it may be. */
export const RecordedEvent = z
  .object({
    id: RecordId,
    /** The revision this edit has seen; 0 for an event that is new. */
    revision: z.int().min(0),
    meetingId: RecordId.nullable(),
    details: EventDetails,
    scope: z.enum(EVENT_SCOPES),
    meetingDay: z.int().min(1).max(60).nullable(),
    localDate: LocalDate.nullable(),
    localTime: ClockTime.nullable(),
    precision: z.enum(PRECISIONS),
    qualifier: z.enum(QUALIFIERS),
    sittingId: RecordId.nullable(),
    sessionLabel: z.string().trim().max(120, 'too_big').nullable(),
    agendaItemId: RecordId.nullable(),
    topicIds: z.array(RecordId).max(20),
    actors: z.array(EventActorInput).max(60),
    summary: z
      .object({ locale: z.enum(LOCALES), text: z.string().trim().min(1, 'required').max(600, 'too_big') })
      .nullable(),
    durationMinutes: z.int().positive().max(1_000_000, 'too_big').nullable(),
    repeatMin: z.int().min(1).max(10_000, 'too_big').nullable(),
    extent: z.enum(EXTENTS),
    recordBasis: z.enum(RECORD_BASES),
    claims: z.array(ClaimInput).max(40),
  })
  .refine((event) => event.localTime === null || event.localDate !== null, {
    path: ['localDate'],
    error: 'date_as_year_month_day',
  })
  .refine((event) => event.localTime === null || event.meetingId === null || event.meetingDay !== null, {
    path: ['meetingDay'],
    error: 'meeting_day_needed',
  })
export type RecordedEvent = z.infer<typeof RecordedEvent>

/** One event at the revision that was seen. */
export const EventAtRevision = z.object({ id: RecordId, revision: z.int().min(1) })

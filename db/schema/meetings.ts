import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import {
  CAPACITIES,
  EXTENTS,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_OUTCOMES,
  MEETING_STATUSES,
  SITTING_KINDS,
  SITTING_STATES,
} from '../vocabulary'
import { confidence, editorial, recordId } from './columns'
import { moments } from './moments'
import { bodies, office, participants } from './participants'

export const meetingKind = pgEnum('meeting_kind', MEETING_KINDS)
export const meetingFormat = pgEnum('meeting_format', MEETING_FORMATS)
export const meetingStatus = pgEnum('meeting_status', MEETING_STATUSES)
export const meetingOutcome = pgEnum('meeting_outcome', MEETING_OUTCOMES)
export const sittingKind = pgEnum('sitting_kind', SITTING_KINDS)
export const sittingState = pgEnum('sitting_state', SITTING_STATES)
export const capacity = pgEnum('capacity', CAPACITIES)
export const extent = pgEnum('extent', EXTENTS)

/**
 * A meeting of the Process. Never keyed by its ordinal: sources number the plenaries in ways that do not add up.
 * `startsOn` and `endsOn` are the official days; `closing` says when the room emptied.
 */
export const meetings = pgTable(
  'meetings',
  {
    id: recordId(),
    kind: meetingKind('kind').notNull(),
    bodyId: text('body_id').references(() => bodies.id),
    year: integer('year').notNull(),
    city: text('city'),
    cityAliases: jsonb('city_aliases').$type<string[]>().notNull().default([]),
    countryId: text('country_id').references(() => participants.id),
    venue: text('venue'),
    timeZone: text('time_zone'),
    format: meetingFormat('format'),
    formatReason: text('format_reason'),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    closingId: text('closing_id').references(() => moments.id),
    chairId: text('chair_id').references(() => participants.id),
    viceChairId: text('vice_chair_id').references(() => participants.id),
    /** In which office the presiding participant presides: as Chair, Vice-Chair or custodian. */
    chairOffice: office('chair_office'),
    chairPersons: jsonb('chair_persons').$type<string[]>().notNull().default([]),
    ordinals: jsonb('ordinals')
      .$type<{ value: number; basis: string; source: string | null }[]>()
      .notNull()
      .default([]),
    status: meetingStatus('status').notNull(),
    outcome: meetingOutcome('outcome'),
    sourceIds: jsonb('source_ids').$type<string[]>().notNull().default([]),
    notes: text('notes'),
    confidence: confidence('confidence').notNull(),
    ...editorial(),
  },
  (t) => [
    check('meetings_days_are_ordered', sql`${t.startsOn} <= ${t.endsOn}`),
    check('meetings_year_is_plausible', sql`${t.year} between 2000 and 2100`),
    index('meetings_year').on(t.year),
  ],
)

/** A sitting: scheduled and actual times stand apart, and nothing ever copies one into the other. */
export const sittings = pgTable(
  'sittings',
  {
    id: recordId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    kind: sittingKind('kind').notNull(),
    seq: integer('seq').notNull(),
    meetingDay: integer('meeting_day').notNull(),
    scheduledStartId: text('scheduled_start_id').references(() => moments.id),
    scheduledEndId: text('scheduled_end_id').references(() => moments.id),
    actualStartId: text('actual_start_id').references(() => moments.id),
    actualEndId: text('actual_end_id').references(() => moments.id),
    presidedById: text('presided_by_id').references(() => participants.id),
    presidedIn: capacity('presided_in'),
    state: sittingState('sitting_state').notNull().default('unknown'),
    authorId: text('author_id').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('sittings_have_one_place').on(t.meetingId, t.seq),
    check('sittings_meeting_day_counts_from_one', sql`${t.meetingDay} >= 1`),
  ],
)

/** A delegation in the room, from its arrival to its leaving; whoever comes back has a further row. */
export const attendances = pgTable('attendances', {
  id: recordId(),
  meetingId: text('meeting_id')
    .notNull()
    .references(() => meetings.id),
  participantId: text('participant_id')
    .notNull()
    .references(() => participants.id),
  capacity: capacity('capacity').notNull(),
  medium: meetingFormat('medium'),
  arrivedId: text('arrived_id').references(() => moments.id),
  leftId: text('left_id').references(() => moments.id),
  extent: extent('extent').notNull().default('unknown'),
  sourceId: text('source_id'),
  note: text('note'),
  authorId: text('author_id').notNull(),
  revision: integer('revision').notNull().default(1),
})

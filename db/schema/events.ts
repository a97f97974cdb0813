import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import {
  ACTOR_ROLES,
  DELIVERY_STATES,
  EVENT_KINDS,
  EVENT_SCOPES,
  RECORD_BASES,
  STATEMENT_KINDS,
  TEXT_STATUSES,
} from '../vocabulary'
import { agendaItems, texts, topics } from './agenda'
import { confidence, editorial, locale, recordId } from './columns'
import { capacity, extent, meetings, sittings } from './meetings'
import { correctionKind } from './history'
import { moments } from './moments'
import { bodies, office, participants } from './participants'

export const eventKind = pgEnum('event_kind', EVENT_KINDS)
export const eventScope = pgEnum('event_scope', EVENT_SCOPES)
export const recordBasis = pgEnum('record_basis', RECORD_BASES)
export const textStatus = pgEnum('text_status', TEXT_STATUSES)
export const actorRole = pgEnum('actor_role', ACTOR_ROLES)
export const statementKind = pgEnum('statement_kind', STATEMENT_KINDS)
export const deliveryState = pgEnum('delivery_state', DELIVERY_STATES)

/**
 * One event: a bundle of claims with the values the record adopts. A pattern ("for years") is never counted
 * as an occurrence. `details` holds the fields that its kind asks for (lib/events/kinds).
 */
export const events = pgTable(
  'events',
  {
    id: recordId(),
    meetingId: text('meeting_id').references(() => meetings.id),
    sittingId: text('sitting_id').references(() => sittings.id),
    sessionLabel: text('session_label'),
    agendaItemId: text('agenda_item_id').references(() => agendaItems.id),
    textId: text('text_id').references(() => texts.id),
    kind: eventKind('kind').notNull(),
    scope: eventScope('scope').notNull().default('single'),
    meetingDay: integer('meeting_day'),
    momentId: text('moment_id').references(() => moments.id),
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    durationMinutes: integer('duration_minutes'),
    durationNote: text('duration_note'),
    repeatMin: integer('repeat_min'),
    repeatMax: integer('repeat_max'),
    extent: extent('extent').notNull().default('unknown'),
    recordBasis: recordBasis('record_basis'),
    outcome: text('outcome'),
    conflictNote: text('conflict_note'),
    confidence: confidence('confidence').notNull().default('medium'),
    /** Set on a duplicate whose accounts went to another event; it is withdrawn and keeps its history. */
    mergedIntoId: text('merged_into_id').references((): AnyPgColumn => events.id),
    /** Why a published event is to be published anew, told to the public with the correction. */
    correctionKind: correctionKind('correction_kind'),
    correctionReason: text('correction_reason'),
    correctionLocale: locale('correction_locale'),
    ...editorial(),
  },
  (t) => [
    check('events_meeting_day_counts_from_one', sql`${t.meetingDay} >= 1`),
    check('events_repeat_is_ordered', sql`${t.repeatMin} <= ${t.repeatMax}`),
    check(
      'events_correction_is_whole',
      sql`num_nonnulls(${t.correctionKind}, ${t.correctionReason}, ${t.correctionLocale}) in (0, 3)`,
    ),
    check('events_correction_is_explained', sql`length(btrim(${t.correctionReason})) >= 10`),
    check('events_merge_joins_two', sql`${t.mergedIntoId} <> ${t.id}`),
    check('events_duration_is_positive', sql`${t.durationMinutes} > 0`),
    check('events_meeting_day_needs_a_meeting', sql`${t.meetingDay} is null or ${t.meetingId} is not null`),
    index('events_meeting').on(t.meetingId),
    index('events_kind').on(t.kind),
    index('events_state').on(t.state),
  ],
)

/** The plain line of an event in one language, with its own status; a missing language blocks nothing. */
export const eventSummaries = pgTable(
  'event_summaries',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => events.id),
    locale: locale('locale').notNull(),
    summary: text('summary').notNull(),
    status: textStatus('status').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.locale] })],
)

export const eventTopics = pgTable(
  'event_topics',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => events.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.topicId] })],
)

/**
 * Actors not named, in the words of the source, with bounds; never expanded from other texts. A group belongs to the
 * event in which it is described; another event describes its own and says that both are the same.
 */
export const describedGroups = pgTable(
  'described_groups',
  {
    id: recordId(),
    eventId: text('event_id').references(() => events.id),
    label: text('label').notNull(),
    labelLanguage: text('label_language').notNull(),
    min: integer('min'),
    max: integer('max'),
    exhaustive: boolean('exhaustive'),
    sameAsId: text('same_as_id').references((): AnyPgColumn => describedGroups.id),
    subsetOfId: text('subset_of_id').references((): AnyPgColumn => describedGroups.id),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    check('described_groups_bounds_are_ordered', sql`${t.min} <= ${t.max}`),
    check('described_groups_bounds_are_positive', sql`${t.min} >= 1`),
  ],
)

/**
 * Who did what in which capacity: exactly one participant, described group or office a row. An office as such is what a
 * source calls "the Chair"; it names nobody who held it. Without a body it is the office of the Process itself.
 */
export const eventActors = pgTable(
  'event_actors',
  {
    id: recordId(),
    eventId: text('event_id')
      .notNull()
      .references(() => events.id),
    position: integer('position').notNull(),
    participantId: text('participant_id').references(() => participants.id),
    groupId: text('group_id').references(() => describedGroups.id),
    office: office('office'),
    officeBodyId: text('office_body_id').references(() => bodies.id),
    role: actorRole('role').notNull(),
    capacity: capacity('capacity'),
    extent: extent('extent').notNull().default('unknown'),
    note: text('note'),
  },
  (t) => [
    check(
      'event_actors_are_one_of_participant_group_or_office',
      sql`num_nonnulls(${t.participantId}, ${t.groupId}, ${t.office}) = 1`,
    ),
    check('event_actors_body_is_of_an_office', sql`${t.officeBodyId} is null or ${t.office} is not null`),
    unique('event_actors_have_one_place').on(t.eventId, t.position),
    index('event_actors_participant').on(t.participantId),
  ],
)

/** Words meant for the room, spoken or not. An undelivered text is never shown as spoken. */
export const statements = pgTable('statements', {
  id: recordId(),
  meetingId: text('meeting_id').references(() => meetings.id),
  sittingId: text('sitting_id').references(() => sittings.id),
  eventId: text('event_id').references(() => events.id),
  kind: statementKind('kind').notNull(),
  speaker: text('speaker'),
  forParticipantId: text('for_participant_id').references(() => participants.id),
  capacity: capacity('capacity'),
  delivery: deliveryState('delivery').notNull(),
  reasonNotDelivered: text('reason_not_delivered'),
  textVersionId: text('text_version_id'),
  /** The prepared or spoken words, where they are held; `textIsMissing` where a source refers to words that are not. */
  text: text('text'),
  textLanguage: text('text_language'),
  textIsMissing: boolean('text_is_missing').notNull().default(false),
  /** The claim by which it is known; where its source is not public, neither is the statement. */
  claimId: text('claim_id'),
  authorId: text('author_id').notNull(),
  revision: integer('revision').notNull().default(1),
})

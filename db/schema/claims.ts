import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { ASPECTS, ASSESSMENT_CODES, ASSESSMENT_STATES, ATTRIBUTIONS, CLAIM_STANCES, LINK_KINDS } from '../vocabulary'
import { confidence, instant, recordId } from './columns'
import { describedGroups, events } from './events'
import { moments } from './moments'
import { participants } from './participants'
import { passages, sources } from './releases'

export const aspect = pgEnum('aspect', ASPECTS)
export const claimStance = pgEnum('claim_stance', CLAIM_STANCES)
export const attribution = pgEnum('attribution', ATTRIBUTIONS)
export const assessmentCode = pgEnum('assessment_code', ASSESSMENT_CODES)
export const linkKind = pgEnum('link_kind', LINK_KINDS)
export const assessmentState = pgEnum('assessment_state', ASSESSMENT_STATES)

/**
 * What one source says about one aspect of one event. A link from a release to an event is a claim with a passage.
 * `saidBy` is who speaks in the source (a participant id, `press` or `kp-chair`); `text` puts it in the record's words.
 */
export const claims = pgTable(
  'claims',
  {
    id: recordId(),
    eventId: text('event_id')
      .notNull()
      .references(() => events.id),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    passageId: text('passage_id').references(() => passages.id),
    aspect: aspect('aspect').notNull(),
    saidBy: text('said_by').notNull(),
    stance: claimStance('stance').notNull(),
    text: text('text'),
    language: text('language').notNull(),
    attribution: attribution('attribution').notNull(),
    groupId: text('group_id').references(() => describedGroups.id),
    momentId: text('moment_id').references(() => moments.id),
    value: jsonb('value').$type<Record<string, unknown>>(),
    certainty: text('certainty'),
    confidence: confidence('confidence').notNull(),
    position: integer('position').notNull().default(0),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('claims_say_something', sql`${t.text} is not null or ${t.passageId} is not null`),
    index('claims_event').on(t.eventId),
    index('claims_source').on(t.sourceId),
  ],
)

/** Whom a claim names. A participant is shown as obstructing only where a row here says that a source names it. */
export const claimNames = pgTable(
  'claim_names',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    participantId: text('participant_id')
      .notNull()
      .references(() => participants.id),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.participantId] })],
)

/**
 * The same words in another language version of the release that a claim rests on. The claim stays one and counts once;
 * a trigger keeps both texts versions of one release.
 */
export const claimParallels = pgTable(
  'claim_parallels',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    passageId: text('passage_id')
      .notNull()
      .references(() => passages.id),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.passageId] }), index('claim_parallels_passage').on(t.passageId)],
)

/** Obstruction is a source's assessment of an event, separate from what kind of event it is. */
export const assessments = pgTable('assessments', {
  id: recordId(),
  eventId: text('event_id')
    .notNull()
    .references(() => events.id),
  claimId: text('claim_id')
    .notNull()
    .references(() => claims.id),
  code: assessmentCode('code').notNull(),
  wording: text('wording'),
  state: assessmentState('state').notNull().default('asserted'),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

/** Where accounts differ on one aspect: whose value the record adopts, and why. The other accounts stand beside it. */
export const adoptions = pgTable(
  'adoptions',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => events.id),
    aspect: aspect('aspect').notNull(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.aspect] })],
)

/** A known member of a described group; it takes a claim to be one. */
export const groupMembers = pgTable(
  'group_members',
  {
    groupId: text('group_id')
      .notNull()
      .references(() => describedGroups.id),
    participantId: text('participant_id')
      .notNull()
      .references(() => participants.id),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.participantId] })],
)

/** How one event stands to another; an order without clock times is a chain of `follows`. */
export const eventLinks = pgTable(
  'event_links',
  {
    fromId: text('from_id')
      .notNull()
      .references(() => events.id),
    toId: text('to_id')
      .notNull()
      .references(() => events.id),
    kind: linkKind('kind').notNull(),
    claimId: text('claim_id').references(() => claims.id),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.toId, t.kind] }),
    check('event_links_join_two_events', sql`${t.fromId} <> ${t.toId}`),
  ],
)

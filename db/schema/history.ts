import { sql } from 'drizzle-orm'
import { bigserial, check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { CORRECTION_KINDS, type Locale, RECORD_KINDS, REVIEW_DECISIONS } from '../vocabulary'
import { editorial, instant, recordId } from './columns'

export const recordKind = pgEnum('record_kind', RECORD_KINDS)
export const reviewDecision = pgEnum('review_decision', REVIEW_DECISIONS)
export const correctionKind = pgEnum('correction_kind', CORRECTION_KINDS)

/** Every change of every record, whole, in order. Append-only, and each row carries the hash of the one before. */
export const revisions = pgTable(
  'revisions',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    revision: integer('revision').notNull(),
    verb: text('verb').notNull(),
    content: text('content').notNull(),
    userId: text('user_id').notNull(),
    reason: text('reason'),
    at: instant('at').notNull().defaultNow(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('revisions_subject').on(t.subject, t.subjectId),
    index('revisions_user').on(t.userId, t.subject, t.subjectId),
  ],
)

/** What a second person decided about one revision of one record. Append-only. */
export const reviews = pgTable(
  'reviews',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    revision: integer('revision').notNull(),
    reviewerId: text('reviewer_id').notNull(),
    decision: reviewDecision('decision').notNull(),
    /** What was approved: the hash of the document as it would have been published then. */
    documentHash: text('document_hash'),
    note: text('note'),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [index('reviews_record').on(t.recordKind, t.recordId)],
)

/** A line typed in the room, as typed. Never edited, never published; an event may grow from it. */
export const logEntries = pgTable('log_entries', {
  id: recordId(),
  deviceId: text('device_id').notNull(),
  typedAt: instant('typed_at').notNull(),
  correctedAt: instant('corrected_at'),
  receivedAt: instant('received_at').notNull().defaultNow(),
  authorId: text('author_id').notNull(),
  meetingId: text('meeting_id'),
  eventId: text('event_id'),
  text: text('text').notNull(),
  quickCode: text('quick_code'),
})

/** A public change of a published record: what, why, who answered for it. */
export const corrections = pgTable(
  'corrections',
  {
    id: recordId(),
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    version: integer('version').notNull().default(1),
    kind: correctionKind('kind').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    reason: jsonb('reason').$type<Partial<Record<Locale, string>>>().notNull(),
    approvedBy: text('approved_by').notNull(),
    publishedAt: instant('published_at').notNull().defaultNow(),
  },
  (t) => [index('corrections_record').on(t.recordKind, t.recordId)],
)

/** The answer of a named delegation, stored and shown beside the record, which it does not edit. */
export const replies = pgTable('replies', {
  id: recordId(),
  participantId: text('participant_id').notNull(),
  recordKind: recordKind('record_kind').notNull(),
  recordId: text('record_id').notNull(),
  text: text('text').notNull(),
  language: text('language').notNull(),
  receivedOn: text('received_on').notNull(),
  /** How the answer reached the record and how its sender was checked, for staff. */
  provenance: text('provenance'),
  ...editorial(),
})

/**
 * Content taken from the public at once, for somebody's safety. A second person confirms within 72 hours; otherwise it
 * counts as a retraction, which says so with its reason.
 */
export const suppressions = pgTable(
  'suppressions',
  {
    id: recordId(),
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    reason: text('reason').notNull(),
    suppressedBy: text('suppressed_by').notNull(),
    suppressedAt: instant('suppressed_at').notNull().defaultNow(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: instant('confirmed_at'),
    lapsedAt: instant('lapsed_at'),
  },
  (t) => [
    index('suppressions_record').on(t.recordKind, t.recordId),
    check('suppressions_need_two', sql`${t.confirmedBy} <> ${t.suppressedBy}`),
  ],
)

/** What partners may read before it is public. */
export const shares = pgTable(
  'shares',
  {
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    sharedBy: text('shared_by').notNull(),
    sharedAt: instant('shared_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.recordKind, t.recordId] })],
)

/** A frozen annual summary: the filter, the records with their versions, and the hashes of its files. */
export const editions = pgTable(
  'editions',
  {
    id: recordId(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    filter: jsonb('filter').notNull(),
    contents: jsonb('contents').notNull(),
    fileHashes: jsonb('file_hashes').notNull(),
    frozenAt: instant('frozen_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    unique('editions_are_numbered').on(t.year, t.number),
    check('editions_count_from_one', sql`${t.number} >= 1`),
  ],
)

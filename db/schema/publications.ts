import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  pgSchema,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { type Locale, PUBLICATION_ACTIONS, type Trilingual } from '../vocabulary'
import { instant } from './columns'
import { recordKind } from './history'

/** The public side of the house: the only schema that the public role can see. */
export const pub = pgSchema('pub')
export const publicationAction = pgEnum('publication_action', PUBLICATION_ACTIONS)

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** A symbol, once given, is never changed and never reused. */
export const symbols = pub.table(
  'symbols',
  {
    symbol: text('symbol').primaryKey(),
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
  },
  (t) => [unique('symbols_are_given_once').on(t.recordKind, t.recordId)],
)

/**
 * What was published, byte for byte, in order. `document` is canonical JSON; `leaf` = sha256(salt ‖ document) and
 * `hash` = sha256(previous ‖ leaf ‖ version ‖ published at). Suppression empties document and salt, nothing else.
 */
export const publications = pub.table(
  'publications',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    symbol: text('symbol')
      .notNull()
      .references(() => symbols.symbol),
    version: integer('version').notNull(),
    action: publicationAction('action').notNull(),
    document: text('document'),
    salt: text('salt'),
    leaf: text('leaf').notNull(),
    /** 1: the hash covers leaf, version and time. 2: it covers every field of the publication. */
    chainFormat: integer('chain_format').notNull().default(1),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
    publishedAt: instant('published_at').notNull(),
    reason: text('reason'),
    authorId: text('author_id').notNull(),
    approverId: text('approver_id').notNull(),
  },
  (t) => [
    unique('publications_are_versioned').on(t.recordKind, t.recordId, t.version),
    check('publications_version_counts_from_one', sql`${t.version} >= 1`),
  ],
)

/** The present version of each public record, with what lists and filters ask for. Rebuilt from publications. */
export const publicRecords = pub.table(
  'records',
  {
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    symbol: text('symbol').notNull().unique(),
    version: integer('version').notNull(),
    action: publicationAction('action').notNull(),
    label: jsonb('label').$type<Trilingual>().notNull(),
    document: jsonb('document').notNull(),
    subkind: text('subkind'),
    year: integer('year'),
    meetingId: text('meeting_id'),
    sortKey: text('sort_key').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKind, t.recordId] }),
    index('records_by_year').on(t.recordKind, t.year, t.sortKey),
    index('records_by_meeting').on(t.meetingId, t.sortKey),
  ],
)

/** Which public record points at which: an event at its participants, topics, releases. */
export const publicLinks = pub.table(
  'links',
  {
    fromKind: recordKind('from_kind').notNull(),
    fromId: text('from_id').notNull(),
    toKind: recordKind('to_kind').notNull(),
    toId: text('to_id').notNull(),
    role: text('role').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromKind, t.fromId, t.toKind, t.toId, t.role] }),
    index('links_to').on(t.toKind, t.toId),
  ],
)

/**
 * The words of each public record by language, for search. Two vectors are kept: stemmed as written and stemmed
 * without accents, because taking accents off before the Portuguese stemmer loses word forms.
 */
export const publicTexts = pub.table(
  'texts',
  {
    recordKind: recordKind('record_kind').notNull(),
    recordId: text('record_id').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    body: text('body').notNull(),
    vector: tsvector('vector').notNull().generatedAlwaysAs(sql`pub.search_vector(locale, body)`),
  },
  (t) => [primaryKey({ columns: [t.recordKind, t.recordId, t.locale] }), index('texts_vector').using('gin', t.vector)],
)

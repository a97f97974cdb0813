import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
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
  ACCESS_LEVELS,
  CONNECTIONS,
  FILE_TYPES,
  PASSAGE_STATES,
  RELEASE_MEETING_ROLES,
  SENTENCE_CLASSES,
  SOURCE_KINDS,
  type Inferable,
  type Locale,
} from '../vocabulary'
import { editorial, instant, recordId } from './columns'
import { meetings } from './meetings'
import { precision } from './moments'
import { participants } from './participants'

export const sourceKind = pgEnum('source_kind', SOURCE_KINDS)
export const connection = pgEnum('connection', CONNECTIONS)
export const accessLevel = pgEnum('access_level', ACCESS_LEVELS)
export const releaseMeetingRole = pgEnum('release_meeting_role', RELEASE_MEETING_ROLES)
export const passageState = pgEnum('passage_state', PASSAGE_STATES)
export const fileType = pgEnum('file_type', FILE_TYPES)
export const sentenceClass = pgEnum('sentence_class', SENTENCE_CLASSES)

/**
 * Anything a claim can rest on. `independenceKey` groups translations, copies and quotations of one report,
 * so that they count once. `inferred` says why somebody gives a fact that the source does not state. `access` other than
 * public never reaches a publication.
 */
export const sources = pgTable(
  'sources',
  {
    id: recordId(),
    kind: sourceKind('kind').notNull(),
    title: text('title'),
    titleIsDescriptive: boolean('title_is_descriptive').notNull().default(false),
    publisher: text('publisher'),
    publisherId: text('publisher_id').references(() => participants.id),
    publishedOn: text('published_on'),
    publishedPrecision: precision('published_precision').notNull().default('unknown'),
    language: text('language').notNull(),
    url: text('url'),
    urlStatus: text('url_status'),
    translationOfId: text('translation_of_id'),
    independenceKey: text('independence_key').notNull(),
    connection: connection('connection').notNull().default('unknown'),
    access: accessLevel('access').notNull().default('public'),
    inferred: jsonb('inferred')
      .$type<Partial<Record<Inferable, { reason: string; locale: Locale }>>>()
      .notNull()
      .default({}),
    ...editorial(),
  },
  (t) => [
    check('sources_url_is_a_web_address', sql`${t.url} ~ '^https?://'`),
    check('sources_date_is_as_precise_as_stated', sql`${t.publishedOn} ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`),
    check(
      'sources_inferred_has_reasons',
      sql`jsonb_typeof(${t.inferred}) = 'object' and ${t.inferred} - array['publishedOn', 'datelinePlace', 'publisher', 'language', 'kind'] = '{}' and not jsonb_path_exists(${t.inferred}, '$.* ? (!(@.reason like_regex "\\\\S"))')`,
    ),
    check(
      'sources_inferred_is_given',
      sql`not (${t.inferred} ? 'publishedOn' and ${t.publishedOn} is null) and not (${t.inferred} ? 'publisher' and coalesce(${t.publisher}, ${t.publisherId}) is null)`,
    ),
    index('sources_independence').on(t.independenceKey),
  ],
)

/** A source that was told to the press or the room, and so has a page of its own. Contacts are for staff only. */
export const releases = pgTable('releases', {
  sourceId: text('source_id')
    .primaryKey()
    .references(() => sources.id),
  datelinePlace: text('dateline_place'),
  embargoUntil: date('embargo_until', { mode: 'string' }),
  followUpOfId: text('follow_up_of_id'),
})

export const releaseMeetings = pgTable(
  'release_meetings',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => releases.sourceId),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    role: releaseMeetingRole('role').notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.meetingId] })],
)

/**
 * An immutable copy of a source's words. Positions everywhere are offsets in `normalised`. Where the words were read from
 * a file, its bytes are kept under their hash (lib/core/file-store.ts), and `extraction` names the rules by which they
 * became `original`.
 */
export const textVersions = pgTable(
  'text_versions',
  {
    id: recordId(),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    number: integer('number').notNull(),
    original: text('original').notNull(),
    originalSha256: text('original_sha256').notNull(),
    fileSha256: text('file_sha256'),
    fileType: fileType('file_type'),
    extraction: text('extraction'),
    normalised: text('normalised').notNull(),
    normalisation: text('normalisation').notNull(),
    paragraphBreaks: jsonb('paragraph_breaks').$type<number[]>().notNull().default([]),
    contacts: jsonb('contacts')
      .$type<{ start: number; end: number; kind: 'telephone' | 'email' }[]>()
      .notNull()
      .default([]),
    fetchedAt: instant('fetched_at').notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    unique('text_versions_are_numbered').on(t.sourceId, t.number),
    unique('text_versions_are_imported_once').on(t.sourceId, t.originalSha256),
    unique('text_versions_of_a_file_are_one').on(t.fileSha256),
    check('text_versions_file_is_whole', sql`num_nonnulls(${t.fileSha256}, ${t.fileType}, ${t.extraction}) in (0, 3)`),
    check('text_versions_file_hash_is_one', sql`${t.fileSha256} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** The sentences of a text version, in order, each with what it is. */
export const sentences = pgTable(
  'sentences',
  {
    id: recordId(),
    versionId: text('version_id')
      .notNull()
      .references(() => textVersions.id),
    seq: integer('seq').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    class: sentenceClass('class').notNull().default('open'),
    classedBy: text('classed_by'),
  },
  (t) => [
    unique('sentences_are_ordered').on(t.versionId, t.seq),
    check('sentences_have_length', sql`${t.start} >= 0 and ${t.start} < ${t.end}`),
  ],
)

/** Words of a source, as one or more ranges; a trigger compares `exact` with the text itself. */
export const passages = pgTable(
  'passages',
  {
    id: recordId(),
    versionId: text('version_id')
      .notNull()
      .references(() => textVersions.id),
    ranges: jsonb('ranges').$type<{ start: number; end: number }[]>().notNull(),
    exact: text('exact').notNull(),
    prefix: text('prefix').notNull().default(''),
    suffix: text('suffix').notNull().default(''),
    state: passageState('state').notNull().default('anchored'),
    class: sentenceClass('class').notNull().default('claim'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [index('passages_version').on(t.versionId)],
)

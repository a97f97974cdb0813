import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import {
  AGENDA_OUTCOMES,
  AGENDA_PRESENCES,
  AGENDA_VERSION_STATUSES,
  TEXT_KINDS,
  TEXT_STATES,
  type Locale,
} from '../vocabulary'
import { editorial, instant, locale, recordId, trilingual } from './columns'
import { meetings } from './meetings'
import { bodies, participants } from './participants'

export const agendaVersionStatus = pgEnum('agenda_version_status', AGENDA_VERSION_STATUSES)
export const agendaPresence = pgEnum('agenda_presence', AGENDA_PRESENCES)
export const agendaOutcome = pgEnum('agenda_outcome', AGENDA_OUTCOMES)
export const textKind = pgEnum('text_kind', TEXT_KINDS)
export const textState = pgEnum('text_state', TEXT_STATES)

/** A topic followed across meetings and years. */
export const topics = pgTable('topics', {
  id: recordId(),
  names: trilingual('names').notNull(),
  description: text('description').notNull(),
  keywords: jsonb('keywords').$type<Record<Locale, string[]>>().notNull(),
  firstSeen: text('first_seen'),
  parentId: text('parent_id'),
  meetingIds: jsonb('meeting_ids').$type<string[]>().notNull().default([]),
  sourceIds: jsonb('source_ids').$type<string[]>().notNull().default([]),
  ...editorial(),
})

/** One state of the agenda of a meeting, in the order in which they came about. */
export const agendaVersions = pgTable('agenda_versions', {
  id: recordId(),
  meetingId: text('meeting_id')
    .notNull()
    .references(() => meetings.id),
  label: text('label').notNull(),
  status: agendaVersionStatus('status').notNull(),
  datedOn: date('dated_on', { mode: 'string' }),
  sourceId: text('source_id'),
  seq: integer('seq').notNull().default(1),
  authorId: text('author_id').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  revision: integer('revision').notNull().default(1),
})

/** An item keeps its identity through renumbering; a removed item stays, with its outcome. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: recordId(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    seq: integer('seq').notNull(),
    number: text('number'),
    title: text('title').notNull(),
    titleLocale: locale('title_locale').notNull(),
    slotMinutes: integer('slot_minutes'),
    minutesUsed: integer('minutes_used'),
    outcome: agendaOutcome('outcome'),
    deferredToMeetingId: text('deferred_to_meeting_id').references(() => meetings.id),
    referredToBodyId: text('referred_to_body_id').references(() => bodies.id),
    ...editorial(),
  },
  (t) => [
    unique('agenda_items_have_one_place').on(t.meetingId, t.seq),
    check('agenda_items_deferred_names_a_meeting', sql`${t.deferredToMeetingId} is null or ${t.outcome} = 'deferred'`),
    check('agenda_items_referred_names_a_body', sql`${t.referredToBodyId} is null or ${t.outcome} = 'referred'`),
    check('agenda_items_minutes_are_positive', sql`${t.slotMinutes} > 0 and ${t.minutesUsed} > 0`),
  ],
)

export const agendaItemTopics = pgTable(
  'agenda_item_topics',
  {
    itemId: text('item_id')
      .notNull()
      .references(() => agendaItems.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.topicId] })],
)

/** One line of one agenda version; the difference between two versions is what was removed. */
export const agendaEntries = pgTable(
  'agenda_entries',
  {
    id: serial('id').primaryKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => agendaVersions.id),
    itemId: text('item_id')
      .notNull()
      .references(() => agendaItems.id),
    path: text('path').notNull(),
    printedNumber: text('printed_number'),
    wording: jsonb('wording').$type<Partial<Record<Locale, string>>>().notNull(),
    slotMinutes: integer('slot_minutes'),
    presence: agendaPresence('presence').notNull(),
  },
  (t) => [
    unique('agenda_entries_list_an_item_once').on(t.versionId, t.itemId),
    index('agenda_entries_item').on(t.itemId),
  ],
)

/** A text under negotiation: communiqué, decision, declaration, letter. */
export const texts = pgTable('texts', {
  id: recordId(),
  kind: textKind('kind').notNull(),
  meetingId: text('meeting_id').references(() => meetings.id),
  officialSymbol: text('official_symbol'),
  titles: jsonb('titles').$type<Partial<Record<Locale, string[]>>>().notNull(),
  proposerId: text('proposer_id').references(() => participants.id),
  state: textState('text_state').notNull(),
  adoptedOn: date('adopted_on', { mode: 'string' }),
  parentId: text('parent_id'),
  authorId: text('author_id').notNull(),
  revision: integer('revision').notNull().default(1),
})

/** One numbered paragraph in one wording; rival wordings point at what they are a variant of. */
export const textUnits = pgTable('text_units', {
  id: recordId(),
  textId: text('text_id')
    .notNull()
    .references(() => texts.id),
  paragraph: text('paragraph'),
  wording: text('wording').notNull(),
  locale: locale('locale').notNull(),
  variantOfId: text('variant_of_id'),
})

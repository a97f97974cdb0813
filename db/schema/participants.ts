import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, pgEnum, pgTable, serial, text } from 'drizzle-orm/pg-core'
import { BODY_KINDS, NAME_KINDS, OFFICES, PARTICIPANT_KINDS } from '../vocabulary'
import { confidence, editorial, locale, recordId, trilingual } from './columns'

export const participantKind = pgEnum('participant_kind', PARTICIPANT_KINDS)
export const nameKind = pgEnum('name_kind', NAME_KINDS)
export const office = pgEnum('office', OFFICES)
export const bodyKind = pgEnum('body_kind', BODY_KINDS)

/** Participants, Observers and near-names: everybody who can act or be confused with somebody who acts. */
export const participants = pgTable('participants', {
  id: recordId(),
  kind: participantKind('kind').notNull(),
  code: text('code').notNull().unique(),
  iso2: jsonb('iso2').$type<string[]>().notNull().default([]),
  names: trilingual('names').notNull(),
  shortNames: trilingual('short_names').notNull(),
  since: text('since'),
  until: text('until'),
  sinceConfidence: confidence('since_confidence').notNull(),
  matchWarning: text('match_warning'),
  notes: text('notes'),
  confidence: confidence('confidence').notNull(),
  ...editorial(),
})

/** Every word by which a text may mean this participant, per language. Proposes, never decides. */
export const participantNames = pgTable(
  'participant_names',
  {
    id: serial('id').primaryKey(),
    participantId: text('participant_id')
      .notNull()
      .references(() => participants.id),
    locale: locale('locale').notNull(),
    name: text('name').notNull(),
    kind: nameKind('kind').notNull(),
    /** The name as texts are searched for it: see 0003_words_in_texts.sql. */
    plain: text('plain').notNull().generatedAlwaysAs(sql`name_in_text(name)`),
  },
  (t) => [index('participant_names_participant').on(t.participantId)],
)

/** Dated standing in the scheme; states may overlap, and sources may disagree. Dates as precise as known. */
export const participantStatuses = pgTable(
  'participant_statuses',
  {
    id: serial('id').primaryKey(),
    participantId: text('participant_id')
      .notNull()
      .references(() => participants.id),
    position: integer('position').notNull(),
    status: text('status').notNull(),
    since: text('since').notNull(),
    until: text('until'),
    precision: text('precision').notNull(),
    note: text('note'),
    sourceIds: jsonb('source_ids').$type<string[]>().notNull().default([]),
  },
  (t) => [index('participant_statuses_participant').on(t.participantId)],
)

/** Who is represented by whom, since when: the EU is one Participant and has one seat. */
export const groupMemberships = pgTable('group_memberships', {
  id: serial('id').primaryKey(),
  groupId: text('group_id')
    .notNull()
    .references(() => participants.id),
  memberName: text('member_name').notNull(),
  memberCode: text('member_code'),
  memberId: text('member_id').references(() => participants.id),
  since: text('since'),
  until: text('until'),
  countsAsOne: boolean('counts_as_one').notNull(),
  note: text('note'),
})

/** The bodies of the Process: plenary, committees, working groups, services. */
export const bodies = pgTable('bodies', {
  id: recordId(),
  kind: bodyKind('kind').notNull(),
  acronym: trilingual('acronym').notNull(),
  formerAcronyms: jsonb('former_acronyms').$type<string[]>().notNull().default([]),
  names: trilingual('names').notNull(),
  remit: text('remit').notNull(),
  validFrom: text('valid_from'),
  validUntil: text('valid_until'),
  parentId: text('parent_id'),
  successorOf: text('successor_of'),
  sourceIds: jsonb('source_ids').$type<string[]>().notNull().default([]),
  notes: text('notes'),
  confidence: confidence('confidence').notNull(),
  ...editorial(),
})

/**
 * Who held an office, when. `startsOn` and `endsOn` are the first and last possible day, null where not known.
 * Two chairs of one body at one time are refused by a trigger unless one is custodian, acting or contested.
 */
export const officeTerms = pgTable(
  'office_terms',
  {
    id: serial('id').primaryKey(),
    bodyId: text('body_id')
      .notNull()
      .references(() => bodies.id),
    office: office('office').notNull(),
    holderId: text('holder_id').references(() => participants.id),
    persons: jsonb('persons').$type<string[]>().notNull().default([]),
    startsOn: date('starts_on', { mode: 'string' }),
    endsOn: date('ends_on', { mode: 'string' }),
    statedFrom: text('stated_from'),
    statedUntil: text('stated_until'),
    vacant: boolean('vacant').notNull().default(false),
    contested: boolean('contested').notNull().default(false),
    note: text('note'),
    confidence: confidence('confidence').notNull(),
  },
  (t) => [
    check('office_terms_are_ordered', sql`${t.startsOn} <= ${t.endsOn}`),
    check('office_terms_vacant_has_no_holder', sql`not ${t.vacant} or ${t.holderId} is null`),
  ],
)

import { z } from 'zod'
import {
  AGENDA_OUTCOMES,
  AGENDA_PRESENCES,
  AGENDA_VERSION_STATUSES,
  BODY_KINDS,
  CAPACITIES,
  CONFIDENCES,
  EXTENTS,
  LOCALES,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_OUTCOMES,
  MEETING_STATUSES,
  OFFICES,
  PARTICIPANT_KINDS,
  PUBLIC_CLASSES,
  PUBLICATION_ACTIONS,
  RECORD_KINDS,
  SITTING_KINDS,
  SITTING_STATES,
} from '@/db/vocabulary'
import { EditionDocument } from './schema-editions'
import { EventDocument } from './schema-events'
import { common, id, PublicMoment, PublicSource, words } from './schema-parts'

/**
 * What a publication says, noun by noun: the only shapes in which anything becomes public. Strict, so that a column
 * that nobody meant to publish stops the publication instead of slipping out. Documents only ever gain fields.
 */
export * from './schema-editions'
export * from './schema-events'
export { PublicMoment, PublicSource } from './schema-parts'

export const ParticipantDocument = z.strictObject({
  ...common,
  record: z.literal('participant'),
  code: z.string(),
  kind: z.enum(PARTICIPANT_KINDS),
  names: words,
  shortNames: words,
  iso2: z.array(z.string()),
  since: z.string().nullable(),
  until: z.string().nullable(),
  sinceConfidence: z.enum(CONFIDENCES),
  statuses: z.array(
    z.strictObject({
      status: z.string(),
      since: z.string(),
      until: z.string().nullable(),
      precision: z.string(),
      note: z.string().nullable(),
    }),
  ),
  members: z.array(z.strictObject({ name: z.string(), since: z.string().nullable(), until: z.string().nullable() })),
  aliases: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()), pt: z.array(z.string()) }),
  notes: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
})
export type ParticipantDocument = z.infer<typeof ParticipantDocument>

export const BodyDocument = z.strictObject({
  ...common,
  record: z.literal('body'),
  kind: z.enum(BODY_KINDS),
  names: words,
  acronym: words,
  remit: z.string(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  terms: z.array(
    z.strictObject({
      office: z.enum(OFFICES),
      holderId: id.nullable(),
      persons: z.array(z.string()),
      statedFrom: z.string().nullable(),
      statedUntil: z.string().nullable(),
      vacant: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  confidence: z.enum(CONFIDENCES),
})
export type BodyDocument = z.infer<typeof BodyDocument>

export const TopicDocument = z.strictObject({
  ...common,
  record: z.literal('topic'),
  names: words,
  description: z.string(),
  keywords: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()), pt: z.array(z.string()) }),
  firstSeen: z.string().nullable(),
  parentId: id.nullable(),
  meetingIds: z.array(id),
})
export type TopicDocument = z.infer<typeof TopicDocument>

export const PublicAgendaItem = z.strictObject({
  id,
  symbol: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  titleLocale: z.enum(LOCALES),
  slotMinutes: z.int().nullable(),
  minutesUsed: z.int().nullable(),
  outcome: z.enum(AGENDA_OUTCOMES).nullable(),
  topicIds: z.array(id),
  deferredToMeetingId: id.optional(),
  referredToBodyId: id.optional(),
})
export type PublicAgendaItem = z.infer<typeof PublicAgendaItem>

/** One state of an agenda, line by line; the words in the language in which this version prints them. */
export const PublicAgendaVersion = z.strictObject({
  id,
  label: z.string(),
  status: z.enum(AGENDA_VERSION_STATUSES),
  datedOn: z.string().nullable(),
  sourceId: id.nullable(),
  entries: z.array(
    z.strictObject({
      itemId: id,
      path: z.string(),
      number: z.string().nullable(),
      wording: z.array(z.strictObject({ locale: z.enum(LOCALES), text: z.string() })),
      slotMinutes: z.int().nullable(),
      presence: z.enum(AGENDA_PRESENCES),
    }),
  ),
})
export type PublicAgendaVersion = z.infer<typeof PublicAgendaVersion>

/** A delegation in the room from arriving to leaving; whoever came back has a further row. */
export const PublicAttendance = z.strictObject({
  id,
  participantId: id,
  capacity: z.enum(CAPACITIES),
  medium: z.enum(MEETING_FORMATS).nullable(),
  arrived: PublicMoment.nullable(),
  left: PublicMoment.nullable(),
  extent: z.enum(EXTENTS),
  sourceId: id.nullable(),
  note: z.string().nullable(),
})
export type PublicAttendance = z.infer<typeof PublicAttendance>

export const MeetingDocument = z.strictObject({
  ...common,
  record: z.literal('meeting'),
  kind: z.enum(MEETING_KINDS),
  year: z.int(),
  city: z.string().nullable(),
  cityAliases: z.array(z.string()),
  countryId: id.nullable(),
  venue: z.string().nullable(),
  timeZone: z.string().nullable(),
  format: z.enum(MEETING_FORMATS).nullable(),
  formatReason: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  closing: PublicMoment.nullable(),
  chairId: id.nullable(),
  viceChairId: id.nullable(),
  chairPersons: z.array(z.string()),
  ordinals: z.array(z.strictObject({ value: z.int(), basis: z.string(), source: z.string().nullable() })),
  status: z.enum(MEETING_STATUSES),
  outcome: z.enum(MEETING_OUTCOMES).nullable(),
  sittings: z.array(
    z.strictObject({
      id,
      kind: z.enum(SITTING_KINDS),
      meetingDay: z.int(),
      scheduledStart: PublicMoment.nullable(),
      scheduledEnd: PublicMoment.nullable(),
      actualStart: PublicMoment.nullable(),
      actualEnd: PublicMoment.nullable(),
      presidedById: id.optional(),
      presidedIn: z.enum(CAPACITIES).optional(),
      state: z.enum(SITTING_STATES).optional(),
    }),
  ),
  agenda: z.array(PublicAgendaItem),
  agendaVersions: z.array(PublicAgendaVersion).optional(),
  attendance: z.array(PublicAttendance).optional(),
  bodyId: id.optional(),
  chairOffice: z.enum(OFFICES).optional(),
  sourceIds: z.array(id),
  notes: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
})
export type MeetingDocument = z.infer<typeof MeetingDocument>

export const ReleaseDocument = z.strictObject({
  ...common,
  record: z.literal('release'),
  source: PublicSource,
  titleIsDescriptive: z.boolean(),
  urlStatus: z.string().nullable(),
  translationOfId: id.nullable(),
  /** The place of its date line; left out where none is known. */
  datelinePlace: z.string().optional(),
  meetings: z.array(z.strictObject({ id, role: z.string() })),
  text: z
    .strictObject({
      versionId: id,
      versionNumber: z.int(),
      normalised: z.string(),
      normalisation: z.string(),
      /** Null where contact details are withheld: the hash of the whole text would let anybody try numbers. */
      originalSha256: z.string().nullable(),
      paragraphBreaks: z.array(z.int()),
      withheld: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    })
    .nullable(),
  /** What somebody said the sentences of the text are, in its order; those without a class and boilerplate stay out. */
  sentences: z.array(z.strictObject({ id, start: z.int(), end: z.int(), class: z.enum(PUBLIC_CLASSES) })).optional(),
})
export type ReleaseDocument = z.infer<typeof ReleaseDocument>

/** What a delegation can answer: the record that speaks of it. */
export const ANSWERABLE_KINDS = ['event', 'release', 'meeting'] as const

/** The answer of a named delegation, in its own words; it stands beside the record and changes nothing in it. */
export const ReplyDocument = z.strictObject({
  ...common,
  record: z.literal('reply'),
  participantId: id,
  about: z.strictObject({ kind: z.enum(ANSWERABLE_KINDS), id, symbol: z.string() }),
  text: z.string(),
  language: z.string(),
  receivedOn: z.string(),
})
export type ReplyDocument = z.infer<typeof ReplyDocument>

export const PublicDocument = z.discriminatedUnion('record', [
  ParticipantDocument,
  BodyDocument,
  TopicDocument,
  MeetingDocument,
  EventDocument,
  ReleaseDocument,
  ReplyDocument,
  EditionDocument,
])
export type PublicDocument = z.infer<typeof PublicDocument>
export type PublishableKind = PublicDocument['record']

/**
 * One publication as the chain and its export hold it. `document` is canonical JSON; it and `salt` are null where
 * something was taken back, or where a suppression emptied them. `publishedAt` in UTC with milliseconds.
 */
export const ChainItem = z.strictObject({
  seq: z.int().min(1),
  recordKind: z.enum(RECORD_KINDS),
  recordId: id,
  symbol: z.string(),
  version: z.int().min(1),
  action: z.enum(PUBLICATION_ACTIONS),
  reason: z.string().nullable(),
  document: z.string().nullable(),
  salt: z.string().nullable(),
  leaf: z.string(),
  chainFormat: z.union([z.literal(1), z.literal(2)]),
  previousHash: z.string(),
  hash: z.string(),
  publishedAt: z.string(),
})
export type ChainItem = z.infer<typeof ChainItem>
export type PublicationAction = ChainItem['action']

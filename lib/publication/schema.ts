import { z } from 'zod'
import {
  ACTOR_ROLES,
  AGENDA_OUTCOMES,
  AGENDA_PRESENCES,
  AGENDA_VERSION_STATUSES,
  ASPECTS,
  ASSESSMENT_CODES,
  ASSESSMENT_STATES,
  ATTRIBUTIONS,
  BODY_KINDS,
  CAPACITIES,
  CLAIM_STANCES,
  CONFIDENCES,
  DELIVERY_STATES,
  EVENT_KINDS,
  EVENT_SCOPES,
  EXTENTS,
  LINK_KINDS,
  LOCALES,
  MEETING_FORMATS,
  MEETING_KINDS,
  MEETING_OUTCOMES,
  MEETING_STATUSES,
  OFFICES,
  ORIGINS,
  PARTICIPANT_KINDS,
  POSITION_OBJECTS,
  PRECISIONS,
  PUBLICATION_ACTIONS,
  QUALIFIERS,
  REASON_STATES,
  RECORD_BASES,
  RECORD_KINDS,
  SITTING_KINDS,
  SITTING_STATES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  TEXT_STATUSES,
  TIME_BASES,
  TIME_KINDS,
} from '@/db/vocabulary'

/**
 * What a publication says, noun by noun: the only shapes in which anything becomes public. Strict, so that a column
 * that nobody meant to publish stops the publication instead of slipping out. Documents only ever gain fields.
 */
const id = z.string()
const words = z.strictObject({ en: z.string(), fr: z.string(), pt: z.string() })
const common = { documentFormat: z.literal(1), id, symbol: z.string(), origin: z.enum(ORIGINS) }

export const PublicMoment = z.strictObject({
  kind: z.enum(TIME_KINDS),
  localDate: z.string().nullable(),
  localTime: z.string().nullable(),
  timeZone: z.string().nullable(),
  instantFrom: z.string().nullable(),
  instantTo: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  qualifier: z.enum(QUALIFIERS),
  basis: z.enum(TIME_BASES),
  asStated: z.string().nullable(),
})
export type PublicMoment = z.infer<typeof PublicMoment>

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

export const PublicSource = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publisherId: id.nullable(),
  publishedOn: z.string().nullable(),
  publishedPrecision: z.enum(PRECISIONS),
  language: z.string(),
  url: z.string().nullable(),
  independenceKey: z.string(),
})
export type PublicSource = z.infer<typeof PublicSource>

export const PublicGroup = z.strictObject({
  label: z.string(),
  language: z.string(),
  min: z.int().nullable(),
  max: z.int().nullable(),
  exhaustive: z.boolean().nullable(),
  memberIds: z.array(id),
  /** The words under which the same, or the wider, group is described elsewhere. */
  sameAs: z.string().optional(),
  subsetOf: z.string().optional(),
})
export type PublicGroup = z.infer<typeof PublicGroup>

export const PublicClaim = z.strictObject({
  id,
  aspect: z.enum(ASPECTS),
  saidBy: z.string(),
  stance: z.enum(CLAIM_STANCES),
  text: z.string().nullable(),
  language: z.string(),
  attribution: z.enum(ATTRIBUTIONS),
  nameIds: z.array(id),
  group: PublicGroup.nullable(),
  moment: PublicMoment.nullable(),
  certainty: z.string().optional(),
  quantity: z.strictObject({ amount: z.number(), unit: z.string(), isSourced: z.boolean() }).optional(),
  confidence: z.enum(CONFIDENCES),
  source: PublicSource,
  passage: z
    .strictObject({
      id,
      versionNumber: z.int(),
      exact: z.string(),
      ranges: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    })
    .nullable(),
})
export type PublicClaim = z.infer<typeof PublicClaim>

export const PublicEventActor = z.strictObject({
  participantId: id.nullable(),
  group: PublicGroup.nullable(),
  role: z.enum(ACTOR_ROLES),
  capacity: z.enum(CAPACITIES).nullable(),
  extent: z.enum(EXTENTS),
  note: z.string().nullable(),
})
export type PublicEventActor = z.infer<typeof PublicEventActor>

export const EventDocument = z.strictObject({
  ...common,
  record: z.literal('event'),
  kind: z.enum(EVENT_KINDS),
  scope: z.enum(EVENT_SCOPES),
  meetingId: id.nullable(),
  year: z.int().nullable(),
  sitting: z.strictObject({ id, kind: z.enum(SITTING_KINDS) }).nullable(),
  sessionLabel: z.string().nullable(),
  agendaItem: z.strictObject({ id, title: z.string(), titleLocale: z.enum(LOCALES) }).nullable(),
  topicIds: z.array(id),
  meetingDay: z.int().nullable(),
  daysPastMeetingDay: z.int().nullable(),
  moment: PublicMoment.nullable(),
  details: z.record(z.string(), z.unknown()),
  durationMinutes: z.int().nullable(),
  durationNote: z.string().nullable(),
  repeatMin: z.int().nullable(),
  repeatMax: z.int().nullable(),
  extent: z.enum(EXTENTS),
  recordBasis: z.enum(RECORD_BASES),
  outcome: z.string().nullable(),
  conflictNote: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  summaries: z.array(z.strictObject({ locale: z.enum(LOCALES), text: z.string(), status: z.enum(TEXT_STATUSES) })),
  actors: z.array(PublicEventActor),
  claims: z.array(PublicClaim),
  links: z.array(z.strictObject({ toId: id, kind: z.enum(LINK_KINDS) })),
  // Fields gained since the first publications; left out where there is nothing, so that older documents stay the same.
  textTitle: z.string().optional(),
  assessments: z
    .array(
      z.strictObject({
        claimId: id,
        code: z.enum(ASSESSMENT_CODES),
        wording: z.string().nullable(),
        state: z.enum(ASSESSMENT_STATES),
      }),
    )
    .optional(),
  adoptions: z.array(z.strictObject({ aspect: z.enum(ASPECTS), claimId: id, reason: z.string() })).optional(),
  positions: z
    .array(
      z.strictObject({
        participantId: id.nullable(),
        group: PublicGroup.nullable(),
        stance: z.enum(STANCES),
        capacity: z.enum(CAPACITIES).nullable(),
        object: z.strictObject({ kind: z.enum(POSITION_OBJECTS), id, title: z.string() }).nullable(),
        reasonState: z.enum(REASON_STATES),
        reason: z.string().nullable(),
        claimId: id,
      }),
    )
    .optional(),
  statements: z
    .array(
      z.strictObject({
        kind: z.enum(STATEMENT_KINDS),
        speaker: z.string().nullable(),
        forParticipantId: id.nullable(),
        delivery: z.enum(DELIVERY_STATES),
        reasonNotDelivered: z.string().nullable(),
        text: z.string().nullable(),
        textLanguage: z.string().nullable(),
        textIsMissing: z.boolean(),
        claimId: id.optional(),
      }),
    )
    .optional(),
})
export type EventDocument = z.infer<typeof EventDocument>

export const ReleaseDocument = z.strictObject({
  ...common,
  record: z.literal('release'),
  source: PublicSource,
  titleIsDescriptive: z.boolean(),
  urlStatus: z.string().nullable(),
  translationOfId: id.nullable(),
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

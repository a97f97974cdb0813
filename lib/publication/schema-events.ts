import { z } from 'zod'
import {
  ACTOR_ROLES,
  ASPECTS,
  ASSESSMENT_CODES,
  ASSESSMENT_STATES,
  ATTRIBUTIONS,
  CAPACITIES,
  CLAIM_STANCES,
  CONFIDENCES,
  DELIVERY_STATES,
  EVENT_KINDS,
  EVENT_SCOPES,
  EXTENTS,
  LINK_KINDS,
  LOCALES,
  OFFICES,
  POSITION_OBJECTS,
  REASON_STATES,
  RECORD_BASES,
  SITTING_KINDS,
  STANCES,
  STATEMENT_KINDS,
  TEXT_STATUSES,
} from '@/db/vocabulary'
import { common, id, PublicMoment, PublicSource } from './schema-parts'

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

const ranges = z.array(z.strictObject({ start: z.int(), end: z.int() }))

/** The same words in another published language version of the release; `id` is that of its passage. */
export const PublicParallel = z.strictObject({
  id,
  language: z.string(),
  sourceId: id,
  exact: z.string(),
  ranges,
  versionNumber: z.int(),
})
export type PublicParallel = z.infer<typeof PublicParallel>

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
      ranges,
    })
    .nullable(),
  /** Left out where there is none, so that older documents stay the same. */
  parallels: z.array(PublicParallel).optional(),
})
export type PublicClaim = z.infer<typeof PublicClaim>

export const PublicEventActor = z.strictObject({
  participantId: id.nullable(),
  group: PublicGroup.nullable(),
  role: z.enum(ACTOR_ROLES),
  capacity: z.enum(CAPACITIES).nullable(),
  extent: z.enum(EXTENTS),
  note: z.string().nullable(),
  /** An office as such, of the body or of the Process itself; left out for others, so that older documents stay the same. */
  office: z.enum(OFFICES).optional(),
  officeBodyId: id.optional(),
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
  links: z.array(z.strictObject({ toId: id, kind: z.enum(LINK_KINDS), claimId: id.optional() })),
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
        capacity: z.enum(CAPACITIES).optional(),
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

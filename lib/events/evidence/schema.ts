import { z } from 'zod'
import {
  ASPECTS,
  ASSESSMENT_CODES,
  ASSESSMENT_STATES,
  ATTRIBUTIONS,
  CAPACITIES,
  CLAIM_STANCES,
  CONFIDENCES,
  POSITION_OBJECTS,
  PRECISIONS,
  QUALIFIERS,
  REASON_STATES,
  STANCES,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { ClockTime, LocalDate } from '@/lib/meetings/schema'

/** Words somebody may still be typing: what must not be empty is asked for at submission (readiness.ts). */
export const words = (longest: number) => z.string().max(longest, 'too_big')
export const wordsOrNull = (longest: number) => z.string().trim().max(longest, 'too_big').nullable()
/** A language as a source states it, of the three or another. */
export const Language = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'invalid_value')
/** Ids of the starter record's parts carry the id of their event, so they are longer than those made here. */
export const PartId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,159}$/, 'id_malformed')

/** A time as one source states it, in the zone of the venue; null where the claim is not about a time. */
export const ClaimTime = z.object({
  localDate: LocalDate,
  localTime: ClockTime.nullable(),
  precision: z.enum(PRECISIONS),
  qualifier: z.enum(QUALIFIERS),
})

/**
 * What one source says about one aspect of an event. With a passage the source's own words stand for themselves and
 * `text` may be null. `saidBy` is who speaks in the source: a participant, `press` or `kp-chair`.
 */
export const ClaimInput = z.object({
  id: PartId,
  sourceId: RecordId,
  passageId: RecordId.nullable(),
  /** The same words in other language versions of the release; the claim stays one. */
  parallelIds: z.array(RecordId).max(8).default([]),
  aspect: z.enum(ASPECTS),
  saidBy: z.string().max(80).nullable(),
  stance: z.enum(CLAIM_STANCES),
  text: words(600).nullable(),
  language: Language,
  nameIds: z.array(RecordId).max(80),
  groupId: PartId.nullable(),
  /** How it attributes the act, where that does not follow from names and group ("the four named" are a group too). */
  attribution: z.enum(ATTRIBUTIONS).nullable().default(null),
  time: ClaimTime.nullable(),
  quantity: z
    .object({
      amount: z.number().finite(),
      unit: z.enum(['minutes', 'hours', 'times', 'percent', 'items']),
      isSourced: z.boolean(),
    })
    .nullable(),
  certainty: wordsOrNull(120),
  confidence: z.enum(CONFIDENCES),
})
export type ClaimInput = z.infer<typeof ClaimInput>

/** A member of a described group that a source names; it takes the claim that does. */
export const GroupMemberInput = z.object({ participantId: RecordId, claimId: PartId })

/**
 * Actors not named, in the words of the source, with bounds, known members, and whether those are all. It may be the
 * same as, or part of, a group described elsewhere.
 */
export const GroupInput = z
  .object({
    id: PartId,
    label: words(200),
    language: Language,
    min: z.int().min(1).nullable(),
    max: z.int().min(1).nullable(),
    exhaustive: z.boolean().nullable(),
    sameAsId: PartId.nullable(),
    subsetOfId: PartId.nullable(),
    members: z.array(GroupMemberInput).max(80),
  })
  .refine((group) => group.min === null || group.max === null || group.min <= group.max, {
    path: ['max'],
    error: 'bounds_not_ordered',
  })
export type GroupInput = z.infer<typeof GroupInput>

/** Obstruction as a source's judgement of the event, apart from what kind of act it was. */
export const AssessmentInput = z.object({
  id: PartId,
  claimId: PartId,
  code: z.enum(ASSESSMENT_CODES),
  wording: wordsOrNull(300),
  state: z.enum(ASSESSMENT_STATES),
})

/** Whose value the record adopts where accounts differ on an aspect, and why. */
export const AdoptionInput = z.object({ aspect: z.enum(ASPECTS), claimId: PartId, reason: words(400) })

/** Where somebody stood, on the ladder of consensus, as a claim says. To block needs an object. */
export const PositionInput = z
  .object({
    id: NewId,
    participantId: RecordId.nullable(),
    groupId: PartId.nullable(),
    objectKind: z.enum(POSITION_OBJECTS).nullable(),
    objectId: RecordId.nullable(),
    stance: z.enum(STANCES),
    capacity: z.enum(CAPACITIES).nullable(),
    reasonState: z.enum(REASON_STATES),
    reason: wordsOrNull(300),
    claimId: PartId,
  })
  .refine((position) => (position.participantId === null) !== (position.groupId === null), {
    path: ['participantId'],
    error: 'one_of_participant_or_group',
  })
  .refine((position) => position.stance !== 'blocks' || position.objectId !== null, {
    path: ['objectId'],
    error: 'block_needs_object',
  })
export type PositionInput = z.infer<typeof PositionInput>

/** How a claim attributes the act, as far as its names and its group tell. */
export function attributionOf(nameIds: readonly string[], groupId: string | null): (typeof ATTRIBUTIONS)[number] {
  if (nameIds.length === 0) return groupId ? 'unnamed_group' : 'none'
  return groupId ? 'named_and_unnamed' : 'named'
}

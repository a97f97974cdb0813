import { z } from 'zod'
import { ACTOR_ROLES, EVENT_KINDS, EVENT_SCOPES, OFFICES, SENTENCE_CLASSES } from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { ClockTime, LocalDate } from '@/lib/meetings/schema'
import { PassageRanges } from '../schema'

/** What a sentence is, over the class that whoever decides has seen. */
export const SentenceClassing = z.object({
  sentenceId: RecordId,
  class: z.enum(SENTENCE_CLASSES),
  seenClass: z.enum(SENTENCE_CLASSES),
})

/** Where a sentence falls into several statements: positions in the text, within the sentence. */
export const SentenceCut = z.object({ sentenceId: RecordId, at: z.array(z.int().min(1)).min(1).max(20) })

/** A sentence to be put together with the one that follows it. */
export const SentenceJoin = z.object({ sentenceId: RecordId })

/** Why no event belongs to a sentence, or why a proposal for it is not taken. `proposal` null means the whole sentence. */
export const SentenceSetAside = z.object({
  sentenceId: RecordId,
  proposal: z.string().max(200).nullable(),
  reason: z.string().trim().min(1, 'required').max(300, 'too_big'),
})
export const SentenceTakenUp = SentenceSetAside.omit({ reason: true })

/** Somebody whom a sentence says acted: a participant, a group in its own words, or an office as such. */
const SentenceActor = z
  .object({
    participantId: RecordId.nullable(),
    group: z
      .object({
        label: z.string().trim().min(1).max(200),
        min: z.int().min(1).nullable(),
        max: z.int().min(1).nullable(),
      })
      .nullable(),
    office: z.enum(OFFICES).nullable(),
    role: z.enum(ACTOR_ROLES),
  })
  .refine(
    ({ participantId, group, office }) => [participantId, group, office].filter((who) => who !== null).length === 1,
    {
      path: ['participantId'],
      error: 'one_of_participant_group_or_office',
    },
  )

/**
 * A new event from a sentence: what was proposed, as the person who takes it sees it. `asStated` are the words for its
 * time; hour and day go together, because an hour without its night says nothing.
 */
export const SentenceEvent = z.object({
  id: NewId,
  claimId: NewId,
  sentenceId: RecordId,
  ranges: PassageRanges,
  meetingId: RecordId.nullable(),
  kind: z.enum(EVENT_KINDS),
  scope: z.enum(EVENT_SCOPES),
  actors: z.array(SentenceActor).max(20),
  meetingDay: z.int().min(1).max(60).nullable(),
  localDate: LocalDate.nullable(),
  localTime: ClockTime.nullable(),
  asStated: z.string().trim().max(120).nullable(),
  durationMinutes: z.int().positive().max(1_000_000).nullable(),
  sittingId: RecordId.nullable().default(null),
  topicIds: z.array(RecordId).max(20),
})
export type SentenceEvent = z.infer<typeof SentenceEvent>

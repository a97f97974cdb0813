import { z } from 'zod'
import { LOCALES } from '@/db/vocabulary'
import { RecordId, NewId } from '@/lib/core/ids'
import { LocalDate } from '@/lib/meetings/schema'

/** The answer of a delegation as it reached the record. What it answers is named by its public symbol. */
export const RecordedReply = z.object({
  id: NewId,
  /** The revision this edit has seen; 0 for a reply that is new. */
  revision: z.int().min(0),
  participantId: RecordId,
  aboutSymbol: z.string().trim().min(1, 'required').max(60, 'too_big'),
  text: z.string().trim().min(1, 'required').max(20_000, 'too_big'),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'invalid_value'),
  receivedOn: LocalDate,
  /** How it came and how its sender was checked; for staff, never public. */
  provenance: z.string().trim().min(1, 'required').max(2000, 'too_big'),
})
export type RecordedReply = z.infer<typeof RecordedReply>

/** A reply at the revision that was seen. */
export const ReplyAtRevision = z.object({ id: RecordId, revision: z.int().min(1) })

/**
 * What a second person decides. A reply that was public before needs a reason for the change that the public reads, and
 * the language in which it is said.
 */
export const ReplyDecision = ReplyAtRevision.extend({
  note: z.string().trim().max(1000, 'too_big').nullable(),
  reason: z.string().trim().max(600, 'too_big').nullable(),
  locale: z.enum(LOCALES).nullable().default(null),
})

import { z } from 'zod'
import { ASPECTS, CLAIM_STANCES, CONFIDENCES, LOCALES, SOURCE_KINDS } from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'

/** Kinds of source that have a page of their own as releases. */
export const RELEASE_KINDS = SOURCE_KINDS.filter(
  (kind) => !['official_page', 'observer_note', 'recording', 'social'].includes(kind),
)

const LONGEST_TEXT = 400_000

/** A text as its publisher released it. What it does not state (a date, an address) stays null. */
export const ImportedRelease = z.object({
  id: NewId,
  text: z
    .string()
    .max(LONGEST_TEXT, 'too_big')
    .refine((text) => text.trim().length > 0, 'text_is_empty'),
  title: z.string().trim().max(300, 'too_big').nullable(),
  publisher: z.string().trim().max(200, 'too_big').nullable(),
  publisherId: RecordId.nullable(),
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date_as_year_month_day')
    .nullable(),
  language: z.enum(LOCALES),
  kind: z.enum(SOURCE_KINDS),
  url: z
    .string()
    .trim()
    .regex(/^https?:\/\/\S+$/, 'url_malformed')
    .max(1000, 'too_big')
    .nullable(),
  meetingId: RecordId.nullable(),
})
export type ImportedRelease = z.infer<typeof ImportedRelease>

/** A sentence, or parts of one, that supports one aspect of an event: a claim with its words. */
export const PassageLink = z.object({
  id: NewId,
  versionId: RecordId,
  ranges: z
    .array(z.object({ start: z.int().min(0), end: z.int().min(1) }))
    .min(1)
    .max(10),
  eventId: RecordId,
  aspect: z.enum(ASPECTS),
  stance: z.enum(CLAIM_STANCES),
  nameIds: z.array(RecordId).max(60),
  confidence: z.enum(CONFIDENCES),
})
export type PassageLink = z.infer<typeof PassageLink>

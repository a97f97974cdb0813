import { z } from 'zod'
import {
  ASPECTS,
  CLAIM_STANCES,
  CONFIDENCES,
  FILE_TYPES,
  INFERABLE,
  type Inferable,
  LOCALES,
  SENTENCE_CLASSES,
  type SourceKind,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { LocalDate, StatedDate } from '@/lib/meetings/schema'

/** Kinds of source that have a page of their own as releases. */
export const RELEASE_KINDS = [
  'press_release',
  'opening_remarks',
  'closing_remarks',
  'statement',
  'communique',
  'notice',
  'resolution',
  'report',
  'working_paper',
  'letter',
  'news',
] as const satisfies readonly SourceKind[]

const LONGEST_TEXT = 400_000

/** The words of a release, whole; white space around them is kept in the original and counts for nothing. */
export const ReleaseText = z
  .string()
  .max(LONGEST_TEXT, 'too_big')
  .refine((text) => text.trim().length > 0, 'text_is_empty')

/** Stretches of a normalised text, in UTF-16 code units, `end` not included. */
export const PassageRanges = z
  .array(z.object({ start: z.int().min(0), end: z.int().min(1) }))
  .min(1)
  .max(10)

/** A file from which a text was read, by what it is and the hash of its bytes. */
export const KeptFile = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), type: z.enum(FILE_TYPES) })
export type KeptFile = z.infer<typeof KeptFile>

/** Why a fact is given that the text does not state, and the language in which that is said. */
export const Inference = z.object({
  reason: z.string().trim().min(1, 'inference_needs_reason').max(500, 'too_big'),
  locale: z.enum(LOCALES),
})
/** The facts of a source that are inferred, each with its reason; what is not in it the text states, or nobody knows. */
export const Inferred = z.partialRecord(z.enum(INFERABLE), Inference)
export type Inferred = z.infer<typeof Inferred>

/** Refuses reasons for facts that are not given: `inferred_without_value` at the field that is empty. */
export function inferredAreGiven(told: {
  value: { inferred: Inferred; publisher: string | null; publisherId: string | null } & Partial<
    Record<Inferable, unknown>
  >
  issues: z.core.$ZodRawIssue[]
}): void {
  const given: Partial<Record<Inferable, unknown>> = {
    ...told.value,
    publisher: told.value.publisher || told.value.publisherId,
  }
  for (const field of INFERABLE)
    if (told.value.inferred[field] && (given[field] === null || given[field] === ''))
      told.issues.push({ code: 'custom', message: 'inferred_without_value', path: [field], input: null })
}

/**
 * A text as its publisher released it. What it does not state (a date, an address) stays null, or is inferred by
 * somebody who says why.
 */
export const ImportedRelease = z
  .object({
    id: NewId,
    text: ReleaseText,
    title: z.string().trim().max(300, 'too_big').nullable(),
    publisher: z.string().trim().max(200, 'too_big').nullable(),
    publisherId: RecordId.nullable(),
    publishedOn: StatedDate.nullable(),
    language: z.enum(LOCALES),
    kind: z.enum(RELEASE_KINDS),
    url: z
      .url({ protocol: /^https?$/, error: 'url_malformed' })
      .max(1000, 'too_big')
      .nullable(),
    meetingId: RecordId.nullable(),
    /** The release of which this is a language version; both count once. */
    translationOfId: RecordId.nullable().default(null),
    datelinePlace: z.string().trim().max(120, 'too_big').nullable().default(null),
    embargoUntil: LocalDate.nullable().default(null),
    file: KeptFile.nullable().default(null),
    inferred: Inferred.default({}),
  })
  .check(inferredAreGiven)
export type ImportedRelease = z.infer<typeof ImportedRelease>

/** What words within a sentence are where they are a statement of their own; other linked words are a claim. */
export const StatementClass = z.enum(SENTENCE_CLASSES).exclude(['open', 'claim'])

/** A sentence, or parts of one, that supports one aspect of an event: a claim with its words. */
export const PassageLink = z.object({
  id: NewId,
  versionId: RecordId,
  ranges: PassageRanges,
  eventId: RecordId,
  aspect: z.enum(ASPECTS),
  stance: z.enum(CLAIM_STANCES),
  nameIds: z.array(RecordId).max(60),
  confidence: z.enum(CONFIDENCES),
  class: StatementClass.nullable().default(null),
})
export type PassageLink = z.infer<typeof PassageLink>

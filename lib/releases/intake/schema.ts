import { z } from 'zod'
import { FILE_TYPES, LOCALES } from '@/db/vocabulary'
import type { ProblemCode } from '@/lib/core/result'

/** The largest file that is taken, in bytes; a release is a few pages. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024

/** The name of the rules by which bytes become text; a change of what they answer gets a new name. */
export const EXTRACTION = 'extraction-1'

/** Why a file gives no text. Each is a Problem with a sentence that says what to do. */
export const FILE_REFUSALS = [
  'file_too_big',
  'file_type_unknown',
  'file_encrypted',
  'file_unreadable',
  'file_inflates',
  'file_without_text',
  'took_too_long',
] as const satisfies readonly ProblemCode[]
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** What the reading of a file ends in: its words and what it is, or why there are none. `language` is null if unsure. */
export const Reading = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    type: z.enum(FILE_TYPES),
    text: z.string(),
    language: z.enum(LOCALES).nullable(),
  }),
  z.object({ ok: z.literal(false), code: z.enum(FILE_REFUSALS) }),
])
export type Reading = z.infer<typeof Reading>

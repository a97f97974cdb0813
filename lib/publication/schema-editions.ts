import { z } from 'zod'
import { EVENT_KINDS } from '@/db/vocabulary'
import { common } from './schema-parts'

/** What a year is made of, and what an edition therefore freezes. */
export const FROZEN_KINDS = ['meeting', 'event'] as const

const Named = z.strictObject({ record: z.enum(FROZEN_KINDS), symbol: z.string() })

/** A record as an edition counted it: its version, and the hash of that publication in the chain. */
export const FrozenRecord = Named.extend({ version: z.int().min(1), hash: z.string() })
export type FrozenRecord = z.infer<typeof FrozenRecord>

/**
 * What became of the records of an edition since: symbols and versions, no words. `withdrawn` was retracted or
 * suppressed; `moved` is public still, in another year.
 */
export const EditionDifference = z.strictObject({
  added: z.array(Named),
  changed: z.array(Named.extend({ from: z.int().min(1), to: z.int().min(1) })),
  withdrawn: z.array(Named),
  moved: z.array(Named),
})
export type EditionDifference = z.infer<typeof EditionDifference>

/** What an edition holds beside its year and number: symbols, so that nothing of a record is said a second time. */
export const EditionContents = z.strictObject({
  /** The last publication that it takes into account. */
  upTo: z.strictObject({ seq: z.int().min(1), hash: z.string() }),
  records: z.array(FrozenRecord),
  tallies: z.array(
    z.strictObject({ kind: z.enum(EVENT_KINDS), events: z.array(z.string()), patterns: z.array(z.string()) }),
  ),
  uncounted: z.array(z.string()),
  /** What differs from the edition before; null in the first of a year. */
  since: EditionDifference.extend({ edition: z.string() }).nullable(),
})
export type EditionContents = z.infer<typeof EditionContents>

/** The summary of a year as it stood at one moment. A later edition has another number; this one never changes. */
export const EditionDocument = EditionContents.extend({
  ...common,
  record: z.literal('edition'),
  year: z.int(),
  number: z.int().min(1),
  frozenAt: z.string(),
})
export type EditionDocument = z.infer<typeof EditionDocument>

import { z } from 'zod'
import {
  INFERABLE,
  LOCALES,
  ORIGINS,
  PRECISIONS,
  QUALIFIERS,
  SOURCE_KINDS,
  TIME_BASES,
  TIME_KINDS,
} from '@/db/vocabulary'

/** What documents of several nouns hold: names, ids, moments, sources. */
export const id = z.string()
export const words = z.strictObject({ en: z.string(), fr: z.string(), pt: z.string() })
export const common = { documentFormat: z.literal(1), id, symbol: z.string(), origin: z.enum(ORIGINS) }

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
  /** Facts that the source does not state, with the reason for which each is given; left out where there are none. */
  inferred: z
    .partialRecord(z.enum(INFERABLE), z.strictObject({ reason: z.string(), locale: z.enum(LOCALES) }))
    .optional(),
})
export type PublicSource = z.infer<typeof PublicSource>

import { z } from 'zod'
import { ACCESS_LEVELS, CONNECTIONS, SOURCE_KINDS } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'
import { Language } from '@/lib/events/evidence/schema'
import { StatedDate } from '@/lib/meetings/schema'
import { Inferred, inferredAreGiven } from '../schema'

/**
 * A source as the desk knows it, new (revision 0) or edited. `sameReportAs` names the source of which this is a copy, a
 * translation or a retelling: all of one report count once. What is not public is never shown outside.
 */
export const RecordedSource = z
  .object({
    id: RecordId,
    revision: z.int().min(0),
    kind: z.enum(SOURCE_KINDS),
    title: z.string().trim().min(1, 'required').max(300, 'too_big'),
    publisher: z.string().trim().max(200, 'too_big').nullable(),
    publisherId: RecordId.nullable(),
    publishedOn: StatedDate.nullable(),
    language: Language,
    url: z
      .url({ protocol: /^https?$/, error: 'url_malformed' })
      .max(1000, 'too_big')
      .nullable(),
    connection: z.enum(CONNECTIONS),
    access: z.enum(ACCESS_LEVELS),
    sameReportAs: RecordId.nullable(),
    isTranslation: z.boolean(),
    /** It tells of its own what it tells: no copy and no translation any more, and counted by itself. */
    standsAlone: z.boolean().default(false),
    inferred: Inferred.default({}),
  })
  .check(inferredAreGiven)
export type RecordedSource = z.infer<typeof RecordedSource>

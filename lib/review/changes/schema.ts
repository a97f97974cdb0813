import { z } from 'zod'
import { RecordId } from '@/lib/core/ids'
import { CorrectionReason } from '@/lib/events/schema'

/**
 * A record that one editor publishes (a meeting, a topic, a release), at the revision that was seen. Where it is public
 * already: `seen`, the fingerprint of the change that was shown, and why it changes.
 */
export const RecordToPublish = z.object({
  id: RecordId,
  revision: z.int().min(1),
  seen: z.string().max(64).nullable().default(null),
  correction: CorrectionReason.nullable().default(null),
})
export type RecordToPublish = z.infer<typeof RecordToPublish>

/** What one editor publishes alone: facts of the calendar, addresses of matters, texts of others. */
export const LONE_KINDS = ['meeting', 'topic', 'release'] as const
export type LoneKind = (typeof LONE_KINDS)[number]

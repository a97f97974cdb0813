import { z } from 'zod'
import { LOCALES } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'

/** What can be taken back once it is public. */
export const WITHDRAWABLE_KINDS = ['event', 'meeting', 'topic', 'release', 'reply'] as const
export type WithdrawableKind = (typeof WITHDRAWABLE_KINDS)[number]

/** Why something public changes, for the public, in at least ten signs, and in which language it is said. */
const explained = {
  reason: z.string().trim().min(10, 'too_short').max(600, 'too_big'),
  locale: z.enum(LOCALES),
}

/** A record to take back, with the reason that its page will show. */
export const Withdrawal = z.object({ id: RecordId, ...explained })
export type Withdrawal = z.infer<typeof Withdrawal>

/** A record of any of these kinds. */
export const WithdrawnRecord = z.object({ kind: z.enum(WITHDRAWABLE_KINDS), id: RecordId })

/** The same with the reason that the public will read: for a suppression, and for asking that one be undone. */
export const ExplainedRecord = WithdrawnRecord.extend(explained)

/** How long a suppression stands on the word of one person. */
export const HOURS_TO_CONFIRM = 72

/** When a suppression must have been confirmed. */
export function confirmBy(suppressedAt: Date): Date {
  return new Date(suppressedAt.getTime() + HOURS_TO_CONFIRM * 3_600_000)
}

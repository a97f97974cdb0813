import { type Both, bothTexts, decide, mergeEdits } from '@/lib/history/merging'
import type { RecordedReply } from '@/lib/review/replies/schema'
import type { Drafting, Keeper } from '../desk/keeping/keeper'
import type { Sent } from '../desk/send'

/** How a reply is sent and joined with what others saved: field by field, its words without the blanks around them. */
export const REPLY_DRAFTING: Drafting<RecordedReply> = {
  sendable: trimmed,
  holdsBack: () => false,
  draftOf: (current) => current as RecordedReply,
  merge: (base, mine, theirs) => {
    const of = (reply: RecordedReply) => trimmed({ ...reply, revision: theirs.revision })
    return mergeEdits(of(base), of(mine), of(theirs), { together: [], whole: [] })
  },
  decide: (merged, conflicts, choices) => decide(merged, conflicts, choices, bothInReply),
}

/** The words of a reply and of where it came from can stand one behind the other; of all else one is chosen. */
export const bothInReply: Both = (conflict) =>
  ['text', 'provenance'].includes(conflict.path) ? bothTexts(conflict) : undefined

/** Saves a reply, waiting for a save that is under way; null where more was typed meanwhile than the server has. */
export async function savedWhole(keeper: Keeper<RecordedReply>): Promise<Sent<{ revision: number }> | null> {
  const typed = trimmed({ ...keeper.snapshot().draft, revision: 0 })
  const saved = await keeper.save()
  if (!saved.ok) return saved
  const now = trimmed({ ...keeper.snapshot().draft, revision: 0 })
  return keeper.isSaved() && JSON.stringify(typed) === JSON.stringify(now) ? saved : null
}

function trimmed(reply: RecordedReply): RecordedReply {
  const parts = Object.entries(reply).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
  return Object.fromEntries(parts) as RecordedReply
}

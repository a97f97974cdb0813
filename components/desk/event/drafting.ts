import { decideConflicts, mergeOvertaken } from '@/lib/events/merging'
import type { RecordedEvent } from '@/lib/events/schema'
import type { Merged } from '@/lib/history/merging'
import type { Drafting } from '../keeping/keeper'
import { type EventDraft, holdsBack, sendable } from './draft'

/** How events are typed, sent and joined. Drafts are records before they are checked; merging looks at neither brand. */
export const EVENT_DRAFTING: Drafting<EventDraft> = {
  sendable,
  holdsBack,
  draftOf: (current) => current as EventDraft,
  merge: (base, mine, theirs) =>
    mergeOvertaken(base as RecordedEvent, mine as RecordedEvent, theirs as RecordedEvent) as Merged<EventDraft>,
  decide: decideConflicts,
}

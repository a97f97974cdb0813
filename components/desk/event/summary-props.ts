import type { RecordedEvent } from '@/lib/events/schema'
import type { Reader } from '../../reader'
import type { Cited } from './section'

/** What every part of the reviewer's page is given. */
export type SummaryProps = {
  reader: Reader
  event: RecordedEvent
  cited: Cited
  /** The name of a participant, topic, agenda item or event by its id; the id where there is none. */
  nameOf: (id: string) => string
}

/** The words by which a group of this event is described, as a quotation; empty where there is none. */
export function groupLabel(event: RecordedEvent, id: string | null): string {
  const group = event.groups.find((one) => one.id === id)
  return group ? `“${group.label}”` : ''
}

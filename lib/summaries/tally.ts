import type { EventKind } from '@/db/vocabulary'
import type { EventDocument } from '@/lib/publication/schema'

export type Tally = {
  kind: EventKind
  /** Occurrences: what is counted. */
  events: string[]
  /** Patterns over time: listed, never counted as an occurrence. */
  patterns: string[]
}

/**
 * How often each kind is recorded, with the symbols behind each number, most frequent first. Events are counted, not
 * claims; a pattern ("for years") is listed apart. Events of which every claim is of low confidence stay out of the
 * count and are listed as `uncounted`: they need a second source first.
 */
export function tallyKinds(events: EventDocument[]): { tallies: Tally[]; uncounted: string[] } {
  const byKind = new Map<EventKind, Tally>()
  const uncounted: string[] = []
  for (const event of events) {
    const tally = byKind.get(event.kind) ?? { kind: event.kind, events: [], patterns: [] }
    if (event.claims.every((claim) => claim.confidence === 'low')) {
      uncounted.push(event.symbol)
      continue
    }
    byKind.set(event.kind, tally)
    if (event.scope === 'pattern') tally.patterns.push(event.symbol)
    else tally.events.push(event.symbol)
  }
  const tallies = [...byKind.values()].sort((a, b) => b.events.length - a.events.length || (a.kind < b.kind ? -1 : 1))
  return { tallies, uncounted }
}

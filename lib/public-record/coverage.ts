import { RELEASE_KINDS } from '@/lib/releases/schema'
import type { PublicEvent } from './schema'

/** The events, of these, that no release mentions: what they rest on are pages, recordings and notes of observers. */
export function toldByNoRelease(events: PublicEvent[]): PublicEvent[] {
  const isRelease = (kind: string) => (RELEASE_KINDS as readonly string[]).includes(kind)
  return events.filter(({ document }) => !document.claims.some(({ source }) => isRelease(source.kind)))
}

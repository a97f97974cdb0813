import type { EventDraft } from './draft'

/** What this device keeps of an event: the words typed, and the state of the record on which they were typed. */
export type Kept = { draft: EventDraft; base: EventDraft }

const PREFIX = 'kp-event-'

/** Keeps what was typed on this device, so that a closed tab or a lost session costs nothing. False if it refuses. */
export function keepOnDevice(kept: Kept): boolean {
  try {
    localStorage.setItem(PREFIX + kept.draft.id, JSON.stringify(kept))
    return true
  } catch {
    // A full or forbidden store must not stop anybody from typing; the server copy is seconds away.
    return false
  }
}

/** What this device kept of an event; null if nothing, or nothing that can be read. */
export function keptOnDevice(id: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Drops what was kept, if it is still what was sent: another tab may have kept other words since. */
export function forgetOnDevice(kept: Kept): void {
  if (localStorage.getItem(PREFIX + kept.draft.id) === JSON.stringify(kept))
    localStorage.removeItem(PREFIX + kept.draft.id)
}

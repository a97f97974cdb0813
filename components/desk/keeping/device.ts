/** What this device keeps of a record: the words typed, and the state of the record on which they were typed. */
export type Kept<D> = { draft: D; base: D }

/** The place on this device where one record is kept while it is typed. */
export type Device<D> = {
  /** Keeps what was typed, so that a closed tab or a lost session costs nothing. */
  keep: (kept: Kept<D>) => void
  /** What was kept; null if nothing, or nothing that can be read. */
  kept: () => Kept<D> | null
  /** Drops what was kept, if it is still what was sent: another tab may have kept other words since. */
  forget: (kept: Kept<D>) => void
}

/** The place of a record on this device. A full or forbidden store stops nobody from typing. */
export function deviceFor<D>(key: string): Device<D> {
  return {
    keep: (kept) => attempt(() => localStorage.setItem(key, JSON.stringify(kept))),
    kept: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<D> | null),
    forget: (kept) =>
      attempt(() => {
        if (localStorage.getItem(key) === JSON.stringify(kept)) localStorage.removeItem(key)
      }),
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    // The server copy is seconds away.
    return null
  }
}

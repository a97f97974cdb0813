'use client'

import { useEffect, useState } from 'react'

type Kept<T> = { revision: number; value: T }
export type KeptState = 'clean' | 'unsaved' | 'saved'

/**
 * What somebody types into a form, kept on this device until it is saved, so that an error, a lost session or a closed
 * tab costs nothing. Words typed on an earlier revision are offered, never put in the place of newer ones.
 */
export function useKept<T>(key: string, initial: T, revision: number) {
  const [held, setHeld] = useState({ value: initial, seen: revision, state: 'clean' as KeptState })
  const [older, setOlder] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server sends anew must not undo what is being typed
  useEffect(() => {
    const kept = keptAt<T>(key)
    if (kept && kept.revision !== revision) setOlder(kept.value)
    setHeld((before) => {
      if (kept?.revision === revision) return { value: kept.value, seen: revision, state: 'unsaved' }
      return before.state === 'unsaved' ? before : { value: initial, seen: revision, state: before.state }
    })
  }, [key, revision])
  const set = (value: T) => {
    keep(key, { revision: held.seen, value })
    setHeld((before) => ({ ...before, value, state: 'unsaved' }))
  }
  return {
    ...held,
    set,
    older,
    takeOlder: () => {
      if (older) set(older)
      setOlder(null)
    },
    dropOlder: () => {
      forget(key)
      setOlder(null)
    },
    /** To be called with what was sent and what stands in its place now; words typed meanwhile stay unsaved. */
    settle: (sent: T, next: T, seen: number) => {
      setHeld((before) => {
        const isSame = JSON.stringify(before.value) === JSON.stringify(sent)
        if (isSame) forget(key)
        else keep(key, { revision: seen, value: before.value })
        return isSame ? { value: next, seen, state: 'saved' } : { ...before, seen }
      })
    },
  }
}

const PREFIX = 'kp-sheet-'

function keptAt<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept<T> | null
  } catch {
    return null
  }
}

function keep<T>(key: string, kept: Kept<T>): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store must not stop anybody from typing.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

/**
 * What is typed into a small form that is sent once: kept on this device until `done`, so that a reload or an error costs
 * nothing. Answers value, how to set it, and what to call when it went through.
 */
export function useWords<T>(key: string, initial: T): [T, (next: T | ((before: T) => T)) => void, () => void] {
  const [value, setValue] = useState(initial)
  useEffect(() => {
    const kept = keptAt<T>(key)
    if (kept) setValue(kept.value)
  }, [key])
  const set = (next: T | ((before: T) => T)) =>
    setValue((before) => {
      const told = typeof next === 'function' ? (next as (before: T) => T)(before) : next
      keep(key, { revision: 0, value: told })
      return told
    })
  return [value, set, () => forget(key)]
}

'use client'

import { useCallback, useEffect, useState } from 'react'

export type KeptState = 'clean' | 'unsaved' | 'saved'

/**
 * What somebody types into a form of something new, kept on this device until it is saved, so that an error, a lost
 * session or a closed tab costs nothing.
 */
export function useKept<T>(key: string, initial: T) {
  const [held, setHeld] = useState({ value: initial, state: 'clean' as KeptState })
  useEffect(() => {
    const kept = keptAt<T>(key)
    if (kept) setHeld({ value: kept.value, state: 'unsaved' })
  }, [key])
  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      setHeld((before) => {
        const value = typeof next === 'function' ? (next as (before: T) => T)(before.value) : next
        keep(key, value)
        return { value, state: 'unsaved' }
      }),
    [key],
  )
  return {
    ...held,
    set,
    /** To be called with what was sent and what stands in its place now; words typed meanwhile stay unsaved. */
    settle: (sent: T, next: T) =>
      setHeld((before) => {
        if (JSON.stringify(before.value) !== JSON.stringify(sent)) return before
        forget(key)
        return { value: next, state: 'saved' }
      }),
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
      keep(key, told)
      return told
    })
  return [value, set, () => forget(key)]
}

const PREFIX = 'kp-sheet-'

function keptAt<T>(key: string): { value: T } | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as { value: T } | null
  } catch {
    return null
  }
}

function keep<T>(key: string, value: T): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ value }))
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

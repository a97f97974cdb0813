'use client'

import type { ReactNode } from 'react'
import styles from '../desk.module.css'

type Props<T> = {
  parts: T[]
  keyOf: (part: T) => string
  onChange: (parts: T[]) => void
  add: { label: string; make: () => T | null }
  remove: string
  children: (part: T, change: (more: Partial<T>) => void, number: number) => ReactNode
}

/** Rows of one kind: each with its fields and a button that takes it away, and one button that adds a row. */
export function PartList<T>({ parts, keyOf, onChange, add, remove, children }: Props<T>) {
  return (
    <>
      {parts.map((part, index) => (
        <div key={keyOf(part)} className={styles.part}>
          <div className={styles.row}>
            {children(
              part,
              (more) => onChange(parts.map((one, at) => (at === index ? { ...one, ...more } : one))),
              index + 1,
            )}
          </div>
          <button
            type="button"
            className={styles.remove}
            aria-label={`${remove} ${index + 1}`}
            onClick={() => onChange(parts.filter((_, at) => at !== index))}
          >
            {remove}
          </button>
        </div>
      ))}
      <div className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            const made = add.make()
            if (made) onChange([...parts, made])
          }}
        >
          {add.label}
        </button>
      </div>
    </>
  )
}

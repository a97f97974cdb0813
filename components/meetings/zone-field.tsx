'use client'

import { useEffect, useState } from 'react'
import styles from '../desk/desk.module.css'

type Props = { id: string; label: string; value: string; hint?: string; onChange: (value: string) => void }

/** A time zone, found by typing part of its name. The list is the browser's own, so that it is never sent. */
export function ZoneField({ id, label, value, hint, onChange }: Props) {
  const [zones, setZones] = useState<string[]>([])
  useEffect(() => setZones(Intl.supportedValuesOf('timeZone')), [])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-zones`}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(change) => onChange(change.target.value)}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}

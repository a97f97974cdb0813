'use client'

import { useEffect, useState } from 'react'
import styles from '../desk/desk.module.css'
import { Below, told } from '../desk/fields'

type Props = {
  id: string
  label: string
  value: string
  hint?: string
  mend?: string
  onChange: (value: string) => void
}

/** A time zone, found by typing part of its name. The list is the browser's own, so that it is never sent. */
export function ZoneField({ id, label, value, hint, mend, onChange }: Props) {
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
        {...told(id, mend, hint)}
        onChange={(change) => onChange(change.target.value)}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Below id={id} hint={hint} mend={mend} />
    </div>
  )
}

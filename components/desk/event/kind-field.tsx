'use client'

import { useMemo } from 'react'
import type { EventKind } from '@/db/vocabulary'
import styles from '../desk.module.css'
import { withKind } from './draft'
import type { SectionProps } from './section'

/** What happened: the kinds of events in their groups. */
export function KindField({ t, options, draft, onChange }: Omit<SectionProps, 'locale'>) {
  const kinds = useMemo(
    () =>
      options.groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.kinds.map((kind) => (
            <option key={kind.value} value={kind.value}>
              {kind.label}
            </option>
          ))}
        </optgroup>
      )),
    [options],
  )
  return (
    <div className={styles.field}>
      <label htmlFor="kind">{t('event.kind')}</label>
      <select
        id="kind"
        value={draft.details.kind}
        onChange={(event) => onChange(withKind(draft, event.target.value as EventKind, options))}
      >
        {kinds}
      </select>
    </div>
  )
}

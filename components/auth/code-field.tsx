'use client'

import { useEffect, useRef } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk/desk.module.css'

type Props = { t: DeskTranslate; value: string; label?: string; hint?: string; onChange: (value: string) => void }

/** A field for a code, in focus as soon as it appears: whoever sees it holds the telephone in the other hand. */
export function CodeField({ t, value, label, hint, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className={styles.field}>
      <label htmlFor="code">{label ?? t('peopleDesk.signIn.code')}</label>
      <input
        id="code"
        ref={field}
        value={value}
        // Recovery codes have letters, so the keyboard is the full one.
        inputMode="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint ? 'code-hint' : undefined}
        onChange={(change) => onChange(change.target.value)}
      />
      {hint ? (
        <span className={styles.hint} id="code-hint">
          {hint}
        </span>
      ) : null}
    </div>
  )
}

'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import panel from './panel.module.css'

type Props = {
  t: DeskTranslate
  isBusy: boolean
  /** Whether it is the whole sentence that no event belongs to, not one proposal. */
  isWhole: boolean
  /** What somebody typed here before. */
  first: string
  onType: (reason: string) => void
  onChoose: (reason: string) => void
  onCancel: () => void
}

const READY = { whole: ['nothing', 'told', 'elsewhere'], one: ['misread', 'told', 'elsewhere'] } as const

/**
 * Why something is set aside, in one line: by one of three ready reasons, which the keys 1 to 3 take while nothing is
 * typed, or in words of one's own.
 */
export function SetAside({ t, isBusy, isWhole, first, onType, onChoose, onCancel }: Props) {
  const [reason, setReason] = useState(first)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  useEffect(() => {
    // The ready reasons stand above the field: all of it comes into view.
    field.current?.focus({ preventScroll: true })
    field.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [])
  const ready = READY[isWhole ? 'whole' : 'one'].map((code) => t(`taking.ready.${code}`))
  return (
    <form
      className={panel.aside}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() && !isBusy) onChoose(reason.trim())
      }}
      onKeyDown={(press) => {
        const chosen = reason === '' ? ready[Number(press.key) - 1] : undefined
        if (press.key === 'Escape') onCancel()
        else if (chosen && !isBusy && !press.ctrlKey && !press.metaKey && !press.altKey) onChoose(chosen)
        else return
        press.preventDefault()
      }}
    >
      <ol className={panel.ready}>
        {ready.map((one) => (
          <li key={one}>
            <button type="button" className={styles.link} disabled={isBusy} onClick={() => onChoose(one)}>
              {one}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.field}>
        <label htmlFor="aside-reason">{t('texts.dismissReason')}</label>
        <input
          ref={field}
          id="aside-reason"
          value={reason}
          aria-describedby={hint}
          maxLength={300}
          onChange={(change) => {
            setReason(change.target.value)
            onType(change.target.value)
          }}
        />
        <span className={styles.hint} id={hint}>
          {t('taking.readyHint')}
        </span>
      </div>
      <div className={styles.actions}>
        <button type="submit" disabled={isBusy || reason.trim() === ''}>
          {t('texts.dismiss')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('taking.back')}
        </button>
      </div>
    </form>
  )
}

'use client'

import styles from '../desk/desk.module.css'
import { useSheets } from '../meetings/sheets'
import type { LeftOut } from './agenda-draft'

type Props = { leftOut: LeftOut[]; onTakeIn: (line: LeftOut) => void }

/** The lines of a pasted text that became no item, each with the reason, and a way to take it in all the same. */
export function LeftOutLines({ leftOut, onTakeIn }: Props) {
  const { t, colon } = useSheets()
  if (leftOut.length === 0) return null
  return (
    <section aria-label={t('agenda.versions.leftOut')}>
      <h4>{t('agenda.versions.leftOut')}</h4>
      <ul className="plain">
        {leftOut.map((line) => (
          <li key={line.line} className={styles.actions}>
            <span>
              {t('agenda.versions.line', { number: String(line.line + 1) })}
              {colon}
              {line.text.slice(0, 120)} ({t(`agenda.versions.reason.${line.reason}`)})
            </span>
            <button
              type="button"
              aria-label={`${t('agenda.versions.takeIn')}: ${line.text.slice(0, 60)}`}
              onClick={() => onTakeIn(line)}
            >
              {t('agenda.versions.takeIn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

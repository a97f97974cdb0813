'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'

type Span = { start: number; end: number }
type Props = {
  t: DeskTranslate
  text: string
  /** Ranges put aside for the passage, in the order of the text. */
  kept: Span[]
  /** What is selected now. */
  range: Span | null
  onKeep: () => void
  onRemove: (range: Span) => void
}

/** The words of a passage as its link keeps them: its ranges one behind the other. */
export function wordsOf(text: string, ranges: Span[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** The passage before it is linked, range by range: a quote and its attribution, for example, with words between them. */
export function ChosenPassage({ t, text, kept, range, onKeep, onRemove }: Props) {
  return (
    <>
      {kept.length > 0 ? (
        <ol>
          {kept.map((one, index) => (
            <li key={one.start}>
              “{text.slice(one.start, one.end)}”{' '}
              <button
                type="button"
                className={styles.link}
                aria-label={`${t('event.removeActor')}${t('colon')}${t('release.rangeNumber', { number: index + 1 })}`}
                onClick={() => onRemove(one)}
              >
                {t('event.removeActor')}
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      <p aria-live="polite">
        {range
          ? `“${text.slice(range.start, range.end)}”`
          : t(kept.length > 0 ? 'release.nextRange' : 'release.noneSelected')}
      </p>
      <div className={styles.actions}>
        <button type="button" disabled={!range} onClick={onKeep}>
          {t('release.addRange')}
        </button>
      </div>
    </>
  )
}

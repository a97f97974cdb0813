'use client'

import { type ReactNode, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './panel.module.css'

type Props = { t: DeskTranslate; place: { number: number; total: number }; children: ReactNode }

/**
 * What stands beside the text about the sentence in focus: a column on wide screens, on a phone a sheet at the bottom
 * edge that folds to its heading.
 */
export function SentenceSheet({ t, place, children }: Props) {
  const [isFolded, setFolded] = useState(false)
  return (
    <section aria-labelledby="sentence" className={`${styles.sheet} ${isFolded ? styles.folded : ''}`}>
      <div className={styles.head}>
        <h2 id="sentence">{t('texts.sentence', place)}</h2>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!isFolded}
          aria-controls="sentence-body"
          onClick={() => setFolded(!isFolded)}
        >
          {t(isFolded ? 'taking.unfold' : 'taking.fold')}
        </button>
      </div>
      <div id="sentence-body" className={styles.body}>
        {children}
      </div>
    </section>
  )
}

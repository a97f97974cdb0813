'use client'

import type { RefObject } from 'react'
import { isTouched } from '@/lib/releases/accounting/rules'
import styles from './reading.module.css'
import type { ShownSentence } from './proposals'

type Span = { start: number; end: number }
type Props = {
  box: RefObject<HTMLDivElement | null>
  text: string
  language: string
  sentences: ShownSentence[]
  /** The words that events rest on. */
  ranges: Span[][]
  chosen: Span[]
  at: number
  classLabel: (code: string) => string
  onPick: (index: number) => void
}

/** The text to work on: each sentence a button that says what it is, by word and not by colour alone. */
export function ReadingText({ box, text, language, sentences, ranges, chosen, at, classLabel, onPick }: Props) {
  const isChosen = (one: Span) => chosen.some(({ start, end }) => start <= one.start && end >= one.end)
  return (
    <div ref={box} className={styles.reading} lang={language}>
      {sentences.map((sentence, index) => (
        <span key={sentence.id}>
          <button
            type="button"
            id={`sentence-${sentence.id}`}
            className={`${styles.sentence} ${ranges.some((one) => isTouched(sentence, one)) ? styles.done : ''}`}
            data-start={sentence.start}
            aria-pressed={isChosen(sentence)}
            aria-current={index === at ? 'true' : undefined}
            title={classLabel(sentence.class)}
            onClick={() => onPick(index)}
          >
            {text.slice(sentence.start, sentence.end)}
          </button>
          {sentence.class === 'open' ? null : <span className={styles.tag}>{classLabel(sentence.class)}</span>}{' '}
        </span>
      ))}
    </div>
  )
}

'use client'

import { type KeyboardEvent, memo, type RefObject, useMemo } from 'react'
import { isTouched } from '@/lib/releases/accounting/rules'
import type { ShownSentence } from './proposals'
import styles from './reading.module.css'

type Span = { start: number; end: number }
type Props = {
  box: RefObject<HTMLDivElement | null>
  label: string
  text: string
  language: string
  /** Where paragraphs begin in the text. */
  breaks: number[]
  sentences: ShownSentence[]
  /** The words that events rest on. */
  ranges: Span[][]
  chosen: Span[]
  currentId: string
  classLabels: Map<string, string>
  onPick: (id: string) => void
  /** To the sentence before or after. */
  onStep: (step: 1 | -1) => void
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * The text to work on: each sentence a button that says what it is, by word and not by colour alone. One of them is a
 * stop for Tab, arrows go from one to the next. Made anew at a key are only the sentences that look different after it.
 */
export function ReadingText(props: Props) {
  const { box, label, text, language, breaks, sentences, ranges, chosen, currentId, classLabels, onPick, onStep } =
    props
  const paragraphs = useMemo(() => paragraphsOf(sentences, breaks), [sentences, breaks])
  const done = useMemo(
    () => new Set(sentences.flatMap((one) => (ranges.some((each) => isTouched(one, each)) ? [one.id] : []))),
    [sentences, ranges],
  )
  const isWithin = (one: Span) => chosen.some(({ start, end }) => start <= one.start && end >= one.end)
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    onStep(step)
  }
  return (
    <div ref={box} role="group" aria-label={label} className={styles.reading} lang={language} onKeyDown={press}>
      {paragraphs.map((here) => (
        <Paragraph
          key={here[0]?.id}
          {...{ text, done, classLabels, onPick }}
          sentences={here}
          currentId={here.some(({ id }) => id === currentId) ? currentId : ''}
          chosenIds={here.flatMap((one) => (isWithin(one) ? [one.id] : [])).join(' ')}
        />
      ))}
    </div>
  )
}

function paragraphsOf(sentences: ShownSentence[], breaks: number[]): ShownSentence[][] {
  const starts = new Set(breaks)
  const paragraphs: ShownSentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && !starts.has(sentence.start)) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

type ParagraphProps = Pick<Props, 'text' | 'sentences' | 'currentId' | 'classLabels' | 'onPick'> & {
  done: Set<string>
  chosenIds: string
}

const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const { text, sentences, done, currentId, chosenIds, classLabels, onPick } = props
  const chosen = chosenIds.split(' ')
  return (
    <p className={styles.paragraph}>
      {sentences.map(({ id, start, end, class: what }) => (
        <Sentence
          key={id}
          {...{ id, start, onPick }}
          words={text.slice(start, end)}
          label={classLabels.get(what) ?? ''}
          isOpen={what === 'open'}
          isDone={done.has(id)}
          isChosen={chosen.includes(id)}
          isCurrent={id === currentId}
        />
      ))}
    </p>
  )
})

type SentenceProps = { id: string; start: number; words: string; label: string; onPick: (id: string) => void } & Record<
  'isOpen' | 'isDone' | 'isChosen' | 'isCurrent',
  boolean
>

const Sentence = memo(function Sentence(props: SentenceProps) {
  const { id, start, words, label, isOpen, isDone, isChosen, isCurrent, onPick } = props
  return (
    <>
      <button
        type="button"
        id={`sentence-${id}`}
        className={`${styles.sentence} ${isDone ? styles.done : ''}`}
        data-start={start}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isChosen}
        aria-current={isCurrent ? 'true' : undefined}
        title={label}
        onClick={() => onPick(id)}
      >
        {words}
      </button>
      {isOpen ? null : <span className={styles.tag}>{label}</span>}{' '}
    </>
  )
})

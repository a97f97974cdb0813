'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { type Classed, coverageOf } from '@/lib/releases/accounting/rules'
import { withRange } from '@/lib/releases/marking'
import { StatementClass } from '@/lib/releases/schema'
import type { Choice } from '../../fields'
import { ProblemSummary } from '../../problem-summary'
import { selectedRange } from '../../text-selection'
import { NEW, type SentenceOptions } from './drafting'
import { LinkForm, type Linked } from './link-form'
import { LinkList } from './link-list'
import type { ShownSentence } from './proposals'
import reading from './reading.module.css'
import { ReadingText } from './reading-text'
import { type Opened, SentencePanel } from './sentence-panel'
import { SentenceSheet } from './sentence-sheet'
import { useSentenceActions } from './use-sentence-actions'
import { useSentenceKeys } from './use-sentence-keys'

type Span = { start: number; end: number }
type Props = {
  locale: Locale
  messages: Messages['desk']
  language: string
  versionId: string
  meetingId: string | null
  text: string
  /** Where paragraphs begin in the text. */
  breaks: number[]
  sentences: ShownSentence[]
  linked: Linked[]
  /** Words here on which events rest beside those listed: as in another language version, or in drafts of others. */
  elsewhere: Classed[]
  events: Choice[]
  /** All events of the meetings that the release covers, for proposals: those that are public too. */
  known: Choice[]
  aspects: Choice[]
  classes: Choice[]
  options: SentenceOptions
  singleKeys: boolean
}

/** A release sentence by sentence: the text left, what the one in focus is and may tell right, and how far all is done. */
export function ReleaseWorkspace(props: Props) {
  const { locale, messages, language, versionId, text, linked, elsewhere, events, known, classes, singleKeys } = props
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<Span | null>(null)
  const [kept, setKept] = useState<Span[]>([])
  const [at, setAt] = useState(0)
  const [made, setMade] = useState<Linked[]>([])
  const [opened, setOpened] = useState<Opened>(null)
  const links = useMemo(
    () => [...linked, ...made.filter((one) => !linked.some(({ claimId }) => claimId === one.claimId))],
    [linked, made],
  )
  const onLinked = useCallback((one: Linked) => setMade((before) => [...before, one]), [])
  const { sentences, isBusy, problem, said, isTaken, openOf, draftFor, on } = useSentenceActions({
    ...{ ...props, t, range, links, onLinked },
    onDone: ({ id }) => {
      setOpened(null)
      focusOn(id)
    },
  })
  const sentence = sentences[Math.min(at, sentences.length - 1)]
  const ranges = useMemo(() => [...links, ...elsewhere].map((one) => one.ranges), [links, elsewhere])
  const coverage = useMemo(
    () =>
      coverageOf(
        sentences.map((one) => ({ ...one, isDismissed: one.aside !== null })),
        [...links, ...elsewhere],
      ),
    [sentences, links, elsewhere],
  )
  const classLabels = useMemo(() => new Map(classes.map(({ value, label }) => [value, label])), [classes])
  const statementClasses = useMemo(
    () => classes.filter(({ value }) => StatementClass.safeParse(value).success),
    [classes],
  )
  const goTo = (index: number) => {
    const next = sentences[index]
    if (!next) return
    setAt(index)
    setOpened(null)
    setRange({ start: next.start, end: next.end })
    focusOn(next.id)
  }
  const next = () => {
    const after = [...sentences.slice(at + 1), ...sentences.slice(0, at + 1)].find((one) => one.class === 'open')
    goTo(after ? sentences.indexOf(after) : Math.min(at + 1, sentences.length - 1))
  }
  const open = (next: Opened) => {
    setOpened(next)
    if (next === null && sentence) focusOn(sentence.id)
  }
  useSentenceKeys(singleKeys, {
    a: () => sentence && on.accept(sentence),
    e: () => sentence && open({ what: 'edit', key: openOf(sentence)?.key ?? NEW }),
    d: () => sentence && open({ what: 'aside', key: openOf(sentence)?.key ?? null }),
    n: next,
  })
  const pick = (id: string) => {
    if (!selectedRange(box.current, text)) goTo(sentences.findIndex((one) => one.id === id))
  }
  // Sentences are hundreds: what they call stays the same, so that a key makes none of them anew that looks the same.
  const latest = useRef(pick)
  useEffect(() => {
    latest.current = pick
  })
  const onPick = useCallback((id: string) => latest.current(id), [])
  const onUnlinked = useCallback(
    (claimId: string) => {
      setMade((before) => before.filter((one) => one.claimId !== claimId))
      router.refresh()
    },
    [router],
  )
  const onKeep = useCallback((ranges: Span[]) => {
    setKept(ranges)
    setRange(null)
  }, [])
  const onClear = useCallback(() => onKeep([]), [onKeep])
  const onLinkedHere = useCallback(
    (one: Linked) => {
      onLinked(one)
      router.refresh()
    },
    [onLinked, router],
  )
  // Selecting words is an extra to pressing a sentence, so it is listened to on the document, not on an element.
  useEffect(() => {
    const take = () => {
      const taken = selectedRange(box.current, text)
      if (taken) setRange(taken)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [text])
  return (
    <>
      <p role="status">
        {t('texts.coverage', { accounted: coverage.accounted, total: coverage.total })} ·{' '}
        {t('texts.openLeft', { count: coverage.open })}
      </p>
      <div className={reading.two}>
        <ReadingText
          {...{ box, text, language, sentences, ranges, classLabels, onPick }}
          label={t('taking.reading')}
          breaks={props.breaks}
          chosen={range ? withRange(kept, range) : kept}
          currentId={sentence?.id ?? ''}
          onStep={(step) => goTo(at + step)}
        />
        <div className={reading.aside}>
          <SentenceSheet t={t} place={{ number: at + 1, total: sentences.length }}>
            <ProblemSummary t={t} problem={problem} labels={labelsOf(t)} />
            {said ? <p role="status">{said}</p> : null}
            {sentence ? (
              <SentencePanel
                key={sentence.id}
                {...{ t, sentence, isBusy, opened, classes }}
                events={known}
                options={props.options}
                isTaken={(proposal) => isTaken(sentence, proposal)}
                draftFor={(proposal) => draftFor(sentence, proposal)}
                on={{ ...on.of(sentence), next, open }}
              />
            ) : null}
          </SentenceSheet>
          <LinkForm
            {...{ t, versionId, text, range, kept, events }}
            classes={statementClasses}
            aspects={props.aspects}
            participants={props.options.participants}
            {...{ onKeep, onClear }}
            onLinked={onLinkedHere}
          />
          <LinkList {...{ t, locale, links, onUnlinked }} />
        </div>
      </div>
    </>
  )
}

/** Puts a sentence in focus and where it can be seen: whoever pressed it has it in focus already, behind the sheet perhaps. */
function focusOn(sentenceId: string): void {
  const sentence = document.getElementById(`sentence-${sentenceId}`)
  sentence?.focus({ preventScroll: true })
  sentence?.scrollIntoView({ block: 'nearest' })
}

const labelsOf = (t: ReturnType<typeof deskTranslator>) => ({
  ...{
    kind: t('event.kind'),
    actors: t('event.actors'),
    localTime: t('event.time'),
    meetingDay: t('event.meetingDay'),
  },
  durationMinutes: t('event.quantity'),
})

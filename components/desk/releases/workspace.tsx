'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { type Classed, coverageOf } from '@/lib/releases/accounting/rules'
import { withRange } from '@/lib/releases/marking'
import { StatementClass } from '@/lib/releases/schema'
import styles from '../desk.module.css'
import type { MeetingDayChoice } from '../event/options'
import type { Choice } from '../fields'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'
import { selectedRange } from '../text-selection'
import { LinkForm, type Linked } from './link-form'
import type { ShownSentence } from './proposals'
import reading from './reading.module.css'
import { ReadingText } from './reading-text'
import { SentencePanel } from './sentence-panel'
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
  sentences: ShownSentence[]
  linked: Linked[]
  /** Words here on which events rest beside those listed: as in another language version, or in drafts of others. */
  elsewhere: Classed[]
  events: Choice[]
  /** All events of the meetings that the release covers, for proposals: those that are public too. */
  known: Choice[]
  aspects: Choice[]
  classes: Choice[]
  days: MeetingDayChoice[]
  participants: Choice[]
  singleKeys: boolean
}

/** A release sentence by sentence: the text left, what the one in focus is and may tell right, and how far all is done. */
export function ReleaseWorkspace(props: Props) {
  const { locale, messages, language, versionId, text, linked, events, known, singleKeys } = props
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<Span | null>(null)
  const [kept, setKept] = useState<Span[]>([])
  const [at, setAt] = useState(0)
  const [made, setMade] = useState<Linked[]>([])
  const links = useMemo(
    () => [...linked, ...made.filter((one) => !linked.some(({ claimId }) => claimId === one.claimId))],
    [linked, made],
  )
  const { sentences, isBusy, problem, said, isTaken, on } = useSentenceActions({
    ...props,
    t,
    locale,
    range,
    links,
    onLinked: (one) => setMade((before) => [...before, one]),
  })
  const sentence = sentences[Math.min(at, sentences.length - 1)]
  const { elsewhere } = props
  const ranges = [...links, ...elsewhere].map((one) => one.ranges)
  const coverage = useMemo(
    () =>
      coverageOf(
        sentences.map((one) => ({ ...one, isDismissed: one.aside !== null })),
        [...links, ...elsewhere],
      ),
    [sentences, links, elsewhere],
  )
  const goTo = (index: number) => {
    setAt(index)
    const next = sentences[index]
    if (next) setRange({ start: next.start, end: next.end })
    document.getElementById(`sentence-${next?.id}`)?.focus()
  }
  const next = () => {
    const after = [...sentences.slice(at + 1), ...sentences.slice(0, at + 1)].find((one) => one.class === 'open')
    goTo(after ? sentences.indexOf(after) : Math.min(at + 1, sentences.length - 1))
  }
  useSentenceKeys(singleKeys, {
    a: () => sentence && on.accept(sentence, false),
    e: () => sentence && on.accept(sentence, true),
    d: () => document.getElementById('aside-reason')?.focus(),
    n: next,
  })
  const unlink = useMutation({
    mutationFn: (claimId: string) => send('unlink-passage', { claimId }),
    onSuccess: (sent, claimId) => {
      if (!sent.ok) return
      setMade((before) => before.filter((one) => one.claimId !== claimId))
      router.refresh()
    },
  })
  // Selecting words is an extra to pressing a sentence, so it is listened to on the document, not on an element.
  useEffect(() => {
    const take = () => {
      const taken = selectedRange(box.current, text)
      if (taken) setRange(taken)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [text])
  const chosen = range ? withRange(kept, range) : kept
  return (
    <>
      <p role="status">
        {t('texts.coverage', { accounted: coverage.accounted, total: coverage.total })} ·{' '}
        {t('texts.openLeft', { count: coverage.open })}
      </p>
      <div className={reading.two}>
        <ReadingText
          box={box}
          {...{ text, language, sentences, ranges, chosen, at }}
          classLabel={(code) => props.classes.find(({ value }) => value === code)?.label ?? ''}
          onPick={(index) => {
            if (!selectedRange(box.current, text)) goTo(index)
          }}
        />
        <div className={reading.aside}>
          <ProblemSummary t={t} problem={problem} />
          {said ? <p role="status">{said}</p> : null}
          {sentence ? (
            <SentencePanel
              key={sentence.id}
              {...{ t, sentence, isBusy, events: known }}
              isTaken={(proposal) => isTaken(sentence, proposal)}
              place={{ number: sentences.indexOf(sentence) + 1, total: sentences.length }}
              classes={props.classes}
              days={props.days.map(({ day, label }) => ({ value: String(day), label }))}
              on={{ ...on.of(sentence), next }}
            />
          ) : null}
          <LinkForm
            {...{ t, versionId, text, range, kept, events }}
            classes={props.classes.filter(({ value }) => StatementClass.safeParse(value).success)}
            aspects={props.aspects}
            participants={props.participants}
            onKeep={(ranges) => {
              setKept(ranges)
              setRange(null)
            }}
            onClear={() => {
              setKept([])
              setRange(null)
            }}
            onLinked={(one) => {
              setMade((before) => [...before, one])
              router.refresh()
            }}
          />
          <h2>{t('release.links')}</h2>
          <ProblemSummary t={t} problem={unlink.data && !unlink.data.ok ? unlink.data.problem : null} />
          {links.length === 0 ? <p>{t('release.linksNone')}</p> : null}
          <ul>
            {links.map((one) => (
              <li key={one.claimId}>
                “{one.exact}” <a href={`/${locale}/desk/events/${one.eventId}`}>{one.about}</a>{' '}
                <button type="button" className={styles.link} onClick={() => unlink.mutate(one.claimId)}>
                  {t('release.unlink')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}

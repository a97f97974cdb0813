'use client'

import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { withRange } from '@/lib/releases/marking'
import { ChosenPassage, wordsOf } from './chosen-passage'
import styles from './desk.module.css'
import { type Choice, Group, Select } from './fields'
import { PickMany } from './pick-many'
import { ProblemSummary } from './problem-summary'
import { send } from './send'
import { selectedRange } from './text-selection'

type Span = { start: number; end: number }
type Linked = { claimId: string; eventId: string; ranges: Span[]; exact: string; about: string }
type Props = {
  locale: Locale
  messages: Messages['desk']
  language: string
  versionId: string
  text: string
  sentences: (Span & { id: string })[]
  linked: Linked[]
  events: Choice[]
  aspects: Choice[]
  participants: Choice[]
}

/** Text left, what to do with it right: press a sentence or select words of it, or several, choose the event, link. */
export function ReleaseWorkspace({
  locale,
  messages,
  language,
  versionId,
  text,
  sentences,
  linked,
  events,
  aspects,
  participants,
}: Props) {
  const t = deskTranslator(locale, messages)
  const box = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<Span | null>(null)
  const [kept, setKept] = useState<Span[]>([])
  const [eventId, setEvent] = useState(events[0]?.value ?? '')
  const [aspect, setAspect] = useState('occurrence')
  const [nameIds, setNames] = useState<string[]>([])
  const [made, setMade] = useState<Linked[]>(linked)
  const unlink = useMutation({
    mutationFn: (claimId: string) => send('unlink-passage', { claimId }),
    onSuccess: (sent, claimId) => {
      if (sent.ok) setMade((before) => before.filter((one) => one.claimId !== claimId))
    },
  })
  const link = useMutation({
    mutationFn: (ranges: Span[]) =>
      send<{ claimId: string }>('link-passage', {
        ...{
          id: crypto.randomUUID(),
          versionId,
          ranges,
          eventId,
          aspect,
          stance: 'asserts',
          nameIds,
          confidence: 'medium',
        },
      }),
    onSuccess: (sent, ranges) => {
      if (!sent.ok) return
      const about = events.find((event) => event.value === eventId)?.label ?? ''
      setMade((before) => [
        ...before,
        { claimId: sent.value.claimId, eventId, ranges, exact: wordsOf(text, ranges), about },
      ])
      setRange(null)
      setKept([])
      setNames([])
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
  const isChosen = (sentence: Span) => chosen.some(({ start, end }) => start <= sentence.start && end >= sentence.end)
  const isLinked = (sentence: Span) =>
    made.some((one) => one.ranges.some((span) => span.start < sentence.end && span.end > sentence.start))
  return (
    <div className={styles.two}>
      <div ref={box} className={styles.reading} lang={language}>
        {sentences.map((sentence) => (
          <span key={sentence.id}>
            <button
              type="button"
              className={`${styles.sentence} ${isLinked(sentence) ? styles.done : ''}`}
              data-start={sentence.start}
              aria-pressed={isChosen(sentence)}
              onClick={() =>
                !selectedRange(box.current, text) && setRange({ start: sentence.start, end: sentence.end })
              }
            >
              {text.slice(sentence.start, sentence.end)}
            </button>{' '}
          </span>
        ))}
      </div>
      <div className={styles.aside}>
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (chosen.length > 0) link.mutate(chosen)
          }}
        >
          <p className={styles.hint}>{t('release.select')}</p>
          <ProblemSummary t={t} problem={link.data && !link.data.ok ? link.data.problem : null} />
          <Group legend={t('release.selected')}>
            <ChosenPassage
              t={t}
              text={text}
              kept={kept}
              range={range}
              onKeep={() => {
                setKept(chosen)
                setRange(null)
              }}
              onRemove={(gone) => setKept(kept.filter((one) => one !== gone))}
            />
            <Select
              id="eventId"
              label={t('release.linkTo')}
              value={eventId}
              empty="–"
              choices={events}
              onChange={setEvent}
            />
            <Select id="aspect" label={t('release.aspect')} value={aspect} choices={aspects} onChange={setAspect} />
            <PickMany
              id="names"
              label={t('event.claimNames')}
              empty={t('event.actorNone')}
              remove={t('event.removeActor')}
              choices={participants}
              chosen={nameIds}
              onChange={setNames}
            />
            <div className={styles.actions}>
              <button
                type="submit"
                className={styles.primary}
                disabled={chosen.length === 0 || !eventId || link.isPending}
              >
                {t('release.link')}
              </button>
              <button
                type="button"
                disabled={chosen.length === 0}
                onClick={() => {
                  setRange(null)
                  setKept([])
                }}
              >
                {t('release.clear')}
              </button>
            </div>
            {link.data?.ok && chosen.length === 0 ? <p role="status">{t('release.linked')}</p> : null}
          </Group>
        </form>
        <h2>{t('release.links')}</h2>
        <ProblemSummary t={t} problem={unlink.data && !unlink.data.ok ? unlink.data.problem : null} />
        {made.length === 0 ? <p>{t('release.linksNone')}</p> : null}
        <ul>
          {made.map((one) => (
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
  )
}

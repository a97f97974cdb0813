'use client'

import { useState } from 'react'
import type { SentenceClass } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk.module.css'
import { type Choice, Select, Text } from '../fields'
import type { Proposal, ShownSentence } from './proposals'

type Props = {
  t: DeskTranslate
  sentence: ShownSentence
  place: { number: number; total: number }
  classes: Choice[]
  days: Choice[]
  events: Choice[]
  isBusy: boolean
  /** Whether an event rests on these words already by this proposal. */
  isTaken: (proposal: Proposal) => boolean
  on: {
    classify: (next: SentenceClass) => void
    record: (proposal: Proposal, day: string, andEdit: boolean) => void
    link: (proposal: Proposal, eventId: string) => void
    setAside: (proposal: string | null, reason: string) => void
    takeUp: (proposal: string | null) => void
    cut: () => void
    join: () => void
    next: () => void
  }
}

/** The sentence in focus: what it is, what it may tell, and what can be done with that. */
export function SentencePanel({ t, sentence, place, classes, days, events, isBusy, isTaken, on }: Props) {
  const [reason, setReason] = useState('')
  const labelOf = (code: string) => classes.find(({ value }) => value === code)?.label ?? code
  const dismiss = (proposal: string | null) => {
    on.setAside(proposal, reason)
    setReason('')
  }
  return (
    <section aria-labelledby="sentence" className={styles.form}>
      <h2 id="sentence">{t('texts.sentence', place)}</h2>
      <Select
        id="sentence-class"
        label={t('texts.class')}
        value={sentence.class}
        choices={classes}
        onChange={(next) => on.classify(next as SentenceClass)}
      />
      {sentence.class === 'open' ? (
        <p>
          <button type="button" disabled={isBusy} onClick={() => on.classify(sentence.suggestedClass)}>
            {t('texts.suggestedClass', { class: labelOf(sentence.suggestedClass) })}
          </button>
        </p>
      ) : null}
      <h3>{t('texts.proposals')}</h3>
      {sentence.proposals.length === 0 ? <p>{t('texts.noProposals')}</p> : null}
      {sentence.proposals.map((proposal) => (
        <ProposalPart
          key={proposal.key}
          {...{ t, proposal, days, events, isBusy, on }}
          isTaken={isTaken(proposal)}
          onDismiss={() => dismiss(proposal.key)}
          canDismiss={reason.trim() !== ''}
        />
      ))}
      {sentence.aside ? (
        <p>
          {t('texts.setAside', { reason: sentence.aside })}{' '}
          <button type="button" className={styles.link} onClick={() => on.takeUp(null)}>
            {t('texts.takeUp')}
          </button>
        </p>
      ) : null}
      <Text
        id="aside-reason"
        label={t('texts.dismissReason')}
        value={reason}
        onChange={setReason}
        onEnter={() => {
          // What is set aside first is what the keys would take first.
          if (reason.trim()) dismiss(sentence.proposals.find((one) => one.aside === null && !isTaken(one))?.key ?? null)
        }}
      />
      <div className={styles.actions}>
        <button type="button" disabled={isBusy || reason.trim() === ''} onClick={() => dismiss(null)}>
          {t('texts.setAsideAll')}
        </button>
        <button type="button" onClick={on.next}>
          {t('texts.next')}
        </button>
        <button type="button" disabled={isBusy} onClick={on.cut}>
          {t('texts.cut')}
        </button>
        <button type="button" disabled={isBusy} onClick={on.join}>
          {t('texts.join')}
        </button>
      </div>
      <p className={styles.hint}>{t('texts.keys')}</p>
    </section>
  )
}

type PartProps = Pick<Props, 't' | 'days' | 'events' | 'isBusy' | 'on'> & {
  proposal: Proposal
  isTaken: boolean
  onDismiss: () => void
  canDismiss: boolean
}

function ProposalPart({ t, proposal, isTaken, days, events, isBusy, on, onDismiss, canDismiss }: PartProps) {
  const [day, setDay] = useState('')
  if (isTaken)
    return (
      <p>
        {proposal.what}
        {t('colon')}
        {t('texts.linkedNow')}
      </p>
    )
  if (proposal.aside)
    return (
      <p>
        {proposal.what}
        {t('colon')}
        {t('texts.setAside', { reason: proposal.aside })}{' '}
        <button type="button" className={styles.link} onClick={() => on.takeUp(proposal.key)}>
          {t('texts.takeUp')}
        </button>
      </p>
    )
  return (
    <div className={styles.part}>
      <p>{t('texts.newEvent', { what: proposal.what })}</p>
      <p className={styles.hint}>{t('texts.because', { words: proposal.words.join(' … ') })}</p>
      {proposal.matches.map(({ eventId, reasons }) => (
        <p key={eventId}>
          {t('texts.sameEvent', { what: events.find(({ value }) => value === eventId)?.label ?? '' })}{' '}
          <span className={styles.hint}>({reasons.map((one) => t(`texts.why.${one}`)).join(', ')})</span>{' '}
          <button type="button" disabled={isBusy} onClick={() => on.link(proposal, eventId)}>
            {t('texts.linkThis')}
          </button>
        </p>
      ))}
      {proposal.clock && days.length > 0 ? (
        <Select
          id={`day-${proposal.key.replace(' ', '-')}`}
          label={t('texts.day')}
          value={day}
          empty="–"
          choices={days}
          onChange={setDay}
        />
      ) : null}
      <div className={styles.actions}>
        <button type="button" disabled={isBusy} onClick={() => on.record(proposal, day, false)}>
          {t('texts.accept')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => on.record(proposal, day, true)}>
          {t('texts.acceptEdit')}
        </button>
        <button type="button" disabled={isBusy || !canDismiss} onClick={onDismiss}>
          {t('texts.dismiss')}
        </button>
      </div>
    </div>
  )
}

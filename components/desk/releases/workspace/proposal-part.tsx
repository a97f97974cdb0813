'use client'

import { type ReactNode, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import type { Choice } from '../../fields'
import { type DraftPart, partsOf, type SentenceDraft, type SentenceOptions, titleOf, withPart } from './drafting'
import panel from './panel.module.css'
import type { Because, Proposal } from './proposals'
import type { SentenceDoing } from './sentence-panel'

type Props = {
  t: DeskTranslate
  proposal: Proposal
  /** The new event as it is proposed, or as somebody changed it. */
  first: SentenceDraft
  options: SentenceOptions
  events: Choice[]
  isBusy: boolean
  isTaken: boolean
  on: SentenceDoing
  /** What is open for it, in the place of its buttons. */
  children: ReactNode
}

/** What a sentence may tell: a new event part by part, each with why and to be left out, or an event recorded already. */
export function ProposalPart(props: Props) {
  const { t, proposal, first, options, events, isBusy, isTaken, on, children } = props
  const [draft, setDraft] = useState(first)
  const what = titleOf(draft, options)
  if (isTaken)
    return (
      <p>
        {what}
        {t('colon')}
        {t('texts.linkedNow')}
      </p>
    )
  if (proposal.aside)
    return (
      <p>
        {what}
        {t('colon')}
        {t('texts.setAside', { reason: proposal.aside })}{' '}
        <button type="button" className={styles.link} onClick={() => on.takeUp(proposal.key)}>
          {t('texts.takeUp')}
        </button>
      </p>
    )
  const put = (part: DraftPart, isIn: boolean) => {
    const next = withPart(draft, proposal, part, isIn)
    setDraft(next)
    on.draft(proposal, next)
  }
  const parts = partsOf(draft, proposal, options)
  const isHourLost = draft.time.trim() !== '' && draft.day === null
  return (
    <div className={styles.part}>
      <p>{t('texts.newEvent', { what })}</p>
      <p className={styles.hint}>{t('texts.because', { words: proposal.words.join(' … ') })}</p>
      {parts.length > 0 ? (
        <ul className={panel.parts}>
          {parts.map((part) => (
            <li key={part.id}>
              <Part {...{ t, part }} onPut={(isIn) => put(part, isIn)} />
            </li>
          ))}
        </ul>
      ) : null}
      {isHourLost ? <p className={styles.hint}>{t('taking.hourNeedsDay')}</p> : null}
      {proposal.matches.map(({ eventId, reasons }) => (
        <p key={eventId}>
          {t('texts.sameEvent', { what: events.find(({ value }) => value === eventId)?.label ?? '' })}{' '}
          <span className={styles.hint}>({reasons.map((one) => t(`texts.why.${one}`)).join(', ')})</span>{' '}
          <button type="button" disabled={isBusy} onClick={() => on.link(proposal, eventId)}>
            {t('texts.linkThis')}
          </button>
        </p>
      ))}
      {children ?? (
        <div className={styles.actions}>
          <button type="button" disabled={isBusy} onClick={() => on.record(proposal, false)}>
            {t('texts.accept')}
          </button>
          <button type="button" disabled={isBusy} onClick={() => on.open({ what: 'edit', key: proposal.key })}>
            {t('taking.edit')}
          </button>
          <button type="button" disabled={isBusy} onClick={() => on.open({ what: 'aside', key: proposal.key })}>
            {t('texts.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}

type PartProps = { t: DeskTranslate; part: DraftPart; onPut: (isIn: boolean) => void }

function Part({ t, part: { field, value, why, isIn }, onPut }: PartProps) {
  // A day is told with the word.
  const said = field === 'day' ? value : `${t(`taking.field.${field}`)}${t('colon')}${value}`
  const label = t(isIn ? 'taking.leaveOut' : 'taking.putBack')
  return (
    <>
      {isIn ? said : <s>{said}</s>} <span className={styles.hint}>{why ? whySaid(t, why) : t('taking.typed')}</span>{' '}
      <button
        type="button"
        className={styles.link}
        aria-label={`${label}${t('colon')}${said}`}
        onClick={() => onPut(!isIn)}
      >
        {label}
      </button>
    </>
  )
}

function whySaid(t: DeskTranslate, { reason, words, isInferred }: Because): string {
  const said = t(`taking.because.${reason}`, { words: words ?? '' })
  return isInferred ? `${said}, ${t('taking.inferred')}` : said
}

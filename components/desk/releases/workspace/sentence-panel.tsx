'use client'

import { useRef } from 'react'
import type { SentenceClass } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import { type Choice, Select } from '../../fields'
import { emptyProposal, NEW, type SentenceDraft, type SentenceOptions } from './drafting'
import panel from './panel.module.css'
import { ProposalForm } from './proposal-form'
import { ProposalPart } from './proposal-part'
import type { Proposal, ShownSentence } from './proposals'
import { SetAside } from './set-aside'

/** What is open beside a sentence: the form of a proposal, or the reasons for setting one, or all of it, aside. */
export type Opened = { what: 'edit'; key: string } | { what: 'aside'; key: string | null } | null

export type SentenceDoing = {
  draft: (proposal: Proposal, draft: SentenceDraft) => void
  classify: (next: SentenceClass) => void
  record: (proposal: Proposal, andOpen: boolean) => void
  link: (proposal: Proposal, eventId: string) => void
  setAside: (proposal: string | null, reason: string) => void
  takeUp: (proposal: string | null) => void
  cut: () => void
  join: () => void
  next: () => void
  open: (opened: Opened) => void
}
type Props = {
  t: DeskTranslate
  sentence: ShownSentence
  classes: Choice[]
  options: SentenceOptions
  events: Choice[]
  isBusy: boolean
  opened: Opened
  /** Whether an event rests on these words already by this proposal. */
  isTaken: (proposal: Proposal) => boolean
  /** The proposal as it is now, or as somebody changed it. */
  draftFor: (proposal: Proposal) => SentenceDraft
  on: SentenceDoing
}

/** The sentence in focus: what it is, what it may tell, and what can be done with that. */
export function SentencePanel(props: Props) {
  const { t, sentence, classes, options, events, isBusy, opened, isTaken, draftFor, on } = props
  const reason = useRef('')
  const labelOf = (code: string) => classes.find(({ value }) => value === code)?.label ?? code
  const shared = { t, options, isBusy, on }
  const formOf = (proposal: Proposal) => (
    <ProposalForm key={proposal.key} {...{ ...shared, proposal }} first={draftFor(proposal)} />
  )
  const isEdited = (key: string) => opened?.what === 'edit' && opened.key === key
  const reasonsFor = (key: string | null) =>
    opened?.what === 'aside' && opened.key === key ? (
      <SetAside
        {...{ t, isBusy }}
        isWhole={key === null}
        first={reason.current}
        onType={(typed) => {
          reason.current = typed
        }}
        onCancel={() => on.open(null)}
        onChoose={(chosen) => on.setAside(key, chosen)}
      />
    ) : null
  return (
    <div className={styles.form}>
      <div className={panel.what}>
        <Select
          id="sentence-class"
          label={t('texts.class')}
          value={sentence.class}
          choices={classes}
          onChange={(next) => on.classify(next as SentenceClass)}
        />
        {sentence.class === 'open' ? (
          <button type="button" disabled={isBusy} onClick={() => on.classify(sentence.suggestedClass)}>
            {t('texts.suggestedClass', { class: labelOf(sentence.suggestedClass) })}
          </button>
        ) : null}
      </div>
      <h3>{t('texts.proposals')}</h3>
      {sentence.proposals.length === 0 ? <p>{t('texts.noProposals')}</p> : null}
      {sentence.proposals.map((proposal) =>
        isEdited(proposal.key) ? (
          formOf(proposal)
        ) : (
          <ProposalPart
            key={proposal.key}
            {...{ ...shared, proposal, events }}
            first={draftFor(proposal)}
            isTaken={isTaken(proposal)}
          >
            {reasonsFor(proposal.key)}
          </ProposalPart>
        ),
      )}
      {isEdited(NEW) ? formOf(emptyProposal(sentence)) : null}
      {sentence.aside ? (
        <p>
          {t('texts.setAside', { reason: sentence.aside })}{' '}
          <button type="button" className={styles.link} onClick={() => on.takeUp(null)}>
            {t('texts.takeUp')}
          </button>
        </p>
      ) : null}
      {reasonsFor(null)}
      <div className={styles.actions}>
        <button type="button" onClick={on.next}>
          {t('texts.next')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => on.open({ what: 'edit', key: NEW })}>
          {t('taking.newEvent')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => on.open({ what: 'aside', key: null })}>
          {t('texts.setAsideAll')}
        </button>
        <button type="button" disabled={isBusy} onClick={on.cut}>
          {t('texts.cut')}
        </button>
        <button type="button" disabled={isBusy} onClick={on.join}>
          {t('texts.join')}
        </button>
      </div>
      <p className={styles.hint}>{t('taking.keys')}</p>
    </div>
  )
}

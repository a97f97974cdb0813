'use client'

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Locale } from '@/db/vocabulary'
import { bothEventTexts } from '@/lib/events/merging'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk.module.css'
import { ConflictPanel } from '../keeping/conflict-panel'
import { deviceFor } from '../keeping/device'
import { useEditingKeys } from '../keeping/editing-keys'
import { StateLine } from '../keeping/state-line'
import { useKeeper } from '../keeping/use-keeper'
import { useWords } from '../kept'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'
import { type Correction, CorrectionFields } from './correction-fields'
import type { EventDraft } from './draft'
import { EVENT_DRAFTING } from './drafting'
import { EventFields } from './event-fields'
import { fieldLabels, tellValue } from './labels'
import type { EventOptions } from './options'
import type { Cited } from './section'
import { useHandIn } from './use-hand-in'

type Props = {
  locale: Locale
  messages: Messages['desk']
  initial: EventDraft
  cited: Cited
  options: EventOptions
  /** Whether a version of it is public: then handing in asks for the reason of the change. */
  isCorrection: boolean
  /** The heading while nothing is saved yet; the event's own kind follows. Left out where the page has a heading. */
  title?: string
}

const NO_REASON: Correction = { kind: 'correction', reason: '' }

/** The form of an event: typed once, on the device at each change, on the server within two seconds, handed to review. */
export function EventEditor({ locale, messages, initial, cited: known, options, isCorrection, title }: Props) {
  const t = deskTranslator(locale, messages)
  const keeper = useKeeper({
    ...{ initial, drafting: EVENT_DRAFTING, device: deviceFor<EventDraft>(`kp-event-${initial.id}`) },
    send: (draft) => send<{ revision: number }>('record-event', draft),
  })
  const { draft, where, canUndo, canRedo } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  const [cited, setCited] = useState(known)
  const [correction, setCorrection, forgetCorrection] = useWords<Correction>(`correction ${initial.id}`, NO_REASON)
  const onChange = useCallback((next: EventDraft) => keeper.change(next), [keeper])
  const address = `/${locale}/desk/events/${initial.id}`

  useEffect(() => {
    if (initial.revision === 0) document.getElementById('kind')?.focus()
  }, [initial.revision])
  useEffect(() => {
    if (draft.revision > 0 && window.location.pathname !== address) window.history.replaceState(null, '', address)
  }, [draft.revision, address])

  const handIn = useHandIn(keeper, isCorrection ? { ...correction, locale } : null, () => {
    forgetCorrection()
    window.location.assign(address)
  })
  useEditingKeys({
    undo: () => keeper.undo(),
    redo: () => keeper.redo(),
    save: () => void keeper.save(),
    submit: handIn.submit,
  })

  const labels = useMemo(() => fieldLabels(t, options), [t, options])
  const section = { t, locale, options, draft, onChange }
  const { lack } = handIn
  const rowLabel = lack ? { [lack.fieldId]: `${labels[lack.list]} ${lack.number}` } : {}
  const kind = options.groups.flatMap((group) => group.kinds).find(({ value }) => value === draft.details.kind)
  return (
    <>
      {title ? <h1>{draft.revision > 0 ? kind?.label : title}</h1> : null}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keeper.save()
        }}
      >
        {where.at === 'conflict' ? (
          <ConflictPanel
            id="conflict"
            t={t}
            conflicts={where.conflicts}
            labels={labels}
            tell={tellValue(options)}
            both={bothEventTexts}
            onDecide={(choices) => void keeper.decide(choices)}
          />
        ) : null}
        {keeper.tookIn && where.at !== 'conflict' ? <p className={styles.hint}>{t('edit.tookIn')}</p> : null}
        <ProblemSummary t={t} problem={handIn.problem} labels={{ ...labels, ...rowLabel }} />
        <EventFields
          {...section}
          cited={cited}
          onCite={(id, source) => setCited((before) => ({ ...before, sources: { ...before.sources, [id]: source } }))}
        />
        {isCorrection ? (
          <CorrectionFields
            t={t}
            options={options}
            correction={correction}
            onChange={(next) => {
              handIn.forgetAnswer()
              setCorrection(next)
            }}
          />
        ) : null}
        <div className={styles.bottom}>
          <StateLine t={t} where={where} labels={labels} conflictId="conflict" />
          <div className={styles.actions}>
            <button type="button" disabled={!canUndo} onClick={() => keeper.undo()}>
              {t('edit.undo')}
            </button>
            <button type="button" disabled={!canRedo} onClick={() => keeper.redo()}>
              {t('edit.redo')}
            </button>
            <button type="submit" className={styles.spare}>
              {t('event.save')}
            </button>
            <button type="button" className={styles.primary} disabled={handIn.isPending} onClick={handIn.submit}>
              {t('event.submit')}
            </button>
          </div>
        </div>
      </form>
    </>
  )
}

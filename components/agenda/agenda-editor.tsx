'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { pathsOf } from '@/lib/agenda/rules'
import styles from '../desk/desk.module.css'
import { Select, Text } from '../desk/fields'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { useKept } from '../desk/kept'
import { useSheets } from '../meetings/sheets'
import { toldProblem } from '../meetings/told-problem'
import own from './agenda.module.css'
import { type AgendaDraft, acceptedInput, type DraftRow, type Preview, takeIn, withPreview } from './agenda-draft'
import { AgendaRow } from './agenda-row'
import { LeftOutLines } from './left-out-lines'

type Props = {
  meetingId: string
  /** Where what is typed is kept on this device; one key for each way to begin. */
  keptAs: string
  initial: AgendaDraft
}

/** A version of an agenda in the making: pasted as text or begun from another, read over line by line, accepted whole. */
export function AgendaEditor({ meetingId, keptAs, initial }: Props) {
  const { t, lists } = useSheets()
  const router = useRouter()
  const prefix = useId()
  const kept = useKept<AgendaDraft>(keptAs, initial)
  const draft = kept.value
  const set = (more: Partial<AgendaDraft>) => kept.set({ ...draft, ...more })
  const read = useMutation({
    mutationFn: () => send<Preview>('preview-agenda', { meetingId, text: draft.text }),
    onSuccess: (sent) => {
      if (sent.ok) kept.set(withPreview({ ...draft, id: crypto.randomUUID() }, sent.value))
    },
  })
  const accept = useMutation({
    mutationFn: (whole: AgendaDraft) => send<{ id: string }>('accept-agenda', acceptedInput(whole, meetingId)),
    onSuccess: (sent, whole) => {
      if (!sent.ok) return
      kept.settle(whole, initial)
      router.refresh()
    },
  })
  const acceptNow = () => {
    const whole = draft.id ? draft : { ...draft, id: crypto.randomUUID() }
    if (whole !== draft) kept.set(whole)
    accept.mutate(whole)
  }
  const shown = draft.rows.filter((row) => row.presence !== 'out')
  const paths = pathsOf(shown.map((row) => row.depth))
  const changeRow = (at: number, more: Partial<DraftRow>) =>
    set({ rows: draft.rows.map((row, index) => (index === at ? { ...row, ...more } : row)) })
  const idOf = (path: string) => `${prefix}-${path.split('.')[0] ?? ''}`
  const labels = Object.fromEntries(
    [
      ['label', t('agenda.versions.label')],
      ['datedOn', t('agenda.versions.datedOn')],
      ['text', t('agenda.versions.pasteLabel')],
      ['entries', t('agenda.versions.preview')],
    ].map(([path = '', label]) => [idOf(path), label ?? '']),
  )
  const hasText = initial.rows.length === 0
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.rows.length > 0) acceptNow()
        else read.mutate()
      }}
    >
      <ProblemSummary t={t} problem={toldProblem<unknown>(t, accept.data ?? read.data, idOf)} labels={labels} />
      {hasText && draft.rows.length === 0 ? (
        <>
          <Text
            id={idOf('text')}
            label={t('agenda.versions.pasteLabel')}
            hint={t('agenda.versions.pasteHint')}
            value={draft.text}
            lines={10}
            onChange={(text) => set({ text })}
          />
          <div className={styles.actions}>
            <button type="submit" disabled={read.isPending}>
              {t('agenda.versions.read')}
            </button>
          </div>
        </>
      ) : (
        <>
          <h4 id={idOf('entries')} tabIndex={-1}>
            {hasText ? t('agenda.versions.preview') : t('agenda.versions.from')}
          </h4>
          <p>
            {hasText
              ? t('agenda.versions.previewLead', {
                  entries: draft.rows.length,
                  known: draft.rows.filter((row) => row.itemId !== '').length,
                  left: draft.leftOut.length,
                })
              : t('agenda.versions.fromLead')}
          </p>
          <ol className={own.rows}>
            {draft.rows.map((row, index) => (
              <AgendaRow
                key={row.newId}
                id={`${prefix}-row-${index}`}
                path={paths[shown.indexOf(row)] ?? ''}
                row={row}
                onChange={(more) => changeRow(index, more)}
              />
            ))}
          </ol>
          <LeftOutLines leftOut={draft.leftOut} onTakeIn={(line) => kept.set(takeIn(draft, line))} />
          <div className={styles.row}>
            <Text
              id={idOf('label')}
              label={t('agenda.versions.label')}
              hint={t('agenda.versions.labelHint')}
              value={draft.label}
              onChange={(label) => set({ label })}
            />
            <Select
              id={idOf('status')}
              label={t('agenda.versions.status')}
              value={draft.status}
              choices={lists.versionStatuses ?? []}
              onChange={(status) => set({ status: status as AgendaDraft['status'] })}
            />
            <Text
              id={idOf('datedOn')}
              label={t('agenda.versions.datedOn')}
              hint={t('agenda.dateHint')}
              value={draft.datedOn}
              onChange={(datedOn) => set({ datedOn })}
            />
            <Select
              id={idOf('locale')}
              label={t('agenda.versions.language')}
              value={draft.locale}
              choices={lists.locales ?? []}
              onChange={(locale) => set({ locale: locale as AgendaDraft['locale'] })}
            />
          </div>
          <Select
            id={idOf('sourceId')}
            label={t('agenda.versions.source')}
            value={draft.sourceId}
            empty={t('agenda.notStated')}
            choices={lists.sources ?? []}
            onChange={(sourceId) => set({ sourceId })}
          />
          <div className={styles.actions}>
            <button type="submit" className={styles.primary} disabled={accept.isPending}>
              {t('agenda.versions.accept')}
            </button>
            <button type="button" onClick={() => kept.set({ ...initial, text: draft.text })}>
              {t('agenda.versions.again')}
            </button>
          </div>
        </>
      )}
      <p role="status" className={styles.state}>
        {accept.isPending
          ? t('event.saving')
          : kept.state === 'unsaved'
            ? t('event.notSaved')
            : kept.state === 'saved'
              ? t('agenda.versions.accepted')
              : ''}
      </p>
    </form>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { useKept } from '../desk/kept'
import { inputOf, isAsked, textOf, type Values } from './sheet'
import { SheetField } from './sheet-field'
import { useSheets } from './sheets'
import { toldProblem } from './told-problem'

type Props = {
  /** Which fields, by the name that the page gave them. */
  sheet: string
  command: string
  /** What is sent beside the fields: the record, or the meeting it belongs to. */
  fixed: Record<string, unknown>
  initial: Values
  /** The revision that was seen; none for something new, which gets its id here. */
  revision?: number
  submit: string
  /** Where the page of a new record is; its id follows. */
  goTo?: string
  labelledBy?: string
}

/** One form of the desk around one command, in place: what was typed survives every error, and its state is said. */
export function SheetForm({ sheet, command, fixed, initial, revision, submit, goTo, labelledBy }: Props) {
  const { t, sheets } = useSheets()
  const router = useRouter()
  const prefix = useId()
  const rows = sheets[sheet] ?? []
  const fields = rows.flat()
  const isNew = revision === undefined
  const kept = useKept<Values>(`${command}-${String(fixed.id ?? fixed.meetingId ?? '')}`, initial, revision ?? 0)
  const idOf = (path: string) => {
    const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`)) ?? null
    return `${prefix}-${(field?.name ?? path.split('.')[0] ?? '').replace('.', '-')}`
  }
  const save = useMutation({
    mutationFn: (values: Values) => {
      const record = isNew ? { id: textOf(values, 'id'), ...fixed } : { ...fixed, revision: kept.seen }
      const operation = isNew ? `new-${textOf(values, 'id')}` : undefined
      return send<{ id: string; revision?: number }>(command, { ...inputOf(fields, values), ...record }, operation)
    },
    onSuccess: (sent, values) => {
      if (!sent.ok) return
      kept.settle(values, isNew ? initial : values, sent.value.revision ?? 0)
      if (goTo) window.location.assign(`${goTo}/${sent.value.id}`)
      else router.refresh()
    },
  })
  const submitNow = () => {
    const values = isNew && !textOf(kept.value, 'id') ? { ...kept.value, id: crypto.randomUUID() } : kept.value
    if (values !== kept.value) kept.set(values)
    save.mutate(values)
  }
  const change = (more: Values) => kept.set({ ...kept.value, ...more })
  const labels = Object.fromEntries(fields.map((field) => [idOf(field.name), field.label]))
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault()
        submitNow()
      }}
    >
      <ProblemSummary t={t} problem={toldProblem(t, save.data, idOf)} labels={labels} />
      {kept.older ? (
        <div className={styles.group}>
          <p>{t('event.keptHere')}</p>
          <div className={styles.actions}>
            <button type="button" onClick={kept.takeOlder}>
              {t('event.keptUse')}
            </button>
            <button type="button" onClick={kept.dropOlder}>
              {t('event.keptDiscard')}
            </button>
          </div>
        </div>
      ) : null}
      {rows.map((row) => {
        const asked = row.filter((field) => isAsked(field, kept.value))
        return asked.length > 0 ? (
          <div key={asked[0]?.name} className={styles.row}>
            {asked.map((field) => (
              <SheetField key={field.name} id={idOf(field.name)} field={field} values={kept.value} onChange={change} />
            ))}
          </div>
        ) : null
      })}
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={save.isPending}>
          {submit}
        </button>
        <span role="status" className={styles.state}>
          {save.isPending
            ? t('event.saving')
            : kept.state === 'unsaved'
              ? t('event.notSaved')
              : kept.state === 'saved'
                ? t('event.saved')
                : ''}
        </span>
      </div>
    </form>
  )
}

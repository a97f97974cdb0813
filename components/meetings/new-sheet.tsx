'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useCallback, useId } from 'react'
import styles from '../desk/desk.module.css'
import { pressInForm } from '../desk/keeping/editing-keys'
import { useKept } from '../desk/kept'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { type Field, inputOf, textOf, type Values } from './sheet'
import { fieldIds, SheetRows } from './sheet-rows'
import { useSheets } from './sheets'
import { toldProblem } from './told-problem'

type Props = {
  rows: Field[][]
  command: string
  fixed: Record<string, unknown>
  initial: Values
  submit: string
  goTo?: string
}

/** A record that does not exist yet: what was typed survives every error on this device, and its button makes it. */
export function NewSheet({ rows, command, fixed, initial, submit, goTo }: Props) {
  const { t } = useSheets()
  const router = useRouter()
  const prefix = useId()
  const fields = rows.flat()
  const kept = useKept<Values>(`${command}-${String(fixed.meetingId ?? '')}`, initial)
  const idOf = fieldIds(prefix, fields)
  const save = useMutation({
    mutationFn: (values: Values) => {
      const id = textOf(values, 'id')
      return send<{ id: string }>(command, { ...inputOf(fields, values), id, ...fixed }, `new-${id}`)
    },
    onSuccess: (sent, values) => {
      if (!sent.ok) return
      kept.settle(values, initial)
      if (goTo) window.location.assign(`${goTo}/${sent.value.id}`)
      else router.refresh()
    },
  })
  const submitNow = () => {
    const values = textOf(kept.value, 'id') ? kept.value : { ...kept.value, id: crypto.randomUUID() }
    if (values !== kept.value) kept.set(values)
    save.mutate(values)
  }
  const { set } = kept
  const change = useCallback((more: Values) => set((before) => ({ ...before, ...more })), [set])
  const problem = toldProblem(t, save.data, idOf)
  const labels = Object.fromEntries(fields.map((field) => [idOf(field.name), field.label]))
  const saved = kept.state === 'saved' ? t('event.saved') : ''
  const state = save.isPending ? t('event.saving') : kept.state === 'unsaved' ? t('event.notSaved') : saved
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={(event) => pressInForm(event, { save: submitNow, submit: submitNow })}
      onSubmit={(event) => {
        event.preventDefault()
        submitNow()
      }}
    >
      <ProblemSummary t={t} problem={problem} labels={labels} />
      <SheetRows rows={rows} values={kept.value} idOf={idOf} problem={problem} onChange={change} />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={save.isPending}>
          {submit}
        </button>
        <span role="status" className={styles.state}>
          {state}
        </span>
      </div>
    </form>
  )
}

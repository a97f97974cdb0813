'use client'

import type { ReactNode } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from './desk.module.css'
import { ProblemSummary } from './problem-summary'
import type { Sent } from './send'

type Props<T> = {
  t: DeskTranslate
  /** What `useMutation` of a command holds: its last answer, whether one is under way, and how to send. */
  command: { data: Sent<T> | undefined; isPending: boolean; mutate: () => void }
  labels: Record<string, string>
  submit: string
  children: ReactNode
  /** What is shown once the command succeeded. */
  done?: (value: T) => ReactNode
}

/** A form of the desk around one command: what is wrong on top, the fields, the button, and what came of it. */
export function CommandForm<T>({ t, command, labels, submit, children, done }: Props<T>) {
  const { data: sent, isPending, mutate } = command
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <ProblemSummary t={t} problem={sent && !sent.ok ? sent.problem : null} labels={labels} repeat={() => mutate()} />
      {children}
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={isPending}>
          {submit}
        </button>
      </div>
      {sent?.ok ? done?.(sent.value) : null}
    </form>
  )
}

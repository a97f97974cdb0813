'use client'

import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import own from '../auth/auth.module.css'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'

type Props<T> = {
  t: DeskTranslate
  command: string
  input?: object
  label: string
  /** What tells this button from its neighbours to somebody who does not see the row. */
  about?: string
  hint?: string
  /** What is shown once it is done; without it the page is read anew. */
  done?: (value: T) => ReactNode
}

/** One command behind one button. */
export function CommandButton<T>({ t, command, input = {}, label, about, hint, done }: Props<T>) {
  const act = useMutation({
    mutationFn: () => send<T>(command, input),
    onSuccess: (sent) => {
      if (sent.ok && !done) window.location.reload()
    },
  })
  const sent = act.data
  return (
    <div className={own.row}>
      <button type="button" disabled={act.isPending} onClick={() => act.mutate()}>
        {label}
        {about ? <span className="hidden"> {about}</span> : null}
      </button>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
      <ProblemSummary t={t} problem={sent && !sent.ok ? sent.problem : null} repeat={() => act.mutate()} />
      {sent?.ok && done ? <div role="status">{done(sent.value)}</div> : null}
    </div>
  )
}

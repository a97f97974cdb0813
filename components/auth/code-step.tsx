'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import type { Trouble } from '../desk/send'
import { CodeField } from './code-field'
import { enter, type Entrance, takeStep } from './entering'

type Props = {
  t: DeskTranslate
  owed: Entrance
  next: string
  passkey: ReactNode
  onStartAgain: (why: string | null) => void
}

/** The second step of signing in: a code, or the passkey that the account has. */
export function CodeStep({ t, owed, next, passkey, onStartAgain }: Props) {
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [isSending, setSending] = useState(false)
  const [code, setCode] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setSending(true)
    const sent = await takeStep({ step: 'code', ticket: owed.ticket, code })
    if (sent.ok && (await enter(sent.value.ticket, next))) return
    setSending(false)
    if (sent.ok || sent.problem.code === 'link_used_up') onStartAgain(t('peopleDesk.signIn.tooLate'))
    else setProblem(sent.problem)
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <h2>{t('peopleDesk.signIn.codeTitle')}</h2>
      <ProblemSummary t={t} problem={problem} labels={{ code: t('peopleDesk.signIn.code') }} />
      {owed.owes?.code ? (
        <CodeField t={t} value={code} hint={t('peopleDesk.signIn.codeLead')} onChange={setCode} />
      ) : null}
      <div className={styles.actions}>
        {owed.owes?.code ? (
          <button type="submit" className={styles.primary} disabled={isSending}>
            {t('peopleDesk.signIn.continue')}
          </button>
        ) : null}
        {passkey}
        <button type="button" onClick={() => onStartAgain(null)}>
          {t('peopleDesk.signIn.startAgain')}
        </button>
      </div>
    </form>
  )
}

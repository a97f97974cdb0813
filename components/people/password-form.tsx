'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { CommandForm } from '../desk/command-form'
import styles from '../desk/desk.module.css'
import { send } from '../desk/send'
import { CommandButton } from './command-button'

type Props = { locale: Locale; messages: Messages['desk']; hasFactor: boolean }

/** Changes one's own password; then offers to end the sessions that the old one opened. */
export function PasswordForm({ locale, messages, hasFactor }: Props) {
  const t = deskTranslator(locale, messages)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = useMutation({
    mutationFn: () => send('change-password', { current: current || null, password }),
    onSuccess: (sent) => {
      if (!sent.ok) return
      setCurrent('')
      setPassword('')
    },
  })
  const labels = { current: t('peopleDesk.account.current'), password: t('peopleDesk.account.fresh') }
  return (
    <>
      <CommandForm t={t} command={change} labels={labels} submit={t('peopleDesk.account.changePassword')}>
        <label htmlFor="current">
          {labels.current}
          <input
            id="current"
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
          {hasFactor ? <span className={styles.hint}>{t('peopleDesk.account.currentHint')}</span> : null}
        </label>
        <label htmlFor="password">
          {labels.password}
          <input
            id="password"
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <span className={styles.hint}>{t('invitation.passwordHint')}</span>
        </label>
      </CommandForm>
      {change.data?.ok ? (
        <>
          <p role="status">{t('peopleDesk.account.passwordDone')}</p>
          <EndOthers t={t} />
        </>
      ) : null}
    </>
  )
}

/** Ends all other sessions of one's own and says how many there were. */
export function EndOthers({ t }: { t: ReturnType<typeof deskTranslator> }) {
  return (
    <CommandButton<{ ended: number }>
      t={t}
      command="end-other-sessions"
      label={t('peopleDesk.account.endOthers')}
      done={({ ended }) => t('peopleDesk.account.endedOthers', { count: ended })}
    />
  )
}

'use client'

import { type FormEvent, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk/desk.module.css'
import { problemSentence } from '../desk/send'
import { CodeStep } from './code-step'
import { enter, type Entrance, takeStep } from './entering'
import { PasskeyButton } from './passkey-button'

type Props = { locale: Locale; messages: Messages['desk']; next: string; hasPasskeys: boolean }

/** Address and password, or a passkey; then the second factor where one is owed. Nothing typed is cleared. */
export function SignInForm({ locale, messages, next, hasPasskeys }: Props) {
  const t = deskTranslator(locale, messages)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [isShown, setShown] = useState(false)
  const [owed, setOwed] = useState<Entrance | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setSending(true)
    setTrouble(null)
    const sent = await takeStep({ step: 'password', email: form.get('email'), password: form.get('password') })
    if (sent.ok && sent.value.owes) return setOwed(sent.value)
    if (sent.ok && (await enter(sent.value.ticket, next))) return
    setSending(false)
    if (sent.ok) setTrouble(t('peopleDesk.signIn.tooLate'))
    else if (sent.problem.code === 'wrong_password') setTrouble(t('signIn.wrong'))
    else if (sent.problem.code === 'too_many_attempts') setTrouble(t('signIn.slow'))
    else setTrouble(problemSentence(t, sent.problem))
  }

  function startAgain(why: string | null) {
    setOwed(null)
    setSending(false)
    setTrouble(why)
  }

  const passkey = hasPasskeys ? (
    <PasskeyButton
      label={t('peopleDesk.signIn.passkey')}
      ask={(origin) => takeStep({ step: 'ask_passkey', origin })}
      show={async (shown) => {
        const sent = await takeStep({ step: 'passkey', ...shown })
        return sent.ok && enter(sent.value.ticket, next)
      }}
      onTrouble={() => setTrouble(t('peopleDesk.signIn.passkeyFailed'))}
    />
  ) : null

  if (owed)
    return (
      <CodeStep t={t} owed={owed} next={next} passkey={owed.owes?.passkey ? passkey : null} onStartAgain={startAgain} />
    )
  return (
    <form onSubmit={submit} className={styles.form}>
      {trouble ? (
        <p className={styles.problem} role="alert">
          {trouble}
        </p>
      ) : null}
      <label>
        {t('signIn.email')}
        <input name="email" type="email" autoComplete="username webauthn" required />
      </label>
      <label>
        {t('signIn.password')}
        <input name="password" type={isShown ? 'text' : 'password'} autoComplete="current-password" required />
      </label>
      <div className={styles.checks}>
        <label>
          <input type="checkbox" checked={isShown} onChange={(change) => setShown(change.target.checked)} />
          {t('signIn.show')}
        </label>
      </div>
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={isSending}>
          {t('signIn.submit')}
        </button>
        {passkey}
      </div>
    </form>
  )
}

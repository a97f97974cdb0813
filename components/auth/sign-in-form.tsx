'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import { type DeskTranslate, deskTranslator } from '@/lib/i18n/desk'
import type { Locale } from '@/db/vocabulary'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk/desk.module.css'

type Props = { locale: Locale; messages: Messages['desk']; next: string }

/** Address and password; a wrong pair is told apart from too many attempts, and nothing typed is cleared. */
export function SignInForm({ locale, messages, next }: Props) {
  const t = deskTranslator(locale, messages)
  const [trouble, setTrouble] = useState<'wrong' | 'slow' | null>(null)
  const [isSending, setSending] = useState(false)
  const [isShown, setShown] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setSending(true)
    setTrouble(null)
    const answer = await signIn('credentials', {
      email: form.get('email'),
      password: form.get('password'),
      redirect: false,
    })
    if (answer?.ok) window.location.assign(next)
    else {
      setTrouble(answer?.error === 'too_many_attempts' ? 'slow' : 'wrong')
      setSending(false)
    }
  }

  return (
    <form onSubmit={submit} className={styles.form}>
      {trouble ? <Trouble t={t} kind={trouble} /> : null}
      <label>
        {t('signIn.email')}
        <input name="email" type="email" autoComplete="username" required />
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
      </div>
    </form>
  )
}

function Trouble({ t, kind }: { t: DeskTranslate; kind: 'wrong' | 'slow' }) {
  return (
    <p className={styles.problem} role="alert">
      {t(`signIn.${kind}`)}
    </p>
  )
}

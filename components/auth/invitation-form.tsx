'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send, type Trouble } from '../desk/send'

type Props = { locale: Locale; messages: Messages['desk']; token: string; email: string | null }

/** Name, address and password of somebody invited; then signs in at once. */
export function InvitationForm({ locale, messages, token, email }: Props) {
  const t = deskTranslator(locale, messages)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [isSending, setSending] = useState(false)
  const labels = { name: t('invitation.name'), email: t('signIn.email'), password: t('signIn.password') }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = {
      name: String(form.get('name')),
      email: String(form.get('email')),
      password: String(form.get('password')),
    }
    setSending(true)
    const made = await send<{ email: string }>('accept-invitation', { ...given, token, locale })
    if (!made.ok) {
      setProblem(made.problem)
      setSending(false)
      return
    }
    await signIn('credentials', { email: given.email, password: given.password, redirect: false })
    window.location.assign(`/${locale}/desk`)
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <ProblemSummary t={t} problem={problem} labels={labels} />
      <label>
        {labels.name}
        <input id="name" name="name" autoComplete="name" required />
      </label>
      <label>
        {labels.email}
        <input id="email" name="email" type="email" autoComplete="username" defaultValue={email ?? ''} required />
      </label>
      <label>
        {t('invitation.password')}
        <input id="password" name="password" type="password" autoComplete="new-password" required />
        <span className={styles.hint}>{t('invitation.passwordHint')}</span>
      </label>
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={isSending}>
          {t('invitation.submit')}
        </button>
      </div>
    </form>
  )
}

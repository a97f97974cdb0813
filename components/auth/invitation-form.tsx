'use client'

import { type FormEvent, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send, type Trouble } from '../desk/send'
import { enter, takeStep } from './entering'

type Props = {
  locale: Locale
  messages: Messages['desk']
  token: string
  email: string | null
  /** The account exists; only its password is chosen anew. */
  isForPassword: boolean
}

/** Name, address and password of somebody invited, or a new password; then signs in, as far as no second factor is owed. */
export function InvitationForm({ locale, messages, token, email, isForPassword }: Props) {
  const t = deskTranslator(locale, messages)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [isSending, setSending] = useState(false)
  const labels = { name: t('invitation.name'), email: t('signIn.email'), password: t('signIn.password') }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = String(form.get('password'))
    const person = isForPassword ? {} : { name: String(form.get('name')), email: String(form.get('email')) }
    setSending(true)
    const made = await send<{ email: string }>('accept-invitation', { ...person, password, token, locale })
    if (!made.ok) {
      setProblem(made.problem)
      setSending(false)
      return
    }
    const entrance = await takeStep({ step: 'password', email: made.value.email, password })
    const isInside = entrance.ok && !entrance.value.owes && (await enter(entrance.value.ticket, `/${locale}/desk`))
    if (!isInside) window.location.assign(`/${locale}/sign-in`)
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <ProblemSummary t={t} problem={problem} labels={labels} />
      {isForPassword ? null : (
        <>
          <label>
            {labels.name}
            <input id="name" name="name" autoComplete="name" required />
          </label>
          <label>
            {labels.email}
            <input id="email" name="email" type="email" autoComplete="username" defaultValue={email ?? ''} required />
          </label>
        </>
      )}
      <label>
        {t('invitation.password')}
        <input id="password" name="password" type="password" autoComplete="new-password" required />
        <span className={styles.hint}>{t('invitation.passwordHint')}</span>
      </label>
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={isSending}>
          {isForPassword ? t('peopleDesk.renewal.submit') : t('invitation.submit')}
        </button>
      </div>
    </form>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { Checks, type Choice, Text } from './fields'
import { ProblemSummary } from './problem-summary'
import { send } from './send'

type Props = { locale: Locale; messages: Messages['desk']; roles: Choice[] }

/** Makes a one-time link for somebody new; it is handed over by people, not by mail. */
export function InviteForm({ locale, messages, roles }: Props) {
  const t = deskTranslator(locale, messages)
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<string[]>(['researcher'])
  const invite = useMutation({
    mutationFn: () => send<{ token: string }>('invite', { email: email.trim() || null, roles: chosen }),
  })
  const sent = invite.data
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        invite.mutate()
      }}
    >
      <ProblemSummary
        t={t}
        problem={sent && !sent.ok ? sent.problem : null}
        labels={{ email: t('peoplePage.email'), roles: t('peoplePage.roles') }}
      />
      <Text id="email" label={t('peoplePage.email')} value={email} onChange={setEmail} />
      <Checks legend={t('peoplePage.roles')} choices={roles} chosen={chosen} onChange={setChosen} />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={invite.isPending}>
          {t('peoplePage.create')}
        </button>
      </div>
      {sent?.ok ? (
        <label htmlFor="invitation-link">
          {t('peoplePage.link')}
          <input
            id="invitation-link"
            readOnly
            value={`${window.location.origin}/${locale}/sign-in/invitation/${sent.value.token}`}
          />
        </label>
      ) : null}
    </form>
  )
}

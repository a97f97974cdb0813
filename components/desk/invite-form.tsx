'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { Checks, type Choice, Text } from './fields'
import { CommandForm } from './command-form'
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
  return (
    <CommandForm
      t={t}
      command={invite}
      labels={{ email: t('peoplePage.email'), roles: t('peoplePage.roles') }}
      submit={t('peoplePage.create')}
      done={({ token }) => (
        <label htmlFor="invitation-link">
          {t('peoplePage.link')}
          <input
            id="invitation-link"
            readOnly
            value={`${window.location.origin}/${locale}/sign-in/invitation/${token}`}
          />
        </label>
      )}
    >
      <Text id="email" label={t('peoplePage.email')} value={email} onChange={setEmail} />
      <Checks legend={t('peoplePage.roles')} choices={roles} chosen={chosen} onChange={setChosen} />
    </CommandForm>
  )
}

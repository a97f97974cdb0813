'use client'

import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { type DeskTranslate, deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
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
        <HandedOver t={t} link={`${window.location.origin}/${locale}/sign-in/invitation/${token}`} />
      )}
    >
      <Text id="email" label={t('peoplePage.email')} value={email} onChange={setEmail} />
      <Checks legend={t('peoplePage.roles')} choices={roles} chosen={chosen} onChange={setChosen} />
    </CommandForm>
  )
}

/** The link to hand over, with a button that copies it; where a browser forbids that, it is selected to be copied. */
function HandedOver({ t, link }: { t: DeskTranslate; link: string }) {
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const copy = () => {
    field.current?.select()
    navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <>
      <label htmlFor="invitation-link">
        {t('peoplePage.link')}
        <input ref={field} id="invitation-link" readOnly value={link} />
      </label>
      <div className={styles.actions}>
        <button type="button" onClick={copy}>
          {t('peoplePage.copy')}
        </button>
        <span role="status" className={styles.state}>
          {isCopied ? t('peoplePage.copied') : ''}
        </span>
      </div>
    </>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import own from '../auth/auth.module.css'
import { CommandForm } from '../desk/command-form'
import styles from '../desk/desk.module.css'
import { Checks, type Choice } from '../desk/fields'
import { send } from '../desk/send'
import { CommandButton } from './command-button'

type RolesProps = { locale: Locale; messages: Messages['desk']; userId: string; roles: Choice[]; held: string[] }

/** The roles of somebody else. */
export function RolesForm({ locale, messages, userId, roles, held }: RolesProps) {
  const t = deskTranslator(locale, messages)
  const [chosen, setChosen] = useState(held)
  const change = useMutation({ mutationFn: () => send('change-roles', { userId, roles: chosen }) })
  return (
    <CommandForm
      t={t}
      command={change}
      labels={{ roles: t('peopleDesk.person.roles') }}
      submit={t('peopleDesk.person.changeRoles')}
      done={() => <p role="status">{t('peopleDesk.person.rolesChanged')}</p>}
    >
      <Checks legend={t('peopleDesk.person.roles')} choices={roles} chosen={chosen} onChange={setChosen} />
      <p className={styles.hint}>{t('peopleDesk.person.rolesHint')}</p>
    </CommandForm>
  )
}

type AccessProps = { locale: Locale; messages: Messages['desk']; userId: string; isDisabled: boolean; isSelf: boolean }

/** What can be done about somebody's way in: sessions, a new password, the account as a whole. */
export function AccessActions({ locale, messages, userId, isDisabled, isSelf }: AccessProps) {
  const t = deskTranslator(locale, messages)
  const input = { userId }
  if (isDisabled)
    return <CommandButton t={t} command="enable-person" input={input} label={t('peopleDesk.person.enable')} />
  return (
    <>
      <CommandButton<{ token: string }>
        t={t}
        command="make-password-link"
        input={input}
        label={t('peopleDesk.person.passwordLink')}
        hint={t('peopleDesk.person.passwordLinkHint')}
        done={({ token }) => (
          <div className={`${styles.field} ${own.linked}`}>
            <label htmlFor="password-link">{t('peopleDesk.person.link')}</label>
            <input
              id="password-link"
              readOnly
              value={`${window.location.origin}/${locale}/sign-in/invitation/${token}`}
            />
          </div>
        )}
      />
      <CommandButton<{ ended: number }>
        t={t}
        command="end-sessions-of"
        input={input}
        label={t('peopleDesk.person.endSessions')}
        hint={t('peopleDesk.person.endSessionsHint')}
        done={({ ended }) => t('peopleDesk.person.ended', { count: ended })}
      />
      {isSelf ? null : (
        <CommandButton
          t={t}
          command="disable-person"
          input={input}
          label={t('peopleDesk.person.disable')}
          hint={t('peopleDesk.person.disableHint')}
        />
      )}
    </>
  )
}

type ResetProps = {
  locale: Locale
  messages: Messages['desk']
  userId: string
  /** Who asked for it, and whether that is whoever looks; null if nobody did. */
  asked: { name: string; isSelf: boolean } | null
}

/** Takes a lost second factor away, with two administrators. */
export function FactorReset({ locale, messages, userId, asked }: ResetProps) {
  const t = deskTranslator(locale, messages)
  const input = { userId }
  if (!asked)
    return <CommandButton t={t} command="ask-factor-reset" input={input} label={t('peopleDesk.person.askReset')} />
  if (asked.isSelf) return <p>{t('peopleDesk.person.resetWaits')}</p>
  return (
    <>
      <p>{t('peopleDesk.person.resetAsked', { name: asked.name })}</p>
      <CommandButton t={t} command="confirm-factor-reset" input={input} label={t('peopleDesk.person.confirmReset')} />
    </>
  )
}

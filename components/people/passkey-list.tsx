'use client'

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import own from '../auth/auth.module.css'
import { CommandForm } from '../desk/command-form'
import styles from '../desk/desk.module.css'
import { Text } from '../desk/fields'
import { send, type Sent } from '../desk/send'
import { CommandButton } from './command-button'
import { Scrolled } from './scrolled'

type Passkey = { id: string; name: string; added: string; used: string | null }
type Question = { ticket: string; options: PublicKeyCredentialCreationOptionsJSON }
type Props = { locale: Locale; messages: Messages['desk']; passkeys: Passkey[] }

/** One's own passkeys, and how to add one under a name. */
export function PasskeyList({ locale, messages, passkeys }: Props) {
  const t = deskTranslator(locale, messages)
  const [name, setName] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const add = useMutation({
    mutationFn: () => makePasskey(name, () => setFailed(true)),
    onMutate: () => setFailed(false),
    onSuccess: (sent) => {
      if (sent?.ok) window.location.reload()
    },
  })
  const labels = { name: t('peopleDesk.account.passkeyName') }
  return (
    <>
      {passkeys.length > 0 ? (
        <Scrolled label={t('peopleDesk.account.passkeys')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{labels.name}</th>
                <th scope="col">{t('peopleDesk.account.passkeyAdded')}</th>
                <th scope="col">{t('peopleDesk.account.passkeyUsed')}</th>
                <th scope="col">
                  <span className="hidden">{t('peopleDesk.account.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {passkeys.map((passkey) => (
                <tr key={passkey.id}>
                  <td>{passkey.name}</td>
                  <td className={own.nowrap}>{passkey.added}</td>
                  <td className={own.nowrap}>{passkey.used ?? t('peopleDesk.account.never')}</td>
                  <td className={own.cell}>
                    <CommandButton
                      t={t}
                      command="remove-passkey"
                      input={{ id: passkey.id }}
                      label={t('peopleDesk.account.remove')}
                      about={passkey.name}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      ) : (
        <p>{t('peopleDesk.account.passkeysNone')}</p>
      )}
      <CommandForm
        t={t}
        command={{ data: add.data ?? undefined, isPending: add.isPending, mutate: () => add.mutate() }}
        labels={labels}
        submit={t('peopleDesk.account.addPasskey')}
      >
        {hasFailed ? (
          <p role="alert" className={styles.problem}>
            {t('peopleDesk.account.passkeyFailed')}
          </p>
        ) : null}
        <Text
          id="passkey-name"
          label={labels.name}
          hint={t('peopleDesk.account.passkeyNameHint')}
          value={name}
          onChange={setName}
        />
      </CommandForm>
    </>
  )
}

/** Asks the device for a new passkey and keeps it; null (and a call of `fail`) when the device made none. */
async function makePasskey(name: string, fail: () => void): Promise<Sent<unknown> | null> {
  const { origin } = window.location
  if (!name.trim()) return { ok: false, problem: { code: 'invalid', fields: [{ path: 'name', code: 'required' }] } }
  const question = await send<Question>('begin-passkey', { origin })
  if (!question.ok) return question
  const answer = await startRegistration({ optionsJSON: question.value.options }).catch(() => null)
  if (answer) return send('add-passkey', { origin, ticket: question.value.ticket, answer, name })
  fail()
  return null
}

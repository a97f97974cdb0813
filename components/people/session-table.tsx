'use client'

import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import own from '../auth/auth.module.css'
import styles from '../desk/desk.module.css'
import { CommandButton } from './command-button'
import { EndOthers } from './password-form'
import { Scrolled } from './scrolled'

type Session = {
  id: string
  isThis: boolean
  browser: string | null
  system: string | null
  network: string | null
  since: string
  lastSeen: string
}
type Props = { locale: Locale; messages: Messages['desk']; sessions: Session[] }

/** Where one is signed in, and how to end a session there. */
export function SessionTable({ locale, messages, sessions }: Props) {
  const t = deskTranslator(locale, messages)
  const deviceOf = ({ browser, system }: Session) =>
    browser && system ? t('peopleDesk.account.deviceIn', { browser, system }) : t('peopleDesk.account.deviceUnknown')
  return (
    <>
      <Scrolled label={t('peopleDesk.account.sessions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('peopleDesk.account.device')}</th>
              <th scope="col">{t('peopleDesk.account.network')}</th>
              <th scope="col">{t('peopleDesk.account.since')}</th>
              <th scope="col">{t('peopleDesk.account.lastSeen')}</th>
              <th scope="col">
                <span className="hidden">{t('peopleDesk.account.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <td>{deviceOf(session)}</td>
                <td>{session.network ?? '–'}</td>
                <td className={own.nowrap}>{session.since}</td>
                <td className={own.nowrap}>{session.lastSeen}</td>
                <td className={own.cell}>
                  {session.isThis ? (
                    <span className={styles.state}>{t('peopleDesk.account.thisSession')}</span>
                  ) : (
                    <CommandButton
                      t={t}
                      command="end-session"
                      input={{ id: session.id }}
                      label={t('peopleDesk.account.end')}
                      about={`${deviceOf(session)}, ${session.since}`}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {sessions.length > 1 ? <EndOthers t={t} /> : null}
    </>
  )
}

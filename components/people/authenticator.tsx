'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { type DeskTranslate, deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import own from '../auth/auth.module.css'
import { CodeField } from '../auth/code-field'
import { CommandForm } from '../desk/command-form'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { CommandButton } from './command-button'

type Begun = { secret: string; uri: string; qr: { size: number; path: string } }
type Props = { locale: Locale; messages: Messages['desk']; isHeld: boolean; isFirst: boolean; codesLeft: number }

/** The authenticator: set up in three steps (read the secret, type a code, keep the recovery codes), renewed, removed. */
export function Authenticator({ locale, messages, isHeld, isFirst, codesLeft }: Props) {
  const t = deskTranslator(locale, messages)
  const begin = useMutation({ mutationFn: () => send<Begun>('begin-authenticator', {}) })
  const begun = begin.data
  if (isHeld) return <Held t={t} codesLeft={codesLeft} />
  if (begun?.ok) return <Confirm t={t} begun={begun.value} />
  return (
    <div className={own.row}>
      {isFirst ? <p>{t('peopleDesk.account.factorNone')}</p> : null}
      <button type="button" disabled={begin.isPending} onClick={() => begin.mutate()}>
        {t('peopleDesk.account.setUp')}
      </button>
      <ProblemSummary t={t} problem={begun && !begun.ok ? begun.problem : null} repeat={() => begin.mutate()} />
    </div>
  )
}

function Confirm({ t, begun: { secret, uri, qr } }: { t: DeskTranslate; begun: Begun }) {
  const [code, setCode] = useState('')
  const confirm = useMutation({ mutationFn: () => send<{ codes: string[] }>('confirm-authenticator', { code }) })
  if (confirm.data?.ok) return <Codes t={t} codes={confirm.data.value.codes} />
  return (
    <CommandForm
      t={t}
      command={confirm}
      labels={{ code: t('peopleDesk.account.firstCode') }}
      submit={t('peopleDesk.account.confirm')}
    >
      <p>{t('peopleDesk.account.scan')}</p>
      <svg
        className={own.qr}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('peopleDesk.account.scanAlt')}
        shapeRendering="crispEdges"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <div>
        <span className={styles.state}>{t('peopleDesk.account.secret')}</span>
        <p className={own.secret}>
          <a href={uri}>{secret}</a>
        </p>
      </div>
      <CodeField t={t} label={t('peopleDesk.account.firstCode')} value={code} onChange={setCode} />
    </CommandForm>
  )
}

function Codes({ t, codes }: { t: DeskTranslate; codes: string[] }) {
  return (
    <div role="status">
      <h3>{t('peopleDesk.account.codes')}</h3>
      <p>{t('peopleDesk.account.codesLead')}</p>
      <ul className={own.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" className={styles.primary} onClick={() => window.location.reload()}>
          {t('peopleDesk.account.codesKept')}
        </button>
      </p>
    </div>
  )
}

function Held({ t, codesLeft }: { t: DeskTranslate; codesLeft: number }) {
  return (
    <>
      <p>{t('peopleDesk.account.factorHeld', { left: codesLeft })}</p>
      <CommandButton<{ codes: string[] }>
        t={t}
        command="renew-recovery-codes"
        label={t('peopleDesk.account.renewCodes')}
        done={({ codes }) => <Codes t={t} codes={codes} />}
      />
      <CommandButton t={t} command="remove-authenticator" label={t('peopleDesk.account.removeFactor')} />
    </>
  )
}

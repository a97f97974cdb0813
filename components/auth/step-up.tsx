'use client'

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../desk/desk.module.css'
import { problemSentence, send, type Sent } from '../desk/send'
import own from './auth.module.css'
import { CodeField } from './code-field'
import { PasskeyButton, type PasskeyQuestion } from './passkey-button'

type Factors = { code: boolean; passkey: boolean }
type Props = {
  t: DeskTranslate
  /** Sends once more what asked for the factor; without it the person is told to. */
  repeat?: () => void
}

/**
 * Asks for the second factor again, in a window of its own over whatever asked for it, so that nothing typed is lost,
 * and then repeats what was refused. It closes with Escape; the sentence that stays behind opens it again.
 */
export function StepUp({ t, repeat }: Props) {
  const [isOpen, setOpen] = useState(true)
  const [isDone, setDone] = useState(false)
  if (isDone && !repeat)
    return (
      <p role="status" className={styles.problem}>
        {t('peopleDesk.stepUp.done')}
      </p>
    )
  return (
    <div className={styles.problem} role="alert">
      <p>{t('problem.needs_step_up')}</p>
      <button type="button" className={own.open} onClick={() => setOpen(true)}>
        {t('peopleDesk.stepUp.open')}
      </button>
      {isOpen
        ? createPortal(
            <StepUpDialog
              t={t}
              onClose={() => setOpen(false)}
              onShown={() => {
                setOpen(false)
                setDone(true)
                repeat?.()
              }}
            />,
            document.body,
          )
        : null}
    </div>
  )
}

function StepUpDialog({ t, onClose, onShown }: { t: DeskTranslate; onClose: () => void; onShown: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [code, setCode] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const { data: factors } = useQuery({ queryKey: ['factors'], queryFn: readFactors, staleTime: 0 })
  useEffect(() => dialog.current?.showModal(), [])

  async function show(shown: unknown): Promise<boolean> {
    setSending(true)
    const sent: Sent<unknown> = await send('step-up', shown)
    setSending(false)
    if (sent.ok) {
      onShown()
      return true
    }
    const isWrong = sent.problem.fields?.some((field) => field.code === 'code_wrong')
    setTrouble(isWrong ? `${t('peopleDesk.signIn.code')}: ${t('field.code_wrong')}` : problemSentence(t, sent.problem))
    return false
  }

  return (
    <dialog ref={dialog} className={own.dialog} aria-labelledby="step-up-title" onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          // Portals pass events on to the form that asked, which must not be sent by this.
          event.stopPropagation()
          void show({ code })
        }}
      >
        <h2 id="step-up-title">{t('peopleDesk.stepUp.title')}</h2>
        <p>{t('peopleDesk.stepUp.lead')}</p>
        {trouble ? (
          <p role="alert" className={styles.problem}>
            {trouble}
          </p>
        ) : null}
        {factors?.code ? (
          <CodeField t={t} value={code} hint={t('peopleDesk.signIn.codeLead')} onChange={setCode} />
        ) : null}
        {factors && !factors.code && !factors.passkey ? <p>{t('peopleDesk.stepUp.none')}</p> : null}
        <div className={styles.actions}>
          {factors?.code ? (
            <button type="submit" className={styles.primary} disabled={isSending}>
              {t('peopleDesk.stepUp.submit')}
            </button>
          ) : null}
          {factors?.passkey ? (
            <PasskeyButton
              label={t('peopleDesk.stepUp.passkey')}
              ask={askPasskey}
              show={show}
              onTrouble={() => setTrouble((before) => before ?? t('peopleDesk.signIn.passkeyFailed'))}
            />
          ) : null}
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('peopleDesk.stepUp.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  )
}

async function readFactors(): Promise<Factors> {
  const answer = await fetch('/api/desk/step-up')
  const body = (await answer.json()) as { value?: Factors }
  return body.value ?? { code: true, passkey: false }
}

async function askPasskey(origin: string): Promise<Sent<PasskeyQuestion>> {
  const sent = await send<{ question: PasskeyQuestion }>('step-up', { ask: 'passkey', origin })
  return sent.ok ? { ok: true, value: sent.value.question } : sent
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk/desk.module.css'
import { Group, Text } from '../desk/fields'
import { ProblemSummary } from '../desk/problem-summary'
import { type Sent, send } from '../desk/send'

export type Steps = {
  locale: Locale
  messages: Messages['desk']
  id: string
  revision: number
  state: 'draft' | 'submitted'
  isOwn: boolean
  mayReview: boolean
  /** Whether a version of it is public already, so that a change needs a reason. */
  wasPublic: boolean
}
/**
 * `saveFirst` brings what is typed beside it to the server, and answers the revision that is then handed in; null where
 * somebody types on and nothing is handed in behind their back.
 */
type Props = Steps & { saveFirst?: () => Promise<Sent<{ revision: number }> | null> }

/** The next step of a reply: handed in by whoever recorded it, checked and published by somebody else. */
export function ReplySteps({ locale, messages, id, revision, state, isOwn, mayReview, wasPublic, saveFirst }: Props) {
  const t = deskTranslator(locale, messages)
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const step = useMutation({
    mutationFn: async (command: 'submit-reply' | 'publish-reply' | 'return-reply'): Promise<Sent<unknown> | null> => {
      const saved = await saveFirst?.()
      if (saved === null || saved?.ok === false) return saved
      const at = saved?.value.revision ?? revision
      return send(command, { id, revision: at, note: note.trim() || null, reason: reason.trim() || null, locale })
    },
    onSuccess: (sent) => {
      if (sent?.ok) window.location.reload()
    },
  })
  const problem = <ProblemSummary t={t} problem={step.data && !step.data.ok ? step.data.problem : null} />
  const button = (command: Parameters<typeof step.mutate>[0], label: string, isPrimary = false) => (
    <button
      type="button"
      className={isPrimary ? styles.primary : undefined}
      disabled={step.isPending}
      onClick={() => step.mutate(command)}
    >
      {label}
    </button>
  )
  if (state === 'draft')
    return (
      <div className={styles.actions}>
        {problem}
        {button('submit-reply', t('openness.reply.submit'), true)}
      </div>
    )
  return (
    <Group legend={t('review')}>
      {problem}
      <p role="status">{t('openness.reply.waits')}</p>
      {isOwn ? <p>{t('openness.reply.ownWork')}</p> : null}
      {mayReview && !isOwn ? (
        <>
          {wasPublic ? (
            <Text
              id="reason"
              label={t('openness.reply.reason')}
              hint={t('openness.withdraw.reasonHint')}
              value={reason}
              lines={2}
              onChange={setReason}
            />
          ) : null}
          <Text id="note" label={t('openness.reply.note')} value={note} lines={2} onChange={setNote} />
          <div className={styles.actions}>
            {button('publish-reply', t('openness.reply.publish'), true)}
            {button('return-reply', t('openness.reply.giveBack'))}
          </div>
        </>
      ) : null}
    </Group>
  )
}

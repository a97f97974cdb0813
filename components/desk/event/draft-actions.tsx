'use client'

import { useMutation } from '@tanstack/react-query'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk.module.css'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'

export type DraftAction =
  | 'take-back-event'
  | 'withdraw-draft'
  | 'restore-draft'
  | 'discard-changes'
  | 'share'
  | 'unshare'
type Props = {
  locale: Locale
  messages: Messages['desk']
  id: string
  revision: number
  actions: DraftAction[]
}

/** What else can be done with an event, short of publishing it; each can be undone by another, because nothing is deleted. */
export function DraftActions({ locale, messages, id, revision, actions }: Props) {
  const t = deskTranslator(locale, messages)
  const act = useMutation({
    mutationFn: (action: DraftAction) =>
      action === 'share' || action === 'unshare'
        ? send('share-event', { id, revision, isShared: action === 'share' })
        : send(action, { id, revision }),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  const labels: Record<DraftAction, string> = {
    'take-back-event': t('edit.takeBack'),
    'withdraw-draft': t('edit.putAway'),
    'restore-draft': t('edit.bringBack'),
    'discard-changes': t('edit.discardChanges'),
    share: t('edit.share'),
    unshare: t('edit.unshare'),
  }
  if (actions.length === 0) return null
  return (
    <>
      <ProblemSummary t={t} problem={act.data && !act.data.ok ? act.data.problem : null} />
      <div className={styles.actions}>
        {actions.map((action) => (
          <button key={action} type="button" disabled={act.isPending} onClick={() => act.mutate(action)}>
            {labels[action]}
          </button>
        ))}
      </div>
    </>
  )
}

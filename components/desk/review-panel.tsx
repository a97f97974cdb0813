'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { Group, Text } from './fields'
import { ProblemSummary } from './problem-summary'
import { send } from './send'

type Props = {
  locale: Locale
  messages: Messages['desk']
  id: string
  revision: number
  isOwn: boolean
  namesObstructing: boolean
}

/** What a second person decides: publish, or give back with a note. Whoever wrote it sees why they cannot. */
export function ReviewPanel({ locale, messages, id, revision, isOwn, namesObstructing }: Props) {
  const t = deskTranslator(locale, messages)
  const [note, setNote] = useState('')
  const decide = useMutation({
    mutationFn: (command: 'approve-event' | 'return-event') =>
      send<{ symbol?: string }>(command, { id, revision, note: note.trim() || null }),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  return (
    <Group legend={t('review')}>
      <ProblemSummary t={t} problem={decide.data && !decide.data.ok ? decide.data.problem : null} />
      {namesObstructing ? <p>{t('event.namesObstructing')}</p> : null}
      {isOwn ? (
        <p>{t('event.ownWork')}</p>
      ) : (
        <>
          <Text id="note" label={t('event.returnNote')} value={note} lines={2} onChange={setNote} />
          <div className={styles.actions}>
            <button
              type="button"
              className={styles.primary}
              disabled={decide.isPending}
              onClick={() => decide.mutate('approve-event')}
            >
              {t('event.approve')}
            </button>
            <button type="button" disabled={decide.isPending} onClick={() => decide.mutate('return-event')}>
              {t('event.returnToAuthor')}
            </button>
          </div>
        </>
      )}
    </Group>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk.module.css'
import { Group } from '../fields'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'

type Like = { id: string; revision: number; label: string; canMerge: boolean }
type Props = {
  locale: Locale
  messages: Messages['desk']
  keep: { id: string; revision: number }
  like: Like[]
}
type Merged = { revision: number; merged: { id: string } }

/** Other accounts that may be of the same event, to be put together with this one; and the way back. */
export function LikeEvents({ locale, messages, keep, like }: Props) {
  const t = deskTranslator(locale, messages)
  const merge = useMutation({
    mutationFn: ({ id, revision }: Like) => send<Merged>('merge-events', { keep, merge: { id, revision } }),
  })
  const separate = useMutation({
    mutationFn: ({ revision, merged }: Merged) =>
      send('separate-events', { keep: { id: keep.id, revision }, mergedId: merged.id }),
    onSuccess: (sent) => {
      if (sent.ok) window.location.reload()
    },
  })
  const done = merge.data?.ok ? merge.data.value : null
  const failed = [merge.data, separate.data].find((sent) => sent && !sent.ok)
  return (
    <Group legend={t('edit.like')}>
      <p>{t('edit.likeLead')}</p>
      <ProblemSummary t={t} problem={failed && !failed.ok ? failed.problem : null} />
      {done ? (
        <p role="status">
          {t('edit.merged')}{' '}
          <button type="button" className={styles.link} onClick={() => separate.mutate(done)}>
            {t('edit.separate')}
          </button>{' '}
          <a href={`/${locale}/desk/events/${keep.id}`}>{t('edit.toKept')}</a>
        </p>
      ) : (
        <ul>
          {like.map((one) => (
            <li key={one.id}>
              <a href={`/${locale}/desk/events/${one.id}`}>{one.label}</a>{' '}
              {one.canMerge ? (
                <button
                  type="button"
                  className={styles.link}
                  disabled={merge.isPending}
                  onClick={() => merge.mutate(one)}
                >
                  {t('edit.merge')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Group>
  )
}

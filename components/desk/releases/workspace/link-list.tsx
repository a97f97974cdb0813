'use client'

import { useMutation } from '@tanstack/react-query'
import { memo } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import { ProblemSummary } from '../../problem-summary'
import { send } from '../../send'
import type { Linked } from './link-form'

type Props = { t: DeskTranslate; locale: Locale; links: Linked[]; onUnlinked: (claimId: string) => void }

/** The passages of the text that events rest on, each with a button that takes the link away. */
export const LinkList = memo(function LinkList({ t, locale, links, onUnlinked }: Props) {
  const unlink = useMutation({
    mutationFn: (claimId: string) => send('unlink-passage', { claimId }),
    onSuccess: (sent, claimId) => {
      if (sent.ok) onUnlinked(claimId)
    },
  })
  return (
    <>
      <h2>{t('release.links')}</h2>
      <ProblemSummary t={t} problem={unlink.data && !unlink.data.ok ? unlink.data.problem : null} />
      {links.length === 0 ? <p>{t('release.linksNone')}</p> : null}
      <ul>
        {links.map((one) => (
          <li key={one.claimId}>
            “{one.exact}” <a href={`/${locale}/desk/events/${one.eventId}`}>{one.about}</a>{' '}
            <button type="button" className={styles.link} onClick={() => unlink.mutate(one.claimId)}>
              {t('release.unlink')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
})

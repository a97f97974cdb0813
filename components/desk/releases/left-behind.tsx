'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { LeftBehind as Passage } from '@/lib/releases/versions/queries'
import styles from '../desk.module.css'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'

type Props = {
  locale: Locale
  messages: Messages['desk']
  versionId: string
  language: string
  passages: (Passage & { about: string })[]
}

/** Passages that still rest on an earlier text: how they read then, how they read now, and a button that moves them. */
export function LeftBehind({ locale, messages, versionId, language, passages }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const move = useMutation({
    mutationFn: ({ claimId, anchor }: Passage) => send('move-passage', { claimId, versionId, ranges: anchor.ranges }),
    onSuccess: (sent) => {
      if (sent.ok) router.refresh()
    },
  })
  if (passages.length === 0) return move.data?.ok ? <p role="status">{t('texts.moved')}</p> : null
  return (
    <section aria-labelledby="left-behind">
      <h2 id="left-behind">{t('texts.leftBehind')}</h2>
      <p>{t('texts.leftBehindLead')}</p>
      <ProblemSummary t={t} problem={move.data && !move.data.ok ? move.data.problem : null} />
      {move.data?.ok ? <p role="status">{t('texts.moved')}</p> : null}
      <ul>
        {passages.map((passage) => (
          <li key={passage.claimId} className={styles.part}>
            <p>
              <a href={`/${locale}/desk/events/${passage.eventId}`}>{passage.about}</a>
            </p>
            <dl className={styles.changes}>
              <dt>{t('texts.earlier', { number: passage.earlierNumber })}</dt>
              <dd lang={language}>{passage.exact}</dd>
              {passage.proposed ? (
                <>
                  <dt>{t('texts.now')}</dt>
                  <dd lang={language}>{passage.proposed}</dd>
                </>
              ) : null}
            </dl>
            {passage.anchor.state === 'found' ? (
              <button type="button" disabled={move.isPending} onClick={() => move.mutate(passage)}>
                {t('texts.move')}
              </button>
            ) : (
              <p className={styles.hint}>{t(`texts.${passage.anchor.state}`)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

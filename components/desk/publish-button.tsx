'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { ProblemSummary } from './problem-summary'
import { send } from './send'

type Props = {
  locale: Locale
  messages: Messages['desk']
  command: 'publish-meeting' | 'publish-release'
  id: string
  label: string
}

/** Publishes a record as it stands, and says under which symbol. */
export function PublishButton({ locale, messages, command, id, label }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const publish = useMutation({
    mutationFn: () => send<{ symbol: string }>(command, { id }),
    // The page around the button says whether the record is public, too.
    onSuccess: (sent) => {
      if (sent.ok) router.refresh()
    },
  })
  const sent = publish.data
  return (
    <>
      <button type="button" disabled={publish.isPending} onClick={() => publish.mutate()}>
        {label}
      </button>
      {sent?.ok ? (
        <span role="status" className={styles.state}>
          {t('release.published', { symbol: sent.value.symbol })}
        </span>
      ) : null}
      <ProblemSummary t={t} problem={sent && !sent.ok ? sent.problem : null} />
    </>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { useSheets } from '../meetings/sheets'
import { toldProblem } from '../meetings/told-problem'

/** Publishes a topic as it stands, and says so. */
export function PublishTopic({ id, label }: { id: string; label: string }) {
  const { t } = useSheets()
  const router = useRouter()
  const publish = useMutation({
    mutationFn: () => send<{ symbol: string }>('publish-topic', { id }),
    onSuccess: (sent) => sent.ok && router.refresh(),
  })
  const sent = publish.data
  return (
    <>
      <div className={styles.actions}>
        <button type="button" disabled={publish.isPending} onClick={() => publish.mutate()}>
          {label}
        </button>
        <span role="status" className={styles.state}>
          {sent?.ok ? t('release.published', { symbol: sent.value.symbol }) : ''}
        </span>
      </div>
      <ProblemSummary t={t} problem={toldProblem(t, sent)} />
    </>
  )
}

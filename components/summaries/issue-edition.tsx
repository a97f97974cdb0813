'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { YearToIssue } from '@/lib/summaries/editions/schema'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'

type Props = YearToIssue & {
  locale: Locale
  messages: Messages['desk']
  /** Whether there is anything that the newest edition does not tell. */
  isDue: boolean
}

/** Issues the next edition of a year, and says under which symbol. */
export function IssueEdition({ locale, messages, year, seenNumber, isDue }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const issue = useMutation({
    mutationFn: () => send<{ symbol: string }>('issue-edition', { year, seenNumber } satisfies YearToIssue),
    // Also when it is refused: somebody else may have issued it meanwhile.
    onSuccess: () => router.refresh(),
  })
  const sent = issue.data
  return (
    <>
      <div className={styles.actions}>
        {isDue ? (
          <button type="button" disabled={issue.isPending} onClick={() => issue.mutate()}>
            {t('edition.issue', { symbol: `${year}.${seenNumber + 1}` })}
          </button>
        ) : null}
        <span role="status" className={styles.state}>
          {sent?.ok ? t('edition.issued', { symbol: sent.value.symbol }) : ''}
        </span>
      </div>
      <ProblemSummary t={t} problem={sent && !sent.ok ? sent.problem : null} />
    </>
  )
}

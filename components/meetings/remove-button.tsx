'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import styles from '../desk/desk.module.css'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { useSheets } from './sheets'
import { toldProblem } from './told-problem'

type Props = { command: string; id: string; revision: number; label: string }

/** Takes a record away after a second press; the history keeps it. */
export function RemoveButton({ command, id, revision, label }: Props) {
  const { t, revisions } = useSheets()
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)
  const remove = useMutation({
    mutationFn: () => send(command, { id, revision: revisions.of(id, revision) }),
    onSuccess: (sent) => {
      setAsked(false)
      if (sent.ok) router.refresh()
    },
  })
  return (
    <>
      <ProblemSummary t={t} problem={toldProblem(t, remove.data)} />
      <div className={styles.actions}>
        {isAsked ? (
          <>
            <span>{t('agenda.removeSure')}</span>
            <button type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {label}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {t('agenda.cancel')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            {label}
          </button>
        )}
      </div>
    </>
  )
}

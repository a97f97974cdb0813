'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import styles from '../desk/desk.module.css'
import { Select } from '../desk/fields'
import { ProblemSummary } from '../desk/problem-summary'
import { send } from '../desk/send'
import { useSheets } from '../meetings/sheets'
import { toldProblem } from '../meetings/told-problem'

type Props = { id: string; revision: number; title: string; isFirst: boolean; isLast: boolean }

/** Moves an item up or down, by buttons that a keyboard reaches. */
export function MoveItem({ id, revision, title, isFirst, isLast }: Props) {
  const { t, revisions } = useSheets()
  const router = useRouter()
  const move = useMutation({
    mutationFn: (direction: 'up' | 'down') =>
      send('move-agenda-item', { id, revision: revisions.of(id, revision), direction }),
    onSuccess: (sent) => sent.ok && router.refresh(),
  })
  return (
    <>
      <ProblemSummary t={t} problem={toldProblem(t, move.data)} />
      <div className={styles.actions}>
        {(['up', 'down'] as const).map((direction) => (
          <button
            key={direction}
            type="button"
            disabled={move.isPending || (direction === 'up' ? isFirst : isLast)}
            aria-label={`${t(`agenda.items.${direction}`)}: ${title}`}
            onClick={() => move.mutate(direction)}
          >
            <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span> {t(`agenda.items.${direction}`)}
          </button>
        ))}
      </div>
    </>
  )
}

/** Makes an item that was entered twice one with the other. */
export function MergeItem({ id, revision }: Pick<Props, 'id' | 'revision'>) {
  const { t, lists, revisions } = useSheets()
  const router = useRouter()
  const prefix = useId()
  const [intoId, setIntoId] = useState('')
  const merge = useMutation({
    mutationFn: () => send('merge-agenda-items', { id, revision: revisions.of(id, revision), intoId }),
    onSuccess: (sent) => sent.ok && router.refresh(),
  })
  return (
    <>
      <ProblemSummary t={t} problem={toldProblem(t, merge.data)} />
      <div className={styles.row}>
        <Select
          id={`${prefix}-into`}
          label={t('agenda.items.merge')}
          value={intoId}
          empty={t('agenda.choose')}
          choices={(lists.items ?? []).filter((item) => item.value !== id)}
          onChange={setIntoId}
        />
      </div>
      <p className={styles.hint}>{t('agenda.items.mergeHint')}</p>
      <div className={styles.actions}>
        <button type="button" disabled={intoId === '' || merge.isPending} onClick={() => merge.mutate()}>
          {t('agenda.items.mergeDo')}
        </button>
      </div>
    </>
  )
}

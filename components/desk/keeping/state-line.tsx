'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import { problemSentence, remedySentence } from '../send'
import styles from '../desk.module.css'
import type { Whereabouts } from './keeper'

type Props = {
  t: DeskTranslate
  /** Null where there is nothing to say: the line stays, so that the next word is read out. */
  where: Whereabouts | null
  labels: Record<string, string>
  /** Where the conflict is decided. */
  conflictId: string
}

/** Where the words stand, in words: on the server, on this device and why no further, or waiting for a decision. */
export function StateLine({ t, where, labels, conflictId }: Props) {
  return (
    <span role="status" className={styles.state}>
      {where?.at === 'conflict' ? (
        <a href={`#${conflictId}`}>{t('edit.inConflict')}</a>
      ) : where ? (
        sentence(t, where, labels)
      ) : (
        ''
      )}
    </span>
  )
}

function sentence(
  t: DeskTranslate,
  where: Exclude<Whereabouts, { at: 'conflict' }>,
  labels: Record<string, string>,
): string {
  if (where.at !== 'refused') return t(`edit.${where.at}`)
  const { problem } = where
  if (problem.code === 'network') return t('edit.offline')
  const fields = (problem.fields ?? []).map(({ path, code }) => {
    const label = labels[path] ?? labels[path.split('.')[0] ?? ''] ?? path
    return `${label}${t('colon')}${remedySentence(t, code)}`
  })
  return t('edit.refused', { what: fields.length > 0 ? fields.join('; ') : problemSentence(t, problem) })
}

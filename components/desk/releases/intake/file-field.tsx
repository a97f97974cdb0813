'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Intake } from '@/lib/releases/intake/commands'
import styles from '../../desk.module.css'
import { ProblemSummary } from '../../problem-summary'
import { uploadFile } from './upload'

type Props = {
  locale: Locale
  t: DeskTranslate
  onRead: (intake: Intake) => void
  /** What comes next, behind how much was read. */
  next: string
}

/** Chooses the file of a release, sends it at once, and says how far that is and what came of it. */
export function FileField({ locale, t, onRead, next }: Props) {
  const [percent, setPercent] = useState(0)
  const reading = useMutation({
    mutationFn: (file: File) => uploadFile(file, { onProgress: setPercent }),
    onMutate: () => setPercent(0),
    onSuccess: (sent) => {
      if (sent.ok) onRead(sent.value)
    },
  })
  const { data: sent } = reading
  return (
    <div className={styles.field}>
      <label htmlFor="file">{t('intake.file')}</label>
      <input
        id="file"
        type="file"
        accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
        aria-describedby="file-hint"
        disabled={reading.isPending}
        onChange={(change) => {
          const file = change.target.files?.[0]
          if (file) reading.mutate(file)
          // The same file chosen once more, mended meanwhile, is sent again.
          change.target.value = ''
        }}
      />
      <span className={styles.hint} id="file-hint">
        {t('intake.fileHint')}
      </span>
      {reading.isPending ? (
        <p role="status" className={styles.sending}>
          <progress max={100} value={percent} aria-label={t('intake.file')} />{' '}
          {percent < 100 ? t('intake.sending', { percent }) : t('intake.reading')}
        </p>
      ) : null}
      <ProblemSummary t={t} problem={!reading.isPending && sent && !sent.ok ? sent.problem : null} />
      {!reading.isPending && sent?.ok ? <Told {...{ locale, t, next }} intake={sent.value} /> : null}
    </div>
  )
}

function Told({ locale, t, intake, next }: Omit<Props, 'onRead'> & { intake: Intake }) {
  const { known, file, text } = intake
  if (known)
    return (
      <p role="status" className={styles.hint}>
        {t('intake.known')} <a href={`/${locale}/desk/releases/${known.id}`}>{known.title ?? t('intake.knownLink')}</a>
      </p>
    )
  return (
    <p role="status" className={styles.hint}>
      {t('intake.read', { type: t(`intake.type.${file.type}`), characters: text.length })} {next}
    </p>
  )
}

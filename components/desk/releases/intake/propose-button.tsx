'use client'

import { useMutation } from '@tanstack/react-query'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Intake } from '@/lib/releases/intake/commands'
import { ProblemSummary } from '../../problem-summary'
import { uploadFile } from './upload'

type Props = { t: DeskTranslate; text: string; onRead: (intake: Intake) => void }

/** Asks what pasted words state about themselves. They are read as a file would be, and not kept. */
export function ProposeButton({ t, text, onRead }: Props) {
  const asking = useMutation({
    mutationFn: () => uploadFile(new Blob([text]), { isPaste: true }),
    onSuccess: (sent) => {
      if (sent.ok) onRead(sent.value)
    },
  })
  const { data: sent, isPending } = asking
  const isNothing = sent?.ok && Object.values(sent.value.proposals).every((one) => one === null || Array.isArray(one))
  return (
    <>
      <button type="button" disabled={isPending || text.trim() === ''} onClick={() => asking.mutate()}>
        {t('intake.propose')}
      </button>
      {isPending ? <span role="status">{t('intake.proposing')}</span> : null}
      {!isPending && isNothing ? <span role="status">{t('intake.nothing')}</span> : null}
      <ProblemSummary t={t} problem={!isPending && sent && !sent.ok ? sent.problem : null} />
    </>
  )
}

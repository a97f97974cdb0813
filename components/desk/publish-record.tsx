'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { LoneKind } from '@/lib/review/changes/schema'
import styles from './desk.module.css'
import { type Correction, CorrectionFields } from './event/correction-fields'
import type { Choice } from './fields'
import { useWords } from './kept'
import { ProblemSummary } from './problem-summary'
import { send } from './send'

type Props = {
  locale: Locale
  messages: Messages['desk']
  kind: LoneKind
  id: string
  revision: number
  /** What the button of the first publication says. */
  label: string
  isPublic: boolean
  /**
   * Where a reason is asked for. Of what is public: which version that is, and the change that is shown. Of what comes
   * back after it was taken back: the version that said so.
   */
  pending: { version: number; seen: string | null } | null
  correctionKinds: Choice[]
  /** What differs, word by word. */
  children: ReactNode
}

const NO_REASON: Correction = { kind: 'correction', reason: '' }

/**
 * Publishes a record that one editor answers for: at first by one press, later what differs from what is public, shown
 * word by word, with the reason that everybody reads. Where nothing differs, there is nothing to press.
 */
export function PublishRecord({ locale, messages, kind, id, revision, isPublic, pending, ...shown }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const [correction, setCorrection, forget] = useWords<Correction>(`correction ${kind} ${id}`, NO_REASON)
  const publish = useMutation({
    mutationFn: () =>
      send<{ symbol: string; version: number }>(`publish-${kind}`, {
        ...{ id, revision, seen: pending?.seen ?? null },
        correction: pending ? { ...correction, locale } : null,
      }),
    onSuccess: (sent) => {
      if (sent.ok) {
        setCorrection(NO_REASON)
        forget()
      }
      // The page around says what is public; after a change by somebody else it shows that one too.
      if (sent.ok || sent.problem.code === 'stale') router.refresh()
    },
  })
  const sent = publish.data
  const button = (label: string) => (
    <button type="button" disabled={publish.isPending} onClick={() => publish.mutate()}>
      {label}
    </button>
  )
  return (
    <>
      <ProblemSummary
        t={t}
        problem={sent && !sent.ok ? sent.problem : null}
        labels={{ correction: t('edit.correctionReason') }}
      />
      {pending ? (
        <section className={styles.pending} aria-labelledby="pending">
          <h2 id="pending">{t(`openness.publishing.${isPublic ? 'title' : 'backTitle'}`)}</h2>
          <p>{t(`openness.publishing.${isPublic ? 'lead' : 'backLead'}`, { version: pending.version })}</p>
          {isPublic ? shown.children : null}
          <CorrectionFields
            t={t}
            legend={t('openness.publishing.why')}
            options={{ correctionKinds: shown.correctionKinds }}
            correction={correction}
            onChange={setCorrection}
          />
          <div className={styles.actions}>{button(isPublic ? t('openness.publishing.publish') : shown.label)}</div>
        </section>
      ) : null}
      <div className={styles.actions}>
        {isPublic || pending ? null : button(shown.label)}
        <span role="status" className={styles.state}>
          {sent?.ok ? told(sent.value) : isPublic && !pending ? t('openness.publishing.none') : ''}
        </span>
      </div>
    </>
  )

  function told({ symbol, version }: { symbol: string; version: number }): string {
    return version > 1 ? t('openness.publishing.again', { symbol, version }) : t('release.published', { symbol })
  }
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from '../desk.module.css'
import { useWords } from '../kept'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'
import {
  type KnownSource,
  SourceFacts,
  type SourceOptions,
  sentSource,
  sourceLabels,
  type TypedSource,
} from './source-facts'

type Props = {
  locale: Locale
  messages: Messages['desk']
  options: SourceOptions
  id: string
  revision: number
  initial: TypedSource
  known: KnownSource[]
  isCounted: boolean
}

/** A source as it stands, to be changed; what was typed on another revision waits with that revision. */
export function SourceEdit({ locale, messages, options, id, revision, initial, known, isCounted }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const [given, setGiven, forget] = useWords(`source ${id} ${revision}`, initial)
  const saving = useMutation({
    mutationFn: () => send<{ revision: number }>('record-source', { id, revision, ...sentSource(given, options) }),
    onSuccess: (sent) => {
      if (!sent.ok) return
      forget()
      router.refresh()
    },
  })
  const problem = saving.data && !saving.data.ok ? saving.data.problem : null
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <ProblemSummary t={t} problem={problem} labels={sourceLabels(t)} />
      <SourceFacts
        {...{ t, options, given, known, isCounted }}
        onChange={(part) => setGiven((before) => ({ ...before, ...part }))}
      />
      <div className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={saving.isPending}>
          {t('agenda.save')}
        </button>
        <span role="status" className={styles.state}>
          {saving.data?.ok ? t('event.saved') : ''}
        </span>
      </div>
    </form>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import styles from '../desk.module.css'
import { useWords } from '../kept'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'
import type { Cited, SectionProps } from './section'
import { emptySource, type KnownSource, SourceFacts, sentSource, sourceLabels } from './source-facts'

type Props = SectionProps & {
  known: KnownSource[]
  onMade: (id: string, source: Cited['sources'][string]) => void
}
/** A source by its facts, without its text: enough to rest a claim on, and to say how close it was and who may see it. */
export function SourceForm({ t, locale, options, draft, known, onMade }: Props) {
  const nothing = emptySource(locale)
  const [given, setGiven, forget] = useWords(`source ${draft.id}`, nothing)
  const making = useMutation({
    mutationFn: async () => {
      const id = crypto.randomUUID()
      const sent = await send('record-source', { id, revision: 0, ...sentSource(given, options) })
      return { id, sent }
    },
    onSuccess: ({ id, sent }) => {
      if (!sent.ok) return
      onMade(id, { title: given.title, access: given.access, language: given.language })
      setGiven(nothing)
      forget()
    },
  })
  const problem = making.data && !making.data.sent.ok ? making.data.sent.problem : null
  return (
    <div className={styles.inside}>
      <ProblemSummary t={t} problem={problem} labels={sourceLabels(t)} />
      <SourceFacts
        t={t}
        options={options}
        given={given}
        known={known}
        onChange={(part) => setGiven((before) => ({ ...before, ...part }))}
      />
      <div className={styles.actions}>
        <button type="button" disabled={making.isPending} onClick={() => making.mutate()}>
          {t('edit.addSource')}
        </button>
      </div>
    </div>
  )
}

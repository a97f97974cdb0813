'use client'

import { useMutation } from '@tanstack/react-query'
import styles from '../desk.module.css'
import { Check, Select, Text } from '../fields'
import { useWords } from '../kept'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'
import type { Cited, SectionProps } from './section'

type Known = { id: string; title: string | null; publisher: string | null }
type Props = SectionProps & {
  known: Known[]
  onMade: (id: string, source: Cited['sources'][string]) => void
}
const NOTHING = {
  ...{ title: '', publisherId: '', publisher: '', publishedOn: '', url: '', sameReportAs: '' },
  ...{ kind: '', connection: 'unknown', access: 'public' },
}

/** A source by its facts, without its text: enough to rest a claim on, and to say how close it was and who may see it. */
export function SourceForm({ t, locale, options, draft, known, onMade }: Props) {
  const nothing = { ...NOTHING, language: locale as string, isTranslation: false }
  const [given, setGiven, forget] = useWords(`source ${draft.id}`, nothing)
  const set = (name: keyof typeof given) => (value: string) => setGiven((before) => ({ ...before, [name]: value }))
  const making = useMutation({
    mutationFn: async () => {
      const id = crypto.randomUUID()
      const { isTranslation, ...typed } = given
      const stated = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim() || null]))
      const publisher = options.participants.find((one) => one.value === given.publisherId)?.label ?? stated.publisher
      const sent = await send('record-source', {
        ...{ id, revision: 0, isTranslation: isTranslation && given.sameReportAs !== '' },
        ...{ ...stated, title: given.title, publisher },
      })
      return { id, sent }
    },
    onSuccess: ({ id, sent }) => {
      if (!sent.ok) return
      onMade(id, { title: given.title, access: given.access, language: given.language })
      setGiven(nothing)
      forget()
    },
  })
  const labels = {
    title: t('edit.sourceTitle'),
    kind: t('edit.sourceKind'),
    publishedOn: t('release.publishedOn'),
    url: t('release.url'),
    language: t('release.language'),
  }
  const problem = making.data && !making.data.sent.ok ? making.data.sent.problem : null
  return (
    <div className={styles.inside}>
      <ProblemSummary t={t} problem={problem} labels={labels} />
      <Text id="source-title" label={labels.title} value={given.title} onChange={set('title')} />
      <div className={styles.row}>
        <Select
          id="source-kind"
          label={labels.kind}
          value={given.kind}
          choices={options.sourceKinds}
          empty={t('event.actorNone')}
          onChange={set('kind')}
        />
        <Select
          id="source-publisher"
          label={t('release.publisher')}
          value={given.publisherId}
          choices={options.participants}
          empty="–"
          onChange={set('publisherId')}
        />
        {given.publisherId ? null : (
          <Text
            id="source-other-publisher"
            label={t('release.otherPublisher')}
            value={given.publisher}
            onChange={set('publisher')}
          />
        )}
        <Text
          id="source-published"
          label={labels.publishedOn}
          value={given.publishedOn}
          hint={t('release.publishedHint')}
          onChange={set('publishedOn')}
        />
        <Text id="source-language" label={labels.language} value={given.language} onChange={set('language')} />
        <Select
          id="source-access"
          label={t('edit.sourceAccessLabel')}
          value={given.access}
          choices={options.accessLevels}
          onChange={set('access')}
        />
        <Select
          id="source-connection"
          label={t('edit.connection')}
          value={given.connection}
          choices={options.connections}
          onChange={set('connection')}
        />
        <Select
          id="source-same"
          label={t('edit.sameReport')}
          value={given.sameReportAs}
          empty="–"
          choices={known.map(({ id, title, publisher }) => ({
            value: id,
            label: [title, publisher].filter(Boolean).join(' · '),
          }))}
          onChange={set('sameReportAs')}
        />
      </div>
      <p className={styles.hint}>{t('edit.sameReportHint')}</p>
      {given.sameReportAs ? (
        <Check
          id="source-translation"
          label={t('edit.isTranslation')}
          checked={given.isTranslation}
          onChange={(isTranslation) => setGiven((before) => ({ ...before, isTranslation }))}
        />
      ) : null}
      <Text id="source-url" label={labels.url} value={given.url} onChange={set('url')} />
      <div className={styles.actions}>
        <button type="button" disabled={making.isPending} onClick={() => making.mutate()}>
          {t('edit.addSource')}
        </button>
      </div>
    </div>
  )
}

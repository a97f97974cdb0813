'use client'

import type { DeskTranslate } from '@/lib/i18n/desk'
import type { RecordedSource } from '@/lib/releases/sources/schema'
import styles from '../desk.module.css'
import { Check, Select, Text } from '../fields'
import { inferenceLabels } from '../releases/intake/inference'
import { InferredFields } from './inferred-fields'
import type { EventOptions } from './options'

export type KnownSource = { id: string; title: string | null; publisher: string | null }
/** The facts of a source as a form holds them while somebody types. */
export type TypedSource = ReturnType<typeof emptySource>
export type SourceOptions = Pick<
  EventOptions,
  'locale' | 'participants' | 'sourceKinds' | 'accessLevels' | 'connections'
>

export function emptySource(language: string) {
  return {
    ...{ title: '', publisherId: '', publisher: '', publishedOn: '', url: '', sameReportAs: '', kind: '' },
    ...{ connection: 'unknown', access: 'public', language, isTranslation: false, standsAlone: false },
    inferred: {} as RecordedSource['inferred'],
  }
}

/** What the command reads: words trimmed, what is empty as null, the publisher by name. */
export function sentSource(given: TypedSource, options: Pick<SourceOptions, 'participants'>) {
  const { isTranslation, standsAlone, inferred, ...typed } = given
  const stated = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim() || null]))
  const publisher = options.participants.find((one) => one.value === given.publisherId)?.label ?? stated.publisher
  const isCopy = given.sameReportAs !== ''
  return {
    ...{ ...stated, title: given.title, publisher },
    ...{ isTranslation: isTranslation && isCopy, standsAlone: standsAlone && !isCopy, inferred: inferred ?? {} },
  }
}

/** What the fields of a source are called, by their path. */
export function sourceLabels(t: DeskTranslate) {
  return {
    title: t('edit.sourceTitle'),
    kind: t('edit.sourceKind'),
    publisherId: t('release.publisher'),
    publisher: t('release.publisher'),
    connection: t('edit.connection'),
    publishedOn: t('release.publishedOn'),
    url: t('release.url'),
    language: t('release.language'),
    access: t('edit.sourceAccessLabel'),
    inferred: t('inferring.title'),
    ...inferenceLabels(t),
  }
}

type Props = {
  t: DeskTranslate
  options: SourceOptions
  given: TypedSource
  known: KnownSource[]
  /** Whether it counts together with others now, so that it can be said to stand alone. */
  isCounted?: boolean
  onChange: (part: Partial<TypedSource>) => void
}

/** The fields of a source: title, publisher, date, who may see it, how close it was, and of which report it is a copy. */
export function SourceFacts({ t, options, given, known, isCounted, onChange }: Props) {
  const labels = sourceLabels(t)
  const set = (name: keyof TypedSource) => (value: string) => onChange({ [name]: value })
  return (
    <>
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
          onChange={(isTranslation) => onChange({ isTranslation })}
        />
      ) : null}
      {isCounted && !given.sameReportAs ? (
        <Check
          id="source-alone"
          label={t('edit.standsAlone')}
          checked={given.standsAlone}
          onChange={(standsAlone) => onChange({ standsAlone })}
        />
      ) : null}
      <Text id="source-url" label={labels.url} value={given.url} onChange={set('url')} />
      <InferredFields t={t} inferred={given.inferred ?? {}} locale={options.locale} onChange={onChange} />
    </>
  )
}

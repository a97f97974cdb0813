'use client'

import type { Inferable, Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import styles from '../../desk.module.css'
import { type Choice, Select, Text } from '../../fields'
import { Inference } from './inference'
import { type Original, originalsFor } from './originals'
import { type Fields, type Given, inferring, mayBeInferred, typed } from './proposing'

type Props = {
  t: DeskTranslate
  given: Given
  onChange: (edit: (before: Given) => Given) => void
  labels: Record<'title' | 'publishedOn' | 'datelinePlace' | 'embargoUntil' | 'url', string>
  kinds: Choice[]
  languages: Choice[]
  meetings: Choice[]
  publishers: Choice[]
  originals: Original[]
}

/**
 * What a release states about itself. Under each field stand the words of the text that it was proposed from, or that
 * the text does not say; what somebody gives all the same can be marked as inferred, with the reason.
 */
export function StatedFields({ t, given, onChange, labels, ...choices }: Props) {
  const field = (name: keyof Fields, otherwise?: string) => ({
    id: name,
    value: given[name] ?? '',
    hint: restsOn(t, given, name, otherwise),
    onChange: (value: string) => onChange((before) => typed(before, name, value)),
  })
  const inference = (fact: Inferable) => ({
    ...{ t, fact, isOpen: mayBeInferred(given, fact), reason: given.inferred[fact] ?? null },
    onChange: (reason: string | null) => onChange((before) => inferring(before, fact, reason)),
  })
  return (
    <>
      <Text {...field('title')} label={labels.title} />
      <div className={styles.row}>
        <Inference {...inference('publisher')}>
          <Select {...field('publisherId')} label={t('release.publisher')} choices={choices.publishers} empty="–" />
          {given.publisherId ? null : <Text {...field('publisher')} label={t('release.otherPublisher')} />}
        </Inference>
        <Inference {...inference('kind')}>
          <Select {...field('kind')} label={t('release.kind')} choices={choices.kinds} />
        </Inference>
        <Inference {...inference('language')}>
          <Select {...field('language')} label={t('release.language')} choices={choices.languages} />
        </Inference>
      </div>
      <div className={styles.row}>
        <Inference {...inference('publishedOn')}>
          <Text {...field('publishedOn', t('release.publishedHint'))} label={labels.publishedOn} />
        </Inference>
        <Inference {...inference('datelinePlace')}>
          <Text {...field('datelinePlace')} label={labels.datelinePlace} />
        </Inference>
        <Text {...field('embargoUntil', t('intake.embargoHint'))} label={labels.embargoUntil} />
        <Select {...field('meetingId')} label={t('release.meeting')} choices={choices.meetings} empty="–" />
      </div>
      <Select
        {...field('translationOfId', t('alignment.translationHint'))}
        label={t('alignment.translationOf')}
        choices={originalsFor(choices.originals, given)}
        empty="–"
      />
      {given.contacts.length > 0 ? (
        <p className={styles.hint}>{t('intake.contacts', { list: given.contacts.join(', ') })}</p>
      ) : null}
      <Text {...field('url')} label={labels.url} />
    </>
  )
}

/** Fields of which the text was asked; of the others nothing is said under them but how they are filled in. */
const ASKED = new Set<keyof Fields>([
  ...(['title', 'publisherId', 'kind', 'language', 'publishedOn', 'datelinePlace', 'embargoUntil'] as const),
])

function restsOn(t: DeskTranslate, given: Given, name: keyof Fields, otherwise?: string): string | undefined {
  const words = given.words[name]
  if (words) return t('intake.fromText', { words })
  const isUnsaid = given.isRead && ASKED.has(name)
  return [isUnsaid ? t('inferring.notSaid') : null, otherwise].filter(Boolean).join(' ') || undefined
}

/** The reasons as the command reads them, in the language in which somebody works. */
export function sentInferences(inferred: Given['inferred'], locale: Locale) {
  return Object.fromEntries(Object.entries(inferred).map(([fact, reason]) => [fact, { reason, locale }]))
}

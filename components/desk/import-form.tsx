'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { type Choice, Select, Text } from './fields'
import { CommandForm } from './command-form'
import { useWords } from './kept'
import { type Sent, send } from './send'

type Imported = { id: string; isNew: boolean; characters: number; sentences: number; contacts: number }
type Props = {
  locale: Locale
  messages: Messages['desk']
  kinds: Choice[]
  languages: Choice[]
  meetings: Choice[]
  publishers: Choice[]
}

/** A release by paste: the text as it is, and what it states about itself. What it does not state stays empty. */
export function ImportForm({ locale, messages, kinds, languages, meetings, publishers }: Props) {
  const t = deskTranslator(locale, messages)
  const [id] = useState(() => crypto.randomUUID())
  const [given, setGiven, forget] = useWords('import', {
    text: '',
    title: '',
    publisherId: '',
    publisher: '',
    publishedOn: '',
    language: locale as string,
    kind: 'press_release',
    url: '',
    meetingId: '',
  })
  const set = (name: keyof typeof given) => (value: string) => setGiven((before) => ({ ...before, [name]: value }))
  const importing = useMutation({
    mutationFn: () => {
      const known = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, name === 'text' ? value : value.trim() || null]),
      )
      return send<Imported>('import-release', {
        ...known,
        id,
        publisher: publishers.find((one) => one.value === given.publisherId)?.label ?? (given.publisher.trim() || null),
      })
    },
    onSuccess: (sent: Sent<Imported>) => {
      if (sent.ok) forget()
    },
  })
  const labels = {
    text: t('release.text'),
    title: t('release.title'),
    publishedOn: t('release.publishedOn'),
    url: t('release.url'),
  }
  return (
    <CommandForm
      t={t}
      command={importing}
      labels={labels}
      submit={t('release.submit')}
      done={(imported) => (
        <p role="status">
          {imported.isNew ? null : `${t('release.existing')} `}
          {t('release.imported', { characters: imported.characters, sentences: imported.sentences })}{' '}
          {t('release.contacts', { count: imported.contacts })}{' '}
          <a href={`/${locale}/desk/releases/${imported.id}`}>{t('release.workspace')}</a>
        </p>
      )}
    >
      <Text
        id="text"
        label={labels.text}
        value={given.text}
        hint={t('release.pasteHint')}
        lines={12}
        onChange={set('text')}
      />
      <Text id="title" label={labels.title} value={given.title} onChange={set('title')} />
      <div className={styles.row}>
        <Select
          id="publisherId"
          label={t('release.publisher')}
          value={given.publisherId}
          choices={publishers}
          empty="–"
          onChange={set('publisherId')}
        />
        {given.publisherId ? null : (
          <Text
            id="publisher"
            label={t('release.otherPublisher')}
            value={given.publisher}
            onChange={set('publisher')}
          />
        )}
        <Select id="kind" label={t('release.kind')} value={given.kind} choices={kinds} onChange={set('kind')} />
        <Select
          id="language"
          label={t('release.language')}
          value={given.language}
          choices={languages}
          onChange={set('language')}
        />
      </div>
      <div className={styles.row}>
        <Text
          id="publishedOn"
          label={labels.publishedOn}
          value={given.publishedOn}
          hint={t('release.publishedHint')}
          onChange={set('publishedOn')}
        />
        <Select
          id="meetingId"
          label={t('release.meeting')}
          value={given.meetingId}
          choices={meetings}
          empty="–"
          onChange={set('meetingId')}
        />
      </div>
      <Text id="url" label={labels.url} value={given.url} onChange={set('url')} />
    </CommandForm>
  )
}

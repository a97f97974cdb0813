'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { CommandForm } from './command-form'
import { type Choice, Select, Text } from './fields'
import { useWords } from './kept'
import { FileField } from './releases/file-field'
import { ProposeButton } from './releases/propose-button'
import { type Original, originalsFor } from './releases/originals'
import { emptyForm, type Fields, typed, withProposals } from './releases/proposing'
import { type Sent, send } from './send'

type Imported = { id: string; isNew: boolean; characters: number; sentences: number; contacts: number }
type Props = {
  locale: Locale
  messages: Messages['desk']
  kinds: Choice[]
  languages: Choice[]
  meetings: Choice[]
  publishers: Choice[]
  originals: Original[]
}

/**
 * A release by file or by paste, and what it states about itself: proposed from its text with the words, for a person to
 * confirm by importing or to change. What it does not state stays empty.
 */
export function ImportForm({ locale, messages, kinds, languages, meetings, publishers, originals }: Props) {
  const t = deskTranslator(locale, messages)
  const [id] = useState(() => crypto.randomUUID())
  const empty = emptyForm(locale)
  const [given, setGiven, forget] = useWords('intake', empty)
  const set = (name: keyof Fields) => (value: string) => setGiven((before) => typed(before, name, value))
  const rests = (name: keyof Fields, otherwise?: string) => {
    const words = given.words[name]
    return words ? t('intake.fromText', { words }) : otherwise
  }
  const importing = useMutation({
    mutationFn: () => {
      const { file, words: _, touched: __, contacts: ___, before: ____, ...fields } = given
      const known = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, name === 'text' ? value : value.trim() || null]),
      )
      return send<Imported>('import-release', {
        ...{ ...known, id, file },
        publisher: publishers.find((one) => one.value === given.publisherId)?.label ?? (given.publisher.trim() || null),
      })
    },
    onSuccess: (sent: Sent<Imported>) => {
      if (sent.ok) forget()
    },
  })
  const labels = {
    text: t('release.text'),
    file: t('intake.file'),
    title: t('release.title'),
    publishedOn: t('release.publishedOn'),
    datelinePlace: t('intake.place'),
    embargoUntil: t('intake.embargo'),
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
      <FileField
        locale={locale}
        t={t}
        onRead={(intake) => setGiven((before) => withProposals(before, intake, empty, true))}
      />
      <Text
        id="text"
        label={labels.text}
        value={given.text}
        hint={t('intake.orPaste')}
        language={given.language}
        lines={12}
        onChange={set('text')}
      />
      <div className={styles.actions}>
        <ProposeButton
          t={t}
          text={given.text}
          onRead={(intake) => setGiven((before) => withProposals(before, intake, empty, false))}
        />
        {given.before ? (
          <button
            type="button"
            onClick={() => setGiven((before) => ({ ...before, text: before.before, before: '', file: null }))}
          >
            {t('intake.putBack')}
          </button>
        ) : null}
        {given.file ? (
          <button type="button" onClick={() => setGiven((before) => ({ ...before, file: null }))}>
            {t('intake.forget')}
          </button>
        ) : null}
      </div>
      <Text id="title" label={labels.title} value={given.title} hint={rests('title')} onChange={set('title')} />
      <div className={styles.row}>
        <Select
          id="publisherId"
          label={t('release.publisher')}
          value={given.publisherId}
          choices={publishers}
          empty="–"
          hint={rests('publisherId')}
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
        <Select
          id="kind"
          label={t('release.kind')}
          value={given.kind}
          choices={kinds}
          hint={rests('kind')}
          onChange={set('kind')}
        />
        <Select
          id="language"
          label={t('release.language')}
          value={given.language}
          choices={languages}
          hint={rests('language')}
          onChange={set('language')}
        />
      </div>
      <div className={styles.row}>
        <Text
          id="publishedOn"
          label={labels.publishedOn}
          value={given.publishedOn}
          hint={rests('publishedOn', t('release.publishedHint'))}
          onChange={set('publishedOn')}
        />
        <Text
          id="datelinePlace"
          label={labels.datelinePlace}
          value={given.datelinePlace}
          hint={rests('datelinePlace')}
          onChange={set('datelinePlace')}
        />
        <Text
          id="embargoUntil"
          label={labels.embargoUntil}
          value={given.embargoUntil}
          hint={rests('embargoUntil', t('intake.embargoHint'))}
          onChange={set('embargoUntil')}
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
      <Select
        id="translationOfId"
        label={t('alignment.translationOf')}
        value={given.translationOfId ?? ''}
        choices={originalsFor(originals, given)}
        empty="–"
        hint={t('alignment.translationHint')}
        onChange={set('translationOfId')}
      />
      {given.contacts.length > 0 ? (
        <p className={styles.hint}>{t('intake.contacts', { list: given.contacts.join(', ') })}</p>
      ) : null}
      <Text id="url" label={labels.url} value={given.url} onChange={set('url')} />
    </CommandForm>
  )
}

'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { CommandForm } from './command-form'
import { type Choice, Text } from './fields'
import { useWords } from './kept'
import { FileField } from './releases/intake/file-field'
import { ProposeButton } from './releases/intake/propose-button'
import type { Original } from './releases/intake/originals'
import { emptyForm, type Given, typed, withProposals } from './releases/intake/proposing'
import { inferenceLabels } from './releases/intake/inference'
import { sentInferences, StatedFields } from './releases/intake/stated-fields'
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
  const [kept, setKept, forget] = useWords('intake', empty)
  // What was kept before the form had all of today's parts still opens.
  const given = { ...empty, ...kept }
  const setGiven = (edit: (before: Given) => Given) => setKept((before) => edit({ ...empty, ...before }))
  const importing = useMutation({
    mutationFn: () => {
      const { file, words: _, touched: __, contacts: ___, before: ____, isRead: _____, inferred, ...fields } = given
      const known = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, name === 'text' ? value : value.trim() || null]),
      )
      return send<Imported>('import-release', {
        ...{ ...known, id, file, inferred: sentInferences(inferred, locale) },
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
    ...inferenceLabels(t),
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
        next={t('intake.check')}
        onRead={(intake) => setGiven((before) => withProposals(before, intake, empty, true))}
      />
      <Text
        id="text"
        label={labels.text}
        value={given.text}
        hint={t('intake.orPaste')}
        language={given.language}
        lines={12}
        onChange={(text) => setGiven((before) => typed(before, 'text', text))}
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
      <StatedFields onChange={setGiven} {...{ t, given, labels, kinds, languages, meetings, publishers, originals }} />
    </CommandForm>
  )
}

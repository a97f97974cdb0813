'use client'

import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { CheckedDraft } from '@/lib/releases/checking/schema'
import styles from '../../desk.module.css'
import { type Choice, Select, Text } from '../../fields'
import { ProblemSummary } from '../../problem-summary'
import { send } from '../../send'
import checking from './checking.module.css'
import { CheckSheet } from './sheet'

type Props = { locale: Locale; messages: Messages['desk']; languages: Choice[]; meetings: Choice[]; years: number[] }
type Given = { text: string; language: string; scope: string }
const EMPTY: Given = { text: '', language: '', scope: '' }

/**
 * A draft and what the public record says to it. Unlike the other forms of the desk it keeps nothing on this device:
 * a confidential text lives in the memory of this page and ends with it.
 */
export function CheckForm({ locale, messages, languages, meetings, years }: Props) {
  const t = deskTranslator(locale, messages)
  const [given, setGiven] = useState(EMPTY)
  const check = useMutation({
    gcTime: 0,
    mutationFn: async () => {
      const isYear = /^\d{4}$/.test(given.scope)
      const sent = await send<CheckedDraft>('check-draft', {
        ...{ text: given.text, language: given.language || null },
        ...{ meetingId: isYear ? null : given.scope || null, year: isYear ? Number(given.scope) : null },
      })
      return { sent, checkedAt: new Date() }
    },
  })
  const { data: told, isPending } = check
  useEffect(() => {
    if (told?.sent.ok) document.getElementById('sheet')?.focus()
  }, [told])
  const clear = () => {
    setGiven(EMPTY)
    check.reset()
    document.getElementById('text')?.focus()
  }
  const set = (field: keyof Given) => (value: string) => setGiven((before) => ({ ...before, [field]: value }))
  const labels = { text: t('checking.text'), language: t('checking.language'), meetingId: t('checking.meeting') }
  return (
    <>
      <form
        className={`${styles.form} ${checking.unprinted}`}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          check.mutate()
        }}
      >
        <ProblemSummary t={t} problem={told && !told.sent.ok ? told.sent.problem : null} labels={labels} />
        <Text
          id="text"
          label={labels.text}
          value={given.text}
          hint={t('checking.confidential')}
          language={given.language || undefined}
          lines={12}
          onChange={set('text')}
        />
        <div className={styles.row}>
          <Select
            id="language"
            label={labels.language}
            value={given.language}
            choices={languages}
            empty={t('checking.languageOfText')}
            onChange={set('language')}
          />
          <Select
            id="meetingId"
            label={labels.meetingId}
            value={given.scope}
            choices={[
              ...meetings,
              ...years.map((year) => ({ value: String(year), label: t('checking.year', { year: String(year) }) })),
            ]}
            empty={t('checking.meetingOfText')}
            onChange={set('scope')}
          />
        </div>
        <div className={styles.actions}>
          <button type="submit" className={styles.primary} disabled={isPending}>
            {t('checking.submit')}
          </button>
          {told?.sent.ok ? (
            <>
              <button type="button" onClick={() => window.print()}>
                {t('checking.print')}
              </button>
              <button type="button" onClick={clear}>
                {t('checking.clear')}
              </button>
            </>
          ) : null}
          {isPending ? <span role="status">{t('checking.checking')}</span> : null}
        </div>
      </form>
      {told?.sent.ok ? <CheckSheet t={t} locale={locale} draft={told.sent.value} checkedAt={told.checkedAt} /> : null}
    </>
  )
}

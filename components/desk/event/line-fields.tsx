'use client'

import type { Locale } from '@/db/vocabulary'
import styles from '../desk.module.css'
import { More, Select, Text } from '../fields'
import { type EventDraft, withLine } from './draft'
import type { SectionProps } from './section'

/** The plain line in the language of the desk, and in the others where somebody writes it; each has its own status. */
export function LineFields({ t, locale, options, draft, onChange }: SectionProps) {
  const others = options.languages.filter((one) => one.value !== locale)
  const lineIn = (language: string) => draft.summaries.find((line) => line.locale === language)
  const written = others.filter((one) => lineIn(one.value)?.text)
  return (
    <>
      <Text
        id="summaries"
        label={t('event.summary')}
        value={lineIn(locale)?.text ?? ''}
        hint={t('event.summaryHint')}
        lines={2}
        onChange={(text) => onChange(withLine(draft, locale, text))}
      />
      <More title={t('edit.otherLanguages')} open={written.length > 0}>
        {others.map(({ value, label }) => (
          <div key={value} className={styles.row}>
            <Text
              id={`line-${value}`}
              label={t('edit.lineIn', { language: label })}
              value={lineIn(value)?.text ?? ''}
              language={value}
              lines={2}
              onChange={(text) => onChange(withLine(draft, value as Locale, text))}
            />
            {lineIn(value)?.text ? (
              <Select
                id={`line-status-${value}`}
                label={t('edit.lineStatus')}
                value={lineIn(value)?.status ?? 'translated'}
                choices={options.textStatuses}
                onChange={(status) => onChange(withStatus(draft, value as Locale, status))}
              />
            ) : null}
          </div>
        ))}
      </More>
    </>
  )
}

function withStatus(draft: EventDraft, locale: Locale, status: string): EventDraft {
  const summaries = draft.summaries.map((line) =>
    line.locale === locale ? { ...line, status: status as typeof line.status } : line,
  )
  return { ...draft, summaries }
}

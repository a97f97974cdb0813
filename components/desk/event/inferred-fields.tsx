'use client'

import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { RecordedSource } from '@/lib/releases/sources/schema'
import { More, Text } from '../fields'

type Inferred = RecordedSource['inferred']
type Props = {
  t: DeskTranslate
  inferred: Inferred
  /** The language in which reasons are written here. */
  locale: Locale
  onChange: (part: { inferred: Inferred }) => void
}

/** Why facts of a source are given that it does not state; what has no reason it states itself. */
export function InferredFields({ t, inferred, locale, onChange }: Props) {
  return (
    <More title={t('inferring.title')} open={Object.keys(inferred).length > 0}>
      <p>{t('inferring.lead')}</p>
      {(['publishedOn', 'publisher', 'kind', 'language'] as const).map((fact) => {
        const { [fact]: inference, ...others } = inferred
        return (
          <Text
            key={fact}
            id={`inferred-${fact}`}
            label={`${t(`inferring.fact.${fact}`)}${t('colon')}${t('inferring.reason')}`}
            value={inference?.reason ?? ''}
            language={inference?.locale}
            onChange={(reason) =>
              onChange({ inferred: reason.trim() === '' ? others : { ...others, [fact]: { reason, locale } } })
            }
          />
        )
      })}
    </More>
  )
}

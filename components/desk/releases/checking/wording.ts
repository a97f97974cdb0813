import type { Locale, Trilingual } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import { formatDate, formatList, formatMinutes } from '@/lib/i18n/format'
import { sourceDate } from '@/lib/claims/rules'
import { KINDS } from '@/lib/events/kinds/registry'
import type { Difference, Field, RecordSource, Said } from '@/lib/releases/checking/schema'

export type Speech = { t: DeskTranslate; locale: Locale; names: Record<string, Trilingual> }

/** A difference in words, with what the draft says and what the record says. */
export function differenceWords({ field, draft, record }: Difference, speech: Speech): string {
  return speech.t('checking.differs', {
    ...{ field: speech.t(`checking.field.${field}`) },
    ...{ draft: said(draft, speech), record: said(record, speech) },
  })
}

/** The names of several fields as a list. */
export function fieldWords(fields: Field[], { t, locale }: Speech): string {
  return formatList(
    fields.map((field) => t(`checking.field.${field}`)),
    locale,
  )
}

/** A source by what it is called and its day. */
export function sourceWords(cited: RecordSource, { t, locale }: Speech): string {
  const source = cited.title ?? cited.publisher ?? '–'
  const date = sourceDate(cited, locale)
  return date ? t('checking.sourceOn', { source, date }) : source
}

function said(one: Said, { t, locale, names }: Speech): string {
  if ('kind' in one) return KINDS[one.kind].words[locale]
  if ('participantIds' in one)
    return one.participantIds.length === 0
      ? t('checking.unnamed')
      : formatList(
          one.participantIds.map((id) => names[id]?.[locale] ?? id),
          locale,
        )
  if ('clock' in one) return one.clock
  if ('minutes' in one) return formatMinutes(one.minutes, locale)
  if ('from' in one)
    return one.from === one.to
      ? formatDate(one.from, locale)
      : t('checking.between', { min: formatDate(one.from, locale), max: formatDate(one.to, locale) })
  if ('min' in one) return numberWords(one, t)
  return t(one.isDenied ? 'checking.denied' : 'checking.happened')
}

function numberWords({ min, max }: { min: number; max: number | null }, t: DeskTranslate): string {
  if (max === null) return t('checking.atLeast', { min })
  return min === max ? String(min) : t('checking.between', { min, max })
}

import type { Locale } from '@/db/vocabulary'
import type { DeskTranslate } from '@/lib/i18n/desk'
import type { Choice } from '../fields'
import type { DraftClaim, EventDraft } from './draft'
import type { EventOptions } from './options'

/** What every section of the event form is given. */
export type SectionProps = {
  t: DeskTranslate
  locale: Locale
  options: EventOptions
  draft: EventDraft
  onChange: (draft: EventDraft) => void
}

/** What is shown of the sources and passages that claims rest on, by their ids. */
export type Cited = {
  sources: Record<string, { title: string; access: string; language: string }>
  passages: Record<string, string>
}

/** The claims of a draft to choose from, by number and source. */
export function claimChoices(t: DeskTranslate, claims: DraftClaim[], cited: Cited['sources']): Choice[] {
  return claims.map((claim, index) => ({
    value: claim.id,
    label: t('edit.claimNumber', { number: index + 1, title: cited[claim.sourceId]?.title ?? '' }),
  }))
}

/** How precisely a time can be stated: on the clock where there is an hour, by day or wider where there is none. */
export function isPrecisionOf(precision: string, hasHour: boolean): boolean {
  return ['minute', 'quarter', 'hour'].includes(precision) === hasHour
}

/** A number as it is typed; null for nothing or for what is none. */
export function typedNumber(typed: string): number | null {
  const number = Number(typed.trim())
  return typed.trim() !== '' && Number.isFinite(number) ? number : null
}

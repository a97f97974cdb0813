import type { Locale } from '@/db/vocabulary'
import { languageTag } from '@/lib/i18n/format'

/** An instant of the desk as day and minute in UTC, for lists: people at several desks read one clock. */
export function formatMinute(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(instant)
}

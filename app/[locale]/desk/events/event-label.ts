import type { Locale } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { ListedEvent } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'

/** How an event is called in lists to choose from: kind, meeting day, clock, symbol. */
export function eventLabel(event: ListedEvent, locale: Locale): string {
  const t = translator(locale)
  const day = event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null
  return [KINDS[event.kind].words[locale], day, event.localTime, event.symbol].filter(Boolean).join(', ')
}

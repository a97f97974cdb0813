import type { Locale } from '@/db/vocabulary'
import type { ListedText } from '@/lib/agenda/queries'
import type { ListedGroup } from '@/lib/events/evidence/queries'
import { KINDS } from '@/lib/events/kinds/registry'
import type { ListedEvent } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'

/** How an event is called in lists to choose from: kind, meeting day, clock, symbol. */
export function eventLabel(event: ListedEvent, locale: Locale): string {
  const t = translator(locale)
  const day = event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null
  return [KINDS[event.kind].words[locale], day, event.localTime, event.symbol].filter(Boolean).join(', ')
}

/** Groups of other events to choose from: their words, and the event that speaks of them. */
export function groupChoices(groups: ListedGroup[], events: ListedEvent[], locale: Locale, ownId: string) {
  const lines = new Map(events.map((event) => [event.id, eventLabel(event, locale)]))
  return groups
    .filter(({ eventId }) => eventId !== ownId)
    .map(({ id, label, eventId }) => ({ value: id, label: `“${label}” (${lines.get(eventId) ?? ''})` }))
}

/** Texts under negotiation to choose from, by their first title in the language of the desk or in another. */
export function textTitles(texts: ListedText[], locale: Locale): { id: string; title: string }[] {
  return texts.map(({ id, titles, officialSymbol }) => {
    const title = titles[locale]?.[0] ?? titles.en?.[0] ?? titles.fr?.[0] ?? titles.pt?.[0]
    return { id, title: title ?? officialSymbol ?? id }
  })
}

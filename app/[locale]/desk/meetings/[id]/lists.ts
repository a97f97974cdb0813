import type { Choice } from '@/components/desk/fields'
import { closedLists, dayLists, named } from '@/components/meetings/desk-lists'
import type { Locale } from '@/db/vocabulary'
import { AGENDA_PRESENCES } from '@/db/vocabulary'
import type { ListedItem } from '@/lib/agenda/queries'
import type { Actor } from '@/lib/auth/actor'
import { translator } from '@/lib/i18n/translate'
import { listBodies, listChoices, listMeetings, listSourcesFor } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'

type Meeting = { id: string; startsOn: string | null; endsOn: string | null }

/** All that the forms of a meeting's page choose from, and what a participant is called. */
export async function listsOfMeeting(actor: Actor, locale: Locale, meeting: Meeting, items: ListedItem[]) {
  const { participants, topics } = await listChoices(actor)
  const t = translator(locale)
  const { days, lists: ofDays } = dayLists(locale, meeting)
  const sources = await listSourcesFor(actor, meeting.id)
  const lists: Record<string, Choice[]> = {
    ...closedLists(locale),
    ...ofDays,
    participants: named(locale, participants),
    topics: named(locale, topics),
    bodies: named(locale, await listBodies(actor)),
    meetings: (await listMeetings(actor))
      .filter((one) => one.id !== meeting.id)
      .map((one) => ({ value: one.id, label: meetingLabel(one, locale) })),
    sources: sources.map(({ id, title, publisher, publishedOn }) => ({
      value: id,
      label: [title ?? id, publisher, publishedOn].filter(Boolean).join(', '),
    })),
    items: items.map(({ id, number, title }) => ({ value: id, label: [number, title].filter(Boolean).join(' ') })),
    presences: AGENDA_PRESENCES.map((code) => ({ value: code, label: t(`agenda.presence.${code}`) })),
  }
  const nameOf = (id: string) => participants.find((one) => one.id === id)?.names[locale] ?? id
  return { lists, days, nameOf }
}

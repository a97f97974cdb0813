import { notFound, redirect } from 'next/navigation'
import { emptyDraft } from '@/components/desk/event/draft'
import { EventEditor } from '@/components/desk/event/editor'
import { eventOptions } from '@/components/desk/event/options'
import { type PageParams, queryValue } from '@/components/page-locale'
import { listTexts } from '@/lib/agenda/queries'
import { NewId, newId } from '@/lib/core/ids'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { listDescribedGroups } from '@/lib/events/evidence/queries'
import { listEventsOfMeeting } from '@/lib/events/queries'
import { getMeeting, listChoices } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { eventLabel, groupChoices, textTitles } from '../../../../events/event-label'
import { atDesk } from '../../../../gate'

/** The id of what is typed stands in the address, so that a reload finds the words again. */
export default async function NewEventPage({ params, searchParams }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { id } = await params
  const eventId = await queryValue(searchParams, 'event')
  if (!NewId.safeParse(eventId).success) redirect(`/${locale}/desk/meetings/${id}/events/new?event=${newId()}`)
  const { meeting, sittings, agenda } = (await getMeeting(actor, id)) ?? notFound()
  const t = translator(locale)
  const others = await listEventsOfMeeting(actor, id)
  const options = eventOptions(locale, {
    ...{ meeting, sittings, agenda, ...(await listChoices(actor)) },
    texts: textTitles(await listTexts(actor, id), locale),
    events: others.map((event) => ({ value: event.id, label: eventLabel(event, locale) })),
    meetings: [{ value: id, label: meetingLabel(meeting, locale) }],
    describedGroups: groupChoices(await listDescribedGroups(actor, id), others, locale, eventId),
  })
  return (
    <>
      <p className="eyebrow">
        <a href={`/${locale}/desk/meetings/${id}`}>{meetingLabel(meeting, locale)}</a>
      </p>
      <EventEditor
        locale={locale}
        messages={deskMessages(locale)}
        initial={emptyDraft(eventId, id)}
        cited={{ sources: {}, passages: {} }}
        isCorrection={false}
        options={options}
        title={t('desk.meeting.record')}
      />
    </>
  )
}

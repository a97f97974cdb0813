import { notFound } from 'next/navigation'
import { AgendaItemForm } from '@/components/desk/agenda-item-form'
import styles from '@/components/desk/desk.module.css'
import { EventTable } from '@/components/desk/event-table'
import { meetingDayChoices } from '@/components/desk/event/options'
import { PublishButton } from '@/components/desk/publish-button'
import { SittingForm } from '@/components/desk/sitting-form'
import type { PageParams } from '@/components/page-locale'
import { AGENDA_OUTCOMES, SITTING_KINDS } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { listEventsOfMeeting } from '@/lib/events/queries'
import { formatDays } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { getMeeting } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { atDesk } from '../../gate'

export default async function DeskMeetingPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { id } = await params
  const { meeting, symbol, sittings, agenda } = (await getMeeting(actor, id)) ?? notFound()
  const events = await listEventsOfMeeting(actor, id)
  const t = translator(locale)
  const v = vocabulary(locale)
  const isPublic = meeting.state === 'published'
  return (
    <>
      <h1>{meetingLabel(meeting, locale)}</h1>
      <p className={styles.state}>
        {meeting.startsOn ? `${formatDays(meeting.startsOn, meeting.endsOn, locale)} · ` : null}
        {isPublic && symbol ? (
          <a href={`/${locale}/meetings/${symbol}`}>
            {t('desk.meeting.publicPage')} {symbol}
          </a>
        ) : (
          t('desk.meeting.notPublic')
        )}
      </p>
      <div className={styles.actions}>
        {mayDo(actor, 'event.record') ? (
          <a href={`/${locale}/desk/meetings/${id}/events/new`}>{t('desk.meeting.record')}</a>
        ) : null}
        {mayDo(actor, 'meeting.publish') ? (
          <PublishButton
            locale={locale}
            messages={deskMessages(locale)}
            command="publish-meeting"
            id={id}
            label={isPublic ? t('desk.meeting.publishChanges') : t('desk.meeting.publish')}
          />
        ) : null}
      </div>
      <h2>{t('desk.meeting.events')}</h2>
      {events.length > 0 ? <EventTable locale={locale} events={events} /> : <p>{t('desk.meeting.eventsNone')}</p>}
      <h2>{t('desk.meeting.agenda')}</h2>
      <ol>
        {agenda.map((item) => (
          <li key={item.id} value={item.seq}>
            {[item.number, item.title, item.outcome ? v.agendaOutcome[item.outcome] : null].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      {mayDo(actor, 'agenda.edit') ? (
        <AgendaItemForm
          locale={locale}
          messages={deskMessages(locale)}
          meetingId={id}
          outcomes={AGENDA_OUTCOMES.map((outcome) => ({ value: outcome, label: v.agendaOutcome[outcome] }))}
        />
      ) : null}
      <h2>{t('desk.meeting.sittings')}</h2>
      <ul>
        {sittings.map((sitting) => (
          <li key={sitting.id}>{`${v.sittingKind[sitting.kind]}, ${t('meeting.day', { day: sitting.meetingDay })}`}</li>
        ))}
      </ul>
      {mayDo(actor, 'meeting.edit') && meeting.startsOn ? (
        <SittingForm
          locale={locale}
          messages={deskMessages(locale)}
          meetingId={id}
          kinds={SITTING_KINDS.map((kind) => ({ value: kind, label: v.sittingKind[kind] }))}
          days={meetingDayChoices(locale, meeting)}
        />
      ) : null}
    </>
  )
}

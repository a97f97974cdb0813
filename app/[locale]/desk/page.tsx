import { EventTable } from '@/components/desk/event-table'
import type { PageParams } from '@/components/page-locale'
import { listGivenBack, listOwnDrafts, listPutAway, listSubmitted } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'
import { meetingLabel } from '@/lib/meetings/rules'
import { listMeetings } from '@/lib/meetings/queries'
import { atDesk } from './gate'

export default async function TodayPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const [drafts, submitted, putAway, meetings] = [
    await listOwnDrafts(actor),
    await listSubmitted(actor),
    await listPutAway(actor),
    await listMeetings(actor),
  ]
  const givenBack = await listGivenBack(
    actor,
    drafts.map((event) => event.id),
  )
  const names = Object.fromEntries(meetings.map((meeting) => [meeting.id, meetingLabel(meeting, locale)]))
  return (
    <>
      <h1>{t('desk.today')}</h1>
      <h2>{t('desk.todayPage.drafts')}</h2>
      {drafts.length > 0 ? (
        <EventTable locale={locale} events={drafts} meetingNames={names} givenBack={givenBack} />
      ) : (
        <p>{t('desk.todayPage.draftsNone')}</p>
      )}
      <h2>{t('desk.todayPage.submitted')}</h2>
      {submitted.length > 0 ? (
        <EventTable locale={locale} events={submitted} meetingNames={names} />
      ) : (
        <p>{t('desk.todayPage.submittedNone')}</p>
      )}
      {putAway.length > 0 ? (
        <>
          <h2>{t('desk.edit.putAwayList')}</h2>
          <EventTable locale={locale} events={putAway} meetingNames={names} />
        </>
      ) : null}
      <h2>{t('desk.todayPage.recordAt')}</h2>
      <ul>
        {meetings.slice(0, 6).map((meeting) => (
          <li key={meeting.id}>
            <a href={`/${locale}/desk/meetings/${meeting.id}`}>{names[meeting.id]}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${locale}/desk/meetings`}>{t('home.allMeetings')}</a> ·{' '}
        <a href={`/${locale}/desk/releases/new`}>{t('desk.todayPage.importRelease')}</a>
      </p>
    </>
  )
}

import { EventTable } from '@/components/desk/event-table'
import type { PageParams } from '@/components/page-locale'
import { listApproved, listSubmitted } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'
import { listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { atDesk } from '../gate'

export default async function ReviewPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const [submitted, approved] = [await listSubmitted(actor), await listApproved(actor)]
  const names = Object.fromEntries(
    (await listMeetings(actor)).map((meeting) => [meeting.id, meetingLabel(meeting, locale)]),
  )
  return (
    <>
      <h1>{t('desk.reviewPage.title')}</h1>
      {submitted.length > 0 ? (
        <EventTable locale={locale} events={submitted} meetingNames={names} />
      ) : (
        <p>{t('desk.reviewPage.none')}</p>
      )}
      {approved.length > 0 ? (
        <>
          <h2>{t('desk.edit.approvedList')}</h2>
          <EventTable locale={locale} events={approved} meetingNames={names} />
        </>
      ) : null}
    </>
  )
}

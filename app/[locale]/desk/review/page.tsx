import { EventTable } from '@/components/desk/event-table'
import type { PageParams } from '@/components/page-locale'
import { ReplyTable } from '@/components/replies/reply-table'
import { listApproved, listSubmitted } from '@/lib/events/queries'
import { translator } from '@/lib/i18n/translate'
import { listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { listSubmittedReplies } from '@/lib/review/replies/queries'
import { atDesk } from '../gate'

/** The queue: everything that waits for a second person, events and replies, and what was approved and not yet published. */
export default async function ReviewPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const [submitted, approved] = [await listSubmitted(actor), await listApproved(actor)]
  const replies = await listSubmittedReplies(actor)
  const names = Object.fromEntries(
    (await listMeetings(actor)).map((meeting) => [meeting.id, meetingLabel(meeting, locale)]),
  )
  return (
    <>
      <h1>{t('desk.reviewPage.title')}</h1>
      {submitted.length > 0 ? (
        <EventTable locale={locale} events={submitted} meetingNames={names} />
      ) : replies.length > 0 ? null : (
        <p>{t('desk.reviewPage.none')}</p>
      )}
      {replies.length > 0 ? (
        <>
          <h2>{t('desk.reviewPage.replies')}</h2>
          <ReplyTable locale={locale} replies={replies} />
        </>
      ) : null}
      {approved.length > 0 ? (
        <>
          <h2>{t('desk.edit.approvedList')}</h2>
          <EventTable locale={locale} events={approved} meetingNames={names} />
        </>
      ) : null}
    </>
  )
}

import { NewMeetingForm } from '@/components/desk/new-meeting-form'
import type { PageParams } from '@/components/page-locale'
import { MEETING_FORMATS, MEETING_KINDS } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { atDesk } from '../gate'

export default async function DeskMeetingsPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const v = vocabulary(locale)
  const meetings = await listMeetings(actor)
  const { participants } = await listChoices(actor)
  return (
    <>
      <h1>{t('desk.meetings')}</h1>
      <div className="scroll">
        <table>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id}>
                <td>
                  <a href={`/${locale}/desk/meetings/${meeting.id}`}>{meetingLabel(meeting, locale)}</a>
                </td>
                <td>{meeting.startsOn ?? meeting.year}</td>
                <td>{v.recordState[meeting.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayDo(actor, 'meeting.edit') ? (
        <section aria-labelledby="new">
          <h2 id="new">{t('desk.meeting.newMeeting')}</h2>
          <NewMeetingForm
            locale={locale}
            messages={deskMessages(locale)}
            kinds={MEETING_KINDS.map((kind) => ({ value: kind, label: v.meetingKind[kind] }))}
            formats={MEETING_FORMATS.map((format) => ({ value: format, label: v.meetingFormat[format] }))}
            chairs={participants
              .filter((one) => one.kind === 'participant')
              .map((one) => ({ value: one.id, label: one.names[locale] }))}
          />
        </section>
      ) : null}
    </>
  )
}

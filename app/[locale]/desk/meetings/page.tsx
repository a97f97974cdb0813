import own from '@/components/agenda/agenda.module.css'
import { closedLists, named } from '@/components/meetings/desk-lists'
import { meetingSheet } from '@/components/meetings/meeting-sheets'
import { SheetForm } from '@/components/meetings/sheet-form'
import { Sheets } from '@/components/meetings/sheets'
import type { PageParams } from '@/components/page-locale'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listBodies, listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabel } from '@/lib/meetings/rules'
import { atDesk } from '../gate'

export default async function DeskMeetingsPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const v = vocabulary(locale)
  const meetings = await listMeetings(actor)
  const { participants } = await listChoices(actor)
  const lists = {
    ...closedLists(locale),
    participants: named(locale, participants),
    bodies: named(locale, await listBodies(actor)),
  }
  return (
    <Sheets
      locale={locale}
      messages={deskMessages(locale)}
      lists={lists}
      days={[]}
      sheets={{ meeting: meetingSheet(locale, true) }}
    >
      <h1>{t('desk.meetings')}</h1>
      {mayDo(actor, 'meeting.edit') ? (
        <section className={own.section}>
          <details>
            <summary>{t('desk.meeting.newMeeting')}</summary>
            <SheetForm
              sheet="meeting"
              command="create-meeting"
              fixed={{}}
              initial={{ kind: 'plenary' }}
              submit={t('desk.meeting.create')}
              goTo={`/${locale}/desk/meetings`}
            />
          </details>
        </section>
      ) : null}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('meetings.meeting')}</th>
              <th scope="col">{t('meetings.when')}</th>
              <th scope="col">{t('desk.agenda.meeting.status')}</th>
              <th scope="col">{t('meetings.recorded')}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id}>
                <td>
                  <a href={`/${locale}/desk/meetings/${meeting.id}`}>{meetingLabel(meeting, locale)}</a>
                </td>
                <td>{meeting.startsOn ?? meeting.year}</td>
                <td>{v.meetingStatus[meeting.status]}</td>
                <td>{v.recordState[meeting.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheets>
  )
}

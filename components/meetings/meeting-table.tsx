import { recordPath } from '@/lib/core/paths'
import { formatDays } from '@/lib/i18n/format'
import type { PublicMeeting } from '@/lib/public-record/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'

/** Meetings as a table: when, which, who presided, how much is recorded. */
export function MeetingTable({
  reader,
  meetings,
  eventsAt,
}: {
  reader: Reader
  meetings: PublicMeeting[]
  eventsAt?: Record<string, number>
}) {
  const { t, v, locale } = reader
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('meetings.meeting')}</th>
            <th scope="col">{t('meetings.when')}</th>
            <th scope="col">{t('meetings.chair')}</th>
            {eventsAt ? <th scope="col">{t('meetings.recorded')}</th> : null}
            <th scope="col">{t('meetings.symbol')}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ document, label }) => (
            <tr key={document.id}>
              <td>
                <a href={recordPath(locale, 'meeting', document.symbol) ?? ''}>{label[locale]}</a>
                {document.status === 'closed'
                  ? null
                  : ` (${v.meetingStatus[document.status].toLocaleLowerCase(locale)})`}
              </td>
              <td>{document.startsOn ? formatDays(document.startsOn, document.endsOn, locale) : document.year}</td>
              <td>
                {document.chairId ? <RecordLink reader={reader} kind="participant" id={document.chairId} /> : '–'}
              </td>
              {eventsAt ? <td>{t('home.events', { count: eventsAt[document.id] ?? 0 })}</td> : null}
              <td>
                <span className="symbol">{document.symbol}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

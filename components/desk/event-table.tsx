import type { Locale } from '@/db/vocabulary'
import type { ListedEvent } from '@/lib/events/queries'
import { KINDS } from '@/lib/events/kinds/registry'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { KindMark } from '../events/kind-mark'
import { readerIn } from '../reader'

/** Events for work: what, when, in which state, by whom; each leads to its form. */
export function EventTable({
  locale,
  events,
  meetingNames = {},
}: {
  locale: Locale
  events: ListedEvent[]
  meetingNames?: Record<string, string>
}) {
  const reader = readerIn(locale)
  const { t } = reader
  const { recordState } = vocabulary(locale)
  return (
    <div className="scroll">
      <table>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td>
                <KindMark reader={reader} kind={event.kind} word={false} />{' '}
                <a href={`/${locale}/desk/events/${event.id}`}>{KINDS[event.kind].words[locale]}</a>
              </td>
              <td>
                {[
                  event.meetingId ? meetingNames[event.meetingId] : null,
                  event.meetingDay ? t('meeting.day', { day: event.meetingDay }) : null,
                  event.localTime,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </td>
              <td>
                {recordState[event.state]}
                {event.symbol && event.state !== 'published' ? ` · ${t('desk.edit.isCorrection')}` : null}
              </td>
              <td>
                {event.authorName && !event.isCompiled ? t('desk.reviewPage.by', { name: event.authorName }) : null}
              </td>
              <td>
                <span className="symbol">{event.symbol}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { Locale } from '@/db/vocabulary'
import type { GivenBack, ListedEvent } from '@/lib/events/queries'
import { KINDS } from '@/lib/events/kinds/registry'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { KindMark } from '../events/kind-mark'
import { type Reader, readerIn } from '../reader'
import styles from './desk.module.css'

/** Events for work: what, when, in which state, by whom; each leads to its form. */
export function EventTable({
  locale,
  events,
  meetingNames = {},
  givenBack = {},
}: {
  locale: Locale
  events: ListedEvent[]
  meetingNames?: Record<string, string>
  /** By the event: who gave it back, and what they want mended. */
  givenBack?: Record<string, GivenBack>
}) {
  const reader = readerIn(locale)
  const { t } = reader
  const { recordState } = vocabulary(locale)
  return (
    <table className={styles.events}>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td>
              <KindMark reader={reader} kind={event.kind} word={false} />{' '}
              <a href={`/${locale}/desk/events/${event.id}`}>{KINDS[event.kind].words[locale]}</a>
              <GivenBackNote reader={reader} given={givenBack[event.id]} />
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
  )
}

function GivenBackNote({ reader, given }: { reader: Reader; given: GivenBack | undefined }) {
  if (!given) return null
  return (
    <>
      <br />
      {reader.t('desk.edit.returned', { name: given.by ?? '–', note: given.note })}
    </>
  )
}

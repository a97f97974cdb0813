import { dateOfMeetingDay } from '@/lib/core/time'
import { formatDate } from '@/lib/i18n/format'
import type { PublicEvent, PublicMeeting } from '@/lib/public-record/schema'
import type { Reader } from '../reader'
import { EventItem } from './event-item'
import styles from './events.module.css'
import { KindMark } from './kind-mark'

type Section = { key: string; title: string; events: PublicEvent[] }

/** Events of a meeting by meeting day, which runs past midnight; what happened before, and what has no day, apart. */
export function Timeline({
  reader,
  meeting,
  events,
}: {
  reader: Reader
  meeting: PublicMeeting
  events: PublicEvent[]
}) {
  return sectionsOf(reader, meeting, events).map((section) => (
    <section key={section.key} aria-labelledby={section.key}>
      <h3 id={section.key} className={styles.day}>
        {section.title}
      </h3>
      <ClockList reader={reader} events={section.events.filter(hasClock)} />
      {section.events.some(hasClock) && !section.events.every(hasClock) ? (
        <p className={styles.meta}>{reader.t('meeting.hourUnknown')}</p>
      ) : null}
      <ClockList reader={reader} events={section.events.filter((event) => !hasClock(event))} />
    </section>
  ))
}

const hasClock = ({ document }: PublicEvent) =>
  document.moment?.localTime !== null && document.moment?.localTime !== undefined

/** Events of one day; those without an hour stand apart, because nobody states where between the others they belong. */
function ClockList({ reader, events }: { reader: Reader; events: PublicEvent[] }) {
  if (events.length === 0) return null
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <EventItem key={event.document.id} reader={reader} event={event} margin="clock" />
      ))}
    </ol>
  )
}

/** The meeting at a glance: a column a day, a sign an event, each a link to its place below. */
export function DayStrip({
  reader,
  meeting,
  events,
}: {
  reader: Reader
  meeting: PublicMeeting
  events: PublicEvent[]
}) {
  const sections = sectionsOf(reader, meeting, events)
  if (sections.length < 2) return null
  return (
    <div className="scroll">
      <table className={styles.strip}>
        <caption className="hidden">{reader.t('meeting.days')}</caption>
        <thead>
          <tr>
            {sections.map((section) => (
              <th key={section.key} scope="col">
                {section.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {sections.map((section) => (
              <td key={section.key}>
                {section.events.map(({ document }) => (
                  <a key={document.id} href={`#${document.symbol.split('-').at(-1)}`}>
                    <KindMark reader={reader} kind={document.kind} word={false} />
                  </a>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function sectionsOf({ t, locale }: Reader, { document }: PublicMeeting, events: PublicEvent[]): Section[] {
  const { startsOn } = document
  const isBefore = ({ document: event }: PublicEvent) =>
    event.meetingDay === null &&
    startsOn !== null &&
    (event.moment?.localDate ?? '9999') < startsOn &&
    event.moment?.precision === 'day'
  const before = events.filter(isBefore)
  const undated = events.filter((event) => event.document.meetingDay === null && !isBefore(event))
  const days = [...new Set(events.flatMap((event) => event.document.meetingDay ?? []))].sort((a, b) => a - b)
  const sections = [
    { key: 'before', title: t('meeting.beforeMeeting'), events: before },
    ...days.map((day) => ({
      key: `day-${day}`,
      title: `${t('meeting.day', { day })}${startsOn ? `, ${formatDate(dateOfMeetingDay(startsOn, day), locale, 'day', true)}` : ''}`,
      events: events.filter((event) => event.document.meetingDay === day),
    })),
    { key: 'undated', title: t('meeting.dayUnknown'), events: undated },
  ]
  return sections.filter((section) => section.events.length > 0)
}

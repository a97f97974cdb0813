import { recordPath } from '@/lib/core/paths'
import { formatDate } from '@/lib/i18n/format'
import type { PublicEvent } from '@/lib/public-record/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'
import { AttributedLine } from './attributed-line'
import styles from './events.module.css'
import { KindMark } from './kind-mark'
import { Clock } from './when'

type Props = { reader: Reader; event: PublicEvent; margin: 'clock' | 'date'; note?: string; naming?: string }

/**
 * One event in a list: time or date in the margin, what kind of act, and the sentence with its source. With `naming`,
 * the sentence is that of a source which names this participant.
 */
export function EventItem({ reader, event: { document, label }, margin, note, naming }: Props) {
  const { locale } = reader
  const path = recordPath(locale, 'event', document.symbol) ?? ''
  const meeting = margin === 'date' && document.meetingId ? document.meetingId : null
  return (
    <li className={styles.item} id={document.symbol.split('-').at(-1)}>
      <p className={styles.margin}>
        {margin === 'clock' ? (
          <Clock reader={reader} event={document} />
        ) : document.moment?.localDate ? (
          formatDate(document.moment.localDate, locale, document.moment.precision)
        ) : (
          document.year
        )}
      </p>
      <div className={styles.body}>
        <p className={styles.heading}>
          <KindMark reader={reader} kind={document.kind} word={false} />
          <a href={path}>{label[locale]}</a>
        </p>
        <p className={styles.words}>
          <AttributedLine reader={reader} event={document} naming={naming} />
        </p>
        <p className={styles.foot}>
          <span className="symbol">{document.symbol}</span>
          {document.agendaItem ? (
            <span lang={document.agendaItem.titleLocale}> · {document.agendaItem.title}</span>
          ) : null}
          {meeting ? (
            <>
              {' · '}
              <RecordLink reader={reader} kind="meeting" id={meeting} />
            </>
          ) : null}
          {document.scope === 'pattern' ? ` · ${reader.v.eventScope.pattern}` : null}
          {document.conflictNote ? ` · ${reader.t('event.differing')}` : null}
          {note ? ` · ${note}` : null}
        </p>
      </div>
    </li>
  )
}

type ListProps = {
  reader: Reader
  events: PublicEvent[]
  note?: (event: PublicEvent) => string | undefined
  naming?: string
}

/** Events one after the other, with dates in the margin. */
export function EventList({ reader, events, note, naming }: ListProps) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <EventItem
          key={event.document.id}
          reader={reader}
          event={event}
          margin="date"
          note={note?.(event)}
          naming={naming}
        />
      ))}
    </ol>
  )
}

import { formatDate } from '@/lib/i18n/format'
import { formatOffset } from '@/lib/i18n/offset'
import type { EventDocument } from '@/lib/publication/schema'
import type { Reader } from '../reader'

/** The clock time of an event as the venue reads it: "about 02:00 (+1)". Null where no source states one. */
export function Clock({ reader, event }: { reader: Reader; event: EventDocument }) {
  const { moment, daysPastMeetingDay } = event
  if (!moment?.localTime) return null
  const qualifier = moment.qualifier === 'at' ? null : `${reader.v.qualifier[moment.qualifier]} `
  return (
    <>
      {qualifier}
      <time dateTime={moment.instantFrom ?? undefined}>{moment.localTime}</time>
      {daysPastMeetingDay ? (
        <>
          {' '}
          <span aria-hidden="true">{reader.t('event.plusDays', { days: daysPastMeetingDay })}</span>
          <span className="hidden"> {reader.t('event.plusDaysLong', { days: daysPastMeetingDay })}</span>
        </>
      ) : null}
    </>
  )
}

/** Day, clock, zone and precision of an event, in full. */
export function When({ reader, event }: { reader: Reader; event: EventDocument }) {
  const { t, v, locale } = reader
  const { moment, meetingDay } = event
  if (!moment?.localDate) return null
  const parts = [
    meetingDay ? t('event.day', { day: meetingDay }) : null,
    formatDate(moment.localDate, locale, moment.precision),
    moment.localTime && moment.timeZone && moment.instantFrom
      ? formatOffset(moment.instantFrom, moment.timeZone)
      : null,
    t('event.stated', { precision: v.precision[moment.precision] }),
  ].filter(Boolean)
  return (
    <>
      {moment.localTime ? (
        <>
          <strong>
            <Clock reader={reader} event={event} />
          </strong>
          {', '}
        </>
      ) : null}
      {parts.join(', ')}
      {moment.localTime ? null : `. ${t('event.noTime')}.`}
    </>
  )
}

import { daysPastMeetingDay } from '@/lib/core/time'
import type { QUALIFIERS } from '@/db/vocabulary'
import { formatDate } from '@/lib/i18n/format'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { Reader } from '../reader'

type Day = { startsOn: string | null; meetingDay: number }
type Moment = { localDate: string | null; localTime: string | null; qualifier?: (typeof QUALIFIERS)[number] } | null

/**
 * The hour of a sitting in the venue's time: "16:00", and in the night after its day "02:10 (+1), 15 November 2026", with "about" or "before" as stated. Null
 * where no hour is stated.
 */
export function sittingClock(reader: Pick<Reader, 't' | 'locale'>, day: Day, moment: Moment): string | null {
  if (!moment?.localTime) return null
  const { localDate, qualifier = 'at' } = moment
  const localTime =
    qualifier === 'at' ? moment.localTime : `${vocabulary(reader.locale).qualifier[qualifier]} ${moment.localTime}`
  const days = day.startsOn && localDate ? daysPastMeetingDay(day.startsOn, day.meetingDay, localDate) : 0
  if (days === 0 || !localDate) return localTime
  const clock = days > 0 ? `${localTime} ${reader.t('event.plusDays', { days })}` : localTime
  return `${clock}, ${formatDate(localDate, reader.locale)}`
}

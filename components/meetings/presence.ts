import { formatDate } from '@/lib/i18n/format'
import type { Reader } from '../reader'

type Moment = { localDate: string | null; localTime: string | null; qualifier: string } | null

/** From when until when somebody was in the room, in the venue's time: "6 November 2031, 10:00 to 16:00". */
export function presenceWords({ t, v, locale }: Reader, arrived: Moment, left: Moment): string | null {
  const qualifiers: Record<string, string> = v.qualifier
  const told = (moment: Moment, sameDayAs: Moment = null) => {
    if (!moment?.localDate) return null
    const qualifier = moment.qualifier === 'at' ? null : qualifiers[moment.qualifier]
    const date = moment.localDate === sameDayAs?.localDate ? null : formatDate(moment.localDate, locale)
    return [date, [qualifier, moment.localTime].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  }
  const from = told(arrived)
  const until = told(left, moment(arrived, left))
  if (from && until) return t('agenda.fromUntil', { from, until })
  if (from) return t('agenda.from', { when: from })
  return until ? t('agenda.until', { when: until }) : null
}

/** The day need not be said twice, if an hour says when on that day. */
function moment(arrived: Moment, left: Moment): Moment {
  return left?.localTime ? arrived : null
}

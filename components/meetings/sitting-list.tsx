import { overrunMinutes } from '@/lib/core/time'
import { formatMinutes } from '@/lib/i18n/format'
import type { MeetingDocument, PublicMoment } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'
import { sittingClock } from './sitting-clock'

/** The sittings of a meeting, each with what is stated of it; an overrun says whether it is only reported. */
export function SittingList({ reader, meeting }: { reader: Reader; meeting: MeetingDocument }) {
  const { t, v, locale } = reader
  return (
    <ul className="plain">
      {meeting.sittings.map((sitting) => {
        const overrun = overrunMinutes(instantOf(sitting.scheduledEnd), instantOf(sitting.actualEnd))
        const day = { startsOn: meeting.startsOn, meetingDay: sitting.meetingDay }
        const told = (moment: PublicMoment | null) => {
          const clock = sittingClock(reader, day, moment)
          return moment && clock ? `${clock} (${v.timeKind[moment.kind]})` : null
        }
        const from = sittingClock(reader, day, sitting.scheduledStart)
        const until = sittingClock(reader, day, sitting.scheduledEnd)
        const [began, ended] = [told(sitting.actualStart), told(sitting.actualEnd)]
        const isReported = sitting.actualEnd?.basis === 'source_claim'
        const parts = [
          `${v.sittingKind[sitting.kind]}, ${t('event.day', { day: sitting.meetingDay })}`,
          sitting.state ? t(`agenda.sittingState.${sitting.state}`).toLocaleLowerCase(locale) : null,
          from ? t('agenda.scheduledStart', { time: from }) : null,
          until ? t('meeting.scheduledEnd', { time: until }) : null,
          began ? t('agenda.began', { time: began }) : null,
          ended ? t('meeting.actualEnd', { time: ended }) : null,
          overrun
            ? t(isReported ? 'agenda.overranReported' : 'agenda.overran', { time: formatMinutes(overrun, locale) })
            : null,
        ]
        return (
          <li key={sitting.id}>
            {parts.filter(Boolean).join(reader.semicolon)}
            {sitting.presidedById ? (
              <>
                {reader.semicolon}
                {t('agenda.presided', { name: '' }).trim()}{' '}
                <RecordLink reader={reader} kind="participant" id={sitting.presidedById} />
                {sitting.presidedIn ? ` ${v.capacity[sitting.presidedIn]}` : null}
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function instantOf(moment: PublicMoment | null): Date | null {
  return moment?.instantFrom ? new Date(moment.instantFrom) : null
}

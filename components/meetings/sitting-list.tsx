import { overrunMinutes } from '@/lib/core/time'
import { formatMinutes } from '@/lib/i18n/format'
import type { MeetingDocument, PublicMoment } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'

/** The sittings of a meeting, each with what is stated of it; an overrun says whether it is only reported. */
export function SittingList({ reader, meeting }: { reader: Reader; meeting: MeetingDocument }) {
  const { t, v, locale } = reader
  return (
    <ul className="plain">
      {meeting.sittings.map((sitting) => {
        const overrun = overrunMinutes(instantOf(sitting.scheduledEnd), instantOf(sitting.actualEnd))
        const isReported = sitting.actualEnd?.basis === 'source_claim'
        const parts = [
          `${v.sittingKind[sitting.kind]}, ${t('event.day', { day: sitting.meetingDay })}`,
          sitting.state ? t(`agenda.sittingState.${sitting.state}`).toLocaleLowerCase(locale) : null,
          sitting.scheduledStart?.localTime
            ? t('agenda.scheduledStart', { time: sitting.scheduledStart.localTime })
            : null,
          sitting.scheduledEnd?.localTime ? t('meeting.scheduledEnd', { time: sitting.scheduledEnd.localTime }) : null,
          sitting.actualStart?.localTime ? t('agenda.began', { time: basedOn(reader, sitting.actualStart) }) : null,
          sitting.actualEnd?.localTime ? t('meeting.actualEnd', { time: basedOn(reader, sitting.actualEnd) }) : null,
          overrun
            ? t(isReported ? 'agenda.overranReported' : 'agenda.overran', { time: formatMinutes(overrun, locale) })
            : null,
        ]
        return (
          <li key={sitting.id}>
            {parts.filter(Boolean).join('; ')}
            {sitting.presidedById ? (
              <>
                {'; '}
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

function basedOn({ v }: Reader, moment: PublicMoment): string {
  return `${moment.localTime} (${v.timeKind[moment.kind]})`
}

function instantOf(moment: PublicMoment | null): Date | null {
  return moment?.instantFrom ? new Date(moment.instantFrom) : null
}

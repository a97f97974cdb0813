import type { ListedSitting } from '@/lib/meetings/sittings/queries'
import { formatMinutes } from '@/lib/i18n/format'
import own from '../agenda/agenda.module.css'
import { HistoryLink } from '../history/history-link'
import type { Reader } from '../reader'
import { sittingValues } from './meeting-sheets'
import { RemoveButton } from './remove-button'
import { SheetForm } from './sheet-form'
import { sittingClock } from './sitting-clock'

type Props = {
  reader: Reader
  meetingId: string
  /** The official first day of the meeting, from which hours in the night after a meeting day are told. */
  startsOn: string | null
  sittings: ListedSitting[]
  mayEdit: boolean
  hasDays: boolean
  nameOf: (participantId: string) => string
}

/** The sittings of a meeting for work: what is known of each, with its form behind it. */
export function SittingsSection({ reader, meetingId, startsOn, sittings, mayEdit, hasDays, nameOf }: Props) {
  const { t } = reader
  return (
    <section id="sittings" className={own.section} aria-labelledby="sittings-title">
      <h2 id="sittings-title">{t('desk.meeting.sittings')}</h2>
      {sittings.length === 0 ? <p>{t('desk.agenda.sitting.none')}</p> : null}
      <ul className={own.rows}>
        {sittings.map((row) => (
          <li key={row.sitting.id} className={own.item}>
            <p>
              {toldSitting(reader, row, startsOn, nameOf)} ·{' '}
              <HistoryLink
                reader={reader}
                subject="sitting"
                id={row.sitting.id}
                of={`${reader.v.sittingKind[row.sitting.kind]}, ${t('meeting.day', { day: row.sitting.meetingDay })}`}
              />
            </p>
            {mayEdit ? (
              <details>
                <summary>{t('desk.agenda.edit')}</summary>
                <SheetForm
                  sheet="sitting"
                  command="edit-sitting"
                  fixed={{ id: row.sitting.id }}
                  initial={sittingValues(row)}
                  revision={row.sitting.revision}
                  submit={t('desk.agenda.save')}
                />
                <RemoveButton
                  command="remove-sitting"
                  id={row.sitting.id}
                  revision={row.sitting.revision}
                  label={t('desk.agenda.remove')}
                />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit && !hasDays ? <p>{t('desk.agenda.sitting.needsDays')}</p> : null}
      {mayEdit && hasDays ? (
        <details>
          <summary>{t('desk.agenda.sitting.add')}</summary>
          <SheetForm
            sheet="sitting"
            command="add-sitting"
            fixed={{ meetingId }}
            initial={sittingValues()}
            submit={t('desk.meeting.addSitting')}
          />
        </details>
      ) : null}
    </section>
  )
}

function toldSitting(
  reader: Reader,
  row: ListedSitting,
  startsOn: string | null,
  nameOf: (id: string) => string,
): string {
  const { t, v, locale } = reader
  const { sitting, overrun, isReported } = row
  const day = { startsOn, meetingDay: sitting.meetingDay }
  const [from, until] = [sittingClock(reader, day, row.scheduledStart), sittingClock(reader, day, row.scheduledEnd)]
  const [began, ended] = [sittingClock(reader, day, row.actualStart), sittingClock(reader, day, row.actualEnd)]
  const presiding = [
    sitting.presidedById ? nameOf(sitting.presidedById) : null,
    sitting.presidedIn ? v.capacity[sitting.presidedIn] : null,
  ]
  return [
    `${v.sittingKind[sitting.kind]}, ${t('meeting.day', { day: sitting.meetingDay })}`,
    sitting.state === 'unknown' ? null : t(`agenda.sittingState.${sitting.state}`),
    from && until ? t('agenda.scheduledFor', { from, until }) : null,
    from && !until ? t('agenda.scheduledStart', { time: from }) : null,
    until && !from ? t('meeting.scheduledEnd', { time: until }) : null,
    began ? t('agenda.began', { time: began }) : null,
    ended ? t('agenda.ended', { time: ended }) : null,
    overrun
      ? t(isReported ? 'agenda.overranReported' : 'agenda.overran', { time: formatMinutes(overrun, locale) })
      : null,
    sitting.presidedById ? t('agenda.presided', { name: presiding.filter(Boolean).join(' ') }) : null,
  ]
    .filter(Boolean)
    .join(reader.semicolon)
}

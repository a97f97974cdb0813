import type { ListedSitting } from '@/lib/meetings/sittings/queries'
import { formatDate, formatMinutes } from '@/lib/i18n/format'
import own from '../agenda/agenda.module.css'
import type { Reader } from '../reader'
import { sittingValues } from './meeting-sheets'
import { RemoveButton } from './remove-button'
import { SheetForm } from './sheet-form'

type Props = {
  reader: Reader
  meetingId: string
  sittings: ListedSitting[]
  mayEdit: boolean
  hasDays: boolean
  nameOf: (participantId: string) => string
}

/** The sittings of a meeting for work: what is known of each, with its form behind it. */
export function SittingsSection({ reader, meetingId, sittings, mayEdit, hasDays, nameOf }: Props) {
  const { t } = reader
  return (
    <section id="sittings" className={own.section} aria-labelledby="sittings-title">
      <h2 id="sittings-title">{t('desk.meeting.sittings')}</h2>
      {sittings.length === 0 ? <p>{t('desk.agenda.sitting.none')}</p> : null}
      <ul className={own.rows}>
        {sittings.map((row) => (
          <li key={row.sitting.id} className={own.item}>
            <p>{toldSitting(reader, row, nameOf)}</p>
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

function toldSitting({ t, v, locale }: Reader, row: ListedSitting, nameOf: (id: string) => string): string {
  const { sitting, scheduledStart, scheduledEnd, actualStart, actualEnd, overrun, isReported } = row
  const scheduled =
    scheduledStart?.localTime && scheduledEnd?.localTime
      ? t('agenda.scheduledFor', { from: scheduledStart.localTime, until: scheduledEnd.localTime })
      : scheduledEnd?.localTime
        ? t('meeting.scheduledEnd', { time: scheduledEnd.localTime })
        : scheduledStart?.localTime
          ? t('agenda.scheduledStart', { time: scheduledStart.localTime })
          : null
  const ended = actualEnd?.localTime
    ? t('agenda.ended', { time: [actualEnd.localTime, dated(actualEnd.localDate)].filter(Boolean).join(', ') })
    : null
  function dated(date: string | null) {
    return date && scheduledEnd?.localDate && date !== scheduledEnd.localDate ? formatDate(date, locale) : null
  }
  return [
    `${v.sittingKind[sitting.kind]}, ${t('meeting.day', { day: sitting.meetingDay })}`,
    sitting.state === 'unknown' ? null : t(`agenda.sittingState.${sitting.state}`),
    scheduled,
    actualStart?.localTime ? t('agenda.began', { time: actualStart.localTime }) : null,
    ended,
    overrun
      ? t(isReported ? 'agenda.overranReported' : 'agenda.overran', { time: formatMinutes(overrun, locale) })
      : null,
    sitting.presidedById
      ? t('agenda.presided', {
          name: [nameOf(sitting.presidedById), sitting.presidedIn ? v.capacity[sitting.presidedIn] : null]
            .filter(Boolean)
            .join(' '),
        })
      : null,
  ]
    .filter(Boolean)
    .join('; ')
}

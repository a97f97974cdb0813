import type { ListedAttendance } from '@/lib/meetings/attendances/queries'
import own from '../agenda/agenda.module.css'
import styles from '../desk/desk.module.css'
import { HistoryLink } from '../history/history-link'
import type { Reader } from '../reader'
import { attendanceValues } from './meeting-sheets'
import { presenceWords } from './presence'
import { RemoveButton } from './remove-button'
import { SheetForm } from './sheet-form'

type Props = { reader: Reader; meetingId: string; rows: ListedAttendance[]; mayEdit: boolean }

/** Who was in the room, for work: a row for each time, a warning where no standing covers the days of the meeting. */
export function AttendanceSection({ reader, meetingId, rows, mayEdit }: Props) {
  const { t, v, locale } = reader
  const standings: Record<string, string> = v.participantStatus
  return (
    <section id="attendance" className={own.section} aria-labelledby="attendance-title">
      <h2 id="attendance-title">{t('desk.agenda.attendance.title')}</h2>
      <p className={styles.state}>{t('desk.agenda.attendance.lead')}</p>
      {rows.length === 0 ? <p>{t('desk.agenda.attendance.none')}</p> : null}
      <ul className={own.rows}>
        {rows.map(({ attendance, arrived, left, names, doubt }) => (
          <li key={attendance.id} className={own.item}>
            <p>
              <strong>{names[locale]}</strong>{' '}
              {[
                v.capacity[attendance.capacity],
                presenceWords(reader, arrived, left),
                attendance.medium ? v.meetingFormat[attendance.medium] : t('agenda.mediumNone'),
                attendance.extent === 'unknown' ? null : v.extent[attendance.extent],
                attendance.note,
              ]
                .filter(Boolean)
                .join(reader.semicolon)}{' '}
              · <HistoryLink reader={reader} subject="attendance" id={attendance.id} of={names[locale]} />
            </p>
            {doubt ? (
              <p className={own.doubt}>
                {doubt === 'none'
                  ? t('desk.agenda.attendance.doubtNone')
                  : t('desk.agenda.attendance.doubt', { standing: standings[doubt] ?? doubt })}
              </p>
            ) : null}
            {mayEdit ? (
              <details>
                <summary>{t('desk.agenda.edit')}</summary>
                <SheetForm
                  sheet="attendance"
                  command="edit-attendance"
                  fixed={{ id: attendance.id }}
                  initial={attendanceValues({ attendance, arrived, left })}
                  revision={attendance.revision}
                  submit={t('desk.agenda.save')}
                />
                <RemoveButton
                  command="remove-attendance"
                  id={attendance.id}
                  revision={attendance.revision}
                  label={t('desk.agenda.remove')}
                />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <details>
          <summary>{t('desk.agenda.attendance.add')}</summary>
          <SheetForm
            sheet="attendance"
            command="add-attendance"
            fixed={{ meetingId }}
            initial={attendanceValues()}
            submit={t('desk.agenda.add')}
          />
        </details>
      ) : null}
    </section>
  )
}

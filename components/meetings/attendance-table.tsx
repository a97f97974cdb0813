import type { PublicAttendance } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'
import { presenceWords } from './presence'

/** Who is recorded in the room: a row for each time, with the source where that is public. */
export function AttendanceTable({ reader, rows }: { reader: Reader; rows: PublicAttendance[] }) {
  const { t, v } = reader
  const named = [...rows].sort((a, b) =>
    reader
      .label('participant', a.participantId)
      .localeCompare(reader.label('participant', b.participantId), reader.locale),
  )
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('agenda.delegation')}</th>
            <th scope="col">{t('agenda.capacity')}</th>
            <th scope="col">{t('agenda.presentFor')}</th>
            <th scope="col">{t('agenda.note')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((row) => (
            <tr key={row.id}>
              <td>
                <RecordLink reader={reader} kind="participant" id={row.participantId} />
              </td>
              <td>{v.capacity[row.capacity]}</td>
              <td>
                {[
                  presenceWords(reader, row.arrived, row.left) ?? t('agenda.timesNone'),
                  row.medium ? v.meetingFormat[row.medium].toLocaleLowerCase(reader.locale) : t('agenda.mediumNone'),
                  row.extent === 'unknown' ? null : v.extent[row.extent].toLocaleLowerCase(reader.locale),
                ]
                  .filter(Boolean)
                  .join(reader.semicolon)}
              </td>
              <td>
                {row.note}
                {row.note && row.sourceId ? '. ' : null}
                {row.sourceId ? (
                  <>
                    {t('agenda.source')}
                    {reader.colon}
                    <RecordLink reader={reader} kind="release" id={row.sourceId} />
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

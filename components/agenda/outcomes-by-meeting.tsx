import { recordPath } from '@/lib/core/paths'
import type { ShownAgendaItem } from '@/lib/public-record/agenda'
import type { PublicMeeting } from '@/lib/public-record/schema'
import type { Reader } from '../reader'
import { OutcomeSign } from './outcome-sign'

type Props = { reader: Reader; rows: { meeting: PublicMeeting; items: ShownAgendaItem[] }[] }

/** What became of a topic, meeting by meeting: the items on it, each with its sign and word. */
export function OutcomesByMeeting({ reader, rows }: Props) {
  const { t, locale } = reader
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('agenda.meeting')}</th>
            <th scope="col">{t('agenda.item')}</th>
            <th scope="col">{t('agenda.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ meeting, items }) =>
            items.map((item, index) => (
              <tr key={item.id}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={items.length}>
                    <a href={recordPath(locale, 'meeting', meeting.document.symbol) ?? ''}>{meeting.label[locale]}</a>
                  </th>
                ) : null}
                <td>
                  <a className="symbol" href={recordPath(locale, 'agenda_item', item.symbol) ?? ''}>
                    {item.symbol}
                  </a>{' '}
                  <span lang={item.titleLocale}>{item.title}</span>
                </td>
                <td>
                  <OutcomeSign reader={reader} outcome={item.shownOutcome} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

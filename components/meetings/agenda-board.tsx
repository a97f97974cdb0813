import { recordPath } from '@/lib/core/paths'
import { formatMinutes } from '@/lib/i18n/format'
import type { ShownAgendaItem } from '@/lib/public-record/agenda'
import { OutcomeSign } from '../agenda/outcome-sign'
import type { Reader } from '../reader'

/** The agenda with what became of each item: glyph and word, slot against time used. Each item leads to its page. */
export function AgendaBoard({ reader, agenda }: { reader: Reader; agenda: ShownAgendaItem[] }) {
  const { t } = reader
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('meeting.agendaItem')}</th>
            <th scope="col">{t('meeting.agendaOutcome')}</th>
            <th scope="col">{t('meeting.agendaTime')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.map((item) => (
            <tr key={item.id} id={item.symbol.split('-').at(-1)}>
              <td>
                <a className="symbol" href={recordPath(reader.locale, 'agenda_item', item.symbol) ?? ''}>
                  {item.symbol}
                </a>{' '}
                {item.number ? `${item.number} ` : null}
                <span lang={item.titleLocale}>{item.title}</span>
                {item.isRemoved ? <span className="small muted"> ({t('agenda.removed')})</span> : null}
              </td>
              <td>
                <OutcomeSign reader={reader} outcome={item.shownOutcome} />
              </td>
              <td>{slotAgainstUsed(reader, item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The minutes foreseen and the minutes used, as far as both are known; empty where neither is. */
export function slotAgainstUsed(
  { t, locale }: Reader,
  item: Pick<ShownAgendaItem, 'slotMinutes' | 'minutesUsed'>,
): string {
  return [
    item.slotMinutes ? t('meeting.slot', { time: formatMinutes(item.slotMinutes, locale) }) : null,
    item.minutesUsed ? t('meeting.used', { time: formatMinutes(item.minutesUsed, locale) }) : null,
  ]
    .filter(Boolean)
    .join(', ')
}

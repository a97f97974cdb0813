import type { AgendaOutcome } from '@/db/vocabulary'
import { formatMinutes } from '@/lib/i18n/format'
import type { PublicAgendaItem } from '@/lib/publication/schema'
import eventStyles from '../events/events.module.css'
import type { Reader } from '../reader'

const SIGNS: Record<AgendaOutcome, { glyph: string; family: string }> = {
  agreed: { glyph: '▲', family: 'decision' },
  noted: { glyph: '△', family: 'decision' },
  referred: { glyph: '◐', family: 'delay' },
  deferred: { glyph: '◐', family: 'delay' },
  no_consensus: { glyph: '◆', family: 'rupture' },
  blocked: { glyph: '■', family: 'obstruction' },
  withdrawn: { glyph: '⊘', family: 'procedural' },
  not_reached: { glyph: '□', family: 'procedural' },
  removed_before_adoption: { glyph: '■', family: 'obstruction' },
  in_abeyance: { glyph: '◐', family: 'delay' },
}

/** The agenda with what became of each item: glyph and word, slot against time used. */
export function AgendaBoard({ reader, agenda }: { reader: Reader; agenda: PublicAgendaItem[] }) {
  const { t, v, locale } = reader
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
                <span className="symbol">{item.symbol}</span> {item.number ? `${item.number} ` : null}
                <span lang={item.titleLocale}>{item.title}</span>
              </td>
              <td>
                {item.outcome ? (
                  <span className={`${eventStyles.kind} ${eventStyles[SIGNS[item.outcome].family]}`}>
                    <span aria-hidden="true" className={eventStyles.glyph}>
                      {SIGNS[item.outcome].glyph}
                    </span>
                    <span>{v.agendaOutcome[item.outcome]}</span>
                  </span>
                ) : (
                  <span className="muted">{t('meeting.outcomeOpen')}</span>
                )}
              </td>
              <td>
                {[
                  item.slotMinutes ? t('meeting.slot', { time: formatMinutes(item.slotMinutes, locale) }) : null,
                  item.minutesUsed ? t('meeting.used', { time: formatMinutes(item.minutesUsed, locale) }) : null,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

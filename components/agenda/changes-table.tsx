import type { AgendaChange } from '@/lib/agenda/difference'
import { formatMinutes } from '@/lib/i18n/format'
import type { Reader } from '../reader'
import own from './agenda.module.css'

type Props = {
  reader: Reader
  changes: AgendaChange[]
  /** What an item is called, by its id. */
  titles: Map<string, string>
  /** Where an item is shown. */
  addressOf: (itemId: string) => string
}

/** What became different between two versions of an agenda, a row a change. */
export function ChangesTable({ reader, changes, titles, addressOf }: Props) {
  const { t, locale } = reader
  if (changes.length === 0) return <p>{t('agenda.changesNone')}</p>
  const told = (change: AgendaChange, value: string | null) => {
    if (value === null || change.kind === 'added' || change.kind === 'removed') return '–'
    if (change.kind === 'slot_changed') return formatMinutes(Number(value), locale)
    return change.kind === 'moved' ? t('agenda.place', { path: value }) : value
  }
  return (
    <div className="scroll">
      <table className={own.first}>
        <thead>
          <tr>
            <th scope="col">{t('meeting.agendaItem')}</th>
            <th scope="col">{t('agenda.change')}</th>
            <th scope="col">{t('agenda.before')}</th>
            <th scope="col">{t('agenda.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.itemId} ${change.kind}`}>
              <td>
                <a href={addressOf(change.itemId)}>{titles.get(change.itemId) ?? change.after ?? change.before}</a>
              </td>
              <td>{t(`agenda.changeKind.${change.kind}`)}</td>
              <td>{told(change, change.before)}</td>
              <td>{told(change, change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

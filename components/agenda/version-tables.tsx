import { recordPath } from '@/lib/core/paths'
import { formatDate, formatMinutes } from '@/lib/i18n/format'
import type { AgendaStep, ShownAgendaItem } from '@/lib/public-record/agenda'
import type { PublicAgendaVersion } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { RecordLink } from '../ui/record-link'
import own from './agenda.module.css'
import { ChangesTable } from './changes-table'

type Props = { reader: Reader; agenda: ShownAgendaItem[]; versions: PublicAgendaVersion[]; steps: AgendaStep[] }

/** How each version lists each item, and what changed from one to the next: plain tables that can be printed. */
export function VersionTables({ reader, agenda, versions, steps }: Props) {
  const { t } = reader
  const titles = new Map(agenda.map((item) => [item.id, [item.number, item.title].filter(Boolean).join(' ')]))
  const addressOf = (itemId: string) => {
    const symbol = agenda.find((item) => item.id === itemId)?.symbol
    return (symbol && recordPath(reader.locale, 'agenda_item', symbol)) || '#versions'
  }
  const labelOf = (id: string) => versions.find((version) => version.id === id)?.label ?? ''
  return (
    <section aria-labelledby="versions">
      <h3 id="versions">{t('agenda.versions')}</h3>
      <p className="small muted">{t('agenda.versionsLead')}</p>
      <div className="scroll">
        <table className={own.first}>
          <thead>
            <tr>
              <th scope="col">{t('meeting.agendaItem')}</th>
              {versions.map((version) => (
                <th key={version.id} scope="col">
                  <VersionName reader={reader} version={version} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agenda.map((item) => (
              <tr key={item.id}>
                <td>
                  <a className="symbol" href={addressOf(item.id)}>
                    {item.symbol.split('-').at(-1)}
                  </a>{' '}
                  <span lang={item.titleLocale}>{item.title}</span>
                </td>
                {versions.map((version) => (
                  <td key={version.id}>{listedAs(reader, version, item.id)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {steps.map((step) => (
        <section key={step.to} aria-labelledby={`step-${step.to}`}>
          <h4 id={`step-${step.to}`}>{t('agenda.changes', { from: labelOf(step.from), to: labelOf(step.to) })}</h4>
          <ChangesTable reader={reader} changes={step.changes} titles={titles} addressOf={addressOf} />
        </section>
      ))}
    </section>
  )
}

/** What a version is called, in which state and of which date, with its source where that is public. */
export function VersionName({ reader, version }: { reader: Reader; version: PublicAgendaVersion }) {
  const { t, locale } = reader
  return (
    <>
      {version.label}
      <br />
      <span className="muted">
        {[
          t(`agenda.status.${version.status}`),
          version.datedOn ? t('agenda.dated', { date: formatDate(version.datedOn, locale) }) : null,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      {version.sourceId && reader.name('release', version.sourceId) ? (
        <>
          <br />
          {t('agenda.source')}
          {reader.colon}
          <RecordLink reader={reader} kind="release" id={version.sourceId} />
        </>
      ) : null}
    </>
  )
}

/** How a version lists an item: number and minutes, its state if that is another than listed, or that it does not. */
export function listedAs({ t, locale }: Reader, version: PublicAgendaVersion, itemId: string) {
  const entry = version.entries.find((one) => one.itemId === itemId)
  if (!entry)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="hidden">{t('agenda.notListed')}</span>
      </>
    )
  return [
    entry.number ?? t('agenda.listed'),
    entry.slotMinutes ? formatMinutes(entry.slotMinutes, locale) : null,
    entry.presence === 'listed' ? null : t(`agenda.presence.${entry.presence}`).toLocaleLowerCase(locale),
  ]
    .filter(Boolean)
    .join(', ')
}

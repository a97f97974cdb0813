import { formatMinutes } from '@/lib/i18n/format'
import type { PublicAgendaVersion } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import own from './agenda.module.css'
import { VersionName } from './version-tables'

type Props = { reader: Reader; itemId: string; versions: PublicAgendaVersion[] }

/** How each version of the agenda words an item, under which printed number and with how many minutes. */
export function WordingTable({ reader, itemId, versions }: Props) {
  const { t, locale } = reader
  if (versions.length === 0) return <p>{t('agenda.wordingsNone')}</p>
  return (
    // It may hold no link, and what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={t('agenda.wordings')} tabIndex={0}>
      <table className={own.first}>
        <thead>
          <tr>
            <th scope="col">{t('agenda.version')}</th>
            <th scope="col">{t('agenda.number')}</th>
            <th scope="col">{t('agenda.wording')}</th>
            <th scope="col">{t('meeting.agendaTime')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const entry = version.entries.find((one) => one.itemId === itemId)
            const wording = entry?.wording.find((one) => one.locale === locale) ?? entry?.wording[0]
            return (
              <tr key={version.id}>
                <td>
                  <VersionName reader={reader} version={version} />
                </td>
                <td>{entry?.number ?? '–'}</td>
                <td>
                  {wording ? <span lang={wording.locale}>{wording.text}</span> : t('agenda.notListed')}
                  {entry && entry.presence !== 'listed' ? (
                    <span className="small muted">
                      {' '}
                      ({t(`agenda.presence.${entry.presence}`).toLocaleLowerCase(locale)})
                    </span>
                  ) : null}
                </td>
                <td>{entry?.slotMinutes ? formatMinutes(entry.slotMinutes, locale) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

import type { ListedVersion } from '@/lib/agenda/queries'
import { formatDate } from '@/lib/i18n/format'
import styles from '../desk/desk.module.css'
import { HistoryLink } from '../history/history-link'
import { SheetForm } from '../meetings/sheet-form'
import type { Reader } from '../reader'
import own from './agenda.module.css'
import { emptyAgenda, nextAgenda } from './agenda-draft'
import { AgendaEditor } from './agenda-editor'
import { versionValues } from './agenda-sheets'
import { ChangesTable } from './changes-table'

type Props = {
  reader: Reader
  meetingId: string
  versions: ListedVersion[]
  titles: Map<string, string>
  mayEdit: boolean
}

/** The versions of an agenda for work: what changed, and the two ways to make a further one: from the latest, or pasted. */
export function VersionsSection({ reader, meetingId, versions, titles, mayEdit }: Props) {
  const { t, locale } = reader
  return (
    <>
      <h3>{t('desk.agenda.versions.title')}</h3>
      {versions.length === 0 ? <p>{t('desk.agenda.versions.none')}</p> : null}
      <ol className={own.rows}>
        {versions.map((version, index) => (
          <li key={version.id} className={own.item}>
            <p>
              <strong>{version.label}</strong>{' '}
              <span className={styles.state}>
                {[
                  t(`agenda.status.${version.status}`),
                  version.datedOn ? t('agenda.dated', { date: formatDate(version.datedOn, locale) }) : null,
                  t('desk.agenda.versions.lines', { count: version.entries.length }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {' · '}
              <HistoryLink reader={reader} subject="agenda_version" id={version.id} of={version.label} />
            </p>
            {version.before && version.changes ? (
              <details>
                <summary>{t('agenda.changes', { from: version.before, to: version.label })}</summary>
                <ChangesTable
                  reader={reader}
                  changes={version.changes}
                  titles={titles}
                  addressOf={(id) => `#item-${id}`}
                />
              </details>
            ) : null}
            {mayEdit ? (
              <>
                <details>
                  <summary>
                    {t('desk.agenda.edit')}
                    <span className="hidden">: {version.label}</span>
                  </summary>
                  <SheetForm
                    sheet="version"
                    command="edit-agenda-version"
                    fixed={{ id: version.id }}
                    initial={versionValues(version)}
                    revision={version.revision}
                    submit={t('desk.agenda.save')}
                  />
                </details>
                {index === versions.length - 1 ? (
                  <details>
                    <summary>
                      {t('desk.agenda.versions.from')}
                      <span className="hidden">: {version.label}</span>
                    </summary>
                    <AgendaEditor
                      meetingId={meetingId}
                      keptAs={`next-${version.id}`}
                      initial={nextAgenda(version.entries[0]?.locale ?? locale, version.entries)}
                    />
                  </details>
                ) : null}
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <details>
          <summary>{t('desk.agenda.versions.paste')}</summary>
          <AgendaEditor meetingId={meetingId} keptAs={`paste-${meetingId}`} initial={emptyAgenda(locale)} />
        </details>
      ) : null}
    </>
  )
}

import { formatInstantDay } from '@/lib/i18n/format'
import type { ToldVersion } from '@/lib/public-record/history'
import type { Reader } from '../reader'
import { ChangeList } from './change-list'
import styles from './corrections.module.css'

/** The versions of a record without version pages: when, why, and what each changed, word by word, to be unfolded. */
export function RecordVersions({ reader, versions }: { reader: Reader; versions: ToldVersion[] }) {
  const { t, locale } = reader
  if (versions.length < 2) return null
  return (
    <section className={styles.versions} aria-labelledby="record-versions">
      <h2 id="record-versions">{t('openness.version.title')}</h2>
      <ol className="plain">
        {versions.map(({ version, publishedAt, reason, changes }, index) => (
          <li key={version}>
            {`${t('openness.version.name', { version })}, ${formatInstantDay(publishedAt, locale)}`}
            {index === versions.length - 1 ? ` (${t('openness.version.current')})` : null}
            {reason ? `${reader.colon}${reason}` : null}
            {changes.length > 0 ? (
              <details>
                <summary>{t('openness.correction.changes', { count: changes.length })}</summary>
                <ChangeList reader={reader} changes={changes} />
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

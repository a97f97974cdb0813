import { recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import type { PublicVersion } from '@/lib/public-record/versions'
import type { Reader } from '../reader'
import styles from './corrections.module.css'

type Props = { reader: Reader; symbol: string; versions: PublicVersion[] }

/**
 * One line on top of a record that was corrected: when, why, and where the difference is shown: on a page of its own
 * for events, `changesAt` for others.
 */
export function CorrectionMark({ reader, symbol, versions, changesAt }: Props & { changesAt?: string }) {
  const { t, locale } = reader
  const last = versions.at(-1)
  if (last?.action !== 'corrected') return null
  return (
    <p className="small">
      <strong>{t('openness.version.correctedOn', { date: formatInstantDay(last.publishedAt, locale) })}</strong>{' '}
      {last.reason}{' '}
      {versions.at(-2)?.isTold ? (
        <a href={changesAt ?? `${recordPath(locale, 'event', symbol)}/compare/${last.version - 1}/${last.version}`}>
          {t('openness.version.whatChanged')}
        </a>
      ) : null}
    </p>
  )
}

/** The versions of an event that was published more than once, each with its permanent page. */
export function VersionList({ reader, symbol, versions }: Props) {
  const { t, locale } = reader
  if (versions.length < 2) return null
  const page = recordPath(locale, 'event', symbol)
  const name = (version: number) => t('openness.version.name', { version })
  return (
    <section className={styles.versions} aria-labelledby="versions">
      <h2 id="versions">{t('openness.version.title')}</h2>
      <ol className="plain">
        {versions.map(({ version, publishedAt, isTold, reason }, index) => (
          <li key={version}>
            {isTold ? <a href={`${page}/v/${version}`}>{name(version)}</a> : name(version)}
            {`, ${formatInstantDay(publishedAt, locale)}`}
            {index === versions.length - 1 && isTold ? ` (${t('openness.version.current')})` : null}
            {reason ? `${reader.colon}${reason}` : null}{' '}
            {isTold && versions[index - 1]?.isTold ? (
              <a href={`${page}/compare/${version - 1}/${version}`}>{t('openness.version.whatChanged')}</a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a page of an old version says on top: which version it is, which is current, or that it was taken back. */
export function VersionBanner({ reader, symbol, versions, version }: Props & { version: number }) {
  const { t, locale } = reader
  const shown = versions.find((one) => one.version === version)
  const last = versions.at(-1)
  if (!shown || !last) return null
  const day = (instant: string) => formatInstantDay(instant, locale)
  const page = recordPath(locale, 'event', symbol) ?? ''
  return (
    <aside className={styles.banner} aria-label={t('openness.version.title')}>
      <p>{t('openness.version.frozen', { version, symbol, date: day(shown.publishedAt) })}</p>
      {last.isTold && last.version === version ? <p>{t('openness.version.isCurrent')}</p> : null}
      {last.isTold && last.version !== version ? (
        <p>
          {t('openness.version.isOlder')}
          {reader.colon}
          <a href={page}>{`${t('openness.version.name', { version: last.version })}, ${day(last.publishedAt)}`}</a>
          {' · '}
          <a href={`${page}/compare/${version}/${last.version}`}>{t('openness.version.whatChanged')}</a>
        </p>
      ) : null}
      {last.isTold ? null : (
        <p>
          <strong>{t('openness.version.wasRetracted', { date: day(last.publishedAt) })}</strong> {last.reason}
        </p>
      )}
    </aside>
  )
}

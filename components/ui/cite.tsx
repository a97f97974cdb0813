import { publicUrl, readEnvironment } from '@/lib/core/environment'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Reader } from '../reader'
import styles from './cite.module.css'

type Citable = {
  symbol: string
  title: string
  version: number
  publishedAt: string
  /** Whether each version has a page that never changes: then that one is cited, not whatever stands there later. */
  hasVersionPages?: boolean
}

/** How to cite a record: as text, as BibTeX, by its permanent link; opens without a script. */
export function Cite({
  reader,
  record,
  hash,
  files = [],
}: {
  reader: Reader
  record: Citable
  hash?: string
  files?: [label: string, path: string][]
}) {
  const { t, locale } = reader
  const date = formatInstantDay(record.publishedAt, locale)
  const asOf = t('cite.asOf', { version: record.version, date })
  const permalink = new URL(
    `/id/${record.symbol}${record.hasVersionPages ? `/v/${record.version}` : ''}`,
    publicUrl(readEnvironment()),
  ).href
  const [open, close] = locale === 'fr' ? ['«\u202f', '\u202f»'] : ['“', '”']
  return (
    <section className={styles.cite} aria-label={t('cite.title')}>
      <details>
        <summary>{t('cite.title')}</summary>
        <p className={styles.words}>
          {`${t('site.name')}, ${open}${record.title}${close}, ${record.symbol}, ${asOf}. ${permalink}`}
        </p>
        <pre className={styles.words}>{bibtex(record, t('site.name'), permalink)}</pre>
        <p>{t('cite.alsoSource')}</p>
        {hash ? <p className={styles.hash}>{t('cite.integrity', { hash })}</p> : null}
      </details>
      <p>
        {t('cite.permalink')}
        {reader.colon}
        <a href={permalink}>{permalink}</a>
      </p>
      {files.length > 0 ? (
        <p>
          {t('cite.download')}
          {reader.colon}
          {files.map(([label, path], index) => (
            <span key={path}>
              {index > 0 ? ' · ' : ''}
              <a href={path}>{label}</a>
            </span>
          ))}
        </p>
      ) : null}
      <p className={styles.version}>{t('event.published', { version: record.version, date })}</p>
    </section>
  )
}

function bibtex({ symbol, title, version, publishedAt }: Citable, publisher: string, url: string): string {
  const lines = [
    `@misc{${symbol},`,
    `  title = {{${title}}},`,
    `  publisher = {${publisher}},`,
    `  year = {${publishedAt.slice(0, 4)}},`,
    `  date = {${publishedAt.slice(0, 10)}},`,
    `  url = {${url}},`,
    `  note = {${symbol}, version ${version}},`,
    '}',
  ]
  return lines.join('\n')
}

import { recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import type { PublicCorrection } from '@/lib/public-record/corrections'
import type { Reader } from '../reader'
import { ChangeList } from './change-list'
import styles from './corrections.module.css'

/** Changes of what was public, newest first: which record, what became of it, why, and what reads differently. */
export function CorrectionList({ reader, corrections }: { reader: Reader; corrections: PublicCorrection[] }) {
  return (
    <ol className={styles.list}>
      {corrections.map((correction) => (
        <li key={correction.seq} id={`p${correction.seq}`}>
          <Correction reader={reader} correction={correction} />
        </li>
      ))}
    </ol>
  )
}

function Correction({ reader, correction }: { reader: Reader; correction: PublicCorrection }) {
  const { t, locale } = reader
  const { kind, symbol, version, action, reason, publishedAt, changes } = correction
  const path = recordPath(locale, kind, symbol)
  return (
    <article aria-label={`${symbol}, ${formatInstantDay(publishedAt, locale)}`}>
      <p className={styles.date}>
        <time dateTime={publishedAt}>{formatInstantDay(publishedAt, locale)}</time> · {t(`search.${kind}`)}
      </p>
      <h2 className={styles.what}>
        {path ? (
          <a className="symbol" href={path}>
            {symbol}
          </a>
        ) : (
          <span className="symbol">{symbol}</span>
        )}{' '}
        {whatHappened(reader, action, version)}
      </h2>
      <p>
        {reason ? (
          <>
            {t('openness.correction.reason')}
            {reader.colon}
            {reason}
          </>
        ) : (
          t('openness.correction.noReason')
        )}
      </p>
      {changes.length > 0 ? (
        <details>
          <summary>{t('openness.correction.changes', { count: changes.length })}</summary>
          <ChangeList reader={reader} changes={changes} />
        </details>
      ) : null}
    </article>
  )
}

function whatHappened({ t }: Reader, action: PublicCorrection['action'], version: number): string {
  if (action === 'retracted') return t('openness.correction.retracted', { before: version - 1 })
  if (action === 'suppressed') return t('openness.correction.suppressed')
  return t('openness.correction.corrected', { before: version - 1, after: version })
}

import { pagePath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Reader } from '../reader'
import styles from './footer.module.css'

type Head = { seq: number; hash: string; publishedAt: Date } | null

/** The foot of every public page: what the record is and is not, how it may be used, and where the chain stands. */
export function Footer({ reader, head }: { reader: Reader; head: Head }) {
  const { t, locale } = reader
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{t('site.compiled')}</strong> {t('site.footer')}{' '}
        <a href={pagePath(locale, 'about')}>{t('site.about')}</a> ·{' '}
        <a href={pagePath(locale, 'corrections')}>{t('openness.correction.title')}</a>
      </p>
      <p>{t('site.licence')}</p>
      {head ? (
        <p className={styles.chain}>
          {t('site.chain', {
            seq: head.seq,
            date: formatInstantDay(head.publishedAt, locale),
            hash: head.hash.slice(0, 16),
          })}
        </p>
      ) : null}
    </footer>
  )
}

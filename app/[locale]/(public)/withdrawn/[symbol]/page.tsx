import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { pagePath, recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import { publicTombstone } from '@/lib/public-record/versions'

type Params = PageParams<{ symbol: string }>

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { t } = readerIn(await localeIn(params))
  const { symbol } = await params
  return { title: t('openness.gone.retractedTitle', { symbol }), robots: { index: false } }
}

/** What the front shows, with status 410, where a record was taken back: which one, when and why. */
export default async function WithdrawnPage({ params }: Params) {
  const reader = readerIn(await localeIn(params))
  const { t, locale } = reader
  const gone = (await publicTombstone((await params).symbol)) ?? notFound()
  const { symbol, last, versions, kind } = gone
  const date = formatInstantDay(last.publishedAt, locale)
  const isSuppressed = last.action === 'suppressed'
  const page = kind === 'event' ? recordPath(locale, 'event', symbol) : null
  return (
    <article>
      <p className="eyebrow">
        {t(`search.${kind}`)} · {symbol}
      </p>
      <h1>{t(isSuppressed ? 'openness.gone.suppressedTitle' : 'openness.gone.retractedTitle', { symbol })}</h1>
      <p className="lead">{t(isSuppressed ? 'openness.gone.suppressed' : 'openness.gone.retracted', { date })}</p>
      <p>
        <strong>{t('openness.gone.reason')}</strong>
        {reader.colon}
        {last.reason}
      </p>
      {page && versions.length > 0 ? (
        <>
          <p>{t('openness.gone.versions')}</p>
          <ul>
            {versions.map(({ version, publishedAt }) => (
              <li key={version}>
                <a href={`${page}/v/${version}`}>
                  {`${t('openness.version.name', { version })}, ${formatInstantDay(publishedAt, locale)}`}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small muted">{t('openness.gone.symbolKept')}</p>
      <p>
        <a href={pagePath(locale, 'corrections')}>{t('openness.gone.allCorrections')}</a> ·{' '}
        <a href={pagePath(locale, 'search')}>{t('notFound.search')}</a>
      </p>
    </article>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangeList } from '@/components/corrections/change-list'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { recordPath } from '@/lib/core/paths'
import { formatInstantDay } from '@/lib/i18n/format'
import { changesBetween } from '@/lib/public-record/difference'
import { publicEventVersions } from '@/lib/public-record/versions'

type Params = PageParams<{ symbol: string; earlier: string; later: string }>

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { t } = readerIn(await localeIn(params))
  const { symbol, earlier, later } = await params
  return { title: t('openness.version.compareTitle', { symbol, earlier, later }), robots: { index: false } }
}

/** What differs between two versions of an event, part by part, word by word. */
export default async function CompareVersionsPage({ params }: Params) {
  const locale = await localeIn(params)
  const { symbol, earlier, later } = await params
  if (!/^\d{1,5}$/.test(earlier) || !/^\d{1,5}$/.test(later)) notFound()
  const found = (await publicEventVersions(symbol, Number(earlier), Number(later))) ?? notFound()
  const reader = readerIn(locale, found.names)
  const { t } = reader
  const changes = changesBetween(found.before, found.after)
  const told = found.versions.filter((one) => [Number(earlier), Number(later)].includes(one.version))
  const page = recordPath(locale, 'event', symbol) ?? ''
  return (
    <>
      <p className="eyebrow">{found.label[locale]}</p>
      <h1>{t('openness.version.compareTitle', { symbol, earlier, later })}</h1>
      <ul className="small">
        {told.map(({ version, publishedAt, reason }) => (
          <li key={version}>
            <a href={`${page}/v/${version}`}>{t('openness.version.name', { version })}</a>
            {`, ${formatInstantDay(publishedAt, locale)}`}
            {reason ? `${reader.colon}${reason}` : null}
          </li>
        ))}
      </ul>
      {changes.length > 0 ? (
        <ChangeList reader={reader} changes={changes} />
      ) : (
        <p>{t('openness.version.compareNone')}</p>
      )}
      <p>
        <a href={page}>{t('openness.version.back')}</a>
      </p>
    </>
  )
}

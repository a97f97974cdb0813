import type { Metadata } from 'next'
import { localeIn, type PageParams, queryValue, queryYear } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { ReleaseList } from '@/components/releases/release-list'
import { FilterChoice } from '@/components/ui/filter-choice'
import { pagePath } from '@/lib/core/paths'
import { publicReleases } from '@/lib/public-record/lists'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('releases.title') }
}

export default async function ReleasesPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const year = await queryYear(searchParams)
  const asked = Number(await queryValue(searchParams, 'page'))
  const { releases, page, pages, years, names } = await publicReleases({
    year,
    page: Number.isInteger(asked) && asked < 10_000 ? asked : 1,
  })
  const reader = readerIn(locale, names)
  const { t } = reader
  return (
    <>
      <h1>{t('releases.title')}</h1>
      <p className="lead">{t('releases.lead')}</p>
      <form method="get" className="filters">
        <FilterChoice
          name="year"
          label={t('meetings.year')}
          all={t('meetings.all')}
          chosen={year}
          choices={years.map((one) => ({ value: one, label: String(one) }))}
        />
        <button type="submit">{t('meetings.apply')}</button>
      </form>
      {releases.length > 0 ? <ReleaseList reader={reader} releases={releases} /> : <p>{t('releases.none')}</p>}
      <nav className="small" aria-label={t('releases.page', { page, pages })}>
        {page > 1 ? <a href={pagePath(locale, 'releases', { year, page: page - 1 })}>{t('releases.newer')}</a> : null}{' '}
        {t('releases.page', { page, pages })}{' '}
        {page < pages ? (
          <a href={pagePath(locale, 'releases', { year, page: page + 1 })}>{t('releases.older')}</a>
        ) : null}
      </nav>
    </>
  )
}

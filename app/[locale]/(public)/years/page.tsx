import type { Metadata } from 'next'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { pagePath } from '@/lib/core/paths'
import { publicYears } from '@/lib/public-record/lists'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('years.title') }
}

export default async function YearsPage({ params }: PageParams) {
  const locale = await localeIn(params)
  const years = await publicYears()
  const { t } = readerIn(locale)
  return (
    <>
      <h1>{t('years.title')}</h1>
      <p className="lead">{t('years.lead')}</p>
      {years.length === 0 ? <p>{t('years.none')}</p> : null}
      <ul className="plain">
        {years.map(({ year, events }) => (
          <li key={year}>
            <a href={pagePath(locale, `years/${year}`)}>{year}</a>{' '}
            <span className="small muted">{t('home.events', { count: events })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

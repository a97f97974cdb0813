import type { Metadata } from 'next'
import { localeIn, type PageParams, queryChoice, queryValue, queryYear } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { SearchForm } from '@/components/search/search-form'
import { SearchHits } from '@/components/search/search-hits'
import { EVENT_KINDS } from '@/db/vocabulary'
import { publicSearch } from '@/lib/public-record/search'
import { SEARCHED_RECORDS } from '@/components/search/search-form'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('search.title'), robots: { index: false } }
}

export default async function SearchPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const q = await queryValue(searchParams, 'q')
  const record = await queryChoice(searchParams, 'record', SEARCHED_RECORDS)
  const kind = await queryChoice(searchParams, 'kind', EVENT_KINDS)
  const year = await queryYear(searchParams)
  const isAsked = Boolean(q || record || kind || year)
  const { hits, total, names } = isAsked
    ? await publicSearch({ q, locale, record, kind, year })
    : { hits: [], total: 0, names: {} }
  const reader = readerIn(locale, names)
  const { t } = reader
  return (
    <>
      <h1>{t('search.title')}</h1>
      <SearchForm reader={reader} q={q} record={record} kind={kind} year={year} />
      {isAsked ? (
        <>
          <p role="status">{q ? t('search.results', { count: total, q }) : t('search.resultsAll', { count: total })}</p>
          {total === 0 ? <p>{t('search.none')}</p> : <SearchHits reader={reader} hits={hits} />}
          {total > hits.length ? <p className="small muted">{t('search.more', { shown: hits.length })}</p> : null}
        </>
      ) : (
        <p>{t('search.empty')}</p>
      )}
    </>
  )
}

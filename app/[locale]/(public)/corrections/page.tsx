import type { Metadata } from 'next'
import { CorrectionList } from '@/components/corrections/correction-list'
import { localeIn, type PageParams, queryValue } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { pagePath } from '@/lib/core/paths'
import { publicCorrections } from '@/lib/public-record/corrections'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('openness.correction.title') }
}

export default async function CorrectionsPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const asked = Number(await queryValue(searchParams, 'page'))
  const { corrections, page, pages, names } = await publicCorrections(Number.isInteger(asked) ? asked : 1)
  const reader = readerIn(locale, names)
  const { t } = reader
  return (
    <>
      <h1>{t('openness.correction.title')}</h1>
      <p className="lead">{t('openness.correction.lead')}</p>
      <p>
        {t('openness.correction.promise')}{' '}
        <a href={`${pagePath(locale, 'about')}#correct`}>{t('openness.correction.whereToWrite')}</a>
      </p>
      {corrections.length > 0 ? (
        <CorrectionList reader={reader} corrections={corrections} />
      ) : (
        <p>{t('openness.correction.none')}</p>
      )}
      {pages > 1 ? (
        <nav className="small" aria-label={t('openness.correction.pages', { page, pages })}>
          {page > 1 ? (
            <a href={pagePath(locale, 'corrections', { page: page - 1 })}>{t('openness.correction.newer')}</a>
          ) : null}{' '}
          {t('openness.correction.pages', { page, pages })}{' '}
          {page < pages ? (
            <a href={pagePath(locale, 'corrections', { page: page + 1 })}>{t('openness.correction.older')}</a>
          ) : null}
        </nav>
      ) : null}
    </>
  )
}

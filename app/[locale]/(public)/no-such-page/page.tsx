import type { Metadata } from 'next'
import { localeIn, type PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { pagePath } from '@/lib/core/paths'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return { title: readerIn(await localeIn(params)).t('notFound.title'), robots: { index: false } }
}

/** What the front shows, with status 404, wherever a page finds nothing: Next's own needs a script to appear. */
export default async function NoSuchPage({ params }: PageParams) {
  const { t, locale } = readerIn(await localeIn(params))
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={pagePath(locale, 'search')}>{t('notFound.search')}</a> ·{' '}
        <a href={pagePath(locale, '')}>{t('notFound.home')}</a>
      </p>
    </>
  )
}

import { headers } from 'next/headers'
import { readerIn } from '@/components/reader'
import { pagePath } from '@/lib/core/paths'
import { localeOf } from '@/lib/i18n/translate'

export default async function NotFound() {
  const here = (await headers()).get('x-kp-path') ?? ''
  const { t, locale } = readerIn(localeOf(here.split('/')[1]) ?? 'en')
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={pagePath(locale, 'search')}>{t('notFound.search')}</a> · <a href={pagePath(locale, '')}>{t('notFound.home')}</a>
      </p>
    </>
  )
}

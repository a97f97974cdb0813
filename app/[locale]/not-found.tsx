import { headers } from 'next/headers'
import { localeOf, translator } from '@/lib/i18n/translate'

/** Where neither the public record nor the desk finds a page, as at sign-in; public pages get theirs from the front. */
export default async function NoSuchPage() {
  const here = (await headers()).get('x-kp-path') ?? ''
  const locale = localeOf(here.split('/')[1]) ?? 'en'
  const t = translator(locale)
  return (
    <main className="sheet">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={`/${locale}`}>{t('notFound.home')}</a>
      </p>
    </main>
  )
}

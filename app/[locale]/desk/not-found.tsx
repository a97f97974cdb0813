import { headers } from 'next/headers'
import { localeOf, translator } from '@/lib/i18n/translate'

/** Where the desk finds nothing for whoever asks. It does not say whether there is something that others may read. */
export default async function NothingAtDesk() {
  const here = (await headers()).get('x-kp-path') ?? ''
  const locale = localeOf(here.split('/')[1]) ?? 'en'
  const t = translator(locale)
  return (
    <>
      <h1>{t('desk.noSuch.title')}</h1>
      <p>{t('desk.noSuch.text')}</p>
      <p>
        <a href={`/${locale}/desk`}>{t('desk.noSuch.back')}</a>
      </p>
    </>
  )
}

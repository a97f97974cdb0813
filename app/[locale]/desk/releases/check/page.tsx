import { CheckForm } from '@/components/desk/releases/checking/check-form'
import styles from '@/components/desk/releases/checking/checking.module.css'
import type { PageParams } from '@/components/page-locale'
import { LOCALES } from '@/db/vocabulary'
import { languageName } from '@/lib/i18n/format'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { listCheckable } from '@/lib/review/checking/queries'
import { atDesk } from '../../gate'

export default async function CheckPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const meetings = await listCheckable(actor)
  return (
    <>
      <div className={styles.unprinted}>
        <h1>{t('desk.checking.title')}</h1>
        <p>{t('desk.checking.lead')}</p>
      </div>
      <CheckForm
        locale={locale}
        messages={deskMessages(locale)}
        languages={LOCALES.map((one) => ({ value: one, label: languageName(one, locale) }))}
        meetings={meetings.map(({ id, label }) => ({ value: id, label: label[locale] }))}
        years={[...new Set(meetings.map(({ year }) => year))]}
      />
    </>
  )
}

import type { PageParams } from '@/components/page-locale'
import { MatrixTable } from '@/components/people/matrix-table'
import { MATRIX } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { atDesk } from '../gate'

export default async function PermissionsPage({ params }: PageParams) {
  const { locale } = await atDesk(params)
  const t = translator(locale)
  return (
    <>
      <h1>{t('desk.peopleDesk.matrix.title')}</h1>
      <p>{t('desk.peopleDesk.matrix.lead')}</p>
      <p>
        {t('desk.peopleDesk.matrix.meaning')} {t('desk.peopleDesk.matrix.tried')}
      </p>
      <MatrixTable locale={locale} words={deskMessages(locale).peopleDesk.matrix} matrix={MATRIX} />
    </>
  )
}

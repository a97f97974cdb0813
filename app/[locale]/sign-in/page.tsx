import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import styles from '@/components/desk/desk.module.css'
import { localeIn, type PageParams, queryValue } from '@/components/page-locale'
import { currentActor } from '@/lib/auth/next-auth'
import { deskMessages, translator } from '@/lib/i18n/translate'

export default async function SignInPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const asked = await queryValue(searchParams, 'next')
  const next = /^\/(en|fr|pt)\/desk(\/|$)/.test(asked) ? asked : `/${locale}/desk`
  if (await currentActor()) redirect(next)
  const t = translator(locale)
  return (
    <main className={styles.shell}>
      <h1>{t('desk.signIn.title')}</h1>
      <p>{t('desk.signIn.lead')}</p>
      <SignInForm locale={locale} messages={deskMessages(locale)} next={next} />
      <p className="small">
        <a href={`/${locale}`}>{t('desk.publicSite')}</a>
      </p>
    </main>
  )
}

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import own from '@/components/auth/auth.module.css'
import { SignInForm } from '@/components/auth/sign-in-form'
import styles from '@/components/desk/desk.module.css'
import { localeIn, type PageParams, queryValue } from '@/components/page-locale'
import { currentHolder } from '@/lib/auth/next-auth'
import { hasPasskeysAt } from '@/lib/auth/passkeys'
import { deskMessages, translator } from '@/lib/i18n/translate'

export default async function SignInPage({ params, searchParams }: PageParams) {
  const locale = await localeIn(params)
  const asked = await queryValue(searchParams, 'next')
  const next = /^\/(en|fr|pt)\/desk(\/|$)/.test(asked) ? asked : `/${locale}/desk`
  if (await currentHolder()) redirect(next)
  const t = translator(locale)
  const host = (await headers()).get('host')
  return (
    <main className={styles.shell}>
      <h1>{t('desk.signIn.title')}</h1>
      <p>{t('desk.signIn.lead')}</p>
      <SignInForm locale={locale} messages={deskMessages(locale)} next={next} hasPasskeys={hasPasskeysAt(host)} />
      <p className={`small muted ${own.after}`}>{t('desk.peopleDesk.signIn.lost')}</p>
      <p className="small">
        <a href={`/${locale}`}>{t('desk.publicSite')}</a>
      </p>
    </main>
  )
}

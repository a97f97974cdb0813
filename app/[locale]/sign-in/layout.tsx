import type { ReactNode } from 'react'
import styles from '@/components/desk/desk.module.css'
import { Languages } from '@/components/desk/languages'
import { localeIn } from '@/components/page-locale'
import { translator } from '@/lib/i18n/translate'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Sign-in and invitations, with the way to the other languages. */
export default async function SignInLayout({ children, params }: Props) {
  const locale = await localeIn(params)
  return (
    <>
      <header className={`${styles.shell} ${styles.brief}`}>
        <Languages locale={locale} label={translator(locale)('site.languages')} />
      </header>
      {children}
    </>
  )
}

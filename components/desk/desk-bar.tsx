'use client'

import { signOut } from 'next-auth/react'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'

type Section = 'today' | 'meetings' | 'topics' | 'releases' | 'replies' | 'review' | 'withdrawals' | 'people'
type Props = {
  locale: Locale
  messages: Messages['desk']
  name: string
  sections: Section[]
  /** Whoever owes a second factor sees no section yet. */
  isClosed: boolean
  children?: ReactNode
}

/** Sections of the desk, its commands, who is signed in, and the way out. */
export function DeskBar({ locale, messages, name, sections, isClosed, children }: Props) {
  const t = deskTranslator(locale, messages)
  return (
    <header className={styles.bar}>
      <nav aria-label={t('nav')}>
        {(isClosed ? [] : sections).map((section) => (
          <a key={section} href={`/${locale}/desk${section === 'today' ? '' : `/${section}`}`}>
            {t(section)}
          </a>
        ))}
        <a href={`/${locale}`}>{t('publicSite')}</a>
      </nav>
      {children}
      <a href={`/${locale}/desk/account`}>{t('signedInAs', { name })}</a>
      <button type="button" onClick={() => signOut({ callbackUrl: `/${locale}` })}>
        {t('signOut')}
      </button>
    </header>
  )
}

'use client'

import { signOut } from 'next-auth/react'
import { type ReactNode, useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import styles from './desk.module.css'
import { Languages } from './languages'

type Section =
  | 'today'
  | 'meetings'
  | 'topics'
  | 'releases'
  | 'replies'
  | 'review'
  | 'withdrawals'
  | 'editions'
  | 'people'
type Props = {
  locale: Locale
  messages: Messages['desk']
  name: string
  sections: Section[]
  /** Whoever owes a second factor sees no section yet. */
  isClosed: boolean
  languagesLabel: string
  children?: ReactNode
}

/** Sections of the desk, its commands, languages, who is signed in, and the way out; on a phone behind one button. */
export function DeskBar({ locale, messages, name, sections, isClosed, languagesLabel, children }: Props) {
  const t = deskTranslator(locale, messages)
  const [isOpen, setOpen] = useState(false)
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={styles.menu}
        aria-expanded={isOpen}
        aria-controls="desk-menu"
        onClick={() => setOpen(!isOpen)}
      >
        {t('menu')}
      </button>
      <div id="desk-menu" className={isOpen ? styles.menuOpen : styles.menuShut}>
        <nav aria-label={t('nav')}>
          {(isClosed ? [] : sections).map((section) => (
            <a key={section} href={`/${locale}/desk${section === 'today' ? '' : `/${section}`}`}>
              {t(section)}
            </a>
          ))}
          <a href={`/${locale}`}>{t('publicSite')}</a>
        </nav>
        <Languages locale={locale} label={languagesLabel} />
        <a href={`/${locale}/desk/account`}>{t('signedInAs', { name })}</a>
        <button type="button" onClick={() => signOut({ callbackUrl: `/${locale}` })}>
          {t('signOut')}
        </button>
      </div>
      {children}
    </header>
  )
}

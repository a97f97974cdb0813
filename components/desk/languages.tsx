'use client'

import { usePathname } from 'next/navigation'
import { LOCALES, type Locale } from '@/db/vocabulary'
import { languageName } from '@/lib/i18n/format'
import styles from './desk.module.css'

/** The same page in another language. What stands after the path, such as the id of a new event, is taken along. */
export function Languages({ locale, label }: { locale: Locale; label: string }) {
  const path = usePathname().replace(/^\/(en|fr|pt)/, '')
  return (
    <nav aria-label={label} className={styles.languages}>
      {LOCALES.map((other) => (
        <a
          key={other}
          href={`/${other}${path}`}
          hrefLang={other}
          lang={other}
          title={languageName(other, other)}
          aria-current={other === locale ? 'true' : undefined}
          onClick={({ currentTarget }) => {
            currentTarget.search = window.location.search
          }}
        >
          {other}
        </a>
      ))}
    </nav>
  )
}

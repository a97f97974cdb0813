import { LOCALES } from '@/db/vocabulary'
import { pagePath } from '@/lib/core/paths'
import { languageName } from '@/lib/i18n/format'
import type { Reader } from '../reader'
import styles from './masthead.module.css'

const SECTIONS = ['meetings', 'participants', 'topics', 'releases', 'years', 'about'] as const

/** The head of every public page: name, sections, languages, search. Links and a form, no script. */
export function Masthead({ reader, here }: { reader: Reader; here: string }) {
  const { t, locale } = reader
  const path = here.replace(/^\/(en|fr|pt)/, '')
  return (
    <header className={styles.masthead}>
      <a className="skip" href="#content">
        {t('site.skip')}
      </a>
      <div className={styles.top}>
        <a className={styles.name} href={pagePath(locale, '')}>
          {t('site.name')}
        </a>
        <nav aria-label={t('site.languages')} className={styles.languages}>
          {LOCALES.map((other) => (
            <a
              key={other}
              href={`/${other}${path}`}
              hrefLang={other}
              lang={other}
              title={languageName(other, other)}
              aria-current={other === locale ? 'true' : undefined}
            >
              {other}
            </a>
          ))}
        </nav>
      </div>
      <div className={styles.bar}>
        <nav aria-label={t('site.menu')} className={styles.sections}>
          {SECTIONS.map((section) => (
            <a
              key={section}
              href={pagePath(locale, section)}
              aria-current={path.startsWith(`/${section}`) ? 'true' : undefined}
            >
              {t(`site.${section}`)}
            </a>
          ))}
        </nav>
        <form action={pagePath(locale, 'search')} method="get" className={styles.search} aria-label={t('site.search')}>
          <input type="search" name="q" aria-label={t('site.searchLabel')} placeholder={t('site.searchLabel')} />
          <button type="submit">{t('search.go')}</button>
        </form>
      </div>
    </header>
  )
}

import type { Locale } from '@/db/vocabulary'

/** Words of somebody else, in the quotation marks of the reader's language and marked with their own. */
export function Quote({ children, language, locale }: { children: string; language: string; locale: Locale }) {
  const [open, close] = locale === 'fr' ? ['«\u202f', '\u202f»'] : ['“', '”']
  return (
    <q lang={language === locale ? undefined : language}>
      {open}
      {children}
      {close}
    </q>
  )
}

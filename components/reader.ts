import type { Locale, RecordKind, Trilingual } from '@/db/vocabulary'
import { type Translate, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { Vocabulary } from '@/lib/i18n/vocabulary/en'
import { nameOf, type PublicName, type PublicNames } from '@/lib/public-record/schema'

/** What every component needs to speak to a reader: the language, its sentences and labels, and the names of records. */
export type Reader = {
  locale: Locale
  t: Translate
  v: Vocabulary
  names: PublicNames
  name: (kind: RecordKind, id: string | null) => PublicName | null
  /** The label of a record in the reader's language; a word for what is not public, never an id, where it is not. */
  label: (kind: RecordKind, id: string) => string
  labels: (id: string) => Trilingual | undefined
  /** A colon with the space that follows it, and in French the no-break space before it. */
  colon: string
  /** A semicolon with the space that follows it, and in French the narrow no-break space before it. */
  semicolon: string
}

export function readerIn(locale: Locale, names: PublicNames = {}): Reader {
  const t = translator(locale)
  return {
    locale,
    t,
    v: vocabulary(locale),
    names,
    name: (kind, id) => nameOf(names, kind, id),
    label: (kind, id) => nameOf(names, kind, id)?.label[locale] ?? t('site.notPublic'),
    labels: (id) => nameOf(names, 'participant', id)?.label,
    colon: t('desk.colon'),
    semicolon: locale === 'fr' ? '\u202f; ' : '; ',
  }
}

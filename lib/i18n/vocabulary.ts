import type { Locale } from '@/db/vocabulary'
import { en, type Vocabulary } from './vocabulary/en'
import { fr } from './vocabulary/fr'
import { pt } from './vocabulary/pt'

const VOCABULARIES: Record<Locale, Vocabulary> = { en, fr, pt }

/** The labels of every closed list in a language. */
export function vocabulary(locale: Locale): Vocabulary {
  return VOCABULARIES[locale]
}

import type { Locale, Trilingual } from '@/db/vocabulary'

/** Names that English uses with "the". */
const ENGLISH_THE =
  /^(EU|European Union|US|United States|UK|United Kingdom|UAE|United Arab Emirates|WDC|World Diamond Council|DRC|Democratic|Republic|Central African)/
/** French masculine names in -e, and names without an article. */
const FRENCH_MASCULINE = /^(Zimbabwe|Mexique|Cambodge|Mozambique|Belize)/
const FRENCH_BARE = /^(Singapour|Israël|Malte|Chypre|Global Witness|IMPACT|DDI|KP |Malte)/
/** Portuguese names without an article, and feminine names that do not end in -a. */
const PORTUGUESE_BARE = /^(Angola|Israel|Portugal|Moçambique|Singapura|Chipre|Malta|Global Witness|IMPACT|DDI|ADPA|KP )/
const PORTUGUESE_FEMININE = /^(UE|União|África|Costa do Marfim|Serra Leoa|Coreia|Nova Zelândia|República|Guiné)/

/** A short name as it stands in a sentence after "according to": "the US", "la Russie", "os Estados Unidos". */
export function withArticle(name: string, locale: Locale): string {
  if (locale === 'en') return ENGLISH_THE.test(name) ? `the ${name}` : name
  return locale === 'fr' ? french(name) : portuguese(name)
}

function french(name: string): string {
  if (FRENCH_BARE.test(name)) return name
  if (/^(États|Émirats|Pays-Bas)/.test(name)) return `les ${name}`
  if (/^[AEIOUYÉÈÊÎH]/.test(name) && !/^(Yémen)/.test(name)) return `l’${name}`
  return /e$/.test(name.split(' ')[0] ?? name) && !FRENCH_MASCULINE.test(name) ? `la ${name}` : `le ${name}`
}

function portuguese(name: string): string {
  if (PORTUGUESE_BARE.test(name)) return name
  if (/^(Estados|Emirados|Países|EUA|EAU)/.test(name)) return `os ${name}`
  return /a$/.test(name.split(' ')[0] ?? name) || PORTUGUESE_FEMININE.test(name) ? `a ${name}` : `o ${name}`
}

/** The Coalition and the Chair as sentences call them. */
export const COALITION: Trilingual = { en: 'the Coalition', fr: 'la Coalition', pt: 'a Coligação' }
export const CHAIR: Trilingual = { en: 'the Chair', fr: 'la présidence', pt: 'a presidência' }

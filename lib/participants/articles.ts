import type { Locale, Trilingual } from '@/db/vocabulary'

/** Names that English uses with "the". */
const ENGLISH_THE =
  /^(EU|European Union|US|United States|UK|United Kingdom|UAE|United Arab Emirates|WDC|World Diamond Council|KP CSC|ADC|DRC|Democratic|Republic|Central African|UN )/

/** French names by how they are used: bare, plural, feminine against their ending or the elision, masculine in -e. */
const FRENCH_BARE = /^(Singapour|Israël|Malte|Maurice|Chypre|Global Witness|IMPACT|DDI)/
const FRENCH_PLURAL = /^(États|Émirats|Pays-Bas|experts)/
const FRENCH_FEMININE = /^(Hongrie|Sierra Leone|CSC)/
const FRENCH_MASCULINE = /^(Zimbabwe|Mexique|Cambodge|Mozambique|Belize)/

/** Portuguese names by how they are used; the rest goes by its ending. */
const PORTUGUESE_BARE = /^(Angola|Israel|Portugal|Moçambique|Singapura|Chipre|Malta|Taipé|Global Witness|IMPACT|DDI)/
const PORTUGUESE_PLURAL = /^(Estados|Emirados|Países|EUA|EAU|Camarões|peritos)/
const PORTUGUESE_MASCULINE = /^(Camboja|Botsuana|Gana|Quénia|Burquina)/
const PORTUGUESE_FEMININE =
  /^(UE|União|África|Costa do Marfim|Serra Leoa|Coreia|Nova Zelândia|República|Guiné|CSC|ADPA)/

/** A short name as it stands in a sentence after "according to": "the US", "la Russie", "os Estados Unidos". */
export function withArticle(name: string, locale: Locale): string {
  if (locale === 'en') return ENGLISH_THE.test(name) ? `the ${name}` : name
  return locale === 'fr' ? french(name) : portuguese(name)
}

function french(name: string): string {
  if (FRENCH_BARE.test(name)) return name
  if (FRENCH_PLURAL.test(name)) return `les ${name}`
  if (FRENCH_FEMININE.test(name)) return `la ${name}`
  if (/^[AEIOUÉÈÊÎ]/.test(name)) return `l’${name}`
  const isFeminine = /e$/.test(name.split(' ')[0] ?? name) && !FRENCH_MASCULINE.test(name)
  return isFeminine ? `la ${name}` : `le ${name}`
}

function portuguese(name: string): string {
  if (PORTUGUESE_BARE.test(name)) return name
  if (PORTUGUESE_PLURAL.test(name)) return `os ${name}`
  const isFeminine =
    PORTUGUESE_FEMININE.test(name) || (/a$/.test(name.split(' ')[0] ?? name) && !PORTUGUESE_MASCULINE.test(name))
  return isFeminine ? `a ${name}` : `o ${name}`
}

/** The Coalition and the Chair as sentences call them. */
export const COALITION: Trilingual = { en: 'the Coalition', fr: 'la Coalition', pt: 'a Coligação' }
export const CHAIR: Trilingual = { en: 'the Chair', fr: 'la présidence', pt: 'a presidência' }

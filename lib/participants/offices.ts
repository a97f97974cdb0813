import type { Locale, Office } from '@/db/vocabulary'
import { vocabulary } from '@/lib/i18n/vocabulary'

/** First words of names of bodies after which French and Portuguese take the feminine article. */
const FEMININE = /^(Plénière|Réunion|Plenária|Reunião|Equipa)\b/

/**
 * An office as such as a sentence calls it: "the Chair", "the Chair of the Working Group on Monitoring". `body` is the
 * name of its body in the same language, null for the Process itself.
 */
export function officeName(office: Office, body: string | null, locale: Locale): string {
  const title = vocabulary(locale).office[office]
  if (locale === 'en') return body ? `the ${title} of the ${body}` : `the ${title}`
  const plain = `${title.charAt(0).toLowerCase()}${title.slice(1)}`
  const name = locale === 'fr' ? `la ${plain}` : `a ${plain}`
  return body ? `${name} ${locale === 'fr' ? ofFrench(body) : ofPortuguese(body)}` : name
}

function ofFrench(body: string): string {
  if (/^[AEIOUÉÈÊÎ]/.test(body)) return `de l’${body}`
  return FEMININE.test(body) ? `de la ${body}` : `du ${body}`
}

function ofPortuguese(body: string): string {
  return FEMININE.test(body) ? `da ${body}` : `do ${body}`
}

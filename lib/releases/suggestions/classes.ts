import type { Locale, SentenceClass } from '@/db/vocabulary'
import { contactDetails } from '../contacts'
import { matchesOf } from './matching'
import { clockTimesIn, durationsIn } from './clock'
import { fold } from './folding'
import type { Incident } from './incidents'

const CONTACT =
  /^(?:more information|for more information|contacts?|press contacts?|media contacts?|for further information|pour plus d'informations?|renseignements|contacts? presse|mais informacoes|para mais informacoes|contactos?)\b/
const BOILERPLATE =
  /^(?:for immediate release|press release|communique de presse|comunicado de imprensa|pour diffusion immediate|para divulgacao imediata|follow us|suivez-nous|siga-nos|www\.|https?:|mailto:|ends?\.?$|fin\.?$|fim\.?$|notes? to editors?|about (?:us|the)|a propos d|sobre (?:nos|a coligacao)|###)/
const OPINION: Record<Locale, RegExp> = {
  en: /\b(?:we (?:believe|hope|regret|deplore|welcome|call|urge|can only|can no longer|expect|want|need)|must|should|it is (?:time|high time|a shame|unacceptable|regrettable|the duty|deplorable|essential)|unacceptable|shameful|shameless|sad|spectacle|disappoint|regrettabl|deeply|failure of|credibility|has lost|cannot go on)\b/,
  fr: /\b(?:nous (?:croyons|esperons|regrettons|deplorons|saluons|appelons|demandons|voulons)|doi(?:t|vent)|devrai(?:t|ent)|il est (?:temps|grand temps|inacceptable|regrettable)|inacceptable|honteu|triste|spectacle|decevan|decu|credibilite|il faut)\b/,
  pt: /\b(?:(?:acreditamos|esperamos|lamentamos|deploramos|saudamos|apelamos|queremos|exigimos)|dev(?:e|em|eria|eriam)|e (?:tempo|hora|inaceitavel|lamentavel)|inaceitavel|vergonhos|triste|espetaculo|dececion|desilu|credibilidade|e preciso)\b/,
}
const CLAIM: Record<Locale, RegExp> = {
  en: /\b(?:according to|alleged|allegedly|reportedly|claimed|claims|said to|seem(?:s|ed)? to|could not (?:bear|stand)|in order to|so as to|because they|it is unclear|estimated)\b/,
  fr: /\b(?:selon|d'apres|aurai(?:t|ent)|pretend|affirme(?:nt)? que|semble(?:nt)?|semblait|afin de|estime)\b/,
  pt: /\b(?:segundo|de acordo com|alegad|alega|afirma que|parece|parecia|a fim de|estimad)/,
}

/**
 * The class that a sentence seems to have: from its place, its marks and what it tells. A person decides; `context` where
 * nothing speaks for another.
 */
export function suggestClass(sentence: string, locale: Locale, incidents: Incident[]): SentenceClass {
  const folded = fold(sentence).trim()
  if (contactDetails(sentence).length > 0 || CONTACT.test(folded)) return 'contact'
  if (BOILERPLATE.test(folded)) return 'boilerplate'
  const isQuoted = /^["]/.test(folded) && /"/.test(folded.slice(1)) && quotedShare(folded) > 0.5
  if (incidents.some(({ scope }) => scope === 'pattern')) return 'pattern'
  if (isQuoted || /^"/.test(folded)) return 'quote'
  if (incidents.length > 0) return 'fact'
  if (OPINION[locale].test(folded)) return 'opinion'
  if (CLAIM[locale].test(folded)) return 'claim'
  if (clockTimesIn(sentence, locale).length > 0 || durationsIn(sentence, locale).length > 0) return 'fact'
  return 'context'
}

function quotedShare(folded: string): number {
  const quoted = matchesOf(folded, /"([^"]*)(?:"|$)/g).reduce((sum, [, words]) => sum + (words?.length ?? 0), 0)
  return quoted / Math.max(1, folded.length)
}

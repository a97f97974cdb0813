import type { Locale, SentenceClass } from '@/db/vocabulary'
import { contactDetails } from '../contacts'
import { matchesOf } from './matching'
import { clockTimesIn, durationsIn } from './clock'
import { fold } from './folding'
import type { Incident } from './incidents'
import type { MeantSentence } from './wordings/meanings'
import { likelyClass } from './wordings/reading'

const CONTACT =
  /^(?:more information|for more information|contacts?|press contacts?|media contacts?|for further information|pour plus d'informations?|renseignements|contacts? presse|mais informacoes|para mais informacoes|contactos?)\b/
const BOILERPLATE =
  /^(?:for immediate release|press release|communique de presse|comunicado de imprensa|pour diffusion immediate|para divulgacao imediata|follow us|suivez-nous|siga-nos|www\.|https?:|mailto:|ends?\.?$|fin\.?$|fim\.?$|notes? to editors?|about (?:us|the)|the (?:council|coalition|association) represents|le conseil represente|la coalition (?:represente|regroupe)|o conselho representa|a coligacao (?:representa|reune)|a propos d|sobre (?:nos|a coligacao|a adpa|o wdc|o conselho)|###)/
/** How the heading of a paper begins that names its sort or whoever publishes it. */
const HEADING =
  /^(?:statement|(?:reporting|briefing|information) note|diary|blog|record of|report on|releve|carnet|journal de bord|note d'information|bilan|nota informativa|balanco|diario|relatorio|relato|(?:opening|closing|final) (?:remarks|communique|statement|speech)|communique|summary|minutes|observers?'s? note|note|joint|declaration|discours|allocution|remarques|compte rendu|resume|discurso|declaracao|resumo|nota|comunicado|ata|remarks|speech|kimberley process civil|coalition|coligacao|world diamond|conseil mondial|conselho mundial|associacao|association|african diamond|csc|kp csc|kpcsc|press|media)\b/
const OPINION: Record<Locale, RegExp> = {
  en: /^(?:comment|personal view)\b|\b(?:i (?:am|do not|have rarely|have never|believe|hope|beg|regret|fear|wish|will not|cannot|urge|call|appeal)|(?:is|are) (?:proud|grateful|sorry|dismayed)|the fault|reject (?:the|any|this)|we (?:reject|believe|hope|regret|deplore|welcome|call|urge|can only|can no longer|expect|want|need|thank|ask|do not|are grateful|will not|wait)|i thank|thank you|must|should|it is (?:time|high time|a shame|unacceptable|regrettable|the duty|deplorable|essential|hard|an honou?r)|unacceptable|shameful|shameless|sad|spectacle|disappoint\w*|regret\w*|deserve[sd]?|confident|trust|deeply|failure of|credibility|has lost|cannot go on|no substitute|calls? (?:on|for)|called for|asks (?:editors|that|for)|let (?:the|us)|nothing about)\b/,
  fr: /^(?:commentaire|a qui la faute|nous voici)\b|\b(?:j'(?:espere|appelle|ose)|je (?:rends hommage|regrette|remercie|tiens a|ne (?:cacherai|saurais|peux)|souhaite|salue|deplore)|on retiendra|espere|esperent|epuises|en colere|nous (?:croyons|esperons|regrettons|deplorons|saluons|appelons|demandons|voulons|remercions|attendons|ne cesserons|refusons)|merci|honneur|meritent?|doi(?:t|vent) (?!prononcer)|devrai(?:t|ent)|il est (?:temps|grand temps|inacceptable|regrettable)|inacceptable|honteu\w*|triste|spectacle|decevan\w*|decu\w*|credibilite|il faut|puisse|regrette|remercie|appelle|felicite|reconnaissance|a quoi bon|est-ce|perte de temps|pour beaucoup)\b/,
  pt: /^(?:sejam bem|bem-vindos|comentario)|\b(?:seria (?:um|uma)|nao foi facil|nao venho|espero que|lamento|agradeco|tenho (?:orgulho|esperanca)|insta(?:m)?|instamos|vamos continuar|acreditamos|esperamos|lamentamos|deploramos|saudamos|apelamos|queremos|exigimos|agradecemos|pedimos|nao deixaremos|recusamos|honra|merec\w+|dev(?:e|em|eria|eriam)|e (?:tempo|hora|inaceitavel|lamentavel|preciso)|inaceitavel|vergonhos\w*|triste|espetaculo|dececion\w*|desilu\w*|credibilidade|lamenta|agradece|felicita|apela|pede responsabilidade|bom trabalho|nao pedem|pedem|e isto)\b/,
}
/** Words by which a whole sentence is told on the word of others. */
const ON_THE_WORD_OF =
  /^"?(?:according to|reportedly|it is (?:said|rumou?red)|rumou?r has it|sources say|selon|d'apres|a en croire|on (?:dit|raconte|murmure)|segundo (?!ano|dia|lugar|os? termos)|de acordo com (?:fontes|testemunhas|varios|um|uma)|ao que consta|consta que|fala-se|ha quem (?:diga|afirme))\b|\b(?:s'est|se sont) plainte?s?\b|\b(?:queixa(?:m)?-se|queixou-se|queixaram-se)\b|\bcomplain(?:s|ed)? (?:of|about|that)\b|\b(?:pointent|pointe|apontam|point) (?:[a-z]+ )?(?:du doigt|o dedo|the finger)\b/
const CLAIM: Record<Locale, RegExp> = {
  en: /\b(?:according to|alleged|allegedly|reportedly|claim(?:ed|s|ing)?|(?:is|are|was|were) (?:said|thought|believed|expected) to|it was said|said (?:that|the)|says?|warned|threatened|den(?:ied|ies)|would have|might|may|if any|maintains?|disputes?|suits|prefers?|wants?|hopes? to|seem(?:s|ed)? to|could not (?:bear|stand)|in order to|so as to|because they|it is unclear|estimated|describes?)\b/,
  fr: /\b(?:entendai(?:t|ent)|dement(?:ent)?|refute(?:nt)?|rejette(?:nt)? les accusations|selon|d'apres|aurai(?:t|ent)|pourrai(?:t|ent)|viendrait|songerait|echouera|pretend\w*|affirme(?:nt)?|assure(?:nt)?|on (?:nous )?dit|menac\w+|dement|ni(?:e|ent) avoir|semble(?:nt)?|semblait|afin de|estime|veulent|si une)\b/,
  pt: /\b(?:constou|tencionava(?:m)?|rejeita(?:m)? as|ha quem|fala-se|segundo (?!ano|dia)|de acordo com|alegad\w*|alega|afirma(?:m)?|diz-se|consta|contam|sustenta|poderia|viria|teria(?:m)?|ameac\w+|nega|desmente|parece|parecia|a fim de|estimad\w*|queriam|se alguem|convem)\b/,
}
/** A verb in the past, by which a text tells in its own voice what happened. */
const PAST: Record<Locale, RegExp> = {
  en: /\b(?:was|were|had|did|took|met|held|heard|gave|left|went|began|came|spoke|read|put|kept|stood|[a-z]{2,}ed)\b/,
  fr: /\b(?:a|ont|avait|avaient|est|sont|etait|etaient|avons|s'est) (?:[a-z'-]+ ){0,3}?[a-z]+(?:e|ee|es|ees|i|ie|is|u|ue|us|it|ert)\b|\b[a-z]{3,}(?:ait|aient|erent|irent)\b/,
  pt: /\b[a-z]{2,}(?:ou|aram|eu|eram|iu|iram|ava|avam|era)\b|\b(?:foi|foram|fez|fizeram|disse|deu|houve|teve|interveio)\b/,
}

/** Classes that only the whole of a sentence shows, against which an incident read in it says nothing. */
const OF_THE_WHOLE = new Set<SentenceClass>(['claim', 'quote', 'pattern', 'opinion'])
const SURE = 0.7

/**
 * The class that a sentence seems to have: from its place, its marks and what it tells, else from its words as the bank of
 * wordings has them. A person decides.
 */
export function suggestClass(
  sentence: string,
  locale: Locale,
  incidents: Incident[],
  meant: MeantSentence,
): SentenceClass {
  const ruled = classByRules(sentence, locale, incidents)
  if (ruled === 'contact' || ruled === 'boilerplate') return ruled
  const likely = likelyClass(sentence, fold(sentence), locale, meant)
  const isOfWhole = OF_THE_WHOLE.has(likely.class) && likely.probability > SURE
  if (incidents.length > 0 && ruled !== 'opinion' && !isOfWhole) return ruled
  return ruled === 'opinion' && likely.probability < SURE ? ruled : likely.class
}

/** The class by rules alone; `context` where nothing speaks for another. */
function classByRules(sentence: string, locale: Locale, incidents: Incident[]): SentenceClass {
  const folded = fold(sentence).trim()
  if ((/[@\d]|www|http/.test(folded) && contactDetails(sentence).length > 0) || CONTACT.test(folded)) return 'contact'
  const isOpen = !/[.!?"”»:]$/.test(folded)
  if (BOILERPLATE.test(folded) || (isOpen && HEADING.test(folded) && folded.length < 160)) return 'boilerplate'
  const isQuoted = /^["]/.test(folded) && /"/.test(folded.slice(1)) && quotedShare(folded) > 0.5
  if (incidents.some(({ scope }) => scope === 'pattern')) return 'pattern'
  if (isQuoted || /^"/.test(folded)) return 'quote'
  if (ON_THE_WORD_OF.test(folded)) return 'claim'
  if (incidents.length > 0) return isOpen ? 'context' : 'fact'
  if (isOpen) return 'context'
  if (OPINION[locale].test(folded)) return 'opinion'
  if (CLAIM[locale].test(folded)) return 'claim'
  if (clockTimesIn(sentence, locale).length > 0 || durationsIn(sentence, locale).length > 0) return 'fact'
  return PAST[locale].test(folded) ? 'fact' : 'context'
}

function quotedShare(folded: string): number {
  const quoted = matchesOf(folded, /"([^"]*)(?:"|$)/g).reduce((sum, [, words]) => sum + (words?.length ?? 0), 0)
  return quoted / Math.max(1, folded.length)
}

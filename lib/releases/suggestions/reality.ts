import type { EventKind, Locale } from '@/db/vocabulary'
import { clauseOf } from './clauses'
import type { Line } from './lists'
import type { Verb } from './verbs'

const PATTERN: Record<Locale, RegExp> = {
  en: /\bfor (?:many |several |the past |the last |two |three |four |five |ten |more than [a-z]+ |over [a-z]+ )*(?:years|decades|a decade)\b|\bsince last year\b|\byear after year\b|\b(?:time and (?:time )?again|every year|each year|in recent years|over the years|meeting after meeting|as always|systematically|time after time|without fail)\b|\bsince \d{4}\b|\bsince (?:20\d\d|last)/,
  fr: /\bdepuis (?:des|de nombreuses|plusieurs|quelques|deux|trois|quatre|cinq|dix|l'an|longtemps|\d{4})|\bd'annee en annee\b|\bannee apres annee\b|\bchaque annee\b|\bces dernieres annees\b|\bde reunion en reunion\b|\bau fil des ans\b|\bsystematiquement\b|\ba chaque (?:reunion|fois)\b|\bmaintes fois\b/,
  pt: /\bha (?:muitos |varios |dois |tres |quatro |cinco |dez |mais de [a-z]+ )?anos\b|\bdesde (?:o ano passado|\d{4}|ha)|\bano apos ano\b|\bvezes sem conta\b|\bsempre que\b|\btodos os anos\b|\bnos ultimos anos\b|\bao longo dos anos\b|\breuniao apos reuniao\b|\bsistematicamente\b/,
}

/** Whether a sentence tells of conduct over months or years, not of one occurrence. */
export const isPattern = (folded: string, locale: Locale): boolean => PATTERN[locale].test(folded)

/** Nobody did it: "no delegation", "aucun pays", "ninguém". */
const NOBODY: Record<Locale, RegExp> = {
  en: /\b(?:no (?!longer|doubt|fewer|less)|nobody|no one|none|neither|nor)\b/,
  fr: /\b(?:personne n|aucune?|nul(?:le)?|ni)\b/,
  pt: /\b(?:ninguem|nenhum(?:a)?|nem)\b/,
}

/** Whether the words right before a verb say that nobody did it, or that nothing was. */
export function isOfNobody(folded: string, from: number, to: number, locale: Locale): boolean {
  const lead = folded.slice(Math.max(from, to - 90), to)
  return NOBODY[locale].test(lead.slice(lead.search(/(?:[,;:]| and | but | et | mais | e | mas )[^,;:]*$/) + 1))
}

/**
 * Whether the words only think of what a verb tells: a condition, a hope, a demand, a threat, an accusation, or a report
 * that the same sentence denies.
 */
export function isThought(
  verb: Pick<Verb, 'start' | 'end' | 'at' | 'isReal' | 'isNegated'>,
  line: Line,
  kind?: EventKind,
): boolean {
  const { folded, grammar } = line
  // The French conditional tells what others say, where the sentence says that they do.
  if (
    !verb.isReal &&
    !(REPORTED_CONDITIONAL.test(folded.slice(verb.start, verb.end)) && /\b(?:selon|d'apres)\b/.test(folded))
  )
    return true
  const clause = clauseOf(verb, line)
  const lead = folded.slice(Math.max(0, verb.start - 140), verb.start)
  const upTo = folded.slice(Math.max(0, verb.start - 140), verb.at)
  if (
    DENIED_BEFORE.test(lead) ||
    grammar.condition.test(lead) ||
    grammar.wished.test(lead) ||
    grammar.wished.test(upTo)
  )
    return true
  const own = folded.slice(Math.max(clause.start, verb.start - 60), verb.start)
  if (
    /\b(?:threat|plan|risk|fear|hope|menace|risque|crainte|ameaca|risco|receio)s? (?:of|to|de|d'|d[ao]) (?:the |a |an |un |une |um |uma )?$/.test(
      own,
    )
  )
    return true
  if (/^.{0,60}\b(?:tomorrow|demain|amanha)\b/.test(folded.slice(verb.end)) && !verb.isNegated) return true
  return kind !== 'accusation' && kind !== 'naming' && DENIED_AFTER.test(folded.slice(verb.end))
}

/** "…, which the delegation denies": the sentence itself says that it is said to be untrue. */
const DENIED_AFTER =
  /,? (?:which|a (?:claim|charge|report|version)|something|ce que|ce qu'|o que|une (?:version|affirmation|accusation) que|versao que|acusacao que)[^.;]{0,60}(?:den(?:y|ies|ied)|disputes?|disputed|rejects?|rejected|contests?|ni(?:e|ent|ait)|dement(?:ent)?|conteste(?:nt)?|refute|nega(?:m)?|negou|desmente|desmentiu|contesta|rejeita)\b/

/** "Nor is it true that …", "il est faux que …": the sentence itself says that what follows did not happen. */
const DENIED_BEFORE =
  /\b(?:(?:not|nor is it|neither is it|no truth|untrue|false|wrong|incorrect|nothing) (?:true |correct |accurate |the case |to (?:the|these) (?:claims?|reports?|rumou?rs?) )?(?:to (?:say|claim|suggest) )?that|(?:pas|ni) (?:vrai|exact) (?:non plus )?qu[e']|(?:faux|inexact|errone) (?:de (?:dire|pretendre|soutenir) )?qu[e']|(?:nao|nem|tampouco) (?:e|foi) (?:verdade|exato|certo) (?:dizer )?que|(?:falso|mentira) que) ?[^,;]*$/

const REPORTED_CONDITIONAL = /^(?:aurait|auraient|serait|seraient)\b/

const REFUTED =
  /^["]?(?:this is (?:not (?:correct|true|accurate|so)|false|untrue|incorrect|wrong)|that is (?:not (?:correct|true|accurate|so)|false|untrue|incorrect|wrong)|nothing of the (?:kind|sort)|(?:these|those|the) (?:reports?|claims?|rumou?rs?|accounts?|stories) (?:is|are) (?:false|untrue|wrong|incorrect|unfounded|not)|it did not|it is not true|c'est (?:inexact|faux|une erreur)|il n'en est rien|ce n'est pas (?:exact|vrai)|rien de tel|cela est (?:faux|inexact)|c'etait faux|nao e verdade|isto (?:nao e verdade|e falso)|e falso|nada disso|nao foi assim|tal nao (?:aconteceu|sucedeu)|nao corresponde)/

/** Whether a sentence says that the one before it is untrue. */
export const refutesBefore = (folded: string): boolean => REFUTED.test(folded.trimStart())

const ON_ANOTHERS_WORD =
  /\b(?:report(?:s|ed)?|media|newspapers?|article|press|rumou?rs?|claim(?:s|ed)?|according|said|says|allege[sd]?|wrote|depeche|medias?|journ(?:al|aux|ais)|presse|article|rumeurs?|affirm(?:e|ent|ait)|selon|aurait|noticia|imprensa|artigo|segundo|diz|dizem|afirma(?:m|ram)?|rumores?|agencia)\b/

/** Whether a sentence tells what others said, and so can be refuted by the next. */
export const isReported = (folded: string): boolean => ON_ANOTHERS_WORD.test(folded)

/** What was decided to be done counts as done: "it was agreed that the note would be sent to the group". */
const DECIDED =
  /\b(?:agreed|decided|resolved) [^;]*\b(?:that|to) [^;]*$|\b(?:decide|convenu|decida|resolu) (?:que|de|d')[^;]*$|\b(?:decidi(?:u|do|ram)|acordad[oa]|acord(?:ou|aram)|resolveu) (?:que )?[^;]*$/

/** Whether words that only look ahead tell a decision: something put off or handed on. */
export const isDecided = (kind: EventKind, verb: Verb, { folded }: Line): boolean =>
  (kind === 'referral' || kind === 'deferral' || kind === 'written_procedure_opened') &&
  !verb.isNegated &&
  DECIDED.test(folded.slice(Math.max(0, verb.start - 160), verb.start))

import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { groupsIn } from './groups'
import type { Mention } from './mentions'

/**
 * Somebody whom a sentence could say did something: a participant, a group in the words of the text, or an office as
 * such. `isSubject` where the words can stand before a verb; after "of", "in" or "against" they cannot. `isOwner` where
 * the words speak of a thing of theirs ("China’s proposal"): never somebody who acts.
 */
export type Candidate = Span & { isSubject: boolean; isOwner?: boolean } & Who
export type Who =
  | { participantId: string }
  | { group: string; min: number | null; max: number | null }
  | { office: 'chair' }
  | { pronoun: 'one' | 'many' }

const DELEGATION: Record<Locale, { before: RegExp; after: RegExp }> = {
  en: {
    before:
      /(?:(?:heads?|leaders?|members?|spokes(?:man|woman|person)|chiefs?) of (?:the |its )?)?(?:(?:delegations?|delegates?|representatives?|government|negotiators?|ambassador|minister|envoys?|spokes(?:man|woman|person)|(?:vice-|deputy )minister|officials?|diplomats?|advisers?|experts?|attache|counterparts?|colleagues?) (?:of|from|for) (?:the )?)$|(?:heads?|leaders?|members?) of (?:the )?$/,
    after:
      /^(?:'s?)? (?:(?!chair|vice-(?!minister)|side|former)[a-z-]+ )?(?:delegations?|delegates?|representatives?|government|negotiators?|ambassador|(?:vice-|deputy )?ministers?|officials?|envoys?|diplomats?|head of delegation|heads of delegation|team|side(?! (?:event|session|meeting))|bench(?:es)?|camp|seats|contingent|mission|advisers?|attache|spokes(?:man|woman|person)|speakers?|experts?|deputy head|counsel|lawyers?|counterparts?|colleagues?)\b/,
  },
  fr: {
    before:
      /(?:(?:chef(?:fe)?s?|membres?|porte-parole) de (?:la |l')?)?(?:delegations?|deleguee?s?|representante?s?|gouvernement|ambassadeur|ambassadrice|ministre|negociat(?:eurs?|rices?)|emissaires?|diplomates?|chef(?:fe)? de delegation|vice-ministre|attachee?|conseill(?:er|ere)s?|experte?s?|orat(?:eur|rice)|responsables?|fonctionnaires?|porte-parole|partie|camp|cote|equipe|juristes?|intervenante?s?|chef de file|homologues?|collegues?|confreres?)(?: permanente?s?)? (?:de la |de l'|du |des |de |d')?$/,
    after: /^(?!)/,
  },
  pt: {
    before:
      /(?:(?:chefes?|membros?|porta-voz) da )?(?:delegac(?:ao|oes)|delegad[ao]s?|representantes?|governo|embaixador(?:a|es)?|ministr[ao]|negociador(?:a|es)?|enviad[ao]s?|diplomatas?|chefe de delegacao|vice-ministr[ao]|adid[ao]|assessor(?:a|es)?|conselheir[ao]s?|perit[ao]s?|orador(?:a|es)?|responsave(?:l|is)|funcionari[ao]s?|porta-voz|parte|lado|bancada|equip[ae]|juristas?|chefe|homolog[ao]s?|colegas?)(?: permanentes?)? (?:da |do |das |dos |de )?$/,
    after: /^(?!)/,
  },
}
/** Where a delegation's adjective makes it the Chair, the host, or a thing of it, nobody acted. */
const CHAIRING =
  /^(?:'s)? (?:[a-z-]+ )?(?:chair|chairmanship|chairperson|presidency|presidence|presidencia|vice-chair|vice-presidence|hosts?)\b/
const CHAIRING_BEFORE =
  /(?:chair|presidence|presidencia|vice-presidence|vice-presidencia|chairmanship)(?: (?:of|de la|de l'|du|de|da|do|d'))? ?$/

const GOVERNED: Record<Locale, RegExp> = {
  en: /\b(?:of|from|in|with|to|against|under|about|on|for|at|between|like|including|than|towards?|into|near|over) (?:the )?$/,
  fr: /\b(?:de|du|des|en|a|au|aux|avec|contre|sous|pour|sur|chez|dont|vers|entre|dans|comme|envers)(?: la| le| les)? $|\b(?:d'|de l'|a l'|avec l'|contre l'|sous l'|pour l')$/,
  pt: /\b(?:de|da|do|das|dos|em|na|no|nas|nos|com|contra|sob|para|sobre|entre|ao|aos|como|segundo)(?: a| o| as| os)? $/,
}
/** What else can act: the coalition that speaks, the office that presides, and pronouns for whoever was spoken of. */
const OTHERS: Record<Locale, [RegExp, 'publisher' | 'owned' | 'told' | 'coalition' | 'chair' | 'one' | 'many'][]> = {
  en: [
    [
      /(?<![a-z])(?:we|us|one of us|(?:some|several|two|three) of us|(?:my|our) (?:own )?(?:delegation|organi[sz]ation|association|government)|our (?:[a-z]+ )?(?:spokes(?:person|woman|man)|observers?|colleagues?|experts?|speakers?|representatives?|delegation|delegates?|coordinator|members?|chair|panelists?|witness(?:es)?))(?![a-z])/g,
      'publisher',
    ],
    [
      /(?<![a-z])(?:the )?(?:civil society(?: coalition|'s (?:observer|representative|coordinator)s?| observers?| representatives| organi[sz]ations)?|coalition)(?![a-z])/g,
      'coalition',
    ],
    [/(?<![a-z])the (?:[a-z]+ )?(?:chair|chairperson|chairwoman|chairman|presidency)(?![a-z])/g, 'chair'],
    [
      /(?<![a-z])(?:it|the (?:same )?delegation|its (?:delegation|delegates?|representatives?|ambassador|minister|envoys?|negotiators?|head of delegation)|she|he|her|him)(?![a-z])/g,
      'one',
    ],
    [/(?<![a-z])(?:they|them|the (?:same )?(?:two |three )?delegations|both)(?![a-z])/g, 'many'],
    [/(?<![a-z])our(?= [a-z])/g, 'owned'],
  ],
  fr: [
    [
      /(?<![a-z])(?:l'une? (?:d'entre|de) nous|(?:certain|plusieur|deux|trois)e?s? (?:d'entre|de) nous|nous(?! (?:a|ont|avait|avaient|dit|est|lui|leur) )|(?:ma|mon|notre) (?:delegation|organisation|association|gouvernement)|(?:notre|nos) (?:porte-parole|observat(?:eurs?|rices?)|collegues?|experte?s?|intervenante?s?|representante?s?|delegation|deleguee?s?|coordinat(?:eur|rice)|membres?|oratrice|orateur|consoeur|confrere))(?![a-z])/g,
      'publisher',
    ],
    [/(?<![a-z])(?:la |les )?(?:societe civile|coalition|organisations de la societe civile)(?![a-z])/g, 'coalition'],
    [/(?<![a-z])(?:la presidence|le president|la presidente)(?: (?!a |ont |est |s')[a-z]+)?(?= )/g, 'chair'],
    [
      /(?<![a-z])(?:elle|il|celle-ci|celui-ci|cette delegation|cette derniere|ce dernier|la delegation|sa delegation|son (?:delegue|representant|emissaire|ambassadeur)|sa (?:deleguee|representante))(?= [a-z])/g,
      'one',
    ],
    [/(?<![a-z])(?:elles|ils|ceux-ci|celles-ci|ces delegations|les delegations)(?![a-z])/g, 'many'],
    [/(?<![a-z])nous(?= (?:a|ont|avait|avaient|dit|est) )/g, 'told'],
    [/(?<![a-z])(?:notre|nos)(?= [a-z])/g, 'owned'],
  ],
  pt: [
    [
      /(?<![a-z])(?:uma? de nos|nos(?= (?:nao|abandon|deix|saim))|(?:a )?(?:minha|nossa) (?:delegacao|organizacao|associacao)|(?:o )?(?:meu|nosso) governo|(?:[oa]s? )?noss[ao]s? (?:porta-voz|observador(?:es|as?)?|colegas?|perit[ao]s?|orador(?:es|as?)?|representantes?|delegacao|delegad[ao]s?|coordenador[a]?|membros?|especialistas?))(?![a-z])/g,
      'publisher',
    ],
    [
      /(?<![a-z])(?:a |as )?(?:sociedade civil|coligacao|coalizao|organizacoes da sociedade civil)(?![a-z])/g,
      'coalition',
    ],
    [
      /(?<![a-z])(?:a presidencia|o presidente|a presidente)(?: (?:[a-z]+(?:ana|ano|esa|es|ina|ino|ense|ola|ica|ico|iana|ita|ali)))?(?![a-z])/g,
      'chair',
    ],
    [/(?<=[a-z]-)nos(?![a-z])|(?<=\b(?:nao|que|ja|nunca|nem) )nos(?= [a-z])/g, 'told'],
    [/(?<![a-z])noss[ao]s?(?= [a-z])/g, 'owned'],
    [
      /(?<![a-z])(?:ela|ele|esta|este|esta delegacao|a delegacao|a sua delegacao|o seu (?:delegado|representante|enviado|embaixador)|a sua (?:delegada|representante))(?= [a-z])/g,
      'one',
    ],
    [/(?<![a-z])(?:elas|eles|estas delegacoes|as delegacoes)(?![a-z])/g, 'many'],
  ],
}

/** Who is meant by "we" in a text, and by "civil society"; null where nobody of the record is. */
export type Speakers = { publisherId: string | null; coalitionId: string | null }

/** Everybody whom a sentence could say did something, in order. `folded` is the sentence as `fold` gives it. */
export function candidatesIn(
  sentence: string,
  folded: string,
  mentions: Mention[],
  { locale, speakers }: { locale: Locale; speakers: Speakers },
): Candidate[] {
  const found: Candidate[] = []
  const isFree = ({ start, end }: Span) => !found.some((one) => one.start < end && start < one.end)
  for (const mention of mentions) {
    const candidate = asActor(mention, folded, locale)
    if (candidate && isFree(candidate)) found.push(candidate)
  }
  for (const { start, end, words, min, max } of groupsIn(sentence, locale))
    if (isFree({ start, end }))
      found.push({ start, end, group: words, min, max, isSubject: isSubjectAt(folded, start, locale, end) })
  for (const [pattern, who] of OTHERS[locale])
    for (const match of matchesOf(folded, pattern)) {
      const from = who === 'publisher' ? withPart(folded, match.index) : match.index
      const span = { start: from, end: match.index + match[0].length }
      // "We" in the words of others is not whoever publishes them.
      if ((who === 'publisher' || who === 'owned' || who === 'told') && isQuoted(folded, span.start)) continue
      const person = whoIs(who, speakers)
      if (!person || !isFree(span)) continue
      if (who === 'owned') found.push({ ...span, ...person, isSubject: false, isOwner: true })
      else if (who === 'told') found.push({ ...span, ...person, isSubject: false })
      else found.push({ ...span, ...person, isSubject: isSubjectAt(folded, span.start, locale, span.end) })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a place of a folded sentence stands within quotation marks. */
export const isQuoted = (folded: string, at: number) => (folded.slice(0, at).split('"').length - 1) % 2 === 1

function whoIs(who: (typeof OTHERS)['en'][number][1], { publisherId, coalitionId }: Speakers): Who | null {
  if (who === 'chair') return { office: 'chair' }
  if (who === 'one' || who === 'many') return { pronoun: who }
  const id = who === 'publisher' || who === 'owned' || who === 'told' ? publisherId : coalitionId
  return id ? { participantId: id } : null
}

/** "The Russians", "les Angolais", "os angolanos": an adjective in the plural that stands alone behind its article. */
const isPeople = (words: string, before: string, after: string) =>
  /s$/.test(words) &&
  /(?:^|[ "(])(?:the|les|os|as|pel[ao]s|aos) $/.test(before) &&
  !/^ (?:and|et|e) [a-z]+s\b/.test(after)

function asActor({ start, end, id, isAdjective }: Mention, folded: string, locale: Locale): Candidate | null {
  const before = folded.slice(Math.max(0, start - 64), start)
  const after = folded.slice(end, end + 40)
  if (CHAIRING.test(after) || CHAIRING_BEFORE.test(before)) return null
  const isDelegation = DELEGATION[locale].before.test(before) || DELEGATION[locale].after.test(after)
  if (isAdjective && !isDelegation && !isPeople(folded.slice(start, end), before, after)) return null
  // "China's proposal" is a thing of China; "China's delegation" is China.
  if (/^'s? /.test(after) && !isDelegation) return { start, end, participantId: id, isSubject: false, isOwner: true }
  const head = DELEGATION[locale].before.exec(before)?.[0] ?? ''
  const tail = DELEGATION[locale].after.exec(after)?.[0] ?? ''
  const from = head || tail ? withPart(folded, start - head.length) : start
  return {
    start: from,
    end: end + tail.length,
    participantId: id,
    isSubject: isSubjectAt(folded, from, locale, end + tail.length),
  }
}

/** A part of a delegation stands for it: "part of the delegation", "two of our members". */
export const PARTLY =
  /^(?:(?:a |une |uma )?(?:part|half|some|several|most|partie|moitie|parte|metade|two|three|four|five|deux|trois|quatre|plusieurs|quelques-uns|certains|dois|duas|tres|quatro|varios|alguns)(?: members| membres| membros)? (?:of|de|d[ao]s?) )/
const PARTLY_BEFORE =
  /(?:(?:\ba |\bune |\buma )?\b(?:part|half|some|several|most|partie|moitie|parte|metade|two|three|four|five|deux|trois|quatre|plusieurs|quelques-uns|certains|dois|duas|tres|quatro|varios|alguns)(?: members| membres| membros)? (?:of|de|d[ao]s?) (?:the |its |la |l')?)$/

/** Where the words for somebody begin, with "part of" before them. */
function withPart(folded: string, start: number): number {
  const part = PARTLY_BEFORE.exec(folded.slice(Math.max(0, start - 40), start))
  return part ? start - part[0].length : start
}

function isSubjectAt(folded: string, start: number, locale: Locale, end: number): boolean {
  // "With Mali objecting", "com a delegação a pôr": whoever stands there acts.
  if (/\b(?:with|com|avec) (?:the |an? |as |os? |la |le |les |l')?$/.test(folded.slice(Math.max(0, start - 16), start)))
    if (/^ (?:[a-z]+ing|a [a-z]+(?:ar|er|ir|or))\b/.test(folded.slice(end, end + 24))) return true
  const before = folded.slice(Math.max(0, start - 24), start)
  return !GOVERNED[locale].test(before)
}

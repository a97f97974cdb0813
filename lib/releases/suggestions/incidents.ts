import type { ActorRole, EventKind, EventScope, Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { clockTimesIn, durationsIn } from './clock'
import { fold } from './folding'
import { EN } from './lexicon/en'
import { FR } from './lexicon/fr'
import { PT } from './lexicon/pt'
import type { Place, Trigger } from './lexicon/trigger'
import type { Mention } from './mentions'
import { type Candidate, candidatesIn, type Speakers, type Who } from './subjects'

/** Somebody whom the words say did it, was meant, or was hindered, with the words that say so. */
export type SuggestedActor = Exclude<Who, { pronoun: unknown }> & { role: ActorRole; words: Span }

/**
 * What a sentence seems to tell: a kind of event, who is said to have acted, when and how long. `because` are the words
 * it was read from. A proposal: people decide.
 */
export type Incident = {
  kind: EventKind
  scope: EventScope
  actors: SuggestedActor[]
  clock: string | null
  durationMinutes: number | null
  because: Span[]
}

const LEXICON: Record<Locale, Trigger[]> = { en: EN, fr: FR, pt: PT }

/** Kinds that take their time, and so are what a length in their sentence speaks of. */
const LASTING = new Set<EventKind>([
  'prolonged_intervention',
  'overrun',
  'suspended',
  'item_discussed',
  'communique_drafting',
])

const DENIED: Record<Locale, RegExp> = {
  en: /(?:\bnot|n't|\bnever|\bno longer|\bnor|\bwithout|\bno (?:delegation|participant|one|country)|\bnobody|\bdenied (?:that|having)|\bno)(?: (?:it|they|having|ever|yet|once|had|have|has|been|be))* $/,
  fr: /(?:\bne |\bn'|\bsans |\bni |\baucune? (?:delegation|participant|pays) (?:n'|ne )?)(?:[a-z]+ ){0,3}$/,
  pt: /(?:\bnao|\bnunca|\bnem|\bsem|\bnenhum[a]? (?:delegacao|participante|pais))(?: (?:se|o|a|tinha|foi))* $/,
}
const DENIED_WITHIN: Record<Locale, RegExp | null> = {
  en: null,
  fr: /\b(?:n'|ne )(?:a|ont|avait|avaient|est|sont)\b.{0,12}\b(?:pas|jamais|plus)\b|^(?:a|ont|est|sont) (?:pas|jamais)\b/,
  pt: null,
}
const ONLY_THOUGHT: Record<Locale, RegExp> = {
  en: /\b(?:would|could|might|may|should|must|shall|will|can|cannot|ready to|about to|going to|threat(?:en|ened|ens) to|threat to|plan(?:s|ned)? to|intend(?:s|ed)? to|want(?:s|ed)? to|wish(?:es|ed)? to|risk(?:s|ed)? (?:of )?|urged? [a-z ]{2,24} to|called? on [a-z ]{2,24} to|if (?:the |a |any |it |they |[a-z]+ )?(?:[a-z]+ ){0,3}|hop(?:e|es|ed) (?:to|that)|in order (?:not )?to|refus(?:e|es|ed) to be|afraid of|fear(?:s|ed)? (?:that )?)(?: (?:not|now|also|again|then|have|be|been))* ?$/,
  fr: /\b(?:pourrai(?:t|ent)|devrai(?:t|ent)|doi(?:t|vent)|peu(?:t|vent)|va|vont|menacai(?:t|ent) de|menace(?:nt)? de|a menace de|ont menace de|envisage(?:nt)? de|entend(?:ent)?|veu(?:t|lent)|voulai(?:t|ent)|risqu(?:e|ent|ait) de|si (?:[a-z' ]{0,30})?|afin de|pour ne pas|appel(?:le|ons|lent) [a-z' ]{2,30}a|espere(?:r|nt|ons)?)(?: (?:ne|pas|aussi|encore))* ?$/,
  pt: /\b(?:poderia(?:m)?|deveria(?:m)?|deve(?:m)?|pode(?:m)?|vai|vao|ameac(?:ou|aram|a|am)(?: de)?|pretend(?:e|em|ia)|quer(?:em)?|queria(?:m)?|se (?:[a-z ]{0,30})?|a fim de|para (?:nao )?|apel(?:a|amos|ou) [a-z ]{2,30}que|espera(?:mos|m)?(?: que)?)(?: (?:nao|tambem|ainda))* ?$/,
}
const PATTERN: Record<Locale, RegExp> = {
  en: /\bfor (?:many |several |the past |the last |two |three |four |five |ten |more than [a-z]+ |over [a-z]+ )*(?:years|decades|a decade)\b|\bsince last year\b|\byear after year\b|\b(?:time and (?:time )?again|every year|each year|in recent years|over the years|meeting after meeting|as always|systematically)\b|\bsince \d{4}\b|\bsince (?:20\d\d|last)/,
  fr: /\bdepuis (?:des|de nombreuses|plusieurs|quelques|deux|trois|quatre|cinq|dix|l'an|longtemps|\d{4})|\bd'annee en annee\b|\bannee apres annee\b|\bchaque annee\b|\bces dernieres annees\b|\bde reunion en reunion\b|\bau fil des ans\b|\bsystematiquement\b/,
  pt: /\bha (?:muitos |varios |dois |tres |quatro |cinco |dez |mais de [a-z]+ )?anos\b|\bdesde (?:o ano passado|\d{4}|ha)|\bano apos ano\b|\btodos os anos\b|\bnos ultimos anos\b|\bao longo dos anos\b|\breuniao apos reuniao\b|\bsistematicamente\b/,
}
/** A new subject between somebody and a verb: then it was not them. */
const NEW_SUBJECT: Record<Locale, RegExp> = {
  en: /[;:]|(?:\b(?:and|but|while|when|whereas|until|after|before|because|although|that|as|since|where)|,) (?:the|a|an|this|these|those|his|her|its|their|our|no|mr|mrs|ms|dr|several|some) [a-z]+|\b(?:mr|mrs|ms|dr)\b/,
  fr: /[;:]|\b(?:et|mais|tandis que|alors que|lorsque|quand|parce que|bien que|que|jusqu'a ce que|apres que|car|ou) (?:le |la |les |l'|un |une |ce |cette |ces |son |sa |ses |leurs? |aucun|m\.? |mme )/,
  pt: /[;:]|\b(?:e|mas|enquanto|quando|porque|embora|que|ate que|depois de|pois|onde) (?:o |a |os |as |um |uma |este |esta |estes |seu |sua |nenhum|sr|sra)/,
}
const BY: Record<Locale, RegExp> = {
  en: /^(?:[ ,]*(?:(?!to |the )[a-z'-]+ ){0,4}?)(?:by|of|from) (?:the )?/,
  fr: /^(?:[ ,]*(?:(?!pour |le |la )[a-z'-]+ ){0,4}?)(?:par|de la part de|de|des|du|d') ?(?:la |le |les |l')?/,
  pt: /^(?:[ ,]*(?:(?!para |o |a )[a-z'-]+ ){0,4}?)(?:por parte d[aoe]s?|por|pela|pelo|pelas|pelos|de|da|do|das|dos) (?:a |o |as |os )?/,
}
const AND =
  /^[ ,]*(?:and|et|e|as well as|ainsi que|bem como|or|ou|plus|alongside|together with)?[ ,]*(?:the |la |le |les |l'|a |o |as |os |by |par |pela |pelo |pelos |pelas |por |of |de |de la |du |des |da |do )*$/

export type Reading = { locale: Locale; speakers: Speakers }

/**
 * What one sentence seems to tell, in the order of its words. `before` are those whom the sentence before told of, for
 * "it" and "they". What is denied, threatened or hoped for is no incident.
 */
export function incidentsIn(sentence: string, mentions: Mention[], reading: Reading, before: Who[] = []): Incident[] {
  const { locale } = reading
  const folded = fold(sentence)
  const candidates = candidatesIn(sentence, folded, mentions, reading)
  const scope = PATTERN[locale].test(folded) ? 'pattern' : 'single'
  const hits = triggersIn(folded, locale)
  const incidents: (Incident & { at: Span })[] = []
  for (const { trigger, at } of hits) {
    // "All those who had been named" is somebody, not a naming.
    if (candidates.some((one) => 'group' in one && one.start <= at.start && at.end <= one.end)) continue
    if (isOnlyThought(folded, at, locale)) continue
    const actors = actorsOf(trigger, at, folded, candidates, locale, before)
    const known = incidents.find((one) => one.kind === trigger.kind && sameActors(one.actors, actors))
    if (known) known.because.push(at)
    else incidents.push({ kind: trigger.kind, scope, actors, clock: null, durationMinutes: null, because: [at], at })
  }
  giveTimes(incidents, sentence, locale)
  return incidents.map(({ at: _, ...incident }) => incident)
}

function triggersIn(folded: string, locale: Locale): { trigger: Trigger; at: Span }[] {
  const found: { trigger: Trigger; at: Span }[] = []
  for (const trigger of LEXICON[locale])
    for (const match of folded.matchAll(trigger.words)) {
      const at = { start: match.index, end: match.index + match[0].trimEnd().length }
      const isTaken = found.some((one) => one.at.start < at.end && at.start < one.at.end)
      if (!isTaken && at.end > at.start) found.push({ trigger, at })
    }
  return found.sort((a, b) => a.at.start - b.at.start)
}

/** Whether the words deny it, threaten it or only hope for it. */
function isOnlyThought(folded: string, { start, end }: Span, locale: Locale): boolean {
  const lead = folded.slice(Math.max(0, start - 60), start)
  const words = folded.slice(start, end)
  const tellsItself =
    /\b(?:not|n't|nao|n'a|n'ont|n'avait|ne|no|sem|sans|without|aucun|nenhum|never|nunca|unable|can)\b|n't/.test(words)
  if (!tellsItself && DENIED[locale].test(lead)) return true
  if (!tellsItself && DENIED_WITHIN[locale]?.test(folded.slice(Math.max(0, start - 4), end))) return true
  return !tellsItself && ONLY_THOUGHT[locale].test(lead)
}

function actorsOf(
  trigger: Trigger,
  at: Span,
  folded: string,
  candidates: Candidate[],
  locale: Locale,
  before: Who[],
): SuggestedActor[] {
  const found: SuggestedActor[] = []
  for (const { place, role } of trigger.actors) {
    if (place === 'by' && found.some((one) => one.role === role)) continue
    for (const candidate of standing(place, at, folded, candidates, locale)) {
      const { start, end } = candidate
      for (const who of resolved(candidate, candidates, before))
        if (!found.some((one) => one.role === role && isSame(one, who)))
          found.push({ ...who, role, words: { start, end } })
    }
  }
  return found
}

/** The candidates that stand where the trigger says that whoever acted stands, with those joined to them by "and". */
function standing(place: Place, at: Span, folded: string, candidates: Candidate[], locale: Locale): Candidate[] {
  if (place === 'first') {
    const first = candidates.findIndex((one) => one.isSubject && !('pronoun' in one))
    return first < 0 ? [] : joined(candidates, first, 1, folded)
  }
  if (place === 'before') {
    const left = candidates.filter((one) => one.end <= at.start)
    const nearest = left.findLast((one) => one.isSubject)
    if (!nearest) return []
    const between = folded.slice(nearest.end, at.start)
    if (NEW_SUBJECT[locale].test(between) || between.length > 130) return []
    return joined(left, left.indexOf(nearest), -1, folded)
  }
  const right = candidates.filter((one) => one.start >= at.end)
  const [first] = right
  if (!first) return []
  const between = folded.slice(at.end, first.start)
  if (between.length > 70 || /[;:.]/.test(between)) return []
  if (place === 'by') {
    const lead = BY[locale].exec(`${between}`)
    if (!lead || lead[0].length < between.length - 22) return []
    if ('pronoun' in first) return []
  } else if (between.length > 34 || NEW_SUBJECT[locale].test(between)) return []
  return joined(right, 0, 1, folded)
}

function joined(candidates: Candidate[], from: number, step: 1 | -1, folded: string): Candidate[] {
  const list = [candidates[from] as Candidate]
  for (let at = from + step; at >= 0 && at < candidates.length; at += step) {
    const [one, other] = step > 0 ? [list.at(-1), candidates[at]] : [candidates[at], list.at(-1)]
    if (!one || !other || 'pronoun' in one || 'pronoun' in other) break
    const between = folded.slice(one.end, other.start)
    if (!AND.test(between) || between.trim() === '') break
    list.push(candidates[at] as Candidate)
  }
  return step > 0 ? list : list.reverse()
}

/** A pronoun stands for whoever was spoken of last: earlier in the sentence, or in the one before it. */
function resolved(candidate: Candidate, candidates: Candidate[], before: Who[]): Exclude<Who, { pronoun: unknown }>[] {
  if (!('pronoun' in candidate)) return [withoutPlace(candidate)]
  const earlier = candidates.filter((one) => one.end <= candidate.start && one.isSubject && !('pronoun' in one))
  const last = earlier.at(-1)
  const known = (last ? [withoutPlace(last)] : before).filter(
    (who): who is Exclude<Who, { pronoun: unknown }> => !('pronoun' in who),
  )
  if (candidate.pronoun === 'one') return known.length === 1 && known[0] && !('group' in known[0]) ? known : []
  return known.length > 1 || (known[0] && 'group' in known[0]) ? known : []
}

function withoutPlace(candidate: Candidate): Exclude<Who, { pronoun: unknown }> {
  if ('participantId' in candidate) return { participantId: candidate.participantId }
  if ('group' in candidate) return { group: candidate.group, min: candidate.min, max: candidate.max }
  return { office: 'chair' }
}

function isSame(a: Who, b: Who): boolean {
  if ('participantId' in a) return 'participantId' in b && a.participantId === b.participantId
  if ('group' in a) return 'group' in b && a.group === b.group
  return 'office' in a && 'office' in b
}

const sameActors = (a: SuggestedActor[], b: SuggestedActor[]) =>
  a.length === b.length && a.every((one) => b.some((other) => isSame(one, other)))

/** Each clock time and each length goes to the incident whose words stand nearest. */
function giveTimes(incidents: (Incident & { at: Span })[], sentence: string, locale: Locale): void {
  const distance = (one: { at: Span }, span: Span) =>
    Math.min(Math.abs(one.at.end - span.start), Math.abs(one.at.start - span.end))
  const nearest = (span: Span) => [...incidents].sort((a, b) => distance(a, span) - distance(b, span))[0]
  for (const time of clockTimesIn(sentence, locale)) {
    const incident = nearest(time)
    if (!incident) continue
    // What went on past its end is told by its last hour; everything else by the first.
    if (incident.clock === null || incident.kind === 'overrun') incident.clock = time.clock
    incident.because.push({ start: time.start, end: time.end })
  }
  const lasting = incidents.filter((one) => LASTING.has(one.kind))
  for (const length of durationsIn(sentence, locale)) {
    const incident = lasting.length === 1 ? lasting[0] : nearest(length)
    if (!incident || incident.durationMinutes !== null) continue
    incident.durationMinutes = length.minutes
    incident.because.push({ start: length.start, end: length.end })
  }
}

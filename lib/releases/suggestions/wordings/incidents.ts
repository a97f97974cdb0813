import type { EventKind } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import type { SuggestedActor } from '../actors'
import { matchesOf } from '../matching'
import { isOfNobody, isPattern, isThought } from '../reality'
import { isQuoted, type Who } from '../subjects'
import { actorsByWording, isAccused, isDoneTo, type MeantLine } from './actors'
import type { MeantSentence } from './meanings'
import { likelyClass, likelyKinds, shareOf, shareOfNone } from './reading'

/** How probable a kind must be where rules have read nothing in a sentence, and where they have. */
const ENOUGH_ALONE = 0.45
const ENOUGH_BESIDE = 0.6
const ENOUGH_IN_A_PART = 0.65
/** What the whole sentence must give to a kind that a part of it tells. */
const NOT_AGAINST_THE_WHOLE = 0.05
/** How probable it must be that a whole sentence tells nothing for its parts not to be read. */
const TELLS_NOTHING = 0.85
/** How probable the kind must be for anybody to be proposed as obstructing. */
const SURE = 0.8
/** How probable a kind must be in what is rather a judgement than a report. */
const VERY_SURE = 0.95

/** What the meanings of a sentence's words add to what rules have read in it. `at` is the first of the words. */
export type Added = { kind: EventKind; at: Span; because: Span[]; actors: SuggestedActor[] }

/**
 * Incidents that a sentence tells in words that no rule knows: by the kinds that such meanings told in the bank of
 * wordings, with whoever probably acted. `ruled` are the kinds that rules have read.
 */
export function addedByWording(sentence: MeantLine, before: Who[], ruled: { kind: EventKind; at: Span }[]): Added[] {
  const { line, meant } = sentence
  // What a rule has read of conduct over years is one thing, however many words tell it.
  if (ruled.length > 0 && isPattern(line.folded, line.locale)) return []
  const least = ruled.length > 0 ? ENOUGH_BESIDE : ENOUGH_ALONE
  if (meant.words.length < 4) return []
  const known = ruled.map(({ kind }) => kind)
  const hasStance = ruled.some(({ kind }) => STANCES.has(kind))
  const whole = likelyKinds(meant, least, known).filter(({ kind }) => !hasStance || !STANCES.has(kind))
  const parts = (shareOfNone(meant) > TELLS_NOTHING ? [] : partsOf(line.folded, meant)).flatMap((part) =>
    ruled.some(({ at }) => part.words[0] && at.start < (part.words.at(-1)?.end ?? 0) && part.words[0].start < at.end)
      ? []
      : likelyKinds(part, ENOUGH_IN_A_PART, known)
          .slice(0, 1)
          .filter(({ kind }) => shareOf(meant, kind) >= NOT_AGAINST_THE_WHOLE),
  )
  const likely = [...whole, ...parts.filter(({ kind }) => !whole.some((one) => one.kind === kind))]
  return likely.flatMap(({ kind, because, at, probability }) => {
    if (because.length === 0) return []
    if (!OF_WHAT_DID_NOT_HAPPEN.has(kind) && stands(NOT, line.folded, because)) return []
    if (stands(UNREAL, line.folded, because) && !REPORTED.test(line.folded)) return []
    if (STANCES.has(kind) && isOfNobody(line.folded, 0, at.start, line.locale)) return []
    if (PROPOSALS.has(kind) && ruled.some((one) => PROPOSALS.has(one.kind))) return []
    if (OF_CONDUCT.has(kind) && stands(ONLY_PLANNED, line.folded, because)) return []
    if (OF_A_SITTING.has(kind) && ONLY_WHEN.test(line.folded)) return []
    if (probability < VERY_SURE && isJudgement(sentence)) return []
    if (kind === 'intimidation' && THREAT_TO_LEAVE.test(line.folded)) return []
    if (isThought({ ...at, at: at.start, isReal: true, isNegated: false }, line)) return []
    const isSaid = isQuoted(line.folded, at.start)
    const actors = actorsByWording(sentence, kind, before)
      .filter(({ role }) => probability >= SURE || !isAccused(kind, role))
      // Whoever says a sentence in quotation marks is not whoever did what it tells.
      .filter(({ role, words }) => !isSaid || isDoneTo(role) || isQuoted(line.folded, words.start))
    return [{ kind, at, because, actors }]
  })
}

/** Kinds between which one word decides: against what somebody was. */
const STANCES = new Set<EventKind>([
  ...(['objection', 'item_objected', 'reference_objected', 'consensus_blocked', 'candidate_blocked'] as const),
  ...(['obstruction_reported', 'item_removed', 'text_weakened'] as const),
])
/** What tells the particular ones is the thing that was objected to. */
const OF_A_THING = new Set<EventKind>(['item_objected', 'reference_objected', 'candidate_blocked', 'item_removed'])
const PROPOSALS = new Set<EventKind>(['text_tabled', 'compromise_proposed', 'wording_proposed'])
const OF_WORDS = new Set<EventKind>(['compromise_proposed', 'wording_proposed'])
const CLEARLY = 0.5
const RATHER = 4

/** The kind of an objection or proposal as the meanings of the whole sentence have it, where they speak clearly for another one. */
export function sharperKind({ meant }: MeantLine, kind: EventKind): EventKind {
  const [family, particular] = STANCES.has(kind) ? [STANCES, OF_A_THING] : [PROPOSALS, OF_WORDS]
  if (!family.has(kind)) return kind
  const [best] = [...particular].sort((a, b) => shareOf(meant, b) - shareOf(meant, a))
  if (!best || shareOf(meant, best) < CLEARLY) return kind
  return shareOf(meant, best) > Math.max(0.02, shareOf(meant, kind)) * RATHER ? best : kind
}

const PART = /[,;:]|\b(?:and|but|et|mais|e|mas)\b/g

/** The parts of a sentence between commas and conjunctions, of at least five words each; none for a sentence of one part. */
function partsOf(folded: string, { words }: MeantSentence): MeantSentence[] {
  const edges = [0, ...matchesOf(folded, PART).map(({ index }) => index), folded.length]
  if (edges.length === 2) return []
  return edges.slice(1).flatMap((to, at) => {
    const within = words.filter(({ start, end }) => start >= (edges[at] ?? 0) && end <= to)
    return within.length >= 5 ? [{ words: within, whole: [] }] : []
  })
}

/** Kinds that are told by what was not done, refused or prevented. */
const OF_WHAT_DID_NOT_HAPPEN = new Set<EventKind>([
  ...(['statement_undelivered', 'text_failed', 'communique_failed', 'adjourned_without_result'] as const),
  ...(['access_refused', 'access_restricted', 'right_of_reply_refused', 'consensus_blocked', 'objection'] as const),
  ...(['item_objected', 'reference_objected', 'candidate_blocked', 'outcome_disputed', 'boycott'] as const),
  ...(['meeting_cancelled', 'deferral', 'item_abeyance', 'item_removed', 'obstruction_reported'] as const),
  ...(['procedure_breach', 'objection_withdrawn', 'text_weakened', 'mandate_challenged'] as const),
])
const NOT =
  /\b(?:not|never|no|nobody|none|nor|neither|cannot|n't|pas|jamais|aucune?|personne|ni|nao|nunca|nem|nenhuma?|ninguem|tampouco)\b/

/** What somebody does in a room, which a plan or a wish to do it does not tell. */
const OF_CONDUCT = new Set<EventKind>([
  ...(['walkout', 'partial_walkout', 'withdrawal', 'boycott', 'return', 'interruption', 'verbal_attack'] as const),
  ...(['microphone_cut', 'protest', 'meeting_cancelled', 'suspended', 'closed', 'prolonged_intervention'] as const),
])
const UNREAL =
  /\b(?:would(?! not\b)|(?:could|might|may|should) have|aurai(?:t|ent)|serai(?:t|ent)|pourrai(?:t|ent)|teriam?|seriam?|poderiam?|had (?:it|they|[a-z]+) not)\b/
const OF_A_SITTING = new Set<EventKind>(['closed', 'sitting_opened', 'resumed'])
/** "At the end of the Plenary, …" tells when something else happened. */
const ONLY_WHEN =
  /\b(?:at|by|before|until|since|after) the (?:very )?(?:end|close|closing|opening|beginning|start) of\b|\b(?:a|avant|apres|depuis|jusqu'a) (?:la fin|l'issue|l'ouverture|la cloture) d|\b(?:no|ao|ate ao|antes do|desde o) (?:fim|final|encerramento|inicio|termo) d/

/** Whether a sentence is by its words rather a judgement or a circumstance than a report. */
function isJudgement({ line: { folded, locale }, meant }: MeantLine): boolean {
  const likely = likelyClass(folded, folded, locale, meant)
  return (likely.class === 'opinion' || likely.class === 'context') && likely.probability > CLEARLY
}

/** Whoever threatens to leave or to block intimidates nobody. */
const THREAT_TO_LEAVE =
  /\b(?:threat\w+|menac\w+|ameac\w+|menace) (?:to |de |d'|com |of )?(?:leave|leaving|walk|quit|block|veto|withdraw|abandon\w*|sair|retir\w*|bloque\w*|bloqu\w*|quitt\w*|partir|se retirer|un veto)/
/** The French conditional tells what others say, where the sentence says that they do. */
const REPORTED = /\b(?:selon|d'apres|dit-on|m'a-t-on dit|a en croire)\b/
const ONLY_PLANNED =
  /\b(?:would|could|might|may|plan(?:s|ned|ning)?|considering|considers?|intend(?:s|ed)?|prepar(?:es?|ing|ent|ait|am|ava)|about to|ready to|threat\w*|envisag\w*|songe\w*|menac\w*|ameac\w*|pondera\w*|tencion\w*|pretend(?:e|em|ia|iam)|voulai\w*|voudrai\w*|souhait\w*|quer(?:em|iam|ia)?|wants?|wanted|hop(?:es?|ed|ing)|fear(?:s|ed)?|crai(?:nt|gn)\w*|teme\w*|receia\w*|supposed|rumou?r\w*|dit-on|consta|fala-se)\b/

/** Whether such a word stands in the part of the sentence that the words are from. */
function stands(pattern: RegExp, folded: string, because: Span[]): boolean {
  const from = Math.min(...because.map(({ start }) => start))
  const to = Math.max(...because.map(({ end }) => end))
  const clause = Math.max(...[',', ';', ':', '"'].map((mark) => folded.lastIndexOf(mark, from))) + 1
  return pattern.test(folded.slice(clause, to))
}

import type { EventKind } from '@/db/vocabulary'
import type { Span } from '../../sentences'
import type { Line } from '../lists'
import { isThought } from '../reality'

/** Whether words that speak for a kind only deny, plan, suppose or date it, or threaten it. */
export function isDoubtful(kind: EventKind, { because, at }: { because: Span[]; at: Span }, line: Line): boolean {
  const { folded } = line
  if (!OF_WHAT_DID_NOT_HAPPEN.has(kind) && stands(NOT, folded, because)) return true
  if (stands(UNREAL, folded, because) && !REPORTED.test(folded)) return true
  if (OF_CONDUCT.has(kind) && stands(ONLY_PLANNED, folded, because)) return true
  if (OF_A_SITTING.has(kind) && ONLY_WHEN.test(folded)) return true
  if (kind === 'intimidation' && THREAT_TO_LEAVE.test(folded)) return true
  return isThought({ ...at, at: at.start, isReal: true, isNegated: false }, line)
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

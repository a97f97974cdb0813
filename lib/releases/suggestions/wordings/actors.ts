import type { ActorRole, EventKind } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import { isSame, resolved, type Somebody, type SuggestedActor } from '../actors'
import { joined, type Line } from '../lists'
import type { Candidate, Who } from '../subjects'
import type { MeantSentence } from './meanings'
import { roleFacts } from './features'
import { likelyPart, type Part } from './reading'

/** How probable a part must be; to be proposed as obstructing takes more. */
const ENOUGH = 0.5
const ENOUGH_TO_OBSTRUCT = 0.85
/** How much more it takes where a rule has read the kind and found nobody. */
const MORE_BESIDE_RULES = 0.05

/** A sentence with what its words mean; `facts` are those of its candidates, once they were asked for. */
export type MeantLine = { line: Line; meant: MeantSentence; facts?: string[][] }

export const isDoneTo = (role: ActorRole) => role === 'target' || role === 'affected'

/**
 * Those whom a rule did not find: who acted where it names nobody who did, and at whom where it names nobody at whom. Whom
 * a rule does not read as obstructing is not proposed as such.
 */
export function missingActors(
  sentence: MeantLine,
  { kind, actors }: { kind: EventKind; actors: SuggestedActor[] },
  before: Who[],
): SuggestedActor[] {
  const hasOne = actors.some(({ role }) => !isDoneTo(role))
  const hasOther = actors.some(({ role }) => isDoneTo(role))
  if (hasOne && hasOther) return []
  return actorsByWording(sentence, kind, before, MORE_BESIDE_RULES).filter(
    (one) =>
      !(isDoneTo(one.role) ? hasOther : hasOne) &&
      !isAccused(kind, one.role) &&
      !actors.some((actor) => isSame(actor, one)),
  )
}

type Taken = { candidate: Candidate; role: ActorRole; probability: number }

/** Who probably had which part in what a sentence tells; `more` raises how sure it must be. */
export function actorsByWording(sentence: MeantLine, kind: EventKind, before: Who[], more = 0): SuggestedActor[] {
  const { line, meant } = sentence
  const { folded, candidates } = line
  sentence.facts ??= candidates.map((one) => roleFacts(one, candidates, { folded, meant }))
  const facts = sentence.facts
  const taken = candidates.flatMap((candidate, at): Taken[] => {
    if ('office' in candidate) return []
    const told = likelyPart(facts[at] ?? [], kind)
    return told ? [{ candidate, role: roleOf(kind, told.part), probability: told.probability }] : []
  })
  const sure = taken.filter(({ candidate, role, probability }) => {
    const enough = isAccused(kind, role) ? ENOUGH_TO_OBSTRUCT : ENOUGH
    return probability >= enough + more && (!isAccused(kind, role) || isSaidToAct(candidate, line))
  })
  const found: SuggestedActor[] = []
  const put = (candidate: Candidate, role: ActorRole, who: Somebody) => {
    if (!found.some((one) => isSame(one, who)))
      found.push({ ...who, role, words: { start: candidate.start, end: candidate.end } })
  }
  // Whoever acts first, so that "her" can stand for somebody else.
  for (const { candidate, role } of sure.sort((a, b) => Number(isDoneTo(a.role)) - Number(isDoneTo(b.role))))
    for (const one of withJoined(candidate, sure, line))
      for (const who of standingFor(one, role, found, candidates, before, isAccused(kind, role))) put(one, role, who)
  return found
}

/** Somebody with those who are joined to them by commas and "and", whom nothing else speaks of. */
function withJoined(candidate: Candidate, sure: Taken[], { candidates, folded }: Line): Candidate[] {
  if ('pronoun' in candidate) return [candidate]
  const others = [...joined(candidates, candidate, -1, folded), ...joined(candidates, candidate, 1, folded)]
  return [
    candidate,
    ...new Set(others.filter((one) => one !== candidate && !sure.some((each) => each.candidate === one))),
  ]
}

/** Whom a candidate means: a pronoun for whom something was done never means whoever did it. */
function standingFor(
  candidate: Candidate,
  role: ActorRole,
  found: SuggestedActor[],
  candidates: Candidate[],
  before: Who[],
  isAccusing: boolean,
): Somebody[] {
  if (!('pronoun' in candidate)) return resolved(candidate, candidates, before)
  const acting = (who: Who) => isDoneTo(role) && found.some((one) => !isDoneTo(one.role) && isSame(one, who))
  const own = resolved(
    candidate,
    candidates.filter((one) => !acting(one)),
    before.filter((who) => !acting(who)),
  )
  // "It" after a sentence in which two acted: the last of them, unless it would accuse somebody.
  const last = before.findLast((who) => !('pronoun' in who) && !('group' in who) && !acting(who))
  return own.length > 0 || isAccusing || candidate.pronoun === 'many' || !last
    ? own
    : resolved({ ...candidate, pronoun: 'one' }, [], [last])
}

/** "Norway’s objection", "l’opposition de la Norvège": what somebody is said to have done, as a noun before them. */
const DEED_OF =
  /\b(?:objections?|opposition|obje(?:c?)[co](?:ao|oes)|oposicao|refusa?l?|recusas?|refus|vetos?|reservations?|reserves?|reservas?|resistance|resistencia|blocage|bloqueio|obstruction|obstrucao|interruptions?|interrupc(?:ao|oes)|interventions?|filibuster|obstacle|obstaculo|insistence|insistance|insistencia|request|demand|demande|pedido|behest|part|instance|cote|parte|lado|side) (?:of|from|de|du|des|d[ao]s?) (?:the |la |le |les |l'|a |o |as |os )?$|\b(?:opposition|refus|demande|blocage|obstruction|part|cote) d'$/
const BY = /\b(?:by|par|pel[ao]s?|por) (?:the |la |le |les |l'|a |o |as |os )?$/
/** "A point asked for by Norway": whoever only wanted or brought what others then stopped. */
const WANTED_BY =
  /\b(?:propos\w+|tabled|request\w+|submitted|introduced|put forward|brought|demand\w+|depos\w+|present\w+|soumis\w*|pedid[ao]s?|solicitad\w+|apresentad\w+|submetid\w+|inscrit\w*|chaired|presid\w+|hosted|support\w+|backed|apoiad\w+|soutenu\w*|written|drafted|redig\w+) (?:by|par|pel[ao]s?|por) (?:the |la |le |les |l'|a |o |as |os )?$/

/** "Whom Norway was ready to accept": whoever was for it did not obstruct it. */
const WILLING =
  /^[^,;:.]{0,24}\b(?:ready|willing|prepared|in favou?r|agreed|accepted|supported|welcomed|prete?s?|disposee?s?|favorables?|appuy\w+|acceptai?\w*|soutenai?\w*|dispost[ao]s?|pront[ao]s?|favorave(?:l|is)|aceit\w+|apoia\w+)\b/
const OBJECT_ONLY = /^(?:us|them|him|her|me|lui|leur|lhes?)$/

/** Whether somebody stands where whoever acts stands: as a subject, as owner of a deed, or behind "by". */
function isSaidToAct(candidate: Candidate, { candidates, folded }: Line): boolean {
  const { end } = joined(candidates, candidate, 1, folded).at(-1) ?? candidate
  const lead = folded.slice(Math.max(0, candidate.start - 40), candidate.start)
  if (WANTED_BY.test(lead) || OBJECT_ONLY.test(folded.slice(candidate.start, candidate.end))) return false
  if (WILLING.test(folded.slice(end, end + 60))) return false
  return candidate.isSubject || candidate.isOwner === true || BY.test(lead) || DEED_OF.test(lead)
}

/** Whether a role says that somebody obstructed. */
export const isAccused = (kind: EventKind, role: ActorRole) =>
  role === 'obstructing' || (KINDS[kind].family === 'obstruction' && role !== 'target' && role !== 'affected')

const INITIATORS: Partial<Record<ActorRole, EventKind[]>> = {
  obstructing: [
    ...(['item_objected', 'item_removed', 'mandate_challenged', 'interruption', 'prolonged_intervention'] as const),
    ...(['obstruction_reported', 'reference_objected', 'text_weakened', 'consensus_blocked'] as const),
    ...(['candidate_blocked', 'access_refused', 'microphone_cut', 'intimidation'] as const),
  ],
  proposer: ['item_proposed', 'text_tabled', 'wording_proposed', 'compromise_proposed'],
  opponent: ['objection', 'objection_withdrawn'],
  decider: ['deferral', 'referral'],
  leaving: ['walkout', 'partial_walkout', 'return', 'boycott', 'withdrawal'],
  supporter: ['supportive_intervention'],
  responder: ['right_of_reply_requested', 'right_of_reply_used'],
  granter: ['right_of_reply_granted', 'right_of_reply_refused'],
}

/** The role that somebody with a part in an event of a kind has in the record. */
function roleOf(kind: EventKind, part: Part): ActorRole {
  if (part === 'initiator')
    return (Object.keys(INITIATORS) as ActorRole[]).find((role) => INITIATORS[role]?.includes(kind)) ?? 'initiator'
  const isOfReply = kind === 'right_of_reply_granted' || kind === 'right_of_reply_refused'
  if (isOfReply) return 'responder'
  return kind === 'membership_changed' ? 'affected' : part
}

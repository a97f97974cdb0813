import type { ActorRole } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { agentOf, subjectOf } from './clauses'
import type { Frame } from './lexicon/frame'
import type { Place, Trigger } from './lexicon/trigger'
import { joined, type Line } from './lists'
import { patientsOf, receiversOf } from './patients'
import { type Candidate, isQuoted, type Speakers, type Who } from './subjects'
import type { Verb } from './verbs'

/** Somebody whom the words say did it, was meant, or was hindered, with the words that say so. */
export type Somebody = Exclude<Who, { pronoun: unknown }>
export type SuggestedActor = Somebody & { role: ActorRole; words: Span }

/** Who acted and at whom it was done, as a verb tells it. `before` are those whom the sentence before told of. */
export function actorsOf(frame: Frame, verb: Verb, line: Line, before: Who[], speakers: Speakers): SuggestedActor[] {
  const found: SuggestedActor[] = []
  const put = (list: Candidate[], role: ActorRole | null) => {
    if (role === null) return
    for (const candidate of list)
      for (const who of resolved(candidate, line.candidates, before))
        if (!found.some((one) => isSame(one, who)))
          found.push({ ...who, role, words: { start: candidate.start, end: candidate.end } })
  }
  const isGiven = frame.kind === 'right_of_reply_granted' || frame.kind === 'right_of_reply_refused'
  const subjects = verb.isPassive ? agentOf(verb.end, line) : actingIn(verb, line, before, speakers)
  if (isGiven) {
    // Whoever receives a right of reply is its subject in "was granted" and "obtained"; who grants it is not asked here.
    const takes = /^(?:get|obtain|receive|obtenir|recevoir|receber|obter)$/.test(verb.lemmas[0] ?? '')
    put(
      takes
        ? subjects.length > 0
          ? subjects
          : onlyOneBefore(verb, line)
        : verb.clitic !== null && !verb.isPassive
          ? patients(verb, line, subjects, before, speakers)
          : receiversOf(verb, line),
      frame.patient,
    )
    return found
  }
  put(subjects, frame.agent)
  if (frame.agent !== null && subjects.length > 0 && !verb.isPassive) put(alsoDid(verb, line), frame.agent)
  if (frame.agent !== null && subjects.length === 1 && subjects[0] && 'group' in subjects[0])
    put(amongThem(verb.end, line), frame.agent)
  if (frame.patient !== null && frame.patient !== frame.agent)
    put(patients(verb, line, subjects, before, speakers), frame.patient)
  else if (frame.patient !== null && found.length === 0) put(patientsOf(verb, line), frame.patient)
  // "Left after being refused a seat": the only one whom the sentence has told of so far.
  if (frame.patient === 'affected' && verb.isPassive && !found.some(({ role }) => role === 'affected')) {
    put(onlyOneBefore(verb, line), 'affected')
  }
  // Who speaks up for "the observers" speaks up for the coalition that they belong to.
  if (
    frame.kind === 'supportive_intervention' &&
    speakers.coalitionId !== null &&
    !found.some(({ role }) => role === 'target')
  ) {
    const match = OBSERVERS.exec(line.folded.slice(verb.end))
    const start = verb.end + (match?.index ?? 0)
    const own = found.some((one) => 'participantId' in one && one.participantId === speakers.coalitionId)
    if (match && !own)
      found.push({
        participantId: speakers.coalitionId,
        role: 'target',
        words: { start, end: start + match[0].length },
      })
  }
  return found
}

const OBSERVERS = /\b(?:observers?|observateurs|observatrices|observador(?:es|as))\b/

function actingIn(verb: Verb, line: Line, before: Who[], speakers: Speakers): Candidate[] {
  const { grammar, folded } = line
  const place = { start: verb.start, end: verb.end, isSubject: true }
  if (
    /^(?:nous )?(?:n'|ne )?(?:nous )?(?:l'|les )?(?:avons|avions|sommes)\b/.test(
      folded.slice(verb.start, verb.start + 30),
    ) ||
    /(?:amos|emos|imos)$/.test(folded.slice(verb.at, verb.end))
  )
    return speakers.publisherId ? [{ ...place, participantId: speakers.publisherId }] : []
  const subjects = subjectOf(verb, line)
  if (subjects.length > 0 || !grammar.isProDrop || before.length === 0) return subjects
  const lead = folded.slice(0, verb.start)
  return /^(?:[^,]{0,40}, ){0,2}$/.test(lead) && !line.candidates.some((one) => one.start < verb.start)
    ? [{ ...place, pronoun: /(?:am|em)$/.test(folded.slice(verb.at, verb.end)) ? 'many' : 'one' }]
    : []
}

/** "…, as did the WDC": who did the same. */
function alsoDid(verb: Verb, { folded, candidates }: Line): Candidate[] {
  const one = candidates.find(
    ({ start, isOwner }) =>
      start > verb.end &&
      !isOwner &&
      /^[^;:]{0,70}, (?:as did|as has|(?:soon |closely |immediately )?(?:followed|joined|echoed|seconded) by|tout comme|comme l'a fait|(?:bientot |aussitot )?(?:suivie?s?|rejointe?s?|imitee?s?|appuyee?s?)(?: en cela)? (?:par|de)|no que (?:foi|foram) (?:acompanhad|seguid|secundad)[ao]s? (?:por|pel[ao]s?)|tal como|assim como|(?:logo )?seguid[ao]s? (?:por|pel[ao]s?|de)) ?(?:the |la |le |l'|a |o )?$/.test(
        folded.slice(verb.end, start),
      ),
  )
  return one ? joined(candidates, one, 1, folded) : []
}

/** The only one whom a sentence has told of before a verb; empty where there are several. */
function onlyOneBefore(verb: Verb, { candidates }: Line): Candidate[] {
  const earlier = candidates.filter((one) => one.end <= verb.start && !('pronoun' in one))
  return earlier.length === 1 && earlier[0]?.isSubject ? earlier : []
}

/** "Five delegations left, among them Norway": those of a group whom the text names after all. */
function amongThem(from: number, { folded, candidates }: Line): Candidate[] {
  const match = AMONG.exec(folded.slice(from))
  const at = match ? from + match.index + match[0].length : -1
  const isClear =
    match &&
    !candidates.some((one) => one.start >= from && one.start < at && !('pronoun' in one)) &&
    !OF_OTHERS.test(match[0])
  const one = isClear ? candidates.find(({ start, isOwner }) => start === at && !isOwner) : undefined
  return one ? joined(candidates, one, 1, folded) : []
}

const OF_OTHERS =
  /\b(?:others?|autres?|outr[ao]s?|by|par|pel[ao]s?|participants?|delegations?|pays|countries)\b(?=[^,]*,)/
const AMONG =
  /^[^,;:.]{0,60}, (?:among them|including|parmi (?:elles|eux|lesquel(?:le)?s)|dont|entre (?:elas|eles|as quais|os quais)|incluindo)(?: (?:that|those) of| celles? (?:de|du|des)| a d[ao])? ?(?:the |la |le |les |l'|a |o |as |os )?/

/** At whom it was done: named behind the verb, or a pronoun for whoever was spoken of before. */
function patients(verb: Verb, line: Line, subjects: Candidate[], before: Who[], speakers: Speakers): Candidate[] {
  const place = { start: verb.start, end: verb.end, isSubject: false }
  if (verb.clitic === null || verb.isPassive) return patientsOf(verb, line).filter((one) => !subjects.includes(one))
  if (/^(?:nous|nos)$/.test(verb.clitic)) {
    // "They called us liars", in the words of others, is not whoever publishes them.
    if (isQuoted(line.folded, verb.start)) return []
    return speakers.publisherId ? [{ ...place, participantId: speakers.publisherId }] : []
  }
  const earlier = line.candidates.filter(
    (one) => one.end <= verb.start && !subjects.includes(one) && !('pronoun' in one),
  )
  const last = earlier.at(-1)
  if (last) return [{ ...last }]
  return before.length === 1 && before[0] && !('pronoun' in before[0]) ? [{ ...place, ...before[0] }] : []
}

/** Who acted, as a phrase without a verb tells it. */
export function actorsByPhrase(trigger: Trigger, at: Span, line: Line, before: Who[]): SuggestedActor[] {
  const found: SuggestedActor[] = []
  for (const { place, role } of trigger.actors)
    for (const candidate of standing(place, role, at, line))
      for (const who of resolved(candidate, line.candidates, before))
        if (!found.some((one) => isSame(one, who)))
          found.push({ ...who, role, words: { start: candidate.start, end: candidate.end } })
  return found
}

function standing(place: Place, role: ActorRole, at: Span, line: Line): Candidate[] {
  const { candidates, folded } = line
  if (place === 'before') {
    const subjects = subjectOf({ ...PLAIN, ...at, at: at.start }, line)
    // "The statement of the Coalition went unread": whoever owns what was lost has lost it.
    const owner = role === 'affected' ? candidates.findLast((one) => one.end === at.start - 1) : undefined
    // "Lesotho, whose compromise saved the text": whoever stands before "whose" offered it.
    const whose =
      role === 'proposer' ? /, (?:dont|whose|cuj[ao]) ?(?:la |le |l')?$/.exec(folded.slice(0, at.start)) : null
    const offering = whose ? candidates.filter((one) => one.end === whose.index) : []
    if (offering.length > 0) return offering
    return subjects.length === 0 && owner ? [owner] : subjects
  }
  if (place === 'within') return candidates.filter((one) => one.start >= at.start && one.end <= at.end).slice(0, 1)
  if (place === 'first') {
    const first = candidates.find((one) => one.isSubject && !('pronoun' in one))
    return first ? joined(candidates, first, 1, folded) : []
  }
  if (place === 'owner') {
    const owner = candidates.find((one) => one.isOwner && one.end <= at.start && at.start - one.end < 14)
    return owner ? [owner] : agentOf(at.end, line)
  }
  const [first] = candidates.filter((one) => one.start >= at.end)
  if (!first || first.isOwner) return []
  const between = folded.slice(at.end, first.start)
  if (
    !/^ ?(?:(?:of|by|from|par|de la part|de|du|des|d'|da|do|das|dos|por|pelo|pela|pelos|pelas|por parte) ?)?(?:de |du |des |d'|da |do )?(?:the |la |le |les |l'|a |o |as |os |un |une |um |uma )?$/.test(
      between,
    )
  )
    return []
  return joined(candidates, first, 1, folded)
}

const PLAIN: Verb = {
  ...{ start: 0, end: 0, lemmas: [], at: 0, isPassive: false, isReduced: false, isNegated: false, isReal: true },
  ...{ isPlainGerund: false, isBare: false, hasSubject: true, clitic: null },
}

/** A pronoun stands for whoever was spoken of last: earlier in the sentence, or in the one before it. */
export function resolved(candidate: Candidate, candidates: Candidate[], before: Who[]): Somebody[] {
  if (!('pronoun' in candidate)) return [withoutPlace(candidate)]
  const earlier = candidates.filter((one) => one.end <= candidate.start && one.isSubject && !('pronoun' in one))
  const last = earlier.at(-1)
  const known = (last ? joined(candidates, last, -1, '').map(withoutPlace) : before).filter(
    (who): who is Somebody => !('pronoun' in who),
  )
  if (candidate.pronoun === 'one') return known.length === 1 && known[0] && !('group' in known[0]) ? known : []
  return known.length > 1 || (known[0] && 'group' in known[0]) ? known : []
}

function withoutPlace(candidate: Candidate): Somebody {
  if ('participantId' in candidate) return { participantId: candidate.participantId }
  if ('group' in candidate) return { group: candidate.group, min: candidate.min, max: candidate.max }
  return { office: 'chair' }
}

/** Whether two are the same participant, the same group by its words, or both the Chair. */
export function isSame(a: Who, b: Who): boolean {
  if ('participantId' in a) return 'participantId' in b && a.participantId === b.participantId
  if ('group' in a) return 'group' in b && a.group === b.group
  return 'office' in a && 'office' in b
}

import type { ActorRole, EventKind, EventScope, Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { clockTimesIn, durationsIn } from './clock'
import { agentOf, clauseOf, joined, type Line, relativesIn, subjectOf } from './clauses'
import { fold } from './folding'
import { EN } from './lexicon/en'
import { FR } from './lexicon/fr'
import type { Frame } from './lexicon/frame'
import { PT } from './lexicon/pt'
import type { Place, Trigger } from './lexicon/trigger'
import type { Mention } from './mentions'
import { patientsOf, receiversOf } from './patients'
import { isDecided, isOfNobody, isPattern, isThought } from './reality'
import { type Candidate, candidatesIn, PARTLY, type Speakers, type Who } from './subjects'
import { tokensOf, type Verb, verbsIn, verbTable } from './verbs'

/** Somebody whom the words say did it, was meant, or was hindered, with the words that say so. */
export type Somebody = Exclude<Who, { pronoun: unknown }>
export type SuggestedActor = Somebody & { role: ActorRole; words: Span }

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

const LEXICON = { en: EN, fr: FR, pt: PT } as const
const READERS = Object.fromEntries(
  (Object.keys(LEXICON) as Locale[]).map((locale) => {
    const { frames, grammar } = LEXICON[locale]
    const byVerb = new Map<string, Frame[]>()
    for (const frame of frames) for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame])
    return [locale, { byVerb, table: verbTable(byVerb.keys(), grammar) }]
  }),
) as Record<Locale, { byVerb: Map<string, Frame[]>; table: ReturnType<typeof verbTable> }>

/** Kinds that take their time, and so are what a length in their sentence speaks of. */
const LASTING = new Set<EventKind>([
  'prolonged_intervention',
  'overrun',
  'suspended',
  'item_discussed',
  'communique_drafting',
])

/** How a text is read: its language, who says "we", and the kinds that the sentence before told. */
export type Reading = { locale: Locale; speakers: Speakers; told?: EventKind[] }
type Found = Incident & { at: Span }

/**
 * What one sentence seems to tell, in the order of its words. `before` are those whom the sentence before told of, for
 * "it" and "they". What is denied, threatened or hoped for is no incident.
 */
export function incidentsIn(sentence: string, mentions: Mention[], reading: Reading, before: Who[] = []): Incident[] {
  const { locale } = reading
  const folded = fold(sentence)
  const { grammar, phrases } = LEXICON[locale]
  const { byVerb, table } = READERS[locale]
  const candidates = candidatesIn(sentence, folded, mentions, reading)
  const line: Line = { locale, folded, candidates, grammar, relatives: relativesIn(folded) }
  const scope = isPattern(folded, locale) ? 'pattern' : 'single'
  const found: Found[] = []
  const add = (kind: EventKind, at: Span, actors: SuggestedActor[]) => {
    // "All those who had been named" is somebody, not a naming.
    if (candidates.some((one) => 'group' in one && one.start <= at.start && at.end <= one.end)) return
    // Several who act in one sentence did one thing together: one incident with several actors.
    const same = found.find((one) => one.kind === kind)
    if (!same) found.push({ kind, scope, actors, clock: null, durationMinutes: null, because: [at], at })
    else {
      same.because.push(at)
      same.actors.push(...actors.filter((actor) => !same.actors.some((one) => isSame(one, actor))))
    }
  }
  if (/\? ?["')]*$/.test(folded)) return []
  for (const verb of verbsIn(folded, tokensOf(sentence, grammar), table, grammar)) {
    const frame = frameOf(verb, line, byVerb, reading.told?.some((kind) => OBJECTIONS.has(kind)) ?? false)
    if (!frame || (isThought(verb, line, frame.kind) && !isDecided(frame.kind, verb, line))) continue
    const actors = actorsOf(frame, verb, line, before, reading.speakers)
    if ((verb.isBare || frame.kind === 'question') && actors.length === 0) continue
    add(particular(frame.kind, folded, actors), { start: verb.start, end: verb.end }, actors)
  }
  for (const { trigger, at } of phrasesIn(folded, phrases)) {
    if (found.some((one) => one.kind === trigger.kind && one.at.start < at.end && at.start < one.at.end)) continue
    if (isThought({ ...at, at: at.start, isReal: true, isNegated: false }, line)) continue
    const actors = told(trigger, at, line, before)
    add(particular(trigger.kind, folded, actors), at, actors)
  }
  found.sort((a, b) => a.at.start - b.at.start)
  const told_ = withoutDoubles(found)
  giveTimes(told_, sentence, locale)
  return told_.map(({ at: _, ...incident }) => incident)
}

const OBJECTIONS = new Set<EventKind>(['objection', 'item_objected', 'reference_objected', 'candidate_blocked'])
const TO_AN_ITEM =
  /\bto the (?:[a-z]+ )?(?:item|point)\b|\bitem (?:was|were|had been) (?:added|included|put|placed)|\bau (?:[a-z]+ )?point\b|\bao (?:[a-z]+ )?ponto\b|\b(?:item|point|ponto) [^.;]{0,40}(?:agenda|ordre du jour|ordem)/

/** The kind as the whole sentence tells it: an objection to an item, a part of a delegation leaving, the Chair refusing. */
function particular(kind: EventKind, folded: string, actors: SuggestedActor[]): EventKind {
  if (kind === 'objection' && actors.some((one) => 'office' in one)) return 'chair_ruling'
  if (kind === 'objection' && TO_AN_ITEM.test(folded)) return 'item_objected'
  if (kind === 'walkout' && actors.some(({ words }) => PARTLY.test(folded.slice(words.start, words.end))))
    return 'partial_walkout'
  return kind
}

/** The first meaning of a verb whose object, voice and negation fit. */
function frameOf(verb: Verb, line: Line, byVerb: Map<string, Frame[]>, wasObjected: boolean): Frame | null {
  const { folded } = line
  const clause = clauseOf(verb, line)
  const right = folded.slice(verb.end, Math.min(folded.length, verb.end + (verb.isPassive ? 80 : 130)))
  const end = Math.max(0, clause.end - verb.end)
  const object = right.slice(0, Math.max(end, 1))
  const left = folded.slice(Math.max(verb.isReduced ? 0 : clause.start, verb.start - 150), verb.start)
  const wide = folded.slice(Math.max(0, verb.start - 150), verb.start).replace(/^.*[;:]/, '')
  const relative = line.relatives.find(({ start, end: to }) => start <= verb.start && verb.start < to)
  const isNegated =
    verb.isNegated ||
    isOfNobody(folded, clause.start, verb.start, line.locale) ||
    /^ (?:no|aucune?|nenhuma?|nul(?:le)?)\b/.test(right)
  for (const lemma of verb.lemmas)
    for (const frame of byVerb.get(lemma) ?? []) {
      if (frame.isNegated !== isNegated) continue
      if (frame.voice !== 'both' && (frame.voice === 'passive') !== verb.isPassive) continue
      if (frame.object === null) return frame
      if (frame.takesPerson && verb.clitic !== null && (frame.kind !== 'objection_withdrawn' || wasObjected))
        return frame
      const where = verb.isPassive
        ? `${relative ? folded.slice(Math.max(0, verb.start - 150), verb.start) : left} _ ${right}`
        : object
      if (frame.object.test(where) || (verb.isPassive && (frame.object.test(right) || frame.object.test(`${wide} _ `))))
        return frame
      if (
        !verb.isPassive &&
        relative &&
        frame.object.test(` ${folded.slice(Math.max(0, relative.start - 40), relative.start)}`)
      )
        return frame
    }
  return null
}

function actorsOf(frame: Frame, verb: Verb, line: Line, before: Who[], speakers: Speakers): SuggestedActor[] {
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
    put(takes ? subjects : receiversOf(verb, line), frame.patient)
    return found
  }
  put(subjects, frame.agent)
  if (frame.agent !== null && subjects.length > 0 && !verb.isPassive) put(alsoDid(verb, line), frame.agent)
  if (frame.patient !== null && frame.patient !== frame.agent)
    put(patients(verb, line, subjects, before, speakers), frame.patient)
  else if (frame.patient !== null && found.length === 0) put(patientsOf(verb, line), frame.patient)
  return found
}

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
  return /^(?:[^,]{0,40}, )?$/.test(lead) && !line.candidates.some((one) => one.start < verb.start)
    ? [{ ...place, pronoun: /(?:am|em)$/.test(folded.slice(verb.at, verb.end)) ? 'many' : 'one' }]
    : []
}

/** "…, as did the WDC": who did the same. */
function alsoDid(verb: Verb, { folded, candidates }: Line): Candidate[] {
  const one = candidates.find(
    ({ start, isOwner }) =>
      start > verb.end &&
      !isOwner &&
      /, (?:as did|as has|tout comme|comme l'a fait|tal como|assim como) (?:the |la |le |l'|a |o )?$/.test(
        folded.slice(verb.end, start),
      ),
  )
  return one ? joined(candidates, one, 1, folded) : []
}

/** At whom it was done: named behind the verb, or a pronoun for whoever was spoken of before. */
function patients(verb: Verb, line: Line, subjects: Candidate[], before: Who[], speakers: Speakers): Candidate[] {
  const place = { start: verb.start, end: verb.end, isSubject: false }
  if (verb.clitic === null || verb.isPassive) return patientsOf(verb, line).filter((one) => !subjects.includes(one))
  if (/^-?(?:nous|nos)$/.test(verb.clitic))
    return speakers.publisherId ? [{ ...place, participantId: speakers.publisherId }] : []
  const earlier = line.candidates.filter(
    (one) => one.end <= verb.start && !subjects.includes(one) && !('pronoun' in one),
  )
  const last = earlier.at(-1)
  if (last) return [{ ...last }]
  return before.length === 1 && before[0] && !('pronoun' in before[0]) ? [{ ...place, ...before[0] }] : []
}

function phrasesIn(folded: string, phrases: Trigger[]): { trigger: Trigger; at: Span }[] {
  const found: { trigger: Trigger; at: Span }[] = []
  for (const trigger of phrases)
    for (const match of folded.matchAll(trigger.words)) {
      const at = { start: match.index, end: match.index + match[0].trimEnd().length }
      const isTaken = found.some((one) => one.at.start < at.end && at.start < one.at.end)
      if (!isTaken && at.end > at.start) found.push({ trigger, at })
    }
  return found
}

function told(trigger: Trigger, at: Span, line: Line, before: Who[]): SuggestedActor[] {
  const found: SuggestedActor[] = []
  for (const { place, role } of trigger.actors)
    for (const candidate of standing(place, at, line))
      for (const who of resolved(candidate, line.candidates, before))
        if (!found.some((one) => isSame(one, who)))
          found.push({ ...who, role, words: { start: candidate.start, end: candidate.end } })
  return found
}

function standing(place: Place, at: Span, line: Line): Candidate[] {
  const { candidates, folded } = line
  if (place === 'before') return subjectOf({ ...PLAIN, ...at, at: at.start }, line)
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
function resolved(candidate: Candidate, candidates: Candidate[], before: Who[]): Somebody[] {
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

function isSame(a: Who, b: Who): boolean {
  if ('participantId' in a) return 'participantId' in b && a.participantId === b.participantId
  if ('group' in a) return 'group' in b && a.group === b.group
  return 'office' in a && 'office' in b
}

/** A particular kind tells what a general one in the same sentence only repeats. */
const COVERED: Partial<Record<EventKind, EventKind[]>> = {
  adjourned_without_result: ['communique_failed'],
  walkout: ['partial_walkout'],
  text_failed: ['communique_failed', 'consensus_blocked'],
  protest: ['walkout', 'partial_walkout'],
}
const withoutDoubles = (found: Found[]) =>
  found.filter(({ kind }) => !COVERED[kind]?.some((other) => found.some((one) => one.kind === other)))

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

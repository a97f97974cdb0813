import type { EventKind, EventScope, Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { actorsByPhrase, actorsOf, isSame, type SuggestedActor } from './actors'
import { clauseOf, relativesIn } from './clauses'
import { fold } from './folding'
import { EN } from './lexicon/en'
import { FR } from './lexicon/fr'
import type { Frame } from './lexicon/frame'
import { PT } from './lexicon/pt'
import type { Trigger } from './lexicon/trigger'
import type { Line } from './lists'
import type { Mention } from './mentions'
import { isDecided, isOfNobody, isPattern, isThought } from './reality'
import { candidatesIn, PARTLY, type Speakers, type Who } from './subjects'
import { tokensOf, type Verb, verbsIn, verbTable } from './verbs'
import { giveTimes } from './whens'
import { groupsIn } from './groups'
import { type MeantSentence, meantIn } from './wordings/meanings'
import { missingActors } from './wordings/actors'
import { addedByWording, sharperKind } from './wordings/incidents'

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

/** How a sentence is read: its language, who says "we", the kinds that the one before told, and what its words mean. */
export type Reading = { locale: Locale; speakers: Speakers; told?: EventKind[]; meant?: MeantSentence }
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
  const again = sameAgain(folded, line, before, reading.told ?? [], byVerb)
  for (const verb of verbsIn(folded, tokensOf(sentence, grammar), table, grammar)) {
    const frame = frameOf(verb, line, byVerb, reading.told?.some((kind) => OBJECTIONS.has(kind)) ?? false)
    if (again && verb.start < again.at.end && again.at.start < verb.end) continue
    if (!frame || (isThought(verb, line, frame.kind) && !isDecided(frame.kind, verb, line))) continue
    const actors = actorsOf(frame, verb, line, before, reading.speakers)
    if ((verb.isBare || frame.kind === 'question') && !actors.some(({ role }) => role === frame.agent)) continue
    // "Cited the burnt villages, …" names nobody.
    const targets = actors.filter(({ role }) => role === 'target')
    if (
      frame.kind === 'naming' &&
      targets.length > 0 &&
      targets.every(({ words }) => words.start > verb.end && isApart(folded, verb.end, words.start))
    )
      continue
    const kind = particular(frame.kind, folded, actors)
    if (kind === 'candidate_blocked' && !actors.some(({ role }) => role === 'affected'))
      actors.push(...standingIn(folded, mentions))
    add(kind, { start: verb.start, end: verb.end }, actors)
  }
  for (const { trigger, at } of phrasesIn(folded, phrases)) {
    if (found.some((one) => one.kind === trigger.kind && one.at.start < at.end && at.start < one.at.end)) continue
    if (isThought({ ...at, at: at.start, isReal: true, isNegated: false }, line)) continue
    const actors = actorsByPhrase(trigger, at, line, before)
    const isOurs =
      actors.length === 0 && trigger.actors.length === 1 && /^[a-z]+(?:amos|emos|imos)\b/.test(folded.slice(at.start))
    const role = trigger.actors[0]?.role
    if (isOurs && role && reading.speakers.publisherId)
      actors.push({ participantId: reading.speakers.publisherId, role, words: at })
    if (trigger.kind === 'candidate_blocked') actors.push(...standingIn(folded, mentions))
    add(particular(trigger.kind, folded, actors), at, actors)
  }
  if (again) add(again.kind, again.at, again.actors)
  const worded = { line, meant: reading.meant ?? meantIn(folded, locale, mentions, groupsIn(sentence, locale)) }
  for (const one of found) {
    const kind = sharperKind(worded, one.kind)
    if (!found.some((other) => other.kind === kind)) one.kind = kind
  }
  const added = addedByWording(worded, before, found)
  for (const one of found) one.actors.push(...missingActors(worded, one, before))
  for (const { kind, at, because, actors } of added)
    found.push({ kind, scope, actors, clock: null, durationMinutes: null, because, at })
  found.sort((a, b) => a.at.start - b.at.start)
  const kept = withoutDoubles(pointing(found))
  giveTimes(kept, sentence, locale)
  return kept.filter(isLongEnough).map(({ at: _, ...incident }) => incident)
}

const AGAIN: Record<Locale, RegExp> = {
  en: /\b(?:followed suit|did (?:so|likewise|the same)(?: (?:again|twice|once more|repeatedly|[a-z]+ (?:more )?times))?|did it again)\b/,
  fr: /\b(?:(?:lui|leur) (?:a|ont) emboite le pas|(?:a|ont|avait|avaient) emboite le pas|(?:en a fait|en ont fait|a fait|ont fait) (?:autant|de meme)|(?:a|ont) (?:recommence|recidive))\b/,
  pt: /\b(?:seguiu-lhe o exemplo|segui(?:u|ram) (?:o exemplo|os passos)|fez o mesmo|fizeram o mesmo|voltou a faze-lo|voltaram a faze-lo|fe-lo (?:de novo|mais|outra vez))\b/,
}

/** "Followed suit", "did so twice more": the first act that the sentence before told, by somebody else or once more. */
function sameAgain(
  folded: string,
  line: Line,
  before: Who[],
  [kind]: EventKind[],
  byVerb: Map<string, Frame[]>,
): { kind: EventKind; at: Span; actors: SuggestedActor[] } | null {
  const match = kind ? AGAIN[line.locale].exec(folded) : null
  if (!match || !kind) return null
  const at = { start: match.index, end: match.index + match[0].length }
  if (isThought({ ...at, at: at.start, isReal: true, isNegated: false }, line)) return null
  const role = [...byVerb.values()].flat().find((frame) => frame.kind === kind && frame.agent !== null)?.agent
  if (!role || isOfNobody(folded, 0, at.start, line.locale)) return null
  const actors = actorsByPhrase(
    { kind, words: AGAIN[line.locale], actors: [{ place: 'before', role }] },
    at,
    line,
    before,
  )
  return actors.length > 0 ? { kind, at, actors } : null
}

/** "The candidacy of Norway", "Norway's candidacy": whoever stands for an office. */
function standingIn(folded: string, mentions: Mention[]): SuggestedActor[] {
  return mentions
    .filter(
      ({ start, end }) =>
        /\b(?:candidacy|candidature|candidatura|nomination|vice-chair(?:manship)?|vice-presiden(?:ce|cia)) (?:of |de |da |do |dos |du |des |d')?(?:the |la |le |les |l')?$/.test(
          folded.slice(Math.max(0, start - 40), start),
        ) || /^'s? (?:candidacy|candidature|nomination|vice-chair)/.test(folded.slice(end)),
    )
    .map(({ id, start, end }) => ({ participantId: id, role: 'affected' as const, words: { start, end } }))
}

/** A few minutes are no long intervention. */
const isLongEnough = ({ kind, durationMinutes }: Incident) =>
  kind !== 'prolonged_intervention' || durationMinutes === null || durationMinutes >= 10

const isApart = (folded: string, from: number, to: number) => /[a-z]{4,}[^,]*,/.test(folded.slice(from, to))

const OBJECTIONS = new Set<EventKind>(['objection', 'item_objected', 'reference_objected', 'candidate_blocked'])
const OF_A_CANDIDATE = /\b(?:vice-chair|candidac|candidature|vice-presiden)/
const TO_AN_ITEM =
  /\bto the (?:[a-z]+ )?(?:item|point)\b|\b(?:item|point|ponto) \d+, (?:to which|auquel|contre lequel|ao qual)\b|\bitem (?:was|were|had been) (?:added|included|put|placed)|\bau (?:[a-z]+ )?point\b|\bao (?:[a-z]+ )?ponto\b|\b(?:item|point|ponto) [^.;]{0,40}(?:agenda|ordre du jour|ordem)/

/** The kind as the whole sentence tells it: an objection to an item, a part of a delegation leaving, the Chair refusing. */
function particular(kind: EventKind, folded: string, actors: SuggestedActor[]): EventKind {
  if (kind === 'objection' && actors.some((one) => 'office' in one)) return 'chair_ruling'
  if (kind === 'objection' && TO_AN_ITEM.test(folded)) return 'item_objected'
  if (kind === 'consensus_blocked' && !folded.includes(';') && OF_A_CANDIDATE.test(folded)) return 'candidate_blocked'
  if (kind === 'adjourned_without_result' && /\bcommunique|\bcomunicado/.test(folded)) return 'communique_failed'
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
        frame.object.test(` ${folded.slice(Math.max(0, relative.start - 26), relative.start)}`)
      )
        return frame
    }
  return null
}

function phrasesIn(folded: string, phrases: Trigger[]): { trigger: Trigger; at: Span }[] {
  const found: { trigger: Trigger; at: Span }[] = []
  for (const trigger of phrases)
    for (const match of matchesOf(folded, trigger.words)) {
      const at = { start: match.index, end: match.index + match[0].trimEnd().length }
      const isTaken = found.some((one) => one.at.start < at.end && at.start < one.at.end)
      if (!isTaken && at.end > at.start) found.push({ trigger, at })
    }
  return found
}

/** A particular kind tells what a general one in the same sentence only repeats. */
const COVERED: Partial<Record<EventKind, EventKind[]>> = {
  adjourned_without_result: ['communique_failed'],
  walkout: ['partial_walkout'],
  item_discussed: ['prolonged_intervention'],
  text_failed: ['communique_failed', 'consensus_blocked'],
  protest: ['walkout', 'partial_walkout'],
}
/** "Point the finger at X, accused of …" is one accusation, by whoever points. */
function pointing(found: Found[]): Found[] {
  const naming = found.find(({ kind }) => kind === 'naming')
  const accusation = found.find(({ kind }) => kind === 'accusation')
  if (!naming || !accusation || accusation.actors.some(({ role }) => role === 'initiator')) return found
  const isSameTarget = naming.actors.some(
    (one) => one.role === 'target' && accusation.actors.some((other) => isSame(one, other)),
  )
  if (!isSameTarget) return found
  accusation.actors.unshift(...naming.actors.filter(({ role }) => role === 'initiator'))
  return found.filter((one) => one !== naming)
}
const withoutDoubles = (found: Found[]) =>
  found.filter(({ kind }) => !COVERED[kind]?.some((other) => found.some((one) => one.kind === other)))

import type { Span } from '../sentences'
import { matchesOf } from './matching'
import type { Grammar } from './lexicon/frame'
import { joined, type Line } from './lists'
import { firstWord, shortestPhrase, withoutAdverbs } from './small-words'
import type { Candidate } from './subjects'
import type { Verb } from './verbs'

const RELATIVE_START =
  /^ ?(?:(?:of|for|to|with|in|at|by|a|de|pour|avec|para|com|em|por) )?(?:who|whom|whose|which|qui|que|qu'|dont|auquel|auxquel(?:le)?s|laquelle|lequel|lesquel(?:le)?s|quem|cuj[ao]s?|(?:o|a)s? qua(?:l|is))\b/

/** The parts between commas that tell something of the word before them: "China, which had left the room, …". */
export function relativesIn(folded: string): Span[] {
  const found: Span[] = []
  let open: number | null = null
  for (let at = 0; at <= folded.length; at++) {
    const sign = folded.charAt(at)
    const isEdge = at === folded.length || /[,;:()"]/.test(sign) || (sign === '-' && folded.charAt(at - 1) === ' ')
    if (!isEdge) continue
    if (open !== null) {
      found.push({ start: open, end: at })
      open = null
    }
    if (at < folded.length && RELATIVE_START.test(folded.slice(at + 1, at + 40))) open = at + 1
  }
  return found
}

/** "… by X after a minute and by Y": a second one behind the same verb. */
const AND_BY =
  /^[^.;:]{0,40}\b(?:and|et|puis|e|then)\b[^.;:]{0,30}\b(?:by|par|pel[ao]s?|por)\b ?(?:celles? |celui |ceux |a |o )?(?:the |la |le |les |l'|de la |du |de l'|des |d'|da |do )?$/

/** Who is said to do what a verb tells; empty where the words do not say it plainly. */
export function subjectOf(verb: Verb, line: Line): Candidate[] {
  const own = line.relatives.find(({ start, end }) => start <= verb.start && verb.at < end)
  const others = line.relatives.filter((one) => one !== own && one.end <= verb.start)
  const candidates = line.candidates.filter(
    ({ start }) => !others.some((one) => one.start <= start && start < one.end) && (!own || true),
  )
  return search(verb.start, verb, masked(line.folded, others), candidates, line, own?.start ?? 0)
}

function masked(folded: string, spans: Span[]): string {
  let text = folded
  // The comma that closes a part goes with it, so that what frames it stands together.
  for (const { start, end } of spans) {
    const to = text.charAt(end) === ',' ? end + 1 : end
    text = text.slice(0, start - 1) + ' '.repeat(to - start + 1) + text.slice(to)
  }
  return text
}

function search(
  from: number,
  verb: Verb,
  text: string,
  candidates: Candidate[],
  line: Line,
  floor: number,
): Candidate[] {
  const { grammar } = line
  let at = from
  for (let round = 0; round < 10; round++) {
    const adverb = withoutAdverbs(text, at, grammar)
    at = adverb
    const trimmed = text.slice(0, at).trimEnd().length
    const ending = candidates.find((one) => one.end === trimmed && (one.isSubject || round === 0))
    if (ending?.isSubject) return spread(ending, candidates, text, line, from)
    const lead = text.slice(Math.max(0, trimmed - 90), trimmed)
    const whose = grammar.relativeOf.exec(lead)
    if (whose) return antecedent(trimmed - whose[0].length, text, line.candidates)
    const relative = grammar.relative.exec(lead)
    if (relative) return antecedent(trimmed - relative[0].length, text, line.candidates)
    if (trimmed === 0) return verb.isPlainGerund ? following(verb, candidates, text) : []
    if (/[,)]$/.test(lead) || / -$/.test(lead)) {
      const before = apposition(text, trimmed, candidates, grammar)
      if (before !== null && before >= floor) {
        at = before
        continue
      }
      if (verb.isPlainGerund || hasVerb(text, candidates, trimmed, grammar))
        return ofClause(trimmed - 1, text, candidates, line)
      return []
    }
    const conjunction = grammar.conjunction.exec(lead)
    if (conjunction) {
      const start = trimmed - conjunction[0].trimStart().length
      const found = ofClause(start, text, candidates, line)
      return found.length > 0 || !verb.isPlainGerund ? found : following(verb, candidates, text)
    }
    const phrase = grammar.preposition.exec(lead)
    if (!phrase) return []
    const shortest = shortestPhrase(lead, grammar)
    const next = trimmed - shortest
    if (next <= floor || next >= trimmed) return []
    at = next
  }
  return []
}

/** Those who are joined to somebody, before and in a part that says by whom they were joined. */
function spread(one: Candidate, candidates: Candidate[], text: string, { grammar }: Line, until: number): Candidate[] {
  const list = joined(candidates, one, -1, text)
  const first = list[0] as Candidate
  // "of Canada and Norway": whoever leads the list stands behind a preposition, and so does the rest.
  if (!first.isSubject && list.length > 1) return list.filter((each) => each === one)
  const later = candidates.filter(
    ({ start, end }) => start > one.end && end <= until && grammar.joinedBy.test(text.slice(one.end, start)),
  )
  return [...list, ...later.flatMap((each) => joined(candidates, each, 1, text)).filter(({ end }) => end <= until)]
}

/** The last who is spoken of right before a place, with all who are joined to them: whom "who" and "which" stand for. */
function antecedent(at: number, text: string, candidates: Candidate[]): Candidate[] {
  const end = text.slice(0, at).replace(/[ ,-]+$/, '').length
  const one = candidates.findLast((each) => each.end === end)
  return one ? joined(candidates, one, -1, text) : []
}

/** Where a part between commas that tells something of whoever stands before it begins; null where there is none. */
function apposition(
  text: string,
  end: number,
  candidates: Candidate[],
  { finite, subordinator }: Grammar,
): number | null {
  const closing = end - 1
  const open = Math.max(
    text.lastIndexOf(',', closing - 1),
    text.lastIndexOf('(', closing - 1),
    text.lastIndexOf(' -', closing - 1),
  )
  if (open < 0 || closing - open > 110) return null
  const inside = text.slice(open + 1, closing)
  if (/[;:.!?"]/.test(inside)) return null
  if (
    inside.split(/[^a-z']+/).some((word) => word && finite.test(word)) &&
    !/^ ?(?:joined|followed|supported|backed|seconded|accompanied)/.test(inside)
  )
    return null
  subordinator.lastIndex = 0
  // A list ("Canada, Norway, …") is no part of its own.
  const isList = candidates.some(
    (one) =>
      one.start >= open &&
      one.end === text.slice(0, closing).trimEnd().length &&
      one.isSubject &&
      /^[ ,]*(?:the |a |o |la |le |l')?$/.test(text.slice(open + 1, one.start)),
  )
  return isList ? null : open
}

const hasVerb = (text: string, _: Candidate[], at: number, { finite }: Grammar) =>
  text
    .slice(Math.max(0, at - 120), at)
    .split(/[^a-z']+/)
    .some((word) => word && finite.test(word))

/** Who acts in the clause that ends at a place: the first who could act in it and has a verb of their own. */
function ofClause(at: number, text: string, candidates: Candidate[], line: Line): Candidate[] {
  const { grammar } = line
  const start = clauseStart(text, at, grammar)
  const inside = candidates.filter((one) => one.start >= start && one.end <= at && one.isSubject)
  for (const one of inside.toReversed()) {
    const after = text.slice(one.end, at)
    const word = firstWord(after, grammar)
    if (!word || !grammar.finite.test(word)) continue
    const list = joined(candidates, one, -1, text)
    const lead = text.slice(start, (list[0] as Candidate).start)
    if (
      !/^ *$|[,;:"-] *(?:the |a |o |as |os |la |le |les |l'|um |uma |un |une )?$|\b(?:and|but|et|mais|mas|e|then|puis|when|that|que|qu') *(?:the |a |o |as |os |la |le |les |l'|um |uma |un |une )?$|^ *(?:the|a|an|o|as|os|la|le|les|l'|um|uma|un|une) ?$/.test(
        lead,
      ) &&
      !/^(?:[^,]{0,40})$/.test(lead)
    )
      continue
    return list
  }
  return []
}

function clauseStart(text: string, at: number, { subordinator }: Grammar): number {
  let start = 0
  for (const match of matchesOf(text.slice(0, at), subordinator)) start = match.index + match[0].length
  return start
}

/** "Before leaving the room, China …": whoever acts in what follows. */
function following(verb: Verb, candidates: Candidate[], text: string): Candidate[] {
  const comma = text.indexOf(',', verb.end)
  const first = candidates.find((one) => one.start > comma && one.isSubject)
  if (comma < 0 || !first || !/^[ ,]*(?:the |a |o |as |os |la |le |les |l')?$/.test(text.slice(comma, first.start)))
    return []
  return joined(candidates, first, 1, text)
}

/** By whom, behind a verb in the passive or a noun: "by", "par", "pela" and whoever stands there; empty without. */
export function agentOf(end: number, line: Line): Candidate[] {
  const { folded, candidates, grammar } = line
  const first = candidates.find(
    (one) =>
      one.start >= end &&
      one.start - end < 90 &&
      !('pronoun' in one) &&
      !one.isOwner &&
      grammar.by.test(folded.slice(end, one.start)),
  )
  if (!first) return []
  const list = joined(candidates, first, 1, folded)
  const last = list.at(-1) as Candidate
  const later = candidates.filter(
    ({ start }) =>
      start > last.end &&
      start - last.end < 70 &&
      (grammar.joinedBy.test(folded.slice(last.end, start)) || AND_BY.test(folded.slice(last.end, start))),
  )
  return [...list, ...later.slice(0, 1).flatMap((one) => joined(candidates, one, 1, folded))]
}

/** Where the clause of a verb begins and ends, for looking for what it is done to. */
export function clauseOf(verb: Span, { folded, grammar }: Line): Span {
  const start = clauseStart(folded, verb.start, grammar)
  let end = folded.length
  const rest = folded.slice(verb.end)
  for (const match of matchesOf(rest, grammar.subordinator)) {
    if (/^(?:that|que|qu') ?$/.test(match[0]) || match.index < 2) continue
    end = verb.end + match.index
    break
  }
  return { start, end }
}

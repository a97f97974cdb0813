import { clauseOf } from './clauses'
import { joined, type Line } from './lists'
import type { Candidate } from './subjects'
import type { Verb } from './verbs'

/** At whom something is done that a verb tells: behind it, or before it in the passive; empty where the words name none. */
export function patientsOf(verb: Verb, line: Line): Candidate[] {
  const { folded, candidates } = line
  const clause = clauseOf(verb, line)
  const from = (start: number, end: number) => candidates.filter((one) => one.start >= start && one.end <= end)
  if (verb.isPassive && !(verb.isReduced && verb.start - clause.start < 3)) {
    const before = from(Math.max(clause.start, verb.start - 90), verb.start)
    const last = before.at(-1)
    return last ? joined(candidates, last, -1, folded) : receivers(verb.end, line)
  }
  const behind = from(verb.end, Math.min(clause.end, verb.end + 70))
  const first = behind.find(({ start }) => !/[;:.!?]/.test(folded.slice(verb.end, start)))
  return first ? joined(candidates, first, 1, folded).filter(({ end }) => end <= clause.end) : []
}

const TO = /^[^.;:]{0,60}\b(?:to|a|au|aux|as|ao|aos|for)(?: (?:the|la|le|les))? ?(?:l')?$/

/** "À Coligação": the words for somebody may begin with the "to" that is one with their article. */
const isTo = (folded: string, from: number, start: number) =>
  TO.test(folded.slice(from, start)) ||
  (/^[^.;:]{0,60}$/.test(folded.slice(from, start)) && /^as? /.test(folded.slice(start, start + 3)))

function receivers(from: number, { folded, candidates }: Line): Candidate[] {
  const first = candidates.find(({ start }) => start >= from && start - from < 80 && isTo(folded, from, start))
  return first ? joined(candidates, first, 1, folded) : []
}

/** To whom something is given or refused: whoever stands behind "to", else the one it is done to. */
export function receiversOf(verb: Verb, line: Line): Candidate[] {
  const told = receivers(verb.end, line)
  return told.length > 0 ? told : patientsOf(verb, line)
}

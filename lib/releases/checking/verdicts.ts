import { fold } from '../suggestions/folding'
import type { DateRange } from '../suggestions/dates'
import type { Incident } from '../suggestions/incidents'
import type { SentenceSuggestion } from '../suggestions/suggest'
import { areOpposite, type Comparison, compare, namedIn } from './comparing'
import type { CheckedSentence, Field, PublishedEvent, RecordCompared, Verdict } from './schema'

/** A sentence of a draft, in its own words, with what was read in it. */
export type ReadSentence = { text: string; suggestion: SentenceSuggestion }
export type Circumstances = {
  /** Whether the events are those of one meeting; of a whole year less is taken for the same occurrence. */
  isOneMeeting: boolean
  /** The day that the draft bears, which is not the day of what it tells. */
  publishedOn: string | null
}

/** The records that are shown for one occurrence, at most. */
const MOST_RECORDS = 3

/**
 * What the public record says to each sentence of a draft. A contradiction needs the same kind of occurrence, tied to
 * one event only, with another hour, length, day, number or actor; whatever is not sure is `not_in_record`. It speaks of
 * the record, never of a State.
 */
export function verdictsOf(
  sentences: ReadSentence[],
  recorded: PublishedEvent[],
  circumstances: Circumstances,
): CheckedSentence[] {
  return sentences.map(({ text, suggestion }) => {
    const pool = about(text, recorded)
    const day = dayOf(suggestion, circumstances.publishedOn)
    const found = suggestion.incidents.map((incident) =>
      judged(incident, day, incident.scope === 'single' ? pool.singles : pool.patterns, circumstances),
    )
    if (found.length === 0) return { text, verdict: withoutIncident(suggestion), records: [] }
    const records = found.flatMap((one) => one.records)
    const verdict = together(found.map((one) => one.verdict))
    return { text, verdict, records: records.filter((one, at) => at === records.findIndex(isAs(one))) }
  })
}

const isAs = (one: RecordCompared) => (other: RecordCompared) => other.symbol === one.symbol

function withoutIncident({ class: told }: SentenceSuggestion): Verdict {
  if (told === 'opinion') return 'opinion'
  return told === 'fact' || told === 'claim' || told === 'pattern' ? 'not_in_record' : 'not_compared'
}

/** What a sentence that tells several things comes to. */
function together(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted'
  if (verdicts.includes('disputed')) return 'disputed'
  const [first = 'not_in_record'] = verdicts
  return verdicts.every((one) => one === first) ? first : 'partly'
}

const OTHER_MEETING =
  /\b(?:last year|(?:previous|preceding|next) (?:plenary|meeting|session|intersessional)|l'an(?:nee)? (?:dernier|derniere|passee?)|(?:pleniere|session|reunion|intersession) (?:precedente|suivante|prochaine)|(?:n?o )?ano passado|(?:plenaria|sessao|reuniao) (?:anterior|seguinte))\b/

/** The events that a sentence may be about: of the years that it states, and none of this meeting if it tells of another. */
function about(text: string, recorded: PublishedEvent[]): { singles: PublishedEvent[]; patterns: PublishedEvent[] } {
  const years = [...text.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year))
  const patterns = recorded.filter(({ scope }) => scope === 'pattern')
  if (OTHER_MEETING.test(fold(text))) return { singles: [], patterns }
  const fits = ({ year }: PublishedEvent) => years.length === 0 || year === null || years.includes(year)
  return { singles: recorded.filter(fits), patterns }
}

/** The one day that a sentence tells of its one occurrence; null where it tells none, several, or what it bears itself. */
function dayOf({ incidents, dates }: SentenceSuggestion, publishedOn: string | null): DateRange | null {
  const told = dates.filter(({ from, to }) => !(from === publishedOn && to === publishedOn))
  const [only] = told
  return incidents.length === 1 && told.length === 1 && only && !only.isRelative ? only : null
}

type Judged = { verdict: Verdict; records: RecordCompared[] }

function judged(
  incident: Incident,
  day: DateRange | null,
  events: PublishedEvent[],
  { isOneMeeting }: Circumstances,
): Judged {
  const all = events.flatMap((event) => compare(incident, day, event) ?? [])
  const isOpposite = ({ event }: Comparison) => areOpposite(event.kind, incident.kind)
  const compared = all.filter((one) => !isOpposite(one))
  const isNamed = namedIn(incident, false).length > 0 || namedIn(incident, true).length > 0
  const agreeing = compared
    .filter((one) => one.differs.every(({ field }) => field === 'kind') && isAnchored(one, isNamed, isOneMeeting))
    .sort((a, b) => b.agrees.length - a.agrees.length || a.unsaid.length - b.unsaid.length)
  const [best] = agreeing
  if (best) return supportedBy(best, agreeing)
  const opposite = all.find((one) => isOpposite(one) && isOneMeeting && !one.event.isDenied)
  if (opposite) return { verdict: 'contradicted', records: [told(opposite)] }
  const against = compared.filter((one) => isTied(one, isNamed, isOneMeeting))
  const [only] = against
  const isUnique = against.length === 1 && only && !compared.some((one) => one !== only && mayBeMeant(one))
  return isUnique ? { verdict: 'contradicted', records: [told(only)] } : { verdict: 'not_in_record', records: [] }
}

/** What ties an account to an event beside its kind. */
const has = ({ agrees }: Comparison, ...fields: Field[]) => fields.some((field) => agrees.includes(field))

/** Whether an event that nothing speaks against is the one that is told of. */
function isAnchored(one: Comparison, isNamed: boolean, isOneMeeting: boolean): boolean {
  const isNear = has(one, 'time', 'duration', 'day')
  if (isNamed) return has(one, 'actors', 'affected') || (isNear && has(one, 'kind'))
  return has(one, 'kind') ? isOneMeeting || isNear : has(one, 'time')
}

/** Whether an event that something speaks against is sure to be the one that is told of. */
function isTied(one: Comparison, isNamed: boolean, isOneMeeting: boolean): boolean {
  if (!has(one, 'kind') || one.differs.length === 0) return false
  const isNear = has(one, 'time', 'duration', 'day')
  if (!isOneMeeting) return has(one, 'actors', 'affected') && isNear
  return has(one, 'actors', 'affected') || isNear || (!isNamed && one.unsaid.length === 0)
}

/** Whether another event of the same kind could be meant: then nothing is contradicted. */
const mayBeMeant = (one: Comparison) => has(one, 'kind') && !one.differs.some(({ field }) => field === 'actors')

function supportedBy(best: Comparison, agreeing: Comparison[]): Judged {
  const { isDenied, isAsserted } = best.event
  if (isDenied) {
    const differs = [{ field: 'occurrence' as const, draft: { isDenied: false }, record: { isDenied: true } }]
    return { verdict: isAsserted ? 'disputed' : 'contradicted', records: [{ ...told(best), differs }] }
  }
  const isWhole = (one: Comparison) => one.unsaid.length === 0 && one.differs.length === 0
  const whole = agreeing.filter(isWhole)
  const shown = (whole.length > 0 ? whole : agreeing).slice(0, MOST_RECORDS).map(told)
  return { verdict: whole.length > 0 ? 'supported' : 'partly', records: shown }
}

function told({ event, agrees, differs, unsaid }: Comparison): RecordCompared {
  return { symbol: event.symbol, label: event.label, agrees, differs, unsaid, sources: event.sources }
}

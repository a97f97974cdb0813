import type { EventKind } from '@/db/vocabulary'
import { KINDS } from '@/lib/events/kinds/registry'
import type { SuggestedActor } from '../actors'
import type { Incident } from '../incidents'
import type { TextSuggestions } from '../suggest'
import { type Sample, type SampleIncident, UNLABELLED_KINDS } from './schema'

/** What was labelled, what was proposed, and how much of both agrees; `missed` and `wrong` tell which, for reading. */
export type Measure = { labelled: number; proposed: number; right: number; missed: string[]; wrong: string[] }
export const MEASURES = ['incidents', 'actors', 'times', 'durations', 'dates', 'meetings', 'groups', 'classes'] as const
export type Measures = Record<(typeof MEASURES)[number], Measure>

/** Compares what is proposed for a text with what was labelled in it. `text` is the normalised text. */
export function measured(sample: Sample, text: string, { meeting, sentences }: TextSuggestions): Measures {
  const startsOf = (start: number) =>
    sample.sentences.find((one) => text.startsWith(one.starts, start))?.starts ?? `(${text.slice(start, start + 30)})`
  const counted = sentences.flatMap((sentence) =>
    sentence.incidents
      .filter(({ kind }) => !UNLABELLED_KINDS.includes(kind))
      .map((incident) => ({ ...incident, in: startsOf(sentence.start) })),
  )
  const told = (one: { in: string; kind: EventKind }) => `${one.in} | ${one.kind}`
  return {
    incidents: compared(sample.incidents.map(told), counted.map(told)),
    actors: compared(
      sample.incidents.flatMap((one) => labelledActors(one).map((actor) => `${told(one)} | ${actor}`)),
      counted.flatMap((one) => proposedActors(one, sample).map((actor) => `${told(one)} | ${actor}`)),
    ),
    times: compared(
      sample.times.map(({ clock }) => clock),
      sentences.flatMap(({ times }) => times.map(({ clock }) => clock)),
    ),
    durations: compared(
      sample.durations.map(({ minutes }) => String(minutes)),
      sentences.flatMap(({ durations }) => durations.map(({ minutes }) => String(minutes))),
    ),
    dates: compared(
      sample.dates.flatMap(({ from, to }) => (from ? [`${from} ${to}`] : [])),
      sentences.flatMap(({ dates }) =>
        dates.flatMap(({ from, to, isRelative }) => (isRelative ? [`${from} ${to}`] : [])),
      ),
    ),
    meetings: compared(sample.meeting ? [meetingWords(sample.meeting)] : [], meeting ? [meetingWords(meeting)] : []),
    groups: compared(
      sample.groups,
      sentences.flatMap(({ groups }) => groups.map(({ words }) => sameGroup(words, sample.groups) ?? words)),
    ),
    classes: compared(
      sample.sentences.map((one) => `${one.starts} | ${one.class}`),
      sentences.map((one) => `${startsOf(one.start)} | ${one.class}`),
    ),
  }
}

/** Participants proposed as initiator of an obstruction by whom the text names none: must be empty. */
export function wronglyAccused(sample: Sample, { sentences }: TextSuggestions): string[] {
  return sentences.flatMap(({ incidents }) =>
    incidents.flatMap(({ kind, actors }) =>
      actors.flatMap((actor) =>
        'participantId' in actor && isObstruction(kind, actor) && sample.notObstructors.includes(actor.participantId)
          ? [`${sample.id}: ${kind} by ${actor.participantId}`]
          : [],
      ),
    ),
  )
}

const isObstruction = (kind: EventKind, { role }: SuggestedActor) =>
  role === 'obstructing' || (KINDS[kind].family === 'obstruction' && simpleRole(kind, role) === 'initiator')

/** The three roles that samples are labelled with. */
function simpleRole(kind: EventKind, role: string): 'initiator' | 'target' | 'affected' {
  if (role === 'target' || role === 'affected') return role
  const isGiven = kind === 'right_of_reply_granted' || kind === 'right_of_reply_refused'
  return isGiven && role === 'responder' ? 'target' : 'initiator'
}

function labelledActors({ kind, actors }: SampleIncident): string[] {
  return actors.map(
    (actor) => `${simpleRole(kind, actor.role)} ${'participant' in actor ? actor.participant : actor.group}`,
  )
}

/** The acts of a Chair carry no actor in the labels, so an office proposed is neither right nor wrong. */
function proposedActors({ kind, actors }: Incident, sample: Sample): string[] {
  return actors.flatMap((actor) => {
    if ('office' in actor) return []
    const who = 'participantId' in actor ? actor.participantId : (sameGroup(actor.group, sample.groups) ?? actor.group)
    return [`${simpleRole(kind, actor.role)} ${who}`]
  })
}

/** The labelled group that these words mean: the same, or words of which at least half are shared. */
function sameGroup(words: string, labelled: string[]): string | null {
  const tokens = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    )
  const mine = tokens(words)
  const alike = labelled.filter((one) => {
    const theirs = tokens(one)
    const shared = [...mine].filter((token) => theirs.has(token)).length
    return shared / Math.max(mine.size, theirs.size) >= 0.5
  })
  return alike.find((one) => one.toLowerCase() === words.toLowerCase()) ?? alike[0] ?? null
}

const meetingWords = ({ kind, place, year }: { kind: string; place: string | null; year: number | null }) =>
  `${kind} ${place ?? '-'} ${year ?? '-'}`

/** Agreement of two lists in which things may stand several times. */
function compared(labelled: string[], proposed: string[]): Measure {
  const left = [...labelled]
  const wrong: string[] = []
  for (const one of proposed) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    else wrong.push(one)
  }
  return {
    labelled: labelled.length,
    proposed: proposed.length,
    right: labelled.length - left.length,
    missed: left,
    wrong,
  }
}

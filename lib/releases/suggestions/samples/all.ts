import { readStarterFiles } from '@/db/seed/files'
import { participantRows } from '@/db/seed/participants'
import { gazetteerOf, mentionsIn } from '../mentions'
import type { KnownMeeting } from '../meetings'
import { publisherIn } from '../publishers'
import { suggestionsFor } from '../suggest'
import { MEASURES, type Measure, type Measures, measured, wronglyAccused } from './measuring'
import type { ReadSample } from './reading'

/** The agreement of suggestions with samples, summed; `accused` are participants wrongly proposed as obstructors. */
export type Sums = { measures: Measures; accused: string[] }

/** The names and meetings of the starter record, as the desk knows them. */
export function starterKnowledge() {
  const files = readStarterFiles()
  const { names } = participantRows(files, { authorId: 'starter', lastEditorId: 'starter' })
  const gazetteer = gazetteerOf(
    names.map(({ participantId, locale, name, kind }) => ({ id: participantId, locale, name, kind })),
  )
  const placeOf = new Map(files.participants.map((one) => [one.id, Object.values(one.short)]))
  const meetings: KnownMeeting[] = files.meetings.map((meeting) => ({
    ...{ id: meeting.id, kind: meeting.kind.replaceAll('-', '_') as KnownMeeting['kind'], year: meeting.year },
    places: [meeting.city, ...(meeting.country ? (placeOf.get(meeting.country) ?? []) : [])].flatMap(
      (one) => one ?? [],
    ),
    ...{ startsOn: null, endsOn: null },
  }))
  const observers = new Set(files.participants.filter(({ kind }) => kind === 'observer').map(({ id }) => id))
  return { gazetteer, meetings, observers }
}

/** Measures suggestions on samples; every missed and wrong line begins with the id of its sample. */
export function measureAll(samples: ReadSample[]): Sums {
  const { gazetteer, meetings, observers } = starterKnowledge()
  const measures = Object.fromEntries(
    MEASURES.map((name): [string, Measure] => [name, { labelled: 0, proposed: 0, right: 0, missed: [], wrong: [] }]),
  ) as Measures
  const accused: string[] = []
  for (const { sample, text, spans } of samples) {
    // Who published a release is known at the desk: the Coalition, unless the first words name another.
    const [first] = mentionsIn(text.slice(spans[0]?.start, spans[0]?.end), gazetteer)
    const told = first && observers.has(first.id) ? first.id : publisherIn(text, spans, gazetteer, null)
    const publisherId = told ?? 'kpcsc'
    const suggested = suggestionsFor(text, spans, {
      ...{ locale: sample.language, publishedOn: sample.publishedOn, gazetteer, meetings },
      speakers: { publisherId, coalitionId: 'kpcsc' },
    })
    accused.push(...wronglyAccused(sample, suggested))
    const one = measured(sample, text, suggested)
    for (const name of MEASURES) add(measures[name], one[name], sample.id)
  }
  return { measures, accused }
}

function add(sum: Measure, one: Measure, id: string): void {
  sum.labelled += one.labelled
  sum.proposed += one.proposed
  sum.right += one.right
  sum.missed.push(...one.missed.map((line) => `${id}: ${line}`))
  sum.wrong.push(...one.wrong.map((line) => `${id}: ${line}`))
}

import { readStarterFiles } from '@/db/seed/files'
import { participantRows } from '@/db/seed/participants'
import { gazetteerOf, mentionsIn } from '@/lib/releases/suggestions/mentions'
import type { KnownMeeting } from '@/lib/releases/suggestions/meetings'
import { MEASURES, type Measure, measured, wronglyAccused } from '@/lib/releases/suggestions/samples/measuring'
import { readSamples } from '@/lib/releases/suggestions/samples/reading'
import { suggestionsFor } from '@/lib/releases/suggestions/suggest'

/**
 * Prints how well suggestions agree with the labelled samples. With `--tell` also what was missed and what was wrong;
 * `--of=incidents` tells of one measure, `--only=odd|even|seeds` reads a part of the samples. */
const isTelling = process.argv.includes('--tell')
const only = process.argv.find((one) => one.startsWith('--of='))?.slice(5)

const files = readStarterFiles()
const { names } = participantRows(files, { authorId: 'starter', lastEditorId: 'starter' })
const gazetteer = gazetteerOf(
  names.map(({ participantId, locale, name, kind }) => ({ id: participantId, locale, name, kind })),
)
const placeOf = new Map(files.participants.map((one) => [one.id, Object.values(one.short)]))
const meetings: KnownMeeting[] = files.meetings.map((meeting) => ({
  ...{ id: meeting.id, kind: meeting.kind.replaceAll('-', '_') as KnownMeeting['kind'], year: meeting.year },
  places: [meeting.city, ...(meeting.country ? (placeOf.get(meeting.country) ?? []) : [])].flatMap((one) => one ?? []),
  ...{ startsOn: null, endsOn: null },
}))

const half = process.argv.find((one) => one.startsWith('--only='))?.slice(7)
const observers = new Set(files.participants.filter(({ kind }) => kind === 'observer').map(({ id }) => id))
const samples = readSamples().filter(
  ({ sample: { id } }) => !half || (/[13579]$/.test(id) ? 'odd' : /[02468]$/.test(id) ? 'even' : 'seeds') === half,
)
const sums = new Map<string, Measure>()
const accused: string[] = []
const started = performance.now()
for (const { sample, text, spans } of samples) {
  // Who published a release is known at the desk; here it is the Coalition unless the first words name another observer.
  const [first] = mentionsIn(text.slice(spans[0]?.start, spans[0]?.end), gazetteer)
  const publisher = first && observers.has(first.id) ? first.id : 'kpcsc'
  const suggested = suggestionsFor(text, spans, {
    ...{ locale: sample.language, publishedOn: sample.publishedOn, gazetteer, meetings },
    speakers: { publisherId: publisher, coalitionId: 'kpcsc' },
  })
  accused.push(...wronglyAccused(sample, suggested))
  const measures = measured(sample, text, suggested)
  for (const name of MEASURES) {
    const one = measures[name]
    const sum = sums.get(name) ?? { labelled: 0, proposed: 0, right: 0, missed: [], wrong: [] }
    const marked = (list: string[]) => list.map((line) => `${sample.id}: ${line}`)
    sums.set(name, {
      labelled: sum.labelled + one.labelled,
      proposed: sum.proposed + one.proposed,
      right: sum.right + one.right,
      missed: [...sum.missed, ...marked(one.missed)],
      wrong: [...sum.wrong, ...marked(one.wrong)],
    })
  }
}
const took = performance.now() - started

console.log(
  `${samples.length} texts, ${samples.filter(({ sample }) => sample.file).length} of them seeds, ${took.toFixed(0)} ms`,
)
console.log('what        labelled  proposed  right  recall  precision')
for (const [name, { labelled, proposed, right, missed, wrong }] of sums) {
  const share = (of: number) => (of === 0 ? '   –' : (right / of).toFixed(2))
  console.log(
    `${name.padEnd(12)}${String(labelled).padStart(8)}${String(proposed).padStart(10)}${String(right).padStart(7)}${share(labelled).padStart(8)}${share(proposed).padStart(11)}`,
  )
  if (!isTelling || (only && only !== name)) continue
  for (const line of missed) console.log(`    missed  ${line}`)
  for (const line of wrong) console.log(`    wrong   ${line}`)
}
console.log(`proposed as obstructor where the text does not say so: ${accused.length}`)
for (const line of accused) console.log(`    ${line}`)

import { measureAll } from '@/lib/releases/suggestions/samples/all'
import { MEASURES } from '@/lib/releases/suggestions/samples/measuring'
import { readSamples } from '@/lib/releases/suggestions/samples/reading'

/**
 * Prints how well suggestions agree with the labelled samples. With `--tell` also what was missed and what was wrong;
 * `--of=incidents` tells of one measure, `--only=odd|even|seeds` or `--only=51-59` reads a part of the samples, by number.
 */
const isTelling = process.argv.includes('--tell')
const valueOf = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const of = valueOf('of')
const only = valueOf('only')
const partOf = (id: string) => (/[13579]$/.test(id) ? 'odd' : /[02468]$/.test(id) ? 'even' : 'seeds')

function isIn(id: string, part: string): boolean {
  const [from, to] = part.split('-').map(Number)
  const number = Number(id.slice(3))
  return from && to ? number >= from && number <= to : partOf(id) === part
}

const samples = readSamples().filter(({ sample }) => !only || isIn(sample.id, only))
const started = performance.now()
const { measures, accused } = measureAll(samples)
const took = performance.now() - started

console.log(
  `${samples.length} texts, ${samples.filter(({ sample }) => sample.file).length} of them seeds, ${took.toFixed(0)} ms`,
)
console.log('what        labelled  proposed  right  recall  precision')
for (const name of MEASURES) {
  const { labelled, proposed, right, missed, wrong } = measures[name]
  const share = (all: number) => (all === 0 ? '   –' : (right / all).toFixed(2))
  console.log(
    `${name.padEnd(12)}${String(labelled).padStart(8)}${String(proposed).padStart(10)}${String(right).padStart(7)}${share(labelled).padStart(8)}${share(proposed).padStart(11)}`,
  )
  if (!isTelling || (of && of !== name)) continue
  for (const line of missed) console.log(`    missed  ${line}`)
  for (const line of wrong) console.log(`    wrong   ${line}`)
}
console.log(`proposed as obstructor where the text does not say so: ${accused.length}`)
for (const line of accused) console.log(`    ${line}`)

/** The texts by when they were labelled: the first, and each blind test. */
const GROUPS: [name: string, part: string][] = [
  ['seeds', 'seeds'],
  ['01–19', '1-19'],
  ['21–27', '21-29'],
  ['31–36', '31-39'],
  ['41–43', '41-49'],
  ['51–54', '51-59'],
  ['61–64', '61-69'],
]
if (!only) {
  console.log('\nnumbers     incidents            actors             meetings   (recall, precision)')
  for (const [name, part] of GROUPS) {
    const { measures: group } = measureAll(samples.filter(({ sample }) => isIn(sample.id, part)))
    const told = (['incidents', 'actors', 'meetings'] as const).map((one) => {
      const { labelled, proposed, right } = group[one]
      return `${(right / labelled).toFixed(2)}, ${(right / proposed).toFixed(2)}`.padEnd(21)
    })
    console.log(`${name.padEnd(12)}${told.join('')}`)
  }
}

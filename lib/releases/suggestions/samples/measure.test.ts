import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureAll } from './all'
import type { MEASURES } from './measuring'
import { readSamples } from './reading'

const samples = readSamples()
const { measures, accused } = measureAll(samples)

/** What the suggestions reach on all samples, as recall and precision: never to fall below. */
const FLOORS: Record<(typeof MEASURES)[number], [recall: number, precision: number]> = {
  incidents: [0.83, 0.86],
  actors: [0.7, 0.86],
  times: [0.95, 0.92],
  durations: [0.93, 0.93],
  dates: [0.9, 0.96],
  meetings: [0.98, 0.98],
  groups: [0.93, 0.87],
  classes: [0.86, 0.86],
}

test('the seeds are measured with the samples where they lie beside the checkout', (t) => {
  const seeds = samples.filter(({ sample }) => sample.file).length
  if (seeds < 2) t.skip('the two seed releases are not beside this checkout; the floors are measured without them')
  else assert.equal(seeds, 2)
})

for (const [name, [recall, precision]] of Object.entries(FLOORS) as [keyof typeof FLOORS, [number, number]][])
  test(`suggested ${name} keep recall ${recall} and precision ${precision}`, (t) => {
    const { labelled, proposed, right, missed, wrong } = measures[name]
    t.diagnostic(`${name}: recall ${(right / labelled).toFixed(3)}, precision ${(right / proposed).toFixed(3)}`)
    assert.ok(right / labelled >= recall, `recall ${right}/${labelled}; missed: ${missed.join('\n')}`)
    assert.ok(right / proposed >= precision, `precision ${right}/${proposed}; wrong: ${wrong.join('\n')}`)
  })

test('nobody is proposed as an obstructor of whom the text does not say so', () => assert.deepEqual(accused, []))

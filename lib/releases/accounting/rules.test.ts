import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SentenceClass } from '@/db/vocabulary'
import { coverageOf, isAccounted } from './rules'

/** A sentence of a class, whether a passage touches it, whether it was set aside, and whether it is accounted for. */
const CASES: [SentenceClass, linked: boolean, dismissed: boolean, accounted: boolean][] = [
  ['open', false, false, false],
  ['open', true, false, false],
  ['fact', false, false, false],
  ['fact', true, false, true],
  ['fact', false, true, true],
  ['pattern', false, false, false],
  ['claim', true, false, true],
  ['quote', false, false, true],
  ['opinion', false, false, true],
  ['context', false, false, true],
  ['contact', false, false, true],
  ['boilerplate', false, false, true],
]

for (const [kind, linked, dismissed, accounted] of CASES)
  test(`a sentence of class ${kind}${linked ? ', linked' : ''}${dismissed ? ', set aside' : ''} is ${accounted ? '' : 'not '}accounted for`, () => {
    const sentence = { start: 10, end: 20, class: kind, isDismissed: dismissed }
    const passages = linked ? [[{ start: 15, end: 25 }]] : [[{ start: 20, end: 30 }]]
    assert.equal(isAccounted(sentence, passages), accounted)
  })

test('coverage counts sentences, those without a class, and those that rest on events', () => {
  const of = (kind: SentenceClass, start: number) => ({ start, end: start + 9, class: kind, isDismissed: false })
  const sentences = [of('fact', 0), of('fact', 10), of('opinion', 20), of('open', 30)]
  assert.deepEqual(coverageOf(sentences, [[{ start: 0, end: 5 }]]), { accounted: 2, total: 4, open: 1, linked: 1 })
})

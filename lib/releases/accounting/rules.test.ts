import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SentenceClass } from '@/db/vocabulary'
import { type Classed, coverageOf, isAccounted, statementsWithin } from './rules'

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
  assert.deepEqual(coverageOf(sentences, [{ ranges: [{ start: 0, end: 5 }], class: 'claim' }]), {
    accounted: 2,
    total: 4,
    open: 1,
    linked: 1,
  })
})

test('words with a class of their own are a statement within a sentence, counted once; whole sentences and claims are none', () => {
  const sentences = [
    { start: 0, end: 30 },
    { start: 31, end: 60 },
  ]
  const passage = (start: number, end: number, what: SentenceClass): Classed => ({
    ranges: [{ start, end }],
    class: what,
  })
  const inner = passage(10, 20, 'fact')
  const split = { ranges: [inner.ranges, [{ start: 22, end: 25 }]].flat(), class: 'fact' as const }
  const others = [passage(10, 20, 'claim'), passage(0, 30, 'fact'), passage(25, 40, 'fact'), split]
  assert.deepEqual(statementsWithin(sentences, others), [])
  assert.deepEqual(statementsWithin(sentences, [...others, inner, passage(10, 20, 'context')]), inner.ranges)
})

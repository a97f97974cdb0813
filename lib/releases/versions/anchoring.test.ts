import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { proposeAnchor } from './anchoring'

const EARLIER =
  'On the last day Northland left the room at 2am. Nobody answered. Nobody answered. The Chair closed the meeting at 4.30am without a communiqué.'
const at = (words: string, text = EARLIER) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** What became of the text, the words of the passage, and the words that are proposed; null is nowhere, many is several. */
const CASES: [string, string, string[], string[] | 'orphaned' | 'ambiguous'][] = [
  ['nothing', EARLIER, ['Northland left the room at 2am.'], ['Northland left the room at 2am.']],
  [
    'words came before',
    `Corrected. ${EARLIER}`,
    ['Northland left the room at 2am.'],
    ['Northland left the room at 2am.'],
  ],
  [
    'the hour was corrected',
    EARLIER.replace('2am', '3am'),
    ['Northland left the room at 2am.'],
    ['Northland left the room at 3am.'],
  ],
  [
    'the sentence is gone',
    EARLIER.replace('Northland left the room at 2am. ', ''),
    ['Northland left the room at 2am.'],
    'orphaned',
  ],
  ['the sentence was rewritten', EARLIER.replace('left the room at 2am', 'went'), ['left the room at 2am'], 'orphaned'],
  [
    'the same words stand elsewhere only',
    'An unrelated notice. Northland left the room at 2am. It ends here and says no more.',
    ['Northland left the room at 2am.'],
    'orphaned',
  ],
  [
    'the sentence stands there twice with its neighbours',
    `${EARLIER} ${EARLIER}`,
    ['The Chair closed the meeting at 4.30am'],
    'ambiguous',
  ],
  [
    'a quotation of two ranges',
    EARLIER.replace('On the last day', 'On the fourth and last day'),
    ['Northland left', 'at 2am.'],
    ['Northland left', 'at 2am.'],
  ],
  [
    'one of two ranges is gone',
    EARLIER.replace(' without a communiqué.', '.'),
    ['closed the meeting', 'without a communiqué.'],
    'orphaned',
  ],
]

for (const [name, later, words, expected] of CASES)
  test(`a passage in the next version of its text: ${name}`, () => {
    const { state, ranges } = proposeAnchor(
      words.map((one) => at(one)),
      EARLIER,
      later,
    )
    assert.deepEqual(ranges?.map(({ start, end }) => later.slice(start, end)) ?? state, expected)
  })

test('in a text that did not change every passage is proposed where it stands, or as one of several', () => {
  fc.assert(
    fc.property(fc.nat(EARLIER.length - 2), fc.integer({ min: 1, max: 40 }), (start, length) => {
      const range = { start, end: Math.min(EARLIER.length, start + length) }
      const proposed = proposeAnchor([range], EARLIER, EARLIER)
      if (proposed.state === 'found') assert.deepEqual(proposed.ranges, [range])
      else assert.equal(proposed.state, 'ambiguous')
    }),
  )
})

test('whatever is proposed is alike: no more than 15 in 100 signs differ', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(EARLIER.length), (inserted, where) => {
      const later = EARLIER.slice(0, where) + inserted + EARLIER.slice(where)
      const range = at('Northland left the room at 2am.')
      const proposed = proposeAnchor([range], EARLIER, later)
      if (proposed.state === 'found') assert.ok(proposed.errors <= 0.15 * (range.end - range.start))
    }),
  )
})

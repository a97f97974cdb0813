import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentencesOf } from './sentences'

/** Sentences as the segmenter cuts a text that it is given whole, without joining what was cut behind a shortening. */
const cutWhole = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ index }) => index)

test('a long text is cut window by window where it would be cut whole', () => {
  const part = fc.constantFrom(
    'Norway spoke. ',
    'At 2 p.m. they left! ',
    '“Why?” she asked. ',
    'word ',
    `${'long '.repeat(90)}`,
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 20, maxLength: 120 }), (parts) => {
      const text = parts.join('')
      const starts = new Set(cutWhole(text))
      for (const { start } of sentencesOf(text, 'en'))
        assert.ok(starts.has(start), `${start}: ${text.slice(start, start + 20)}`)
    }),
    { numRuns: 40 },
  )
})

test('a sentence longer than a window stays one', () => {
  const long = `${'and they spoke '.repeat(400)}until dawn. Then they left.`
  assert.equal(sentencesOf(long, 'en').length, 2)
})

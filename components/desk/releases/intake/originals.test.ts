import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Original, originalsFor } from './originals'

const one = (value: string, more: Partial<Original> = {}): Original => ({
  ...{ value, label: value, language: 'en', publisherId: 'coalition', publisher: 'Coalition', meetingIds: ['m1'] },
  ...more,
})
const among = (originals: Original[], given: Parameters<typeof originalsFor>[1]) =>
  originalsFor(originals, given).map(({ value }) => value)

test('a release may translate one of the same publisher or meeting, in another language', () => {
  const known = [
    one('same publisher', { meetingIds: [] }),
    one('same meeting', { publisherId: null, publisher: 'Sample Press' }),
    one('neither', { publisherId: null, publisher: 'Sample Press', meetingIds: [] }),
    one('same language', { language: 'fr' }),
  ]
  const given = { language: 'fr', publisherId: 'coalition', publisher: '', meetingId: 'm1' }
  assert.deepEqual(among(known, given), ['same publisher', 'same meeting'])
  assert.deepEqual(among(known, { ...given, publisherId: '', publisher: 'sample press ', meetingId: '' }), [
    'same meeting',
    'neither',
  ])
})

test('nothing known proposes nothing, and what was chosen stays', () => {
  const known = [one('a', { publisher: null, publisherId: null, meetingIds: [] })]
  assert.deepEqual(among(known, { language: 'fr', publisherId: '', publisher: '', meetingId: '' }), [])
  assert.deepEqual(among(known, { language: 'en', translationOfId: 'a' }), ['a'])
})

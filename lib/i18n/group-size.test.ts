import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translator } from './translate'
import { groupSize } from './group-size'

test('the size of a described group is told within the bounds that a source gives, and no further', () => {
  const t = translator('en')
  assert.equal(groupSize(t, { min: 5, max: 7 }), '5 to 7 members')
  assert.equal(groupSize(t, { min: 5, max: null }), 'at least 5 members')
  assert.equal(groupSize(t, { min: null, max: 7 }), 'at most 7 members')
  assert.equal(groupSize(t, { min: 1, max: 1 }), 'exactly 1 member')
  assert.equal(groupSize(t, { min: null, max: null }), null)
})

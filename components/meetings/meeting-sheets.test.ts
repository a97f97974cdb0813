import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attendanceValues } from './meeting-sheets'

test('in which capacity a delegation is present is chosen by whoever records it, never supposed', () => {
  assert.equal(attendanceValues().capacity, '')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EditedAttendance, EditedMeeting, EditedSitting } from '@/lib/meetings/schema'
import { attendanceSheet, attendanceValues, meetingSheet, sittingSheet } from './meeting-sheets'

test('in which capacity a delegation is present is chosen by whoever records it, never supposed', () => {
  assert.equal(attendanceValues().capacity, '')
})

test('every fact of a meeting, a sitting and a row of attendance has a field', () => {
  for (const [shape, sheet] of [
    [EditedMeeting.shape, meetingSheet('en')],
    [EditedSitting.shape, sittingSheet('en')],
    [EditedAttendance.shape, attendanceSheet('en')],
  ] as const) {
    const typed = sheet.flat().map((field) => field.name)
    const facts = Object.keys(shape).filter((name) => name !== 'id' && name !== 'revision')
    assert.deepEqual(facts.sort(), typed.sort())
  }
})

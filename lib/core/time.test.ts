import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOfMeetingDay, daysPastMeetingDay, instantRange, meetingDayOf, meetingDays, overrunMinutes } from './time'

const HARARE = { timeZone: 'Africa/Harare', precision: 'hour' as const }

test('02:00 at Victoria Falls is exactly 00:00 UTC, to the hour', () => {
  const range = instantRange({ ...HARARE, localDate: '2023-11-11', localTime: '02:00' })
  assert.equal(range?.from.toISOString(), '2023-11-11T00:00:00.000Z')
  assert.equal(range?.to.toISOString(), '2023-11-11T01:00:00.000Z')
})

test('02:00 at Victoria Falls is the same instant on a server in any zone', () => {
  const script = `import('./lib/core/time.ts').then(({ instantRange }) =>
    console.log(instantRange({ localDate: '2023-11-11', localTime: '02:00', timeZone: 'Africa/Harare', precision: 'hour' }).from.toISOString()))`
  for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
    const ran = spawnSync(process.execPath, ['--import', 'tsx', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    assert.equal(ran.stdout.trim(), '2023-11-11T00:00:00.000Z', zone + ran.stderr)
  }
})

test('a range is as long as its precision', () => {
  const cases = [
    ['minute', '2023-11-11', '04:30', '2023-11-11T02:30:00.000Z', '2023-11-11T02:31:00.000Z'],
    ['day', '2021-06-28', null, '2021-06-27T22:00:00.000Z', '2021-06-28T22:00:00.000Z'],
    ['week', '2021-06-23', null, '2021-06-20T22:00:00.000Z', '2021-06-27T22:00:00.000Z'],
    ['month', '2023-11-17', null, '2023-10-31T22:00:00.000Z', '2023-11-30T22:00:00.000Z'],
    ['year', '2023-06-01', null, '2022-12-31T22:00:00.000Z', '2023-12-31T22:00:00.000Z'],
  ] as const
  for (const [precision, localDate, localTime, from, to] of cases) {
    const range = instantRange({ timeZone: 'Africa/Harare', precision, localDate, localTime })
    assert.deepEqual([range?.from.toISOString(), range?.to.toISOString()], [from, to], precision)
  }
})

test('without a zone or a date nothing is derived', () => {
  assert.equal(instantRange({ localDate: '2021-06-25', localTime: '10:00', timeZone: null, precision: 'minute' }), null)
  assert.equal(
    instantRange({ localDate: null, localTime: null, timeZone: 'Africa/Harare', precision: 'unknown' }),
    null,
  )
})

test('a clock time that summer time skips is refused', () => {
  assert.throws(
    () =>
      instantRange({ localDate: '2024-03-31', localTime: '02:30', timeZone: 'Europe/Brussels', precision: 'minute' }),
    RangeError,
  )
})

test('an hour after midnight belongs to the night of the day before, and so does the day after the last', () => {
  const plenary = { startsOn: '2023-11-06', endsOn: '2023-11-10' }
  const cases = [
    ['2023-11-06', null, 1],
    ['2023-11-06', '01:00', 1],
    ['2023-11-10', '16:00', 5],
    ['2023-11-11', '02:00', 5],
    ['2023-11-11', '04:30', 5],
    ['2023-11-11', '07:00', 5],
    ['2023-11-11', null, 5],
    ['2023-11-08', '05:59', 2],
    ['2023-11-08', '06:00', 3],
    ['2023-11-05', null, null],
    ['2023-11-12', null, null],
  ] as const
  for (const [date, time, day] of cases) assert.equal(meetingDayOf(plenary, date, time), day, `${date} ${time}`)
  assert.equal(meetingDayOf({ startsOn: null, endsOn: null }, '2023-11-06', null), null)
})

test('days of a meeting are counted from its official first day, over a change of month', () => {
  assert.deepEqual(meetingDays('2023-10-31', '2023-11-01'), [
    { day: 1, date: '2023-10-31' },
    { day: 2, date: '2023-11-01' },
  ])
  assert.deepEqual(meetingDays(null, '2023-11-01'), [])
  assert.equal(daysPastMeetingDay('2023-11-06', 5, '2023-11-11'), 1)
})

test('a date and its meeting day lead back to each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.date({ min: new Date('2003-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (day, first) => {
        const startsOn = first.toISOString().slice(0, 10)
        const date = dateOfMeetingDay(startsOn, day)
        assert.equal(meetingDayOf({ startsOn, endsOn: null }, date, '12:00'), day)
        assert.equal(daysPastMeetingDay(startsOn, day, date), 0)
      },
    ),
  )
})

test('an overrun needs both ends: 16:00 to 04:30 is 750 minutes', () => {
  const at = (clock: string, date: string) =>
    instantRange({ localDate: date, localTime: clock, timeZone: 'Africa/Harare', precision: 'minute' })?.from ?? null
  assert.equal(overrunMinutes(at('16:00', '2023-11-10'), at('04:30', '2023-11-11')), 750)
  assert.equal(overrunMinutes(at('16:00', '2023-11-10'), at('15:00', '2023-11-10')), 0)
  assert.equal(overrunMinutes(null, at('04:30', '2023-11-11')), null)
  assert.equal(overrunMinutes(at('16:00', '2023-11-10'), null), null)
})

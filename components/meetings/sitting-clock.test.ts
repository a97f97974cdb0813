import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readerIn } from '../reader'
import { sittingClock } from './sitting-clock'

test('the hour of a sitting names its date in the night after its meeting day', () => {
  const day = { startsOn: '2026-11-10', meetingDay: 5 }
  for (const [locale, localDate, localTime, told] of [
    ['en', '2026-11-14', '16:00', '16:00'],
    ['en', '2026-11-14', '00:00', '00:00'],
    ['en', '2026-11-15', '02:10', '02:10 (+1), 15 November 2026'],
    ['fr', '2026-11-15', '02:10', '02:10 (+1), 15 novembre 2026'],
    ['en', '2026-11-13', '22:00', '22:00, 13 November 2026'],
    ['en', null, '02:10', '02:10'],
    ['en', '2026-11-15', null, null],
  ] as const)
    assert.equal(sittingClock(readerIn(locale), day, { localDate, localTime }), told)
  const about = { localDate: '2026-11-15', localTime: '04:30', qualifier: 'about' } as const
  assert.equal(sittingClock(readerIn('en'), day, about), 'about 04:30 (+1), 15 November 2026')
  assert.equal(
    sittingClock(readerIn('en'), { ...day, startsOn: null }, { localDate: '2026-11-15', localTime: '02:10' }),
    '02:10',
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actingAs, aClaimOn, anEventAt } from '../test-events'
import { together } from './together'

type Account = Parameters<typeof anEventAt>[1]
const NO_TIME = { meetingDay: null, localDate: null, localTime: null, precision: 'day' }
const put = (first: Account, second: Account) => together(anEventAt('plenary', first), anEventAt('plenary', second))

test('day and hour come from one account whole, and the other time is not lost', () => {
  const cases: [string, Account, Account, unknown[], string | null][] = [
    ['neither says when', NO_TIME, NO_TIME, [null, null, null], null],
    ['only the second says when', NO_TIME, {}, [5, '2031-11-08', '02:00'], null],
    ['only the first says when', {}, NO_TIME, [5, '2031-11-08', '02:00'], null],
    ['both say the same', {}, {}, [5, '2031-11-08', '02:00'], null],
    ['the first knows the day alone', { ...NO_TIME, meetingDay: 5 }, {}, [5, '2031-11-08', '02:00'], null],
    ['another day', { ...NO_TIME, meetingDay: 4 }, {}, [4, null, null], '≠ #5 2031-11-08 02:00'],
    ['a date without an hour', { localTime: null }, {}, [5, '2031-11-08', null], '≠ #5 2031-11-08 02:00'],
    [
      'before midnight',
      {},
      { localDate: '2031-11-07', localTime: '23:50' },
      [5, '2031-11-08', '02:00'],
      '≠ #5 2031-11-07 23:50',
    ],
    ['about two', {}, { qualifier: 'about' }, [5, '2031-11-08', '02:00'], '≠ #5 ~ 2031-11-08 02:00'],
  ]
  for (const [name, first, second, when, note] of cases) {
    const { meetingDay, localDate, localTime, conflictNote } = put(first, second)
    assert.deepEqual([meetingDay, localDate, localTime, conflictNote], [...when, note], name)
  }
})

test('precision and qualifier go with their time', () => {
  const { precision, qualifier, asStated } = put(NO_TIME, {
    precision: 'quarter',
    qualifier: 'about',
    asStated: 'at two',
  })
  assert.deepEqual([precision, qualifier, asStated], ['quarter', 'about', 'at two'])
  const kept = put({}, { precision: 'quarter', qualifier: 'about', asStated: 'at two' })
  assert.deepEqual([kept.precision, kept.qualifier, kept.asStated], ['hour', 'at', null])
  assert.equal(kept.conflictNote, '≠ #5 ~ 2031-11-08 02:00 at two')
})

test('a claim carries the time of its account, unless it is of another day', () => {
  const claims = [aClaimOn('source')]
  const near = put({}, { localTime: '02:10', claims })
  assert.deepEqual([near.claims[0]?.time?.localTime, near.conflictNote], ['02:10', null])
  const far = put({}, { meetingDay: 4, localDate: '2031-11-07', claims })
  assert.deepEqual([far.claims[0]?.time?.localDate, far.conflictNote], ['2031-11-07', '≠ #4 2031-11-07 02:00'])
  const timeless = put({}, { localTime: '02:10', claims: [aClaimOn('source', [], { aspect: 'reason' })] })
  assert.deepEqual([timeless.claims[0]?.time, timeless.conflictNote], [null, '≠ #5 2031-11-08 02:10'])
})

test('bounds of a number come from one account whole', () => {
  const bounds = (repeatMin: number | null, repeatMax: number | null) => ({ repeatMin, repeatMax })
  const cases: [Account, Account, unknown[], string | null][] = [
    [bounds(null, null), bounds(3, 5), [3, 5], null],
    [bounds(9, null), bounds(3, 5), [9, null], '≠ 3–5 ×'],
    [bounds(2, 3), bounds(2, 3), [2, 3], null],
  ]
  for (const [first, second, kept, note] of cases) {
    const { repeatMin, repeatMax, conflictNote } = put(first, second)
    assert.deepEqual([repeatMin, repeatMax, conflictNote], [...kept, note])
  }
  const long = put({ durationMinutes: 90 }, { durationMinutes: 80, durationNote: 'with the break' })
  assert.deepEqual([long.durationMinutes, long.durationNote], [90, null])
  assert.equal(long.conflictNote, '≠ 80 min with the break')
})

test('words of both accounts stay, however long, and none is said twice', () => {
  const long = 'y'.repeat(590)
  const both = put(
    {
      outcome: 'The room went quiet.',
      conflictNote: 'Two say one.',
      actors: [{ ...actingAs('n', 'leaving'), note: 'First.' }],
    },
    { outcome: long, conflictNote: 'One says two.', actors: [{ ...actingAs('n', 'leaving'), note: 'Last.' }] },
  )
  assert.equal(both.outcome, `The room went quiet. / ${long}`)
  assert.equal(both.conflictNote, 'Two say one. / One says two.')
  assert.deepEqual(
    both.actors.map((actor) => actor.note),
    ['First. / Last.'],
  )
  const same = put({ outcome: 'Quiet.', conflictNote: null }, { outcome: 'Quiet.', conflictNote: 'One.' })
  assert.deepEqual([same.outcome, same.conflictNote], ['Quiet.', 'One.'])
})

test('a position that both accounts hold is held once, with the reasons of both', () => {
  const position = (reason: string) => ({
    ...{ id: reason, participantId: 'n', groupId: null, objectKind: 'text', objectId: 't', stance: 'objects' },
    ...{ capacity: null, reasonState: 'stated', reason, claimId: 'c' },
  })
  const { positions } = put({ positions: [position('cost')] }, { positions: [position('time')] })
  assert.deepEqual(
    positions.map(({ id, reason }) => [id, reason]),
    [['cost', 'cost / time']],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursOf, type KnownSitting, sittingAt, sittingNamed } from './sittings'

const sitting = (id: string, kind: KnownSitting['kind'], meetingDay: number, from?: string, to?: string) => ({
  ...{ id, kind, meetingDay, from: from ?? null, to: to ?? null },
})
const SITTINGS = [
  sitting('opening', 'opening', 1, '2031-11-03T09:00', '2031-11-03T12:30'),
  sitting('first', 'plenary_sitting', 1, '2031-11-03T14:00', '2031-11-03T18:00'),
  sitting('second', 'plenary_sitting', 2, '2031-11-04T09:00', '2031-11-04T13:00'),
  sitting('drafting', 'communique_drafting', 5, '2031-11-07T16:00', '2031-11-08T04:30'),
  sitting('closing', 'closing', 5),
]

/** A sentence, the day where one is known, and the sitting that it names with its words. */
const NAMED: [string, number | null, [string, string] | null][] = [
  ['They left the closing session.', null, ['closing', 'closing session']],
  ['In the opening speech they were named.', null, ['opening', 'opening speech']],
  ['They left the final communiqué negotiations.', null, ['drafting', 'communiqué negotiations']],
  ['Elles ont quitté la séance de clôture.', null, ['closing', 'séance de clôture']],
  ['Lors de la cérémonie d’ouverture, elle a protesté.', null, ['opening', 'cérémonie d’ouverture']],
  ['Les discussions sur le communiqué ont échoué.', null, ['drafting', 'discussions sur le communiqué']],
  ['Abandonaram a sessão de encerramento.', null, ['closing', 'sessão de encerramento']],
  ['As negociações do comunicado falharam.', null, ['drafting', 'negociações do comunicado']],
  ['They left the closing session.', 2, null],
  ['They left the room.', null, null],
]
for (const [words, day, told] of NAMED)
  test(`the sitting that a sentence names${day ? ` on day ${day}` : ''}: ${words}`, () => {
    const found = sittingNamed(words, { start: 0, end: 1 }, day, SITTINGS)
    assert.deepEqual(found && [found.id, words.slice(found.words?.start, found.words?.end)], told)
  })

test('of several sittings of one kind none is chosen, unless the day leaves one', () => {
  const two = [...SITTINGS, sitting('another', 'closing', 4)]
  const words = 'They left the closing session.'
  assert.equal(sittingNamed(words, { start: 0, end: 1 }, null, two), null)
  assert.equal(sittingNamed(words, { start: 0, end: 1 }, 4, two)?.id, 'another')
})

test('of two sittings named in a sentence the one nearest to the words of the event counts', () => {
  const words = 'Named in the opening speech, they left the closing session.'
  assert.equal(sittingNamed(words, { start: words.indexOf('left'), end: 40 }, null, SITTINGS)?.id, 'closing')
})

/** An hour, the day where one is known, and the sitting within whose hours it lies. */
const HOURS: [string, number | null, string | null][] = [
  ['02:00', null, 'drafting'],
  ['02:00', 5, 'drafting'],
  ['02:00', 1, null],
  ['10:00', 1, 'opening'],
  ['10:00', 2, 'second'],
  ['10:00', null, null],
  ['13:30', 1, null],
]
for (const [clock, day, id] of HOURS)
  test(`the sitting at ${clock}${day ? ` of day ${day}` : ''} is ${id ?? 'not known'}`, () =>
    assert.equal(sittingAt(clock, day, '2031-11-03', SITTINGS)?.id ?? null, id))

test('the hours of a sitting are the actual ones before the scheduled ones, and the time it ran over where only ends are known', () => {
  const at = (localDate: string, localTime: string | null) => ({ localDate, localTime })
  const none = { scheduledStart: null, scheduledEnd: null, actualStart: null, actualEnd: null }
  const ends = { ...none, scheduledEnd: at('2031-11-07', '16:00'), actualEnd: at('2031-11-08', '04:30') }
  assert.deepEqual(hoursOf(ends), { from: '2031-11-07T16:00', to: '2031-11-08T04:30' })
  const whole = { ...ends, scheduledStart: at('2031-11-07', '09:00'), actualStart: at('2031-11-07', '09:40') }
  assert.deepEqual(hoursOf(whole), { from: '2031-11-07T09:40', to: '2031-11-08T04:30' })
  assert.deepEqual(hoursOf({ ...none, scheduledEnd: at('2031-11-07', '16:00') }), { from: null, to: null })
  assert.deepEqual(hoursOf({ ...ends, actualEnd: at('2031-11-08', null) }), { from: null, to: null })
})

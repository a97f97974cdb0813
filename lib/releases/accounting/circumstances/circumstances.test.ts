import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from '../../sentences'
import { gazetteerOf } from '../../suggestions/mentions'
import { suggestionsFor } from '../../suggestions/suggest'
import { topicWordsOf } from '../../suggestions/topics'
import { circumstancesOf, type Surroundings } from './circumstances'
import type { KnownSitting } from './sittings'

const sitting = (id: string, kind: KnownSitting['kind'], meetingDay: number, from?: string, to?: string) => ({
  ...{ id, kind, meetingDay, from: from ?? null, to: to ?? null },
})
const AROUND: Surroundings = {
  ...{ locale: 'en', publishedOn: '2031-11-08', meeting: { startsOn: '2031-11-03', endsOn: '2031-11-07' } },
  sittings: [
    sitting('opening', 'opening', 1, '2031-11-03T09:00', '2031-11-03T12:30'),
    sitting('drafting', 'communique_drafting', 5, '2031-11-07T16:00', '2031-11-08T04:30'),
    sitting('closing', 'closing', 5),
  ],
  topics: topicWordsOf([{ id: 'principles', names: ['Declaration of Principles'], keywords: [] }]),
}
const GAZETTEER = gazetteerOf([{ id: 'northland', locale: 'en', name: 'Northland', kind: 'short' }])

/** Day with why, sitting with why, and topics of the first thing that the last sentence of a text tells. */
function told(text: string, more: Partial<Surroundings> = {}) {
  const spans = sentencesOf(text, 'en')
  const known = { ...AROUND, gazetteer: GAZETTEER, meetings: [] }
  const speakers = { publisherId: null, coalitionId: 'coalition' }
  const { sentences } = suggestionsFor(text, spans, { ...known, speakers })
  const first = circumstancesOf(text, sentences, { ...AROUND, ...more }).at(-1)?.[0]
  assert.ok(first, text)
  const { day, sitting, topics } = first
  return [day && [day.day, day.reason], sitting && [sitting.id, sitting.reason], topics.map(({ id }) => id)]
}
type Told = ReturnType<typeof told>

const CASES: [string, Told][] = [
  ['Northland left the room.', [null, null, []]],
  ['Northland left the room on Monday at 10am.', [[1, 'said'], ['opening', 'hour'], []]],
  ['Northland left the room at 2am.', [[5, 'sitting'], ['drafting', 'hour'], []]],
  ['Northland left the closing session.', [[5, 'sitting'], ['closing', 'named'], []]],
  ['The week began on Monday. Northland left the room.', [[1, 'before'], null, []]],
  ['The week began on Monday. Northland left the room at 10am.', [[1, 'before'], ['opening', 'hour'], []]],
  ['The week began on Monday. Northland left the closing session.', [[5, 'sitting'], ['closing', 'named'], []]],
  ['The talks of Friday went on. Northland left the room at 2am.', [[5, 'before'], ['drafting', 'hour'], []]],
  ['Northland left the room on 12 May 2029.', [null, null, []]],
  ['For years Northland has been blocking the Declaration of Principles.', [null, null, ['principles']]],
  ['Northland blocked the Declaration of Principles on Monday.', [[1, 'said'], null, ['principles']]],
]
for (const [text, expected] of CASES)
  test(`an event is placed by its text: ${text}`, () => assert.deepEqual(told(text), expected))

test('of two things that a sentence tells, a topic belongs to the one whose words stand nearest', () => {
  const text = 'Northland blocked the Declaration of Principles, and the delegation of Northland left the room at 2am.'
  const speakers = { publisherId: null, coalitionId: 'coalition' }
  const known = { ...AROUND, gazetteer: GAZETTEER, meetings: [], speakers }
  const { sentences } = suggestionsFor(text, sentencesOf(text, 'en'), known)
  const topics = circumstancesOf(text, sentences, AROUND)[0]?.map((one) => one.topics.map(({ id }) => id))
  assert.deepEqual(topics, [['principles'], []])
})

test('a meeting of one day gives its day, and without a meeting there is neither day nor sitting', () => {
  const text = 'Northland left the room.'
  const one = { startsOn: '2031-11-03', endsOn: '2031-11-03' }
  assert.deepEqual(told(text, { meeting: one, sittings: [] }), [[1, 'only_day'], null, []])
  assert.deepEqual(told(`${text.slice(0, -1)} on Monday.`, { meeting: null, sittings: [] }), [null, null, []])
})

test('the words that a day, a sitting and a topic rest on are positions of the whole text', () => {
  const text = 'It began. Northland blocked the Declaration of Principles on Monday at the opening session.'
  const { sentences } = suggestionsFor(text, sentencesOf(text, 'en'), {
    ...{ ...AROUND, gazetteer: GAZETTEER, meetings: [] },
    speakers: { publisherId: null, coalitionId: 'coalition' },
  })
  const first = circumstancesOf(text, sentences, AROUND)[1]?.[0]
  const words = [first?.day?.words, first?.sitting?.words, first?.topics[0]?.words]
  assert.deepEqual(
    words.map((one) => text.slice(one?.start, one?.end)),
    ['Monday', 'opening session', 'Declaration of Principles'],
  )
})

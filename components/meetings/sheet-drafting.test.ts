import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Choice } from '@/lib/history/merging'
import { textSheet, textValues, topicSheet } from '../agenda/agenda-sheets'
import { meetingSheet, sittingSheet } from './meeting-sheets'
import { type Field, inputOf, type Unit, type Values, valuesOf } from './sheet'
import { bothIn, labelsIn, sheetDrafting, tellIn } from './sheet-drafting'

const at = (revision: number, values: Values) => ({ revision, values })
const join = (fields: Field[], base: Values, mine: Values, theirs: Values) =>
  sheetDrafting(fields).merge(at(1, base), at(1, { ...base, ...mine }), at(2, { ...base, ...theirs }))
const MEETING = meetingSheet('en').flat()
const SITTING = sittingSheet('en').flat()
const TOPIC = topicSheet('en', false).flat()
const TEXT = textSheet('en').flat()

test('what only one of two people touched is taken from that side, and what both touched alike is no question', () => {
  for (const [fields, base, mine, theirs, expected] of [
    [MEETING, { venue: '' }, { venue: 'Hall A' }, { notes: 'A note.' }, { venue: 'Hall A', notes: 'A note.' }],
    [MEETING, { venue: 'Hall' }, { venue: 'Hall A' }, { venue: ' Hall A ' }, { venue: 'Hall A' }],
    [MEETING, { year: '2030' }, {}, { year: '2031' }, { year: '2031' }],
    [MEETING, { venue: 'Hall' }, { venue: '' }, { city: 'Northtown' }, { venue: '', city: 'Northtown' }],
    [MEETING, { chairPersons: 'A' }, { chairPersons: 'A\nB' }, { outcome: 'no_communique' }, { chairPersons: 'A\nB' }],
    [TOPIC, { 'names.en': 'Reform' }, { 'names.en': 'Review' }, { 'names.fr': 'Examen' }, { 'names.fr': 'Examen' }],
    [
      SITTING,
      { 'actualEnd-date': '2031-11-08', 'actualEnd-time': '04:30' },
      { 'actualEnd-time': '4h30' },
      { state: 'overrun' },
      { 'actualEnd-time': '04:30', state: 'overrun' },
    ],
  ] as [Field[], Values, Values, Values, Values][]) {
    const { merged, conflicts } = join(fields, base, mine, theirs)
    assert.deepEqual(conflicts, [])
    assert.equal(merged.revision, 2)
    for (const [name, value] of Object.entries(expected)) assert.equal(merged.values[name], value, name)
  }
})

test('what both touched differently is asked for, place by place, and decided as somebody chooses', () => {
  for (const [fields, base, mine, theirs, path, choice, expected] of [
    [MEETING, { venue: '' }, { venue: 'Hall A' }, { venue: 'Hall B' }, 'venue', 'mine', { venue: 'Hall A' }],
    [MEETING, { venue: '' }, { venue: 'Hall A' }, { venue: 'Hall B' }, 'venue', 'theirs', { venue: 'Hall B' }],
    [MEETING, { venue: '' }, { venue: 'Hall A' }, { venue: 'Hall B' }, 'venue', 'both', { venue: 'Hall B / Hall A' }],
    [
      ...[MEETING, { chairPersons: 'A' }, { chairPersons: 'A\nB' }, { chairPersons: 'A\nC' }],
      ...['chairPersons', 'both', { chairPersons: 'A\nC\nB' }],
    ],
    [
      ...[TOPIC, { 'names.pt': 'Reforma' }, { 'names.pt': 'Revisão' }, { 'names.pt': 'Exame' }],
      ...['names.pt', 'mine', { 'names.pt': 'Revisão' }],
    ],
    [
      ...[SITTING, {}, { 'actualEnd-date': '2031-11-07', 'actualEnd-time': '23:50' }],
      ...[
        { 'actualEnd-date': '2031-11-08', 'actualEnd-time': '00:10' },
        'actualEnd-date+actualEnd-time+actualEnd-precision+actualEnd-qualifier',
        'mine',
      ],
      { 'actualEnd-date': '2031-11-07', 'actualEnd-time': '23:50' },
    ],
  ] as [Field[], Values, Values, Values, string, Choice, Values][]) {
    const { merged, conflicts } = join(fields, base, mine, theirs)
    assert.deepEqual(
      conflicts.map((one) => one.path),
      [path],
    )
    const decided = sheetDrafting(fields).decide(merged, conflicts, { [path]: choice })
    for (const [name, value] of Object.entries(expected)) assert.equal(decided.values[name], value, name)
  }
})

test('both can stand only of words and lists, never of dates, numbers and what is chosen from a list', () => {
  const [mine, theirs, base] = ['one', 'other', '']
  for (const [path, expected] of [
    ['venue', 'other / one'],
    ['chairPersons', 'other\none'],
    ['startsOn', undefined],
    ['year', undefined],
    ['timeZone', undefined],
    ['outcome', undefined],
  ] as const)
    assert.equal(bothIn(MEETING)({ path, mine, theirs, base }), expected, path)
  assert.equal(bothIn(MEETING)({ path: 'venue', mine: '', theirs, base }), undefined, 'nothing is no second word')
})

const unit = (id: string, wording: string, variantOfId = ''): Unit => ({
  ...{ id, wording, variantOfId, paragraph: '10', locale: 'en' },
})

test('paragraphs are joined one by one, and a rival wording outlives the one that somebody took away', () => {
  const [first, rival] = [unit('u1', 'noted'), unit('u2', 'welcomed', 'u1')]
  const base = textValues({ ...HELD, units: [] })
  const values = (...units: Unit[]) => ({ ...base, units })
  const drafting = sheetDrafting(TEXT)
  const start = at(1, values(first, rival))
  const added = drafting.merge(
    start,
    at(1, values(first, rival, unit('u3', 'mine'))),
    at(2, values(unit('u1', 'took note'), rival)),
  )
  assert.deepEqual(added.conflicts, [])
  assert.deepEqual(
    (added.merged.values.units as Unit[]).map((one) => one.wording),
    ['took note', 'welcomed', 'mine'],
  )
  const gone = drafting.merge(start, at(1, values(rival)), at(2, values(first, unit('u2', 'welcomes', 'u1'))))
  assert.deepEqual(gone.merged.values.units, [unit('u2', 'welcomes')])
  const both = drafting.merge(start, at(1, values(unit('u1', 'A'), rival)), at(2, values(unit('u1', 'B'), rival)))
  assert.deepEqual(
    both.conflicts.map((one) => one.path),
    ['units.u1.wording'],
  )
  const decided = drafting.decide(both.merged, both.conflicts, { 'units.u1.wording': 'both' })
  assert.equal((decided.values.units as Unit[])[0]?.wording, 'B / A')
})
const HELD = {
  ...{ kind: 'communique', state: 'tabled', officialSymbol: null, titles: { en: ['Communiqué'] }, proposerId: null },
  adoptedOn: null,
}

test('a record is held in a form as it is sent, and a conflict is told in words', () => {
  const sent = {
    ...{ names: { en: 'Reform', fr: 'Réforme', pt: 'Reforma' }, description: 'What changes.', firstSeen: '2012' },
    ...{ keywords: { en: ['reform', 'review'], fr: [], pt: [] }, parentId: null },
  }
  assert.deepEqual(inputOf(TOPIC, valuesOf(TOPIC, sent)), sent)
  const moments = {
    actualEnd: { localDate: '2031-11-08', localTime: '04:30', precision: 'quarter', qualifier: 'about' },
    meetingDay: 5,
  }
  const read = inputOf(SITTING, valuesOf(SITTING, moments))
  assert.deepEqual([read.actualEnd, read.scheduledEnd, read.meetingDay], [moments.actualEnd, null, '5'])
  const tell = tellIn(MEETING, { outcomes: [{ value: 'no_communique', label: 'No communiqué' }] })
  assert.deepEqual(
    [tell('no_communique', 'outcome'), tell('A\nB', 'chairPersons'), tell('Hall', 'venue'), tell(null, 'venue')],
    ['No communiqué', 'A; B', 'Hall', ''],
  )
  const hour = { 'actualEnd-date': '2031-11-08', 'actualEnd-time': '04:30' }
  assert.equal(tellIn(SITTING, {})(hour, 'actualEnd-date+actualEnd-time'), '2031-11-08 04:30')
  assert.equal(labelsIn(SITTING)['actualEnd-date'], 'Actual end')
})

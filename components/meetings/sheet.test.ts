import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Field, inputOf, likelyDate, momentValues, type Values } from './sheet'

const sent = (field: Field, values: Values) => inputOf([field], values)
const common = { name: 'it', label: 'It' }

test('what is typed is sent as the command reads it, and what cannot be read goes as typed', () => {
  for (const [field, values, expected] of [
    [{ ...common, type: 'text' }, { it: '  Northtown ' }, { it: 'Northtown' }],
    [{ ...common, type: 'text' }, { it: '  ' }, { it: null }],
    [{ ...common, type: 'number' }, { it: '30' }, { it: 30 }],
    [{ ...common, type: 'number' }, { it: 'half an hour' }, { it: 'half an hour' }],
    [{ ...common, type: 'lines' }, { it: 'One\n\n Two ' }, { it: ['One', 'Two'] }],
    [{ ...common, type: 'moment', dateLabel: '' }, { 'it-date': '', 'it-time': '' }, { it: null }],
    [
      { ...common, type: 'moment', dateLabel: '' },
      { 'it-date': '2031-11-08', 'it-time': '4h30' },
      { it: { localDate: '2031-11-08', localTime: '04:30', precision: 'minute', qualifier: 'at' } },
    ],
    [
      { ...common, type: 'moment', dateLabel: '' },
      { 'it-date': '2031-11-08', 'it-time': '4', 'it-precision': 'hour', 'it-qualifier': 'about' },
      { it: { localDate: '2031-11-08', localTime: '04:00', precision: 'hour', qualifier: 'about' } },
    ],
    [
      { ...common, type: 'moment', dateLabel: '' },
      { 'it-date': '2031-11-08', 'it-time': '', 'it-precision': 'hour' },
      { it: { localDate: '2031-11-08', localTime: null, precision: 'day', qualifier: 'at' } },
    ],
    [{ ...common, name: 'names.fr', type: 'text' }, { 'names.fr': 'Réforme' }, { names: { fr: 'Réforme' } }],
    [{ ...common, type: 'text', when: { name: 'kind', in: ['a'] } }, { kind: 'b', it: 'unseen' }, { it: null }],
  ] as [Field, Values, object][])
    assert.deepEqual(sent(field, values), expected)
})

test('a moment that stands comes into its form and out again unchanged', () => {
  const moment = { localDate: '2031-11-08', localTime: '04:00', precision: 'quarter', qualifier: 'before' }
  assert.deepEqual(sent({ ...common, type: 'moment', dateLabel: '' }, momentValues('it', moment)), { it: moment })
})

test('an hour before six in the morning is of the night that follows its meeting day', () => {
  const days = [{ day: 5, date: '2031-11-07', nextDate: '2031-11-08' }]
  for (const [time, date] of [
    ['16:00', '2031-11-07'],
    ['04:30', '2031-11-08'],
    ['4h30', '2031-11-08'],
    ['', ''],
  ] as const)
    assert.equal(likelyDate(days, '5', time), date, time)
})

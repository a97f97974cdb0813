import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAgenda } from './parsing'
import { pathsOf } from './rules'

const told = (text: string) =>
  parseAgenda(text).entries.map(({ path, number, title, slotMinutes }) => [path, number, title, slotMinutes])

test('numbers, letters and bullets say how deep an item stands, in whatever house style', () => {
  for (const [text, expected] of [
    [
      '1. Opening\n2. Reports\n2.1 Monitoring\n2.2 Statistics\n3. Closing',
      [
        ['1', '1', 'Opening', null],
        ['2', '2', 'Reports', null],
        ['2.1', '2.1', 'Monitoring', null],
        ['2.2', '2.2', 'Statistics', null],
        ['3', '3', 'Closing', null],
      ],
    ],
    [
      'Item 4: Definition\n  (a) Scope\n  (b) Wording\nItem 5: Any other business',
      [
        ['1', '4', 'Definition', null],
        ['1.1', '(a)', 'Scope', null],
        ['1.2', '(b)', 'Wording', null],
        ['2', '5', 'Any other business', null],
      ],
    ],
    [
      'A. Morning\n1) Opening\n2) Report\nB. Afternoon\n3) Closing',
      [
        ['1', 'A', 'Morning', null],
        ['1.1', '1', 'Opening', null],
        ['1.2', '2', 'Report', null],
        ['2', 'B', 'Afternoon', null],
        ['2.1', '3', 'Closing', null],
      ],
    ],
    [
      'Reports\n    Monitoring\n    Statistics\nClosing',
      [
        ['1', null, 'Reports', null],
        ['1.1', null, 'Monitoring', null],
        ['1.2', null, 'Statistics', null],
        ['2', null, 'Closing', null],
      ],
    ],
    [
      '3(b) Candidates\nPoint 4 : Définition\n• Rapport',
      [
        ['1', '3(b)', 'Candidates', null],
        ['2', '4', 'Définition', null],
        ['2.1', null, 'Rapport', null],
      ],
    ],
    ['12-3 Letter of a Participant', [['1', '12-3', 'Letter of a Participant', null]]],
  ] as const)
    assert.deepEqual(told(text), expected, text)
})

test('slots are read in minutes, from lengths and from hours on the clock, past midnight too', () => {
  for (const [line, title, minutes] of [
    ['1. Opening (30 min)', 'Opening', 30],
    ['1. Opening [45 minutes]', 'Opening', 45],
    ['1. Ouverture (1 h 30)', 'Ouverture', 90],
    ['1. Abertura (2 horas)', 'Abertura', 120],
    ['10:00–10:30 1. Opening', 'Opening', 30],
    ['1. Opening 10:00 - 10:30', 'Opening', 30],
    ['1. Ouverture (10h00-11h15)', 'Ouverture', 75],
    ['1. Drafting of the communiqué (23:00 to 01:30)', 'Drafting of the communiqué', 150],
    ['10:00 Opening', '10:00 Opening', null],
    ['1. Review of 2003–2004', 'Review of 2003–2004', null],
    ['2023 review', '2023 review', null],
    ['A report by the Chair', 'A report by the Chair', null],
  ] as const) {
    const [entry] = parseAgenda(line).entries
    assert.deepEqual([entry?.title, entry?.slotMinutes], [title, minutes], line)
  }
})

test('a numbered title that a narrow page broke is one item', () => {
  assert.deepEqual(told('1. Report of the committee\non reform (20 min)\n2. Closing'), [
    ['1', '1', 'Report of the committee on reform', 20],
    ['2', '2', 'Closing', null],
  ])
})

test('headings, days, pauses and lines without words are left out, and said to be', () => {
  const text = 'DRAFT AGENDA\nMonday, 6 November 2023\n1. Opening\nCoffee break (15 min)\n-----\n2. Closing\nAlmoço'
  assert.deepEqual(
    parseAgenda(text).leftOut.map(({ line, reason }) => [line, reason]),
    [
      [0, 'heading'],
      [1, 'heading'],
      [3, 'pause'],
      [4, 'no_words'],
      [6, 'pause'],
    ],
  )
  assert.equal(parseAgenda(`1. ${'x'.repeat(400)}`).leftOut[0]?.reason, 'too_long')
  const many = Array.from({ length: 205 }, (_, index) => `${index + 1}. Item`).join('\n')
  assert.deepEqual([parseAgenda(many).entries.length, parseAgenda(many).leftOut.length], [200, 5])
})

const piece = fc.constantFrom(
  ...[
    '1. ',
    '2.1 ',
    '(a) ',
    'IV. ',
    '• ',
    '  ',
    '\t',
    'Opening',
    'of the ',
    '10:00–10:30',
    '(30 min)',
    '—',
    '\n',
    '\r\n',
  ],
  ...['é', '99:99', 'Agenda', 'Lunch', '1', '.', '(', ')', ' ', '\u00a0'],
)
const pasted = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

test('no line of any text is lost: each one with signs lands once, in an entry or among those left out', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const { entries, leftOut } = parseAgenda(text)
      const landed = [...entries.flatMap((entry) => entry.lines), ...leftOut.map((one) => one.line)].sort(
        (a, b) => a - b,
      )
      const typed = text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() === '' ? [] : [index]))
      assert.deepEqual(landed, typed)
      assert.ok(entries.every((entry) => /\p{L}/u.test(entry.title) && entry.title.length <= 300))
      assert.ok(entries.every(({ slotMinutes }) => slotMinutes === null || slotMinutes > 0))
    }),
    { numRuns: 600 },
  )
})

test('every entry has a path of its own, and its parent stands before it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 50 }), (depths) => {
      const paths = pathsOf(depths)
      assert.equal(new Set(paths).size, depths.length)
      for (const [index, path] of paths.entries()) {
        const parent = path.split('.').slice(0, -1).join('.')
        assert.ok(parent === '' || paths.slice(0, index).includes(parent), path)
      }
    }),
  )
})

import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { contactDetails } from './contacts'
import { piecesOf, withRange } from './marking'
import { normaliseText, paragraphBreaks } from './normalise'
import { sentencesOf } from './sentences'

const SEEDS = '../shared/releases'
const seed = (name: string) => fs.readFileSync(`${SEEDS}/${name}`, 'utf8')
const skip = fs.existsSync(SEEDS) ? false : 'the two seed releases are not beside this checkout'

test('white space of every kind becomes one space, accents one form', () => {
  assert.equal(normaliseText('\n  Final\u00a0communique\u0301\t\r\n \n ends. '), 'Final communiqué ends.')
  assert.equal(normaliseText(' \n '), '')
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(normaliseText(normaliseText(text)), normaliseText(text)),
    ),
  )
})

test('paragraphs are found where a text has empty lines, and repaired where every line has one', () => {
  assert.deepEqual(paragraphBreaks('One.\n\nTwo.\nStill two.\n\nThree.'), [5, 21])
  const printed = [
    'A first paragraph goes on over',
    'several lines and ends here.',
    '',
    'The second begins after a gap',
    'and goes on and on and on and',
    'on.',
  ].join('\n \n')
  assert.deepEqual(paragraphBreaks(printed), [normaliseText(printed).indexOf('The second')])
})

test('paragraphs of one line with an empty line between stay paragraphs, and a number is no sentence', () => {
  const original =
    'A coalition\n\nThe Plenary ended in chaos.\n\nNobody spoke.\n\nThe text fell.\n\n1. The first point.'
  const text = normaliseText(original)
  assert.deepEqual(
    sentencesOf(text, 'en', paragraphBreaks(original)).map(({ start, end }) => text.slice(start, end)),
    ['A coalition', 'The Plenary ended in chaos.', 'Nobody spoke.', 'The text fell.', '1. The first point.'],
  )
})

test('a sentence does not end behind a title or a shortening', () => {
  const text = 'It left, said Dr. Example. “No,” said Mr. Sample. They met at 4.30 a.m. in the hall.'
  const told = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))
  assert.equal(told[0], 'It left, said Dr. Example.')
  assert.ok(told[1]?.includes('Mr. Sample.'))
})

test('sentences and the spaces between them are the whole text, in order and without overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { maxLength: 6 }),
      fc.constantFrom('en', 'fr', 'pt'),
      (paragraphs, language) => {
        const original = paragraphs.join('\n\n')
        const text = normaliseText(original)
        const spans = sentencesOf(text, language, paragraphBreaks(original))
        assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' '), text)
        for (const [index, span] of spans.entries())
          assert.ok(span.start >= (spans[index - 1]?.end ?? 0) && span.end > span.start)
      },
    ),
  )
})

test('telephone numbers and addresses are found, dates and figures are not', () => {
  const found = (text: string) => contactDetails(text).map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(found('Call +263 71 555 0100 or write to press@example.org.'), [
    '+263 71 555 0100',
    'press@example.org',
  ])
  assert.deepEqual(found('Tél. : 01 23 45 67 89'), ['Tél. : 01 23 45 67 89'])
  for (const [text, detail] of [
    ['Ring 0772 123 456 today', '0772 123 456'],
    ['Mobile number: 0772 123 456', 'Mobile number: 0772 123 456'],
    ['Phone (office): 0112 345 678', 'Phone (office): 0112 345 678'],
    ['+263\u201177\u2011210\u20114711', '+263\u201177\u2011210\u20114711'],
    ['write to name [at] example.org now', 'name [at] example.org'],
    ['name @ example.org', 'name @ example.org'],
    ['wa.me/263772104711', 'wa.me/263772104711'],
  ] as const) {
    assert.ok(found(text).join(' ').includes(detail), `${text}: ${found(text).join(' | ')}`)
  }
  assert.deepEqual(found('On 28 June 2021 some 90% of 1 000 000 carats, from 16:00 to 04:30, item 2023-11-10.'), [])
})

test('pieces put together are the text, whatever overlaps', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 42, maxLength: 60 }),
      fc.array(span, { maxLength: 5 }),
      fc.array(fc.nat(40), { maxLength: 3 }),
      (text, spans, breaks) => {
        const passages = spans.map((range, index) => ({ number: index + 1, ranges: [range] }))
        const pieces = piecesOf({ text, passages, withheld: [], paragraphBreaks: breaks })
        assert.equal(pieces.map((piece) => piece.text).join(''), text)
        for (const { number, ranges } of passages) {
          const marked = pieces
            .filter((piece) => piece.passages.includes(number))
            .map((piece) => piece.text)
            .join('')
          assert.equal(marked, text.slice(ranges[0]?.start, ranges[0]?.end))
        }
      },
    ),
  )
})

test('a classed sentence is told where it begins, whatever passage cuts it, and withheld words stay in one piece', () => {
  const text = 'They left. We hope. Call 0123456789 now.'
  const pieces = piecesOf({
    text,
    passages: [{ number: 1, ranges: [{ start: 5, end: 13 }] }],
    withheld: [{ start: 25, end: 35 }],
    paragraphBreaks: [],
    sentences: [
      { start: 0, end: 10, class: 'fact' },
      { start: 11, end: 30, class: 'opinion' },
    ],
  })
  assert.equal(pieces.map((piece) => piece.text).join(''), text)
  assert.deepEqual(
    pieces.map((piece) => [piece.text, piece.beginsClass, piece.class]),
    [
      ['They ', 'fact', 'fact'],
      ['left.', null, 'fact'],
      [' ', null, null],
      ['We', 'opinion', 'opinion'],
      [' hope. Call ', null, 'opinion'],
      ['0123456789', null, 'opinion'],
      [' now.', null, null],
    ],
  )
})

test('the seed releases have the lengths of the acceptance case, and their contacts are found', { skip }, () => {
  const [a, b] = [seed('seed-a-plenary-victoria-falls.txt'), seed('seed-b-intersessional-2021.txt')]
  assert.deepEqual([normaliseText(a).length, normaliseText(b).length], [2123, 3148])
  assert.deepEqual(contactDetails(normaliseText(a)), [])
  assert.deepEqual(
    contactDetails(normaliseText(b)).map(({ kind }) => kind),
    ['telephone', 'email', 'email'],
  )
})

test('the statements of the seed releases lie at the positions of the acceptance case', { skip }, () => {
  const [a, b] = [
    normaliseText(seed('seed-a-plenary-victoria-falls.txt')),
    normaliseText(seed('seed-b-intersessional-2021.txt')),
  ]
  const cases = [
    [a, 244, 351, 'the KP Civil Society Coalition', 'at 2am in the morning'],
    [a, 1068, 1089, 'went on until 4:30 am', '4:30 am'],
    [b, 1352, 1409, 'were wasted by the filibustering', 'those opposing reform'],
    [b, 2555, 2626, 'when that did not work,', 'closing session'],
  ] as const
  for (const [text, start, end, first, last] of cases) {
    const words = text.slice(start, end)
    assert.ok(words.startsWith(first) && words.replace(/\.$/, '').endsWith(last), words)
  }
})

test('a pasted blob without spaces takes no longer than its length allows', () => {
  const started = performance.now()
  contactDetails('a'.repeat(200_000))
  contactDetails('1'.repeat(200_000))
  assert.ok(performance.now() - started < 1000, `${performance.now() - started} ms`)
})

test('ranges of one passage stand in the order of the text, and what touches becomes one', () => {
  const at = (...edges: number[]) =>
    edges.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: edges[index + 1] as number }] : []))
  for (const [ranges, added, expected] of [
    [at(), at(3, 7), at(3, 7)],
    [at(10, 20), at(3, 7), at(3, 7, 10, 20)],
    [at(3, 7, 10, 20), at(7, 9), at(3, 9, 10, 20)],
    [at(3, 7, 10, 20), at(5, 12), at(3, 20)],
    [at(3, 20), at(5, 12), at(3, 20)],
  ] as const)
    assert.deepEqual(withRange([...ranges], added[0] as { start: number; end: number }), expected)
})

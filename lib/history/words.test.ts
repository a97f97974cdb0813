import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changedFields, valueAt, type WordPiece, wordDifference } from './words'

const told = (pieces: WordPiece[]) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('')

const CASES: [string, string, string][] = [
  ['', '', ''],
  ['', 'Northland left.', '{+Northland left.+}'],
  ['Northland left.', '', '[-Northland left.-]'],
  ['Northland left.', 'Northland left.', 'Northland left.'],
  ['Northland left the room.', 'Southland left the room.', '[-Northland-]{+Southland+} left the room.'],
  ['The Chair adjourned.', 'The Chair twice adjourned.', 'The Chair {+twice +}adjourned.'],
  [
    'at 04:30 in the morning',
    'at 16:00 in the afternoon',
    'at [-04-]{+16+}:[-30-]{+00+} in the [-morning-]{+afternoon+}',
  ],
  ['a red cat sat', 'a blue dog sat', 'a [-red cat-]{+blue dog+} sat'],
  ['L’Union a quitté', 'L’Union n’a pas quitté', 'L’Union [-a-]{+n’a pas+} quitté'],
  ['One.\n\nTwo.', 'One.\nTwo.', 'One.[-\n\n-]{+\n+}Two.'],
]

for (const [before, after, expected] of CASES) {
  test(`«${before}» became «${after}»`, () => assert.equal(told(wordDifference(before, after)), expected))
}

const SENTENCE = fc.array(fc.constantFrom('the ', 'Chair', ' ', 'left', ', ', 'room', '\n', 'é'), { maxLength: 30 })

test('the pieces hold both texts to the letter', () => {
  fc.assert(
    fc.property(SENTENCE, SENTENCE, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const pieces = wordDifference(before, after)
      const without = (kind: WordPiece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
      assert.equal(without('added'), before)
      assert.equal(without('removed'), after)
    }),
  )
})

test('texts of 600 words are compared in a moment, and far longer ones in bounded time', () => {
  const words = (count: number, seed: number) =>
    Array.from({ length: count }, (_, index) => `word${(index * seed) % 97}`).join(' ')
  const started = performance.now()
  assert.ok(wordDifference(words(600, 3), words(600, 5)).length > 1)
  assert.ok(performance.now() - started < 500)
  assert.equal(told(wordDifference(words(9000, 3), `${words(9000, 3)} more`)).endsWith('{+ more+}'), true)
  assert.ok(wordDifference(words(20_000, 3), words(20_000, 5)).length <= 4)
})

test('changed fields are named by their path, entries of lists by id or language', () => {
  const before = {
    kind: 'walkout',
    note: null,
    moment: { clock: '04:30', zone: 'Africa/Harare' },
    claims: [
      { id: 'c1', text: 'They left.' },
      { id: 'c2', text: 'They stayed.' },
    ],
    summaries: [{ locale: 'en', text: 'One' }],
    topicIds: ['a', 'b'],
  }
  const after = {
    kind: 'walkout',
    moment: { clock: '16:00', zone: 'Africa/Harare' },
    claims: [
      { id: 'c3', text: 'They came back.' },
      { id: 'c1', text: 'They walked out.' },
    ],
    summaries: [{ locale: 'en', text: 'Two' }],
    topicIds: ['a', 'c'],
  }
  assert.deepEqual(changedFields(before, after), [
    { path: 'moment.clock', before: '04:30', after: '16:00' },
    { path: 'claims.c3', before: undefined, after: { id: 'c3', text: 'They came back.' } },
    { path: 'claims.c1.text', before: 'They left.', after: 'They walked out.' },
    { path: 'claims.c2', before: { id: 'c2', text: 'They stayed.' }, after: undefined },
    { path: 'summaries.en.text', before: 'One', after: 'Two' },
    { path: 'topicIds.2', before: 'b', after: 'c' },
  ])
  for (const change of changedFields(before, after)) {
    assert.deepEqual(valueAt(before, change.path) ?? undefined, change.before)
    assert.deepEqual(valueAt(after, change.path), change.after)
  }
  assert.deepEqual(changedFields(before, before), [])
  assert.deepEqual(changedFields(null, { a: 1 }), [{ path: '', before: null, after: { a: 1 } }])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupedByRow, tellableChanges } from './changes'

const BEFORE = {
  kind: 'walkout',
  claims: [
    { id: 'c1', text: 'They left.', confidence: 'low', language: 'fr' },
    { id: 'c2', text: 'They stayed.', confidence: 'low', language: 'en' },
    { id: 'c3', text: 'Nobody spoke.', confidence: 'low', language: 'en' },
  ],
  summaries: [{ locale: 'pt', text: 'Sairam.' }],
  topicIds: ['a', 'b'],
  titles: { en: ['One'] },
}
const AFTER = {
  ...BEFORE,
  kind: 'return',
  claims: [
    BEFORE.claims[0],
    { id: 'c4', text: 'Somebody spoke.', nameIds: ['northland'] },
    { ...BEFORE.claims[1], text: 'They came back.', confidence: 'high' },
  ],
  summaries: [{ locale: 'pt', text: 'Voltaram.' }],
  topicIds: ['a', 'c'],
  titles: { en: ['One', 'Two'] },
}

test('what changed in one entry of a list stands together, by the place that the entry has or had', () => {
  const groups = groupedByRow(tellableChanges(BEFORE, AFTER))
  assert.deepEqual(
    groups.map(({ row, changes }) => [
      row ? `${row.list} ${row.place} ${row.fate}` : null,
      changes.filter(({ path }) => !path.endsWith('.id')).map(({ before, after }) => [before, after]),
    ]),
    [
      [null, [['walkout', 'return']]],
      [
        'claims 2 came',
        [
          [null, 'Somebody spoke.'],
          [null, 'northland'],
        ],
      ],
      [
        'claims 3 stayed',
        [
          ['They stayed.', 'They came back.'],
          ['low', 'high'],
        ],
      ],
      [
        'claims 3 went',
        [
          ['Nobody spoke.', null],
          ['low', null],
        ],
      ],
      ['summaries pt stayed', [['Sairam.', 'Voltaram.']]],
      [null, [['b', 'c']]],
      [null, [[null, 'Two']]],
    ],
  )
})

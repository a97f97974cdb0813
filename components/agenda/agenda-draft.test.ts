import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptedInput, emptyAgenda, nextAgenda, takeIn, withPreview } from './agenda-draft'

const entry = (title: string, path: string, itemId: string | null = null) => ({
  ...{ path, number: path, title, slotMinutes: null, itemId, likeness: itemId ? 1 : 0, lines: [0] },
})
const line = (itemId: string, path: string) => ({
  ...{ itemId, path, number: path, title: itemId, slotMinutes: 30, presence: 'listed' as const },
})

test('a preview becomes lines that are known items or new ones, and what was left out can be taken in', () => {
  const heading = { line: 0, text: 'Agenda', reason: 'heading' as const }
  const preview = { entries: [entry('Opening', '1', 'item-1'), entry('Report', '2')], leftOut: [heading] }
  const draft = withPreview(emptyAgenda('en'), preview)
  const sent = acceptedInput(takeIn(draft, heading), 'm-1') as { entries: { isNew: boolean; title: string }[] }
  assert.deepEqual(
    sent.entries.map(({ isNew, title }) => [isNew, title]),
    [
      [false, 'Opening'],
      [true, 'Report'],
      [true, 'Agenda'],
    ],
  )
})

test('the next version leaves out what somebody took away, and counts places without it', () => {
  const draft = nextAgenda('en', [line('a', '1'), line('b', '2'), line('c', '2.1'), line('d', '3')])
  const rows = draft.rows.map((row) => (row.itemId === 'b' ? { ...row, presence: 'out' as const } : row))
  const sent = acceptedInput({ ...draft, rows }, 'm-1') as { entries: { itemId: string; path: string }[] }
  assert.deepEqual(
    sent.entries.map(({ itemId, path }) => [itemId, path]),
    [
      ['a', '1'],
      ['c', '1.1'],
      ['d', '2'],
    ],
  )
})

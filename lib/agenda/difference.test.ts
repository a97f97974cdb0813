import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ComparedEntry, differenceBetween, removedItems } from './difference'

const entry = (itemId: string, path: string, more: Partial<ComparedEntry> = {}): ComparedEntry => ({
  ...{ itemId, path, number: path, title: `Item ${itemId}`, slotMinutes: null, presence: 'listed' },
  ...more,
})
const told = (earlier: ComparedEntry[], later: ComparedEntry[]) =>
  differenceBetween(earlier, later).map(({ itemId, kind, before, after }) => [itemId, kind, before, after])

test('what was added, removed, moved, renamed, renumbered and given other minutes is told by item', () => {
  const earlier = [entry('a', '1'), entry('b', '2'), entry('c', '3'), entry('d', '4')]
  for (const [later, expected] of [
    [earlier, []],
    [
      [entry('a', '1'), entry('c', '2', { number: '3' }), entry('d', '3', { number: '4' })],
      [['b', 'removed', 'Item b', null]],
    ],
    [
      [entry('a', '1'), entry('c', '2'), entry('d', '3')],
      [
        ['c', 'renumbered', '3', '2'],
        ['d', 'renumbered', '4', '3'],
        ['b', 'removed', 'Item b', null],
      ],
    ],
    [
      [
        entry('d', '1', { number: '4' }),
        entry('a', '2', { number: '1' }),
        entry('b', '3', { number: '2' }),
        entry('c', '4', { number: '3' }),
      ],
      [['d', 'moved', '4', '1']],
    ],
    [[...earlier, entry('e', '5')], [['e', 'added', null, 'Item e']]],
    [
      [
        entry('a', '1', { title: 'Opening' }),
        entry('b', '2', { slotMinutes: 30 }),
        entry('c', '3'),
        entry('d', '3.1', { number: '4' }),
      ],
      [
        ['a', 'renamed', 'Item a', 'Opening'],
        ['b', 'slot_changed', null, '30'],
        ['d', 'moved', '4', '3.1'],
      ],
    ],
    [
      [
        entry('a', '1'),
        entry('b', '2', { presence: 'abeyance' }),
        entry('c', '3'),
        entry('d', '4', { presence: 'removed' }),
      ],
      [
        ['b', 'set_aside', null, null],
        ['d', 'removed', 'Item d', null],
      ],
    ],
  ] as const)
    assert.deepEqual(told(earlier, [...later]), expected)
})

test('what is on the agenda but not on the adopted one counts as removed, until a later version lists it', () => {
  const draft = { status: 'draft', entries: [entry('a', '1'), entry('b', '2')] }
  const adopted = { status: 'adopted', entries: [entry('a', '1')] }
  const marked = { status: 'adopted', entries: [entry('a', '1'), entry('b', '2', { presence: 'removed' })] }
  for (const [versions, expected] of [
    [[], []],
    [[draft], []],
    [[draft, adopted], ['b']],
    [[draft, marked], ['b']],
    [[draft, adopted, { ...draft, status: 'as_run' }], []],
  ] as const)
    assert.deepEqual(removedItems([...versions]), expected)
})

const agenda = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
  .map((ids) => ids.map((id, index) => entry(id, String(index + 1))))

test('of any two agendas: what one way is added is the other way removed, and like differs from like in nothing', () => {
  fc.assert(
    fc.property(agenda, agenda, (one, other) => {
      const ids = (kind: string, from: ComparedEntry[], to: ComparedEntry[]) =>
        differenceBetween(from, to)
          .filter((change) => change.kind === kind)
          .map((change) => change.itemId)
          .sort()
      assert.deepEqual(ids('added', one, other), ids('removed', other, one))
      assert.deepEqual(differenceBetween(one, one), [])
      const kept = one.filter(({ itemId }) => other.some((found) => found.itemId === itemId))
      assert.ok(ids('moved', one, other).length < Math.max(1, kept.length))
    }),
  )
})

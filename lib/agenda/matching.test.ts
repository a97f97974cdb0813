import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likeness, matchLines } from './matching'

const titled = (title: string, number: string | null = null) => ({ title, number })

test('the same item in another wording is recognised, another item is not', () => {
  for (const [line, item, isAlike] of [
    ['Opening of the meeting', 'OPENING OF THE MEETING', true],
    ['Definition of conflict diamonds', 'Conflict diamonds: definition', true],
    ['Rapport du Comité', 'Rapport du comite.', true],
    ['Report of the Working Group on Monitoring', 'Report of the Working Group on Statistics', true],
    ['Closing', 'Opening of the meeting', false],
    ['Any other business', 'Definition of conflict diamonds', false],
    ['', 'Opening', false],
  ] as const)
    assert.equal(matchLines([titled(line)], [titled(item)])[0] !== null, isAlike, `${line} = ${item}`)
})

test('each item is proposed once, to the line that is most like it', () => {
  const items = [
    titled('Report of the Working Group on Monitoring'),
    titled('Report of the Working Group on Statistics'),
  ]
  const lines = [
    titled('Report of the Working Group on Statistics'),
    titled('Report of the Working Group on Monitoring'),
  ]
  assert.deepEqual(
    matchLines(lines, items).map((match) => match?.item),
    [1, 0],
  )
})

test('likeness lies between 0 and 1, and is the same both ways', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const alike = likeness(a, b)
      assert.ok(alike >= 0 && alike <= 1)
      assert.equal(alike, likeness(b, a))
    }),
  )
})

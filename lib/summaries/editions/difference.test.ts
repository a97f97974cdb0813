import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countDifferences, editionDifference } from './difference'

/** `E1@2`: the event E1 in version 2; `M…` are meetings. */
function records(...stated: string[]) {
  return stated.map((one) => {
    const [symbol = '', version] = one.split('@')
    const record = symbol.startsWith('M') ? ('meeting' as const) : ('event' as const)
    return { record, symbol, version: Number(version), hash: one }
  })
}

const CASES: [what: string, before: string[], now: string[], stillPublic: string[], told: string][] = [
  ['nothing at all', [], [], [], ''],
  ['nothing changed', ['M1@1', 'E1@1'], ['M1@1', 'E1@1'], ['M1', 'E1'], ''],
  ['another order is no change', ['E1@1', 'E2@1'], ['E2@1', 'E1@1'], ['E1', 'E2'], ''],
  ['a first record', [], ['M1@1'], ['M1'], '+M1'],
  ['one more, published in any version', ['E1@1'], ['E1@1', 'E2@3'], ['E1', 'E2'], '+E2'],
  ['a correction', ['E1@1'], ['E1@2'], ['E1'], 'E1:1>2'],
  ['two corrections are one change', ['E1@1'], ['E1@3'], ['E1'], 'E1:1>3'],
  ['taken back', ['M1@1', 'E1@1'], ['M1@1'], ['M1'], '-E1'],
  ['everything taken back', ['M1@1', 'E1@2'], [], [], '-M1 -E1'],
  ['gone to another year', ['M1@1', 'E1@1'], ['M1@1'], ['M1', 'E1'], '~E1'],
  [
    'all at once, in the order of the lists',
    ['M1@1', 'M2@1', 'E1@1', 'E2@1', 'E3@1'],
    ['M1@2', 'E4@1', 'E2@1', 'E3@4', 'E5@1'],
    ['M1', 'M2', 'E2', 'E3', 'E4', 'E5'],
    '+E4 +E5 M1:1>2 E3:1>4 -E1 ~M2',
  ],
]

for (const [what, before, now, stillPublic, told] of CASES) {
  test(`between two editions: ${what}`, () => {
    const found = editionDifference(records(...before), records(...now), new Set(stillPublic))
    const said = [
      ...found.added.map(({ symbol }) => `+${symbol}`),
      ...found.changed.map(({ symbol, from, to }) => `${symbol}:${from}>${to}`),
      ...found.withdrawn.map(({ symbol }) => `-${symbol}`),
      ...found.moved.map(({ symbol }) => `~${symbol}`),
    ]
    assert.equal(said.join(' '), told)
    assert.equal(countDifferences(found), said.length)
    for (const one of Object.values(found).flat())
      assert.equal(one.record, one.symbol.startsWith('M') ? 'meeting' : 'event')
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting } from './commands'

const COMMANDS = ['Réunions', 'Relecture', 'Plénière 2023, Victoria Falls', 'Consigner un événement ici'].map(
  (label) => ({
    value: label,
    label,
  }),
)

test('the palette finds commands without accents, by any words, those that begin with them first', () => {
  for (const [typed, first] of [
    ['reunions', 'Réunions'],
    ['victoria ple', 'Plénière 2023, Victoria Falls'],
    ['evenement', 'Consigner un événement ici'],
    ['re', 'Réunions'],
  ] as const)
    assert.equal(fitting(COMMANDS, typed)[0]?.label, first, typed)
  assert.deepEqual([fitting(COMMANDS, 'nothing of this').length, fitting(COMMANDS, '').length], [0, 4])
})

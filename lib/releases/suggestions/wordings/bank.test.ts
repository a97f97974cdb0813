import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from '../mentions'
import { starterKnowledge } from '../samples/all'
import { fingerprintOfWordings, inventedNames, readBank } from './bank'
import classes from './learned/classes.json'
import kinds from './learned/kinds.json'
import roles from './learned/roles.json'

const bank = readBank('lib/releases/suggestions/wordings/bank')
const { gazetteer, observers } = starterKnowledge()

test('the bank accuses no State that exists: whoever acts in it is invented or an observer', () => {
  const real = bank.flatMap(({ text, actors }) =>
    mentionsIn(text, gazetteer)
      .filter(({ id }) => !observers.has(id))
      .filter(({ start, end }) => actors.some((one) => one.start < end && start < one.end))
      .map(({ id }) => `${id}: ${text}`),
  )
  assert.deepEqual(real, [])
})

test('the bank tells of every kind in each language, and of sentences that tell nothing', () => {
  for (const locale of ['en', 'fr', 'pt'] as const) {
    const here = bank.filter((one) => one.locale === locale)
    assert.ok(here.filter((one) => one.kinds.length === 0).length > 500, `${locale}: sentences that tell nothing`)
    const told = new Set(here.flatMap((one) => one.kinds))
    assert.ok(told.size > 60, `${locale}: ${told.size} kinds`)
  }
})

test('its invented names are known, in all three languages', () => {
  const names = inventedNames()
  for (const words of ['Nordia left.', 'La Nordie est sortie.', 'A Nórdia saiu.', 'The Vesperan envoy', 'as Ilhas'])
    assert.equal(mentionsIn(words, names).length, 1, words)
})

test('the weights were learned from the bank and the thesaurus as they are now', () => {
  const now = fingerprintOfWordings(bank)
  for (const { from } of [kinds, roles, classes])
    assert.equal(from, now, 'bank or thesaurus changed: run npm run learn:wordings')
})

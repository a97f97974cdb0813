import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { gazetteerOf, mentionsIn } from './mentions'
import { topicsIn, topicWordsOf } from './topics'

const WORDS = topicWordsOf([
  {
    id: 'principles',
    names: ['Declaration on principles ("Frame 1")', 'Déclaration de principes', 'Declaração de princípios'],
    keywords: ['Declaration of Principles', 'due diligence', 'approvisionnement responsable'],
  },
  { id: 'northland', names: ['Northland (embargo, zones)'], keywords: ['Northland', 'embargo', 'green zones'] },
  { id: 'northland-suspension', names: ['Suspension of Northland'], keywords: ['suspend Northland', 'expulsão'] },
  { id: 'definition', names: ['Definition (scope)'], keywords: ['definition', 'définition', 'definição', 'scope'] },
  { id: 'fund', names: ['Fund'], keywords: ['MDF', 'Southfields'] },
])
const GAZETTEER = gazetteerOf([{ id: 'northland', locale: 'en', name: 'Northland', kind: 'short' }])

/** A sentence and the topics that it speaks of, with their words. */
const CASES: [Locale, string, [string, string][]][] = [
  ['en', 'They blocked the Declaration of Principles.', [['principles', 'Declaration of Principles']]],
  ['en', 'Due diligence was not mentioned.', [['principles', 'Due diligence']]],
  ['en', 'The delegation of Northland left.', []],
  ['en', 'Discussions on the situation in Northland took an hour.', [['northland', 'Northland']]],
  ['en', 'They asked to suspend Northland.', [['northland-suspension', 'suspend Northland']]],
  ['en', 'By definition nobody may speak.', []],
  ['en', 'Five hours of debate on the conflict diamond definition were wasted.', [['definition', 'definition']]],
  ['en', 'The proposal by those who wrote the definition was read.', []],
  ['en', 'Stones from Southfields were sold.', [['fund', 'Southfields']]],
  ['en', 'The mdf file and a fund were named.', []],
  ['en', 'The MDF was named.', [['fund', 'MDF']]],
  ['en', 'They left the green zone.', [['northland', 'green zone']]],
  ['fr', 'Elle a bloqué la déclaration de principes.', [['principles', 'déclaration de principes']]],
  ['fr', 'Les discussions sur la définition ont échoué.', [['definition', 'définition']]],
  ['pt', 'Bloquearam a declaração de princípios.', [['principles', 'declaração de princípios']]],
  ['pt', 'O debate sobre a definição falhou.', [['definition', 'definição']]],
]
for (const [locale, words, topics] of CASES)
  test(`topics of a sentence: ${words}`, () =>
    assert.deepEqual(
      topicsIn(words, mentionsIn(words, GAZETTEER), locale, WORDS).map(({ id, words: { start, end } }) => [
        id,
        words.slice(start, end),
      ]),
      topics,
    ))

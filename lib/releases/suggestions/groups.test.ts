import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { groupsIn } from './groups'

/** What is written, in which language, and the words of the groups in it. */
const CASES: [Locale, string, string[]][] = [
  ['en', 'have been blocked by a small group of KP Participants.', ['a small group of KP Participants']],
  ['en', 'several participating countries could not stand it', ['several participating countries']],
  ['en', 'by the filibustering of those opposing reform.', ['those opposing reform']],
  ['en', 'For years the same countries have been blocking it', ['the same countries']],
  ['en', 'all those who had been named were granted', ['all those who had been named']],
  [
    'en',
    'Two delegations walked out, and a handful of producing countries stayed.',
    ['Two delegations', 'a handful of producing countries'],
  ],
  ['en', 'Participants and Observers met.', []],
  ['en', 'The Chair thanked the host country.', []],
  ['fr', 'bloqués par un petit groupe de Participants', ['un petit groupe de Participants']],
  ['fr', 'Quelques pays producteurs ont refusé', ['Quelques pays producteurs']],
  ['fr', 'plusieurs délégations africaines', ['plusieurs délégations']],
  ['fr', 'Depuis des années, les mêmes pays bloquent', ['les mêmes pays']],
  ['fr', 'une poignée d’États', ['une poignée d’États']],
  ['pt', 'bloqueada por um pequeno grupo de participantes', ['um pequeno grupo de participantes']],
  ['pt', 'Alguns países produtores recusaram', ['Alguns países produtores']],
  ['pt', 'os mesmos países', ['os mesmos países']],
  ['pt', 'duas delegações abandonaram', ['duas delegações']],
]

for (const [locale, text, words] of CASES)
  test(`groups told in ${locale}: ${text}`, () => {
    assert.deepEqual(
      groupsIn(text, locale).map((group) => group.words),
      words,
    )
  })

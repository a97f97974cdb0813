import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventKind, Locale } from '@/db/vocabulary'
import { fold } from '../folding'
import { groupsIn } from '../groups'
import { mentionsIn } from '../mentions'
import { candidatesIn } from '../subjects'
import { inventedNames } from './bank'
import { classFeatures, kindFeatures, roleFacts } from './features'
import classes from './learned/classes.json'
import kinds from './learned/kinds.json'
import { meantIn, meaningId } from './meanings'
import { type Learned, modelOf, probabilities } from './model'
import { kindShares, likelyClass, likelyKinds, likelyPart } from './reading'

const names = inventedNames()
const meantOf = (locale: Locale, text: string) =>
  meantIn(fold(text), locale, mentionsIn(text, names), groupsIn(text, locale))

/** Sentences that are not in the bank, and the kind that their words speak for most; null where they tell nothing. */
const CASES: [Locale, string, EventKind | null][] = [
  ['en', 'Karst’s envoys gathered up their folders and made for the exit.', 'walkout'],
  ['en', 'Vesper would not hear of the topic being listed on the agenda.', 'item_objected'],
  ['en', 'The Chair thanked the host for its hospitality.', null],
  ['en', 'Nordia read from customs tables for two hours without a pause.', 'prolonged_intervention'],
  ['fr', 'Les délégués du Karst ont pris leurs affaires et quitté la salle.', 'walkout'],
  ['fr', 'Le Vesper a sommé l’orateur de se taire au milieu de sa phrase.', 'interruption'],
  ['fr', 'Nous remercions le pays hôte de son accueil.', null],
  ['pt', 'Os delegados do Karst pegaram nas pastas e abandonaram a sala.', 'walkout'],
  ['pt', 'O ponto foi remetido ao grupo de trabalho sobre a monitorização.', 'referral'],
  ['pt', 'Agradecemos ao país anfitrião a hospitalidade.', null],
]
for (const [locale, text, kind] of CASES)
  test(`what words mean speaks for ${kind ?? 'nothing'} in ${locale}: ${text}`, () => {
    const [best] = likelyKinds(meantOf(locale, text), 0.4)
    assert.equal(best?.kind ?? null, kind)
  })

test('the quick way through the weights gives what the plain way gives', () => {
  const model = modelOf(kinds as Learned)
  const classModel = modelOf(classes as Learned)
  for (const [locale, text] of CASES) {
    const meant = meantOf(locale, text)
    const plain = probabilities(model, Array.from(kindFeatures(meant)))
    kindShares(meant).forEach((share, at) => assert.ok(Math.abs(share - (plain[at] ?? 0)) < 1e-9))
    const byClass = probabilities(classModel, classFeatures(text, fold(text), locale, meant))
    const told = likelyClass(text, fold(text), locale, meant)
    assert.ok(Math.abs(told.probability - Math.max(...byClass)) < 1e-9)
  }
})

test('an expression gives its meaning to each of its words, a name is one word', () => {
  const { words } = meantOf('en', 'The delegation of Nordia walked out.')
  const [, , , nordia, walked, out] = words
  assert.deepEqual(nordia?.meanings, [meaningId('name')])
  assert.ok(walked?.meanings.includes(meaningId('leave')) && out?.meanings.includes(meaningId('leave')))
})

test('who acts and to whom it is done is told apart by what stands around them', () => {
  const text = 'Nordia shouted down the delegate of Vesper.'
  const folded = fold(text)
  const mentions = mentionsIn(text, names)
  const speakers = { publisherId: null, coalitionId: null }
  const candidates = candidatesIn(text, folded, mentions, { locale: 'en', speakers })
  const meant = meantIn(folded, 'en', mentions, [])
  const factsOf = (one: (typeof candidates)[number]) => roleFacts(one, candidates, { folded, meant })
  const parts = candidates.map((one) => likelyPart(factsOf(one), 'interruption')?.part)
  assert.deepEqual(parts, ['initiator', 'target'])
})

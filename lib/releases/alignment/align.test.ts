import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Locale } from '@/db/vocabulary'
import { normaliseText, paragraphBreaks } from '../normalise'
import { sentencesOf } from '../sentences'
import { gazetteerOf } from '../suggestions/mentions'
import { alignParagraphs, type Unit } from './align'
import { proposeParallels } from './proposing'
import { paragraphsOf, unitsOf, type VersionText } from './units'

const GAZETTEER = gazetteerOf([
  { id: 'northland', locale: 'en', name: 'Northland', kind: 'short' },
  { id: 'northland', locale: 'fr', name: 'Terre du Nord', kind: 'short' },
  { id: 'northland', locale: 'pt', name: 'Terra do Norte', kind: 'short' },
  { id: 'southland', locale: 'en', name: 'Southland', kind: 'short' },
  { id: 'southland', locale: 'fr', name: 'Terre du Sud', kind: 'short' },
  { id: 'southland', locale: 'pt', name: 'Terra do Sul', kind: 'short' },
])

function version(locale: Locale, ...paragraphs: string[]): VersionText {
  const original = paragraphs.join('\n\n')
  const text = normaliseText(original)
  const breaks = paragraphBreaks(original)
  return { text, locale, paragraphBreaks: breaks, sentences: sentencesOf(text, locale, breaks) }
}
const beadsOf = (first: VersionText, second: VersionText) =>
  alignParagraphs(unitsOf(first, paragraphsOf(first), GAZETTEER), unitsOf(second, paragraphsOf(second), GAZETTEER)).map(
    (bead) => `${bead.first.join('+')}=${bead.second.join('+')}`,
  )

const EN = version(
  'en',
  'The Plenary of 2031 ended without a communiqué.',
  'On Tuesday Northland left the room at 2 am. Nobody answered it. The Chair then went on with item 7.',
  'For 90 minutes the meeting argued about one word.',
  '“We will come back when we are heard,” said the delegation of Southland. It had asked for the floor three times.',
)
const FR = version(
  'fr',
  'La réunion plénière de 2031 s’est terminée sans communiqué.',
  'Mardi, la Terre du Nord a quitté la salle à 2 heures. Personne ne lui a répondu. La présidence a ensuite poursuivi avec le point 7.',
  'Pendant 90 minutes, la réunion s’est disputée sur un seul mot.',
  '« Nous reviendrons lorsque nous serons entendus », a dit la délégation de la Terre du Sud. Elle avait demandé trois fois la parole.',
)
const PT = version(
  'pt',
  'A reunião plenária de 2031 terminou sem comunicado.',
  'Na terça-feira, a Terra do Norte abandonou a sala às 2 horas. Ninguém lhe respondeu.',
  'A presidência prosseguiu depois com o ponto 7.',
  '“Voltaremos quando formos ouvidos”, disse a delegação da Terra do Sul. Tinha pedido a palavra três vezes.',
  'Este comunicado foi traduzido por voluntários da coligação e está disponível em linha para quem o quiser ler.',
)

test('paragraphs of three language versions are found by length and by what stays the same', () => {
  const rows: [string, VersionText, VersionText, string[]][] = [
    ['one to one', EN, FR, ['0=0', '1=1', '2=2', '3=3']],
    ['cut in two, one left out, one added', EN, PT, ['0=0', '1=1+2', '2=', '3=3', '=4']],
    ['the other way round', PT, EN, ['0=0', '1+2=1', '=2', '3=3', '4=']],
    ['French and Portuguese', FR, PT, ['0=0', '1=1+2', '2=', '3=3', '=4']],
  ]
  for (const [name, first, second, expected] of rows) assert.deepEqual(beadsOf(first, second), expected, name)
})

test('against a text without paragraphs every paragraph stands alone', () => {
  assert.deepEqual(alignParagraphs(unitsOf(FR, paragraphsOf(FR).slice(0, 2), GAZETTEER), []), [
    { first: [0], second: [] },
    { first: [1], second: [] },
  ])
  assert.deepEqual(alignParagraphs([], []), [])
})

test('names outweigh lengths: two paragraphs of like length that changed their neighbours', () => {
  const unit = (length: number, ...anchors: string[]): Unit => ({ length, anchors: new Set(anchors) })
  const beads = alignParagraphs(
    [unit(100, 'name a'), unit(100, 'name b', 'figure 7')],
    [unit(100, 'name c', 'figure 12', 'quotation 0'), unit(110, 'name a'), unit(95, 'name b', 'figure 7')],
  )
  assert.deepEqual(beads, [
    { first: [], second: [0] },
    { first: [0], second: [1] },
    { first: [1], second: [2] },
  ])
})

test('a passage is proposed sentence by sentence within its paragraph', () => {
  const at = (text: string, words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const proposed = (to: VersionText, words: string) =>
    proposeParallels(EN, to, [at(EN.text, words)], GAZETTEER)[0]?.map(({ start, end }) => to.text.slice(start, end))
  assert.deepEqual(proposed(FR, 'Northland left the room'), ['Mardi, la Terre du Nord a quitté la salle à 2 heures.'])
  assert.deepEqual(proposed(FR, 'Nobody answered it.'), ['Personne ne lui a répondu.'])
  assert.deepEqual(proposed(FR, 'Nobody answered it. The Chair'), [
    'Personne ne lui a répondu. La présidence a ensuite poursuivi avec le point 7.',
  ])
  assert.deepEqual(proposed(PT, 'The Chair then went on with item 7.'), [
    'A presidência prosseguiu depois com o ponto 7.',
  ])
  assert.deepEqual(proposed(PT, 'For 90 minutes'), [])
})

const units = fc.array(
  fc.record({
    length: fc.integer({ min: 0, max: 3000 }),
    anchors: fc
      .uniqueArray(fc.constantFrom('figure 1', 'name a', 'name b', 'clock 02:00', 'quotation 0'))
      .map((list) => new Set(list)),
  }),
  { maxLength: 25 },
)

test('whatever the texts, every paragraph stands in one bead exactly and the order of both is kept', () => {
  fc.assert(
    fc.property(units, units, (first, second) => {
      const beads = alignParagraphs(first, second)
      assert.deepEqual(
        beads.flatMap((bead) => bead.first),
        first.map((_, index) => index),
      )
      assert.deepEqual(
        beads.flatMap((bead) => bead.second),
        second.map((_, index) => index),
      )
      for (const bead of beads) {
        const size = `${bead.first.length}-${bead.second.length}`
        assert.ok(['1-1', '1-0', '0-1', '2-1', '1-2'].includes(size), size)
      }
    }),
  )
})

test('texts of very different length are aligned whole, and two of 2,000 paragraphs soon', () => {
  const many = (count: number): Unit[] =>
    Array.from({ length: count }, (_, at) => ({
      length: 40 + ((at * 37) % 200),
      anchors: new Set([`figure ${at % 7}`]),
    }))
  for (const [here, there] of [
    [1, 300],
    [300, 1],
    [0, 300],
    [300, 0],
    [200, 90],
  ] as const) {
    const beads = alignParagraphs(many(here), many(there))
    assert.equal(beads.flatMap((bead) => bead.first).length, here)
    assert.equal(beads.flatMap((bead) => bead.second).length, there)
  }
  const before = performance.now()
  assert.equal(alignParagraphs(many(2000), many(2000)).length, 2000)
  assert.ok(performance.now() - before < 10_000)
})

test('a text aligned with itself keeps every paragraph in its place', () => {
  fc.assert(
    fc.property(units, (text) => {
      const kept = text.filter(({ length }) => length > 0)
      assert.deepEqual(
        alignParagraphs(kept, kept),
        kept.map((_, index) => ({ first: [index], second: [index] })),
      )
    }),
  )
})

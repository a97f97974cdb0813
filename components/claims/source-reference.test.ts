import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PublicSource } from '@/lib/publication/schema'
import { readerIn } from '../reader'
import { SourceReference } from './source-reference'

const letter: PublicSource = {
  ...{ id: 'letter', kind: 'letter', title: 'Lettre ouverte', publisher: 'Northern Post', publisherId: null },
  ...{ publishedOn: '2031-11-04', publishedPrecision: 'day', language: 'fr', url: null, independenceKey: 'letter' },
}
const told = (source: PublicSource) =>
  renderToStaticMarkup(createElement(SourceReference, { reader: readerIn('en'), source }))

test('a source without an address is known by its title, its publisher and its date', () => {
  assert.equal(told(letter), '<cite lang="fr">Lettre ouverte</cite>, Northern Post, 4 November 2031')
  assert.equal(told({ ...letter, publisher: null, publishedOn: null }), '<cite lang="fr">Lettre ouverte</cite>')
  assert.equal(told({ ...letter, title: null, publishedOn: '2031', publishedPrecision: 'year' }), 'Northern Post, 2031')
})

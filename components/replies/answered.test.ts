import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { readerIn } from '../reader'
import { Answered } from './answered'

const about = { kind: 'event', id: '5b3c6a52-0000-4000-8000-000000000001', symbol: '2031-PL-E001' } as const
const label = { en: 'Walkout', fr: 'Départ', pt: 'Saída' }

test('a reply names what it answers, and once that was taken back its symbol, never an id', () => {
  const told = (names = {}) => renderToStaticMarkup(createElement(Answered, { reader: readerIn('en', names), about }))
  assert.equal(
    told({ [`event ${about.id}`]: { symbol: about.symbol, label } }),
    '<a href="/en/events/2031-PL-E001">Walkout</a>',
  )
  assert.equal(told(), '<a href="/en/events/2031-PL-E001">2031-PL-E001</a>')
  assert.equal(readerIn('fr').label('event', about.id), 'une fiche qui n’est pas publique')
})

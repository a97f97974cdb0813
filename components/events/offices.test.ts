import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/db/vocabulary'
import type { EventDocument } from '@/lib/publication/schema'
import { partName, partValue } from '../corrections/part-names'
import { readerIn } from '../reader'
import { Actors } from './actors'

const same = (words: string) => ({ en: words, fr: words, pt: words })
const NAMES = {
  'participant northland': { symbol: 'northland', label: same('Northland') },
  'body wgn': { symbol: 'wgn', label: same('Working Group on Nothing') },
}
const acting = { participantId: null, group: null, capacity: null, extent: 'unknown', note: null }
const northland = { ...acting, participantId: 'northland', role: 'proposer' }

/** Who acted, of these actors, at a meeting over which Northland presided, as plain words. */
function told(actors: object[], locale: Locale = 'en'): string {
  const event = { claims: [], actors } as unknown as EventDocument
  const shown = createElement(Actors, { reader: readerIn(locale, NAMES), event, presidingId: 'northland' })
  return renderToStaticMarkup(shown).replace(/<[^>]+>/g, '')
}

test('an office is shown as the source says it, with its body, in the reader’s language', () => {
  const chair = { ...acting, office: 'chair', role: 'granter' }
  assert.ok(told([chair]).includes('The Chair (office, as the source says; '))
  assert.ok(told([chair], 'fr').includes('La présidence (fonction, selon les mots de la source\u202f; '))
  assert.ok(told([chair], 'pt').includes('A presidência (cargo, nas palavras da fonte; '))
  assert.ok(told([{ ...chair, officeBodyId: 'wgn' }]).includes('The Chair of the Working Group on Nothing (office,'))
  assert.ok(told([{ ...chair, officeBodyId: 'gone' }]).includes('The Chair of the '), 'never an office of another body')
})

test('who presided is said beside a party to the matter, but not where an office as such acts', () => {
  assert.match(told([northland]), /presided/)
  assert.doesNotMatch(told([northland, { ...acting, office: 'chair', role: 'initiator' }]), /presided/)
})

test('a correction of an office is told by its name, never by a code or an id', () => {
  const reader = readerIn('en', NAMES)
  assert.equal(partName(reader, 'actors.0.office'), 'Who, office')
  assert.equal(partValue(reader, 'actors.0.office', 'vice_chair'), 'Vice-Chair')
  assert.equal(partName(reader, 'actors.0.officeBodyId'), 'Who, body of the office')
  assert.equal(partValue(reader, 'actors.0.officeBodyId', 'wgn'), 'Working Group on Nothing')
})

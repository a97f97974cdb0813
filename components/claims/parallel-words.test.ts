import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/db/vocabulary'
import type { PublicClaim } from '@/lib/publication/schema'
import type { PublicEvent } from '@/lib/public-record/schema'
import { readerIn } from '../reader'
import { RestingEvents, restingOn } from '../releases/resting-events'
import { ClaimCard } from './claim-card'

const same = (words: string) => ({ en: words, fr: words, pt: words })
const NAMES = {
  'release original': { symbol: 'R-2031-1104-1', label: same('Original') },
  'release version': { symbol: 'R-2031-1104-2', label: same('Version') },
}
const [there, here] = [[{ start: 0, end: 10 }], [{ start: 40, end: 52 }]]
const claim = {
  ...{ id: 'claim', aspect: 'occurrence', saidBy: 'press', stance: 'asserts', text: null, language: 'en' },
  ...{ attribution: 'none', nameIds: [], group: null, moment: null, confidence: 'medium' },
  source: {
    ...{ id: 'original', kind: 'press_release', title: 'Original', publisher: 'Sample Press', publisherId: null },
    ...{ publishedOn: null, publishedPrecision: 'unknown', language: 'en', url: null, independenceKey: 'original' },
  },
  passage: { id: 'passage-en', versionNumber: 1, exact: 'They left.', ranges: there },
  parallels: [
    {
      ...{ id: 'passage-fr', language: 'fr', sourceId: 'version', exact: 'Ils partent.' },
      ...{ ranges: here, versionNumber: 2 },
    },
  ],
} as PublicClaim
const event = {
  document: { id: 'event', symbol: '2031-PL-E001', kind: 'walkout', claims: [claim], meetingId: null },
  label: same('Walkout'),
} as unknown as PublicEvent
const card = (locale: Locale, names = NAMES) =>
  renderToStaticMarkup(createElement(ClaimCard, { reader: readerIn(locale, names), claim }))

test('the account of an event shows both wordings, each marked with its language, and leads to both texts', () => {
  const told = card('pt')
  assert.match(told, /lang="en"[^>]*>[^<]*They left\./)
  assert.match(told, /Em francês/)
  assert.match(told, /lang="fr"[^>]*>[^<]*Ils partent\./)
  assert.ok(told.includes('href="/pt/releases/R-2031-1104-1#p-passage-en"'))
  assert.ok(told.includes('href="/pt/releases/R-2031-1104-2#p-passage-fr"'))
})

test('a claim without parallel passages looks as before', () => {
  const told = renderToStaticMarkup(
    createElement(ClaimCard, { reader: readerIn('en', NAMES), claim: { ...claim, parallels: undefined } }),
  )
  assert.ok(!told.includes('In French'))
})

test('each language version marks its own words, and leads to the same event and the other wording', () => {
  const reader = readerIn('en', NAMES)
  const version = restingOn({ id: 'version', language: 'fr' }, 2, [event])
  assert.deepEqual(version.passages, [{ number: 1, id: 'passage-fr', ranges: here }])
  const original = restingOn({ id: 'original', language: 'en' }, 1, [event])
  assert.deepEqual(original.passages, [{ number: 1, id: 'passage-en', ranges: there }])
  const shown = [version, original].map((resting) =>
    renderToStaticMarkup(createElement(RestingEvents, { reader, resting, sentences: [] })),
  )
  for (const page of shown) assert.ok(page.includes('2031-PL-E001'))
  assert.ok(shown[0]?.includes('href="/en/releases/R-2031-1104-1#p-passage-en">The same passage in English'))
  assert.ok(shown[1]?.includes('href="/en/releases/R-2031-1104-2#p-passage-fr">The same passage in French'))
})

test('words of an earlier text of a language version are quoted in their own language, not marked', () => {
  const resting = restingOn({ id: 'version', language: 'fr' }, 3, [event])
  assert.deepEqual(resting.passages, [])
  const shown = renderToStaticMarkup(
    createElement(RestingEvents, { reader: readerIn('en', NAMES), resting, sentences: [] }),
  )
  assert.match(shown, /lang="fr"[^>]*>[^<]*Ils partent\./)
})

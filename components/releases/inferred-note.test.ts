import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES } from '@/db/vocabulary'
import { speakerPhrase } from '@/lib/claims/rules'
import type { ReleaseDocument } from '@/lib/publication/schema'
import { readerIn } from '../reader'
import { ReleaseFacts } from './release-facts'

const SOURCE = {
  ...{ id: 's', kind: 'statement' as const, title: 'Sample', publisher: 'Sample Press', publisherId: null },
  ...{ publishedOn: '2023-11-10', publishedPrecision: 'day' as const, language: 'en', url: null, independenceKey: 's' },
  inferred: { publishedOn: { reason: 'The year of the Plenary.', locale: 'en' as const } },
}
const shown = (locale: (typeof LOCALES)[number], source: ReleaseDocument['source']) =>
  renderToStaticMarkup(
    createElement(ReleaseFacts, {
      reader: readerIn(locale),
      release: { source, meetings: [], text: null, datelinePlace: 'Northbridge' } as unknown as ReleaseDocument,
    }),
  )

test('behind a fact that the text does not state stands that it is inferred, and from what, in its own language', () => {
  const told = {
    en: '10 November 2023<span class="muted"> (inferred: <span>The year of the Plenary.</span>)',
    fr: '10 novembre 2023<span class="muted"> (par déduction : <span lang="en">The year of the Plenary.</span>)',
    pt: '10 de novembro de 2023<span class="muted"> (por inferência: <span lang="en">The year of the Plenary.</span>)',
  }
  for (const locale of LOCALES) {
    const page = shown(locale, SOURCE)
    assert.ok(page.replace(/\u00a0/g, ' ').includes(told[locale]), page)
    assert.ok(page.includes('<dd>Northbridge</dd>'), page)
    assert.ok(!shown(locale, { ...SOURCE, inferred: undefined }).includes('class="muted"'))
  }
})

test('whoever is cited by an inferred date is cited with a word that says so', () => {
  assert.deepEqual(
    LOCALES.map((locale) => speakerPhrase('press', SOURCE, locale, () => undefined).replace(/\u00a0/g, ' ')),
    [
      'Sample Press (statement, 10 November 2023, date inferred)',
      'Sample Press (déclaration, 10 novembre 2023, date déduite)',
      'Sample Press (declaração, 10 de novembro de 2023, data inferida)',
    ],
  )
})

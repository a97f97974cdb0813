import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES, PUBLIC_CLASSES } from '@/db/vocabulary'
import type { Mention } from '@/lib/public-record/mentions'
import { InReleases } from '../events/in-releases'
import { readerIn } from '../reader'
import { ClassLegend } from './class-mark'
import { MarkedText } from './marked-text'

const NORMALISED = 'They left. We hope. Call 0123456789 now.'
const TEXT = {
  ...{ versionId: 'v', versionNumber: 1, normalised: NORMALISED.replace('0123456789', '██████████') },
  ...{ normalisation: 'n', originalSha256: null, paragraphBreaks: [11], withheld: [{ start: 25, end: 35 }] },
}
const SENTENCES = [
  { id: 'one', start: 0, end: 10, class: 'fact' as const },
  { id: 'two', start: 11, end: 19, class: 'opinion' as const },
]
const words = (shown: ReactElement) =>
  renderToStaticMarkup(shown)
    .replace(/<\/p>|<\/li>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()

test('each classed sentence carries a sign and a word in the language of the reader, and the legend explains them', () => {
  for (const locale of LOCALES) {
    const reader = readerIn(locale)
    const { fact, opinion, quote } = reader.v.sentenceClass
    const passages = [{ number: 1, id: 'p', ranges: [{ start: 5, end: 10 }] }]
    const shown = createElement(MarkedText, { reader, text: TEXT, language: 'en', passages, sentences: SENTENCES })
    assert.equal(
      words(shown),
      `◆${fact}They 1left.${' '}\n◇${opinion}We hope. Call ${reader.t('release.withheld')} now.`,
    )
    const legend = words(createElement(ClassLegend, { reader, sentences: SENTENCES }))
    assert.ok(legend.includes(`◆${fact} `) && legend.includes(`◇${opinion} `) && !legend.includes(quote))
  }
})

test('no two classes share a sign, and a text without classes has no legend', () => {
  const reader = readerIn('en')
  const sentences = PUBLIC_CLASSES.map((code, index) => ({ id: code, start: index, end: index + 1, class: code }))
  const legend = renderToStaticMarkup(createElement(ClassLegend, { reader, sentences }))
  const signs = [...legend.matchAll(/aria-hidden="true"[^>]*>([^<]+)</g)].map(([, sign]) => sign)
  assert.equal(new Set(signs).size, PUBLIC_CLASSES.length)
  assert.equal(renderToStaticMarkup(createElement(ClassLegend, { reader, sentences: [] })), '')
})

test('a sentence that mentions an event keeps its language, its place and its withheld words', () => {
  const mention: Mention = {
    release: { symbol: 'R-2031-0101-1', title: 'Exemple', language: 'fr' },
    sentences: [{ text: 'Appelez le ██████.', class: 'fact', place: 'p' }],
    otherVersions: [{ symbol: 'R-2031-0101-2', title: 'Sample', language: 'en' }],
  }
  const shown = renderToStaticMarkup(createElement(InReleases, { reader: readerIn('en'), mentions: [mention] }))
  assert.match(shown, /<q lang="fr">“Appelez le \[contact details withheld\]\.”<\/q>/)
  assert.match(shown, /href="\/en\/releases\/R-2031-0101-1#p-p"/)
  assert.match(shown, /href="\/en\/releases\/R-2031-0101-2"/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LOCALES, type Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import { deskMessages } from '@/lib/i18n/translate'
import { emptyForm, type Given } from './proposing'
import { StatedFields } from './stated-fields'

const shown = (locale: Locale, given: Given) =>
  renderToStaticMarkup(
    createElement(StatedFields, {
      ...{ t: deskTranslator(locale, deskMessages(locale)), given, onChange: () => undefined },
      labels: { title: 'T', publishedOn: 'D', datelinePlace: 'P', embargoUntil: 'E', url: 'U' },
      ...{ kinds: [], languages: [], meetings: [], publishers: [], originals: [] },
    }),
  )

test('under a field stand the words of the text, or that it does not say, and then whether and why it is inferred', () => {
  for (const locale of LOCALES) {
    const t = deskTranslator(locale, deskMessages(locale))
    const given = {
      ...emptyForm(locale),
      isRead: true,
      title: 'Headline',
      words: { title: 'Headline', kind: 'Statement' },
    }
    const page = shown(locale, { ...given, publishedOn: '2023-11-10', inferred: { publishedOn: 'The year.' } })
    const under = (id: string) => new RegExp(`id="${id}-hint">([^<]*)<`).exec(page)?.[1]
    assert.equal(under('title'), t('intake.fromText', { words: 'Headline' }))
    assert.ok(under('publishedOn')?.startsWith(t('inferring.notSaid')))
    assert.equal(under('url'), undefined)
    assert.match(page, /id="is-inferred-publishedOn"[^>]*checked=""/)
    assert.match(page, /id="inferred-publishedOn"[^>]*value="The year\."/)
    assert.ok(page.includes('is-inferred-language') && !page.includes('is-inferred-kind'))
    assert.ok(!page.includes('is-inferred-datelinePlace'))
    assert.ok(!shown(locale, emptyForm(locale)).includes(t('inferring.notSaid')))
  }
})

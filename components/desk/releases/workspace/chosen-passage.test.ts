import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { deskTranslator } from '@/lib/i18n/desk'
import { deskMessages } from '@/lib/i18n/translate'
import { ChosenPassage, wordsOf } from './chosen-passage'

const TEXT = '“We leave.” Rain fell. So spoke the coordinator.'
const QUOTE = { start: 0, end: 11 }
const SPEAKER = { start: 23, end: 48 }

test('every part of a passage is shown before it is linked, with a way to take it out', () => {
  for (const [locale, keep, take] of [
    ['en', 'Keep this and select more', 'part 1'],
    ['fr', 'Garder et sélectionner la suite', 'partie 1'],
    ['pt', 'Manter e selecionar mais', 'parte 1'],
  ] as const) {
    const t = deskTranslator(locale, deskMessages(locale))
    const given = { t, text: TEXT, kept: [QUOTE], range: SPEAKER, onKeep: () => {}, onRemove: () => {} }
    const shown = renderToStaticMarkup(createElement(ChosenPassage, given))
    for (const words of ['We leave', 'So spoke the coordinator', keep, take]) assert.ok(shown.includes(words), words)
  }
  assert.equal(wordsOf(TEXT, [QUOTE, SPEAKER]), '“We leave.” So spoke the coordinator.')
})

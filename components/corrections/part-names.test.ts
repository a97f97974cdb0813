import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '@/db/vocabulary'
import type { ChangedRow } from '@/lib/history/changes'
import { readerIn } from '../reader'
import { nameInRow, partName, partValue, rowName } from './part-names'

const row = (list: string, place: number | string): ChangedRow => ({
  ...{ list, place, path: `${list}.${place}`, fate: 'stayed' },
})

test('a row is called by its place or its language, in the reader’s words', () => {
  for (const [locale, claim, line] of [
    ['en', 'Claim 2', 'Plain line, French'],
    ['fr', 'Affirmation 2', 'Phrase simple, français'],
    ['pt', 'Afirmação 2', 'Frase simples, francês'],
  ] as const) {
    const reader = readerIn(locale)
    assert.equal(rowName(reader, row('claims', 2)), claim)
    assert.equal(rowName(reader, row('summaries', 'fr')), line)
    assert.equal(nameInRow(reader, row('summaries', 'fr'), 'summaries.fr.text'), '')
  }
  assert.equal(nameInRow(readerIn('en'), row('claims', 2), 'claims.2.text'), 'words')
})

test('fields of meetings, sittings, agendas, texts, topics and sources have names and labels, not codes', () => {
  for (const locale of LOCALES) {
    const reader = readerIn(locale)
    for (const path of [
      'timeZone',
      'presidedById',
      'slotMinutes',
      'officialSymbol',
      'description',
      'access',
      'names.fr',
    ])
      assert.notEqual(partName(reader, path), path, `${locale} ${path}`)
    for (const [path, code] of [
      ['kind', 'intersessional'],
      ['kind', 'communique_drafting'],
      ['kind', 'core_document_change'],
      ['details.kind', 'partial_walkout'],
      ['status', 'postponed'],
      ['status', 'circulated'],
      ['state', 'under_discussion'],
      ['outcome', 'no_consensus'],
      ['entries.1.presence', 'abeyance'],
      ['access', 'staff'],
      ['chairOffice', 'vice_chair'],
    ] as const)
      assert.notEqual(partValue(reader, path, code), code, `${locale} ${path} ${code}`)
    assert.equal(partValue(reader, 'outcome', 'The room went quiet.'), 'The room went quiet.')
  }
})

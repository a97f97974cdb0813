import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskTranslator } from '@/lib/i18n/desk'
import { deskMessages } from '@/lib/i18n/translate'
import { RecordedSource } from '@/lib/releases/sources/schema'
import { emptyDraft } from './draft'
import { emptySource, SourceFacts, sentSource, type TypedSource } from './source-facts'
import { aForm, someOptions } from './test-fields'

/** The fields of a source with what is typed in it, and how often it was asked whether it stands alone. */
function typed(given: TypedSource, isCounted: boolean) {
  let now = given
  const t = deskTranslator('en', deskMessages('en'))
  const known = [{ id: 'other', title: 'Another paper', publisher: null }]
  const form = () =>
    aForm(() => SourceFacts({ ...{ t, options: someOptions(), given: now, known, isCounted }, onChange: change }), {
      draft: emptyDraft('11111111-1111-4111-8111-111111111111', null),
    })
  const change = (part: Partial<TypedSource>) => {
    now = { ...now, ...part }
  }
  return { form, now: () => now }
}

test('every fact of a source that its command takes has a field', () => {
  const moved = new Set<string>()
  for (const sameReportAs of ['', 'other']) {
    const given = { ...emptySource('en'), sameReportAs }
    for (const { id, value } of typed(given, true).form().shown().inputs) {
      const { form, now } = typed(given, true)
      form().type(id, typeof value === 'boolean' ? !value : `${String(value)}x`)
      for (const [name, after] of Object.entries(now())) if (after !== given[name as keyof TypedSource]) moved.add(name)
    }
  }
  const taken = Object.keys(RecordedSource.shape).filter((name) => !['id', 'revision'].includes(name))
  assert.deepEqual([...moved].sort(), taken.sort())
})

test('a copy does not stand alone, and a publisher of the list is sent by its name', () => {
  const given = { ...emptySource('en'), title: 'A copy', sameReportAs: 'other', standsAlone: true, isTranslation: true }
  const sent = sentSource({ ...given, publisherId: 'northland' }, someOptions())
  assert.deepEqual([sent.standsAlone, sent.isTranslation, sent.publisher], [false, true, 'Northland'])
})

test('a reason makes a fact inferred, in the language in which it is written, and without words the source states it', () => {
  const { form, now } = typed(emptySource('en'), false)
  form().type('inferred-publishedOn', 'The letterhead.')
  assert.deepEqual(sentSource(now(), someOptions()).inferred, {
    publishedOn: { reason: 'The letterhead.', locale: 'en' },
  })
  form().type('inferred-publishedOn', ' ')
  assert.deepEqual(sentSource(now(), someOptions()).inferred, {})
})

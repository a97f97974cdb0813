import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publicRelease } from '@/lib/public-record/queries'
import { importRelease } from '@/lib/releases/commands'
import { recordSource } from '@/lib/releases/sources/commands'
import { asRecorded, getSource } from '@/lib/releases/sources/queries'
import { publishRelease } from './commands'
import { AN_UPDATE, codeOf } from './test-scenes'

withTestDatabase()

const WHY = { reason: 'The only Plenary held there was that of 2023.', locale: 'en' }
const release = (more: object) => ({
  ...{ id: newId(), text: `They left at 2am. ${newId()}`, title: 'Sample', publisher: 'Sample Press' },
  ...{ publisherId: null, publishedOn: '2023-11-10', language: 'en', kind: 'statement', url: null, meetingId: null },
  ...{ datelinePlace: 'Northbridge', ...more },
})

test('a date that the text does not state is kept and published with the reason, and is in no symbol', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const inferred = { publishedOn: WHY, datelinePlace: { reason: 'The letterhead.', locale: 'fr' } }
  const given = release({ inferred })
  assert.equal(codeOf(await importRelease(editor, given)), '')
  const [history] = await plainSql(`select content from revisions where subject_id = '${given.id}'`)
  assert.deepEqual(JSON.parse(String(history?.content)).inferred, inferred)

  const published = await publishRelease(editor, { id: given.id, revision: 1 })
  assert.ok(published.ok)
  assert.match(published.value.symbol, /^R-XXXX-XXXX-\d+$/)
  const told = async () => (await publicRelease(published.value.symbol))?.release.document
  const { source, datelinePlace } = (await told()) ?? {}
  assert.deepEqual([source?.publishedOn, source?.inferred, datelinePlace], ['2023-11-10', inferred, 'Northbridge'])

  // Somebody finds that it is stated after all.
  const before = (await getSource(editor, given.id))?.source
  assert.ok(before)
  const edited = { ...asRecorded(before), inferred: { datelinePlace: inferred.datelinePlace } }
  assert.equal(codeOf(await recordSource(editor, edited)), '')
  const again = { id: given.id, revision: before.revision + 1, correction: AN_UPDATE }
  assert.equal(codeOf(await publishRelease(editor, again)), '')
  assert.deepEqual((await told())?.source.inferred, { datelinePlace: inferred.datelinePlace })
})

test('what the text states is told as before, with its date in the symbol', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const given = release({ datelinePlace: null })
  assert.equal(codeOf(await importRelease(editor, given)), '')
  const published = await publishRelease(editor, { id: given.id, revision: 1 })
  assert.ok(published.ok)
  assert.match(published.value.symbol, /^R-2023-1110-\d+$/)
  const document = (await publicRelease(published.value.symbol))?.release.document ?? {}
  assert.ok(!('datelinePlace' in document) && !JSON.stringify(document).includes('inferred'))
})

test('a fact inferred for no reason, and a reason for no fact, are told by the field', async () => {
  const researcher = await anActorWith('researcher')
  const mended = async (more: object) => {
    const refused = await importRelease(researcher, release(more))
    return refused.ok ? [] : refused.problem.fields?.map(({ path, code }) => `${path} ${code}`)
  }
  const without = { reason: ' ', locale: 'en' }
  assert.deepEqual(await mended({ inferred: { publishedOn: without, kind: without } }), [
    'inferred.publishedOn.reason inference_needs_reason',
    'inferred.kind.reason inference_needs_reason',
  ])
  assert.deepEqual(await mended({ publishedOn: null, publisher: '', inferred: { publishedOn: WHY, publisher: WHY } }), [
    'publishedOn inferred_without_value',
    'publisher inferred_without_value',
  ])
})

test('the database keeps no inferred fact without a reason or without its value', async () => {
  const researcher = await anActorWith('researcher')
  const given = release({ publishedOn: null })
  assert.equal(codeOf(await importRelease(researcher, given)), '')
  const mark = (inferred: object) =>
    ruleThatRefuses(`update sources set inferred = '${JSON.stringify(inferred)}' where id = '${given.id}'`)
  assert.equal(await mark({ language: { reason: '', locale: 'en' } }), 'sources_inferred_has_reasons')
  assert.equal(await mark({ title: WHY }), 'sources_inferred_has_reasons')
  assert.equal(await mark({ publishedOn: WHY }), 'sources_inferred_is_given')
})

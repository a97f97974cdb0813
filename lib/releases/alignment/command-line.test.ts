import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { importFile } from '@/cli/import-file'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publishRelease } from '@/lib/review/commands'
import { importRelease } from '../commands'

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-command-line-'))
process.env.DATA_DIR = FOLDER
after(() => fs.rmSync(FOLDER, { recursive: true, force: true }))
withTestDatabase()

/** Imports words as a file by the command line, with what it says on the way. */
async function imported(words: string, ...args: string[]) {
  const file = path.join(FOLDER, `${newId()}.txt`)
  fs.writeFileSync(file, words)
  const [told, { log, error }] = [[] as string[], console]
  console.log = (line) => told.push(String(line))
  console.error = (line) => told.push(String(line))
  const code = await importFile([file, ...args]).finally(() => Object.assign(console, { log, error }))
  const id = /Imported as (\S+)\./.exec(told.join('\n'))?.[1]
  const [row] = id ? await plainSql(`select * from sources where id = '${id}'`) : []
  return { code, told: told.join('\n'), row }
}

test('the command line makes a language version of a release by its id or its symbol, and both count once', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const facts = { title: 'Sample', publisher: 'Sample Press', publisherId: null, publishedOn: '2021-06-28', url: null }
  const original = {
    ...facts,
    id: newId(),
    text: 'They left at 2am.',
    language: 'en',
    kind: 'statement',
    meetingId: null,
  }
  assert.ok((await importRelease(editor, original)).ok)
  const published = await publishRelease(editor, { id: original.id, revision: 1 })
  assert.ok(published.ok)
  for (const [named, language] of [
    [original.id, 'fr'],
    [published.value.symbol.toLowerCase(), 'pt'],
  ] as const) {
    const { code, row } = await imported(`Version ${language}.`, '--language', language, '--translation-of', named)
    assert.deepEqual(
      [code, row?.language, row?.translation_of_id, row?.independence_key],
      [0, language, original.id, original.id],
    )
  }
  const unknown = await imported('Another text.', '--language', 'fr', '--translation-of', 'R-1999-0101-1')
  assert.deepEqual([unknown.code, unknown.told.includes('There is no release R-1999-0101-1')], [2, true])
  const same = await imported('Another text.', '--translation-of', original.id)
  assert.deepEqual([same.code, same.told.includes('is in the same language (en)')], [2, true])
  assert.deepEqual(await plainSql(`select id from text_versions where original = 'Another text.'`), [])
})

test('the command line says why a fact is given that the text does not state, and is refused without a reason', async () => {
  const { code, row } = await imported(
    'They left at 3am.',
    '--date',
    '2023',
    '--inferred',
    'date=Its file was made then.',
  )
  assert.deepEqual(
    [code, row?.published_on, row?.inferred],
    [0, '2023', { publishedOn: { reason: 'Its file was made then.', locale: 'en' } }],
  )
  const refused = await imported('They left at 4am.', '--date', '2023', '--inferred', 'date')
  assert.deepEqual(
    [refused.code, refused.told.includes('inferred.publishedOn.reason: inference_needs_reason')],
    [1, true],
  )
})

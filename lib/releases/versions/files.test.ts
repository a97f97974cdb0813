import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { keptBytes } from '@/lib/core/file-store'
import { newId } from '@/lib/core/ids'
import { codeOf } from '@/lib/review/test-scenes'
import { importRelease } from '../commands'
import { takeFile } from '../intake/commands'
import { getOriginalFile } from '../intake/queries'
import { aBody, aDocx } from '../intake/test-files'
import { addTextVersion } from './commands'

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-versions-'))
process.env.DATA_DIR = FOLDER
after(() => fs.rmSync(FOLDER, { recursive: true, force: true }))
withTestDatabase()

async function* streamOf(bytes: Buffer) {
  yield bytes
}

test('a corrected release comes as a file: its words are the next version, and its bytes are kept beside the first', async () => {
  const researcher = await anActorWith('researcher')
  const take = async (bytes: Buffer) => {
    const taken = await takeFile(researcher, streamOf(bytes))
    assert.ok(taken.ok)
    return taken.value
  }
  const [printed, corrected] = ['2am', '3am'].map((hour) => aDocx(aBody([`They left at ${hour}. Nobody was heard.`])))
  assert.ok(printed && corrected)
  const first = await take(printed)
  const id = newId()
  const facts = { title: 'Sample', publisher: null, publisherId: null, publishedOn: null, language: 'en' }
  const release = {
    ...facts,
    id,
    kind: 'press_release',
    url: null,
    meetingId: null,
    text: first.text,
    file: first.file,
  }
  assert.equal(codeOf(await importRelease(researcher, release)), '')

  const second = await take(corrected)
  const version = { releaseId: id, text: second.text, file: second.file, seenNumber: 1 }
  assert.equal(codeOf(await addTextVersion(await anActorWith('administrator'), version)), 'not_allowed')
  assert.equal(codeOf(await addTextVersion(researcher, version)), '')
  assert.deepEqual(
    await plainSql(
      `select number, normalised, file_sha256, file_type from text_versions where source_id = '${id}' order by number`,
    ),
    [first, second].map(({ text, file }, index) => ({
      ...{ number: index + 1, normalised: text.trim(), file_sha256: file.sha256, file_type: 'docx' },
    })),
  )
  assert.deepEqual([await keptBytes(first.file), await keptBytes(second.file)], [printed, corrected])
  assert.deepEqual(await getOriginalFile(researcher, second.file.sha256), { type: 'docx', bytes: corrected })
  const [history] = await plainSql(
    `select content from revisions where subject_id = '${id}' and verb = 'text_version_added'`,
  )
  assert.deepEqual(JSON.parse(String(history?.content)).file, second.file)

  // The same file once more is found, and is no further version even where somebody changed its words.
  assert.deepEqual((await take(corrected)).known, { id, title: 'Sample' })
  const changed = { ...version, text: `${second.text} Then it closed.`, seenNumber: 2 }
  assert.equal(codeOf(await addTextVersion(researcher, changed)), 'already_exists')
  assert.deepEqual(await addTextVersion(researcher, { ...changed, file: { sha256: 'a'.repeat(64), type: 'pdf' } }), {
    ok: false,
    problem: { code: 'invalid', fields: [{ path: 'file', code: 'file_gone' }] },
  })
})

import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { aParticipant } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { readBytes } from '@/lib/auth/requests'
import { sha256 } from '@/lib/core/canonical'
import { keptBytes } from '@/lib/core/file-store'
import { newId } from '@/lib/core/ids'
import { publicRelease } from '@/lib/public-record/queries'
import { publishRelease } from '@/lib/review/commands'
import { importRelease } from '../commands'
import { takeFile } from './commands'
import { statedIn } from './proposals'
import { getOriginalFile } from './queries'
import { MOST_FILE_BYTES } from './schema'
import { aBody, aDocx } from './test-files'

const FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-files-'))
process.env.DATA_DIR = FOLDER
after(() => fs.rmSync(FOLDER, { recursive: true, force: true }))
withTestDatabase(async () => {
  const { id } = await aParticipant('Northland Observers')
  await plainSql(
    `insert into participant_names (participant_id, locale, name, kind) values ('${id}', 'en', 'Northland Observers', 'official')`,
  )
})
const PUBLISHER = 'northland-observers'

async function* streamOf(bytes: Buffer | string) {
  const whole = Buffer.from(bytes)
  for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536)
}
const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(FOLDER, 'files'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(folder) && fs.statSync(path.join(FOLDER, 'files', name)).isFile())

const PAGE = (words: string) =>
  `<!doctype html><html><head><meta name="author" content="Author Canary"></head><body><h1>${words}</h1><p>Northland Observers</p><p>Press release, 28 June 2021</p><p>They left at 2am. Nobody was heard.</p><p>Contact: press@example.org</p></body></html>`
const release = (more: object) => ({
  ...{ id: newId(), title: null, publisher: null, publisherId: null, publishedOn: null, language: 'en' },
  ...{ kind: 'press_release', url: null, meetingId: null, ...more },
})

test('a file is read, proposed from, imported with its bytes, and found again by a second import', async () => {
  const researcher = await anActorWith('researcher')
  const bytes = PAGE('The floor was refused')
  const taken = await takeFile(researcher, streamOf(bytes))
  assert.ok(taken.ok)
  const { file, text, proposals, known } = taken.value
  assert.deepEqual([file, known], [{ sha256: sha256(bytes), type: 'html' }, null])
  assert.deepEqual(statedIn(proposals), {
    ...{ title: 'The floor was refused', publisherId: PUBLISHER, publishedOn: '2021-06-28' },
    ...{ kind: 'press_release', language: 'en' },
  })
  const stated = statedIn(proposals)
  const given = release({ ...stated, text, file, datelinePlace: 'Gaborone', embargoUntil: '2021-06-29' })
  const imported = await importRelease(researcher, given)
  assert.ok(imported.ok, JSON.stringify(imported))
  const [row] = await plainSql(
    `select v.file_sha256, v.file_type, v.extraction, r.dateline_place, r.embargo_until::text as embargo from text_versions v join releases r on r.source_id = v.source_id where v.source_id = '${imported.value.id}'`,
  )
  assert.deepEqual(row, {
    ...{ file_sha256: file.sha256, file_type: 'html', extraction: 'extraction-1' },
    ...{ dateline_place: 'Gaborone', embargo: '2021-06-29' },
  })
  assert.deepEqual(await keptBytes(file), Buffer.from(bytes))
  assert.deepEqual(filesIn('received'), [])

  assert.deepEqual(await getOriginalFile(researcher, file.sha256), { type: 'html', bytes: Buffer.from(bytes) })
  assert.equal(await getOriginalFile(await anActorWith('administrator'), file.sha256), null)
  assert.equal(await getOriginalFile(researcher, 'b'.repeat(64)), null)
  fs.writeFileSync(path.join(FOLDER, 'files', file.sha256.slice(0, 2), `${file.sha256}.html`), 'other bytes')
  assert.equal(await getOriginalFile(researcher, file.sha256), null)

  const again = await takeFile(researcher, streamOf(bytes))
  assert.ok(again.ok)
  assert.deepEqual(again.value.known, { id: imported.value.id, title: 'The floor was refused' })
  const twice = await importRelease(researcher, release({ text: `${text} changed`, file }))
  assert.ok(twice.ok)
  assert.deepEqual([twice.value.isNew, twice.value.id], [false, imported.value.id])
})

test('of a published release nothing of its file is public: no author, no hash of the file, no struck-out words', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const struck = '<w:p><w:del w:author="Author Canary"><w:r><w:delText>Struck canary</w:delText></w:r></w:del></w:p>'
  const taken = await takeFile(
    editor,
    streamOf(aDocx(aBody(['They left at 3am. Nobody was heard.'], { more: struck }))),
  )
  assert.ok(taken.ok)
  const { file, text } = taken.value
  const imported = await importRelease(editor, release({ text, file, title: 'Sample' }))
  assert.ok(imported.ok)
  const published = await publishRelease(editor, { id: imported.value.id, revision: 1 })
  assert.ok(published.ok)
  const told = JSON.stringify(await publicRelease(published.value.symbol))
  assert.match(told, /They left at 3am/)
  assert.doesNotMatch(told, new RegExp(`canary|${file.sha256}`, 'i'))
})

test('a release waits for the day that its embargo names', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const embargoed = async (text: string, embargoUntil: string) => {
    const imported = await importRelease(editor, release({ text, embargoUntil, title: 'Sample' }))
    assert.ok(imported.ok)
    return publishRelease(editor, { id: imported.value.id, revision: 1 })
  }
  assert.deepEqual(await embargoed('They will leave at 2am.', '2999-01-01'), {
    ok: false,
    problem: { code: 'breaks_rule', rule: 'embargo_runs' },
  })
  assert.ok((await embargoed('They left at 2am.', '2021-06-29')).ok)
})

test('what cannot be read or is too large leaves nothing behind, and asking what pasted words state keeps nothing', async () => {
  const researcher = await anActorWith('researcher')
  for (const [bytes, code] of [
    [Buffer.alloc(MOST_FILE_BYTES + 1, 'a'), 'file_too_big'],
    [Buffer.from('89504e470d0a1a0a', 'hex'), 'file_type_unknown'],
  ] as const)
    assert.deepEqual(await takeFile(researcher, streamOf(bytes)), { ok: false, problem: { code } })
  const asked = await takeFile(researcher, streamOf('Northland Observers\n\nPress release'), { isPaste: true })
  assert.equal(asked.ok && asked.value.proposals.publisherId?.value, PUBLISHER)
  assert.deepEqual(filesIn('received'), [])
})

test('who may not import cannot send files either, and nothing is written', async () => {
  const refused = await takeFile(await anActorWith('administrator'), streamOf(PAGE('Refused')))
  assert.deepEqual(refused, { ok: false, problem: { code: 'not_allowed' } })
  assert.deepEqual(filesIn('received'), [])
})

test('a file that was never received, or is called another kind, is not taken for the source of a text', async () => {
  const researcher = await anActorWith('researcher')
  const taken = await takeFile(researcher, streamOf(PAGE('Another kind')))
  assert.ok(taken.ok)
  for (const file of [
    { sha256: 'a'.repeat(64), type: 'pdf' },
    { ...taken.value.file, type: 'pdf' },
  ])
    assert.deepEqual(await importRelease(researcher, release({ text: 'Other words.', file })), {
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'file', code: 'file_gone' }] },
    })
  assert.equal(
    await ruleThatRefuses(
      `insert into text_versions (id, source_id, number, original, original_sha256, normalised, normalisation, created_by, file_sha256) select 'x', source_id, 9, 'x', 'x', 'x', 'x', 'x', '${'a'.repeat(64)}' from text_versions limit 1`,
    ),
    'text_versions_file_is_whole',
  )
})

test('bytes are taken from our own pages only, and never as a form of another site could send them', () => {
  const told = (headers: Record<string, string>) =>
    readBytes(new Request('http://127.0.0.1/api/desk/intake', { method: 'POST', body: 'bytes', headers })).ok
  const type = 'application/octet-stream'
  assert.deepEqual(
    [
      told({ 'content-type': type, 'sec-fetch-site': 'same-origin' }),
      told({ 'content-type': type, 'sec-fetch-site': 'cross-site' }),
      told({ 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }),
      told({ 'content-type': type }),
    ],
    [true, false, false, false],
  )
})

import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { aMeeting, anEvent } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publicRelease } from '@/lib/public-record/queries'
import { publishRelease } from '@/lib/review/commands'
import { importRelease, linkPassage, unlinkPassage } from './commands'

withTestDatabase()

const release = (text: string, more = {}) => ({
  ...{
    id: newId(),
    text,
    title: 'Sample',
    publisher: 'Sample Press',
    publisherId: null,
    publishedOn: null,
    language: 'en',
    kind: 'press_release',
    url: null,
    meetingId: null,
  },
  ...more,
})
const TEXT = 'They left at 2am. Nobody was heard.\n\nContact: press@example.org'

test('importing a text twice finds the first and adds nothing', async () => {
  const researcher = await anActorWith('researcher')
  const first = await importRelease(researcher, release(`${TEXT} once`))
  const second = await importRelease(researcher, release(`${TEXT} once`))
  assert.ok(first.ok && second.ok)
  assert.deepEqual([first.value.isNew, second.value.isNew, second.value.id], [true, false, first.value.id])
  const history = await plainSql(`select verb from revisions where subject_id = '${first.value.id}'`)
  assert.deepEqual(history, [{ verb: 'imported' }])
})

test('an empty text, a wrong date and a wrong address are told field by field', async () => {
  const researcher = await anActorWith('researcher')
  const refused = await importRelease(researcher, release('   ', { publishedOn: '28 June', url: 'here' }))
  assert.deepEqual(refused.ok ? null : refused.problem.fields?.map((field) => `${field.path} ${field.code}`), [
    'text text_is_empty',
    'publishedOn date_as_year_month_day',
    'url url_malformed',
  ])
})

test('who may only read the work cannot import', async () => {
  const refused = await importRelease(await anActorWith('administrator'), release(TEXT))
  assert.deepEqual(refused, { ok: false, problem: { code: 'not_allowed' } })
})

test('a passage is a claim on a draft, and positions outside the text are refused', async () => {
  const researcher = await anActorWith('researcher')
  const imported = await importRelease(researcher, release(`😀 ${TEXT} twice`))
  assert.ok(imported.ok)
  const event = await anEvent({ meetingId: (await aMeeting()).id, authorId: researcher.userId })
  const link = {
    id: newId(),
    versionId: imported.value.versionId,
    eventId: event.id,
    aspect: 'occurrence',
    stance: 'asserts',
    nameIds: [],
    confidence: 'medium',
  }
  const linked = await linkPassage(researcher, { ...link, ranges: [{ start: 3, end: 20 }] })
  assert.ok(linked.ok)
  assert.equal(linked.value.revision, 2)
  const [row] = await plainSql(
    `select p.exact, c.aspect, c.text from claims c join passages p on p.id = c.passage_id where c.id = '${link.id}'`,
  )
  assert.deepEqual(row, { exact: 'They left at 2am.', aspect: 'occurrence', text: null })
  const outside = await linkPassage(researcher, { ...link, id: newId(), ranges: [{ start: 0, end: 5000 }] })
  assert.deepEqual(outside, { ok: false, problem: { code: 'breaks_rule', rule: 'passage_is_exact' } })
})

test('a passage of several ranges keeps them in the order of the text, each word once', async () => {
  const researcher = await anActorWith('researcher')
  const text = '“We leave.” Rain fell. So spoke the coordinator.'
  const imported = await importRelease(researcher, release(text))
  assert.ok(imported.ok)
  const event = await anEvent({ meetingId: (await aMeeting()).id, authorId: researcher.userId })
  const linked = await linkPassage(researcher, {
    ...{ id: newId(), versionId: imported.value.versionId, eventId: event.id, aspect: 'occurrence' },
    ...{ stance: 'quotes', nameIds: [], confidence: 'medium' },
    ranges: [
      { start: 23, end: 48 },
      { start: 0, end: 8 },
      { start: 4, end: 11 },
    ],
  })
  assert.ok(linked.ok)
  const [row] = await plainSql(`select ranges, exact from passages where id = '${linked.value.passageId}'`)
  assert.deepEqual(row, {
    ranges: [
      { start: 0, end: 11 },
      { start: 23, end: 48 },
    ],
    exact: '“We leave.” So spoke the coordinator.',
  })
})

test('a published release withholds contact details at unchanged positions', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const imported = await importRelease(editor, release(`${TEXT} thrice`))
  assert.ok(imported.ok)
  const published = await publishRelease(editor, { id: imported.value.id, revision: 1 })
  assert.ok(published.ok)
  const { text } = (await publicRelease(published.value.symbol))?.release.document ?? {}
  assert.equal(text?.normalised.length, imported.value.characters)
  assert.ok(text && !text.normalised.includes('press@example.org') && text.withheld.length === 1)
  assert.match(published.value.symbol, /^R-XXXX-XXXX-\d+$/)
})

test('the two seed releases import whole, undated where they state no date', {
  skip: fs.existsSync('../shared/releases') ? false : 'the seed releases are not beside this checkout',
}, async () => {
  const researcher = await anActorWith('researcher')
  for (const [file, characters, contacts] of [
    ['seed-a-plenary-victoria-falls.txt', 2123, 0],
    ['seed-b-intersessional-2021.txt', 3148, 3],
  ] as const) {
    const imported = await importRelease(researcher, release(fs.readFileSync(`../shared/releases/${file}`, 'utf8')))
    assert.ok(imported.ok)
    assert.deepEqual([imported.value.characters, imported.value.contacts], [characters, contacts])
    const [source] = await plainSql(`select published_on, url from sources where id = '${imported.value.id}'`)
    assert.deepEqual(source, { published_on: null, url: null })
  }
})

test('evidence is added to one’s own draft; the draft of somebody else needs an editor', async () => {
  const researcher = await anActorWith('researcher')
  const imported = await importRelease(researcher, release(`${TEXT} once more`))
  assert.ok(imported.ok)
  const event = await anEvent()
  const link = {
    versionId: imported.value.versionId,
    eventId: event.id,
    aspect: 'occurrence',
    stance: 'asserts',
    nameIds: [],
    confidence: 'medium',
    ranges: [{ start: 0, end: 17 }],
  }
  assert.deepEqual(await linkPassage(researcher, { ...link, id: newId() }), {
    ok: false,
    problem: { code: 'not_allowed' },
  })
  assert.ok((await linkPassage(await anActorWith('editor'), { ...link, id: newId() })).ok)
})

test('an observer’s note is no release, and days that do not exist are refused', async () => {
  const researcher = await anActorWith('researcher')
  for (const [field, value] of [
    ['kind', 'observer_note'],
    ['publishedOn', '2026-13'],
    ['publishedOn', '2023-02-30'],
    ['url', 'https://[x'],
  ] as const) {
    const refused = await importRelease(researcher, release(`${TEXT} ${value}`, { [field]: value }))
    assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.path, field, value)
  }
})

test('publishing again what has not changed adds no version', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const imported = await importRelease(editor, release(`${TEXT} again`))
  assert.ok(imported.ok)
  const [first, second] = [
    await publishRelease(editor, { id: imported.value.id, revision: 1 }),
    await publishRelease(editor, { id: imported.value.id, revision: 1 }),
  ]
  assert.deepEqual(first, second)
})

test('contact details typed into a title stay out of the public page, and no hash of the whole text goes with a masked one', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const imported = await importRelease(
    editor,
    release(`${TEXT} titled`, { title: 'Call 0772 123 456 or a@example.org' }),
  )
  assert.ok(imported.ok)
  const published = await publishRelease(editor, { id: imported.value.id, revision: 1 })
  assert.ok(published.ok)
  const { document } = (await publicRelease(published.value.symbol))?.release ?? {}
  assert.equal(document?.source.title, 'Call […] or […]')
  assert.equal(document?.text?.originalSha256, null)
})

test('the same words are linked once for one aspect, and a link on a draft can be taken back', async () => {
  const researcher = await anActorWith('researcher')
  const imported = await importRelease(researcher, release(`${TEXT} linked`))
  assert.ok(imported.ok)
  const event = await anEvent({ authorId: researcher.userId })
  const link = {
    versionId: imported.value.versionId,
    eventId: event.id,
    aspect: 'occurrence',
    stance: 'asserts',
    nameIds: [],
    confidence: 'medium',
    ranges: [{ start: 0, end: 17 }],
  }
  const first = await linkPassage(researcher, { ...link, id: newId() })
  assert.ok(first.ok)
  assert.deepEqual(await linkPassage(researcher, { ...link, id: newId() }), {
    ok: false,
    problem: { code: 'already_exists' },
  })
  const other = await anActorWith('researcher')
  assert.deepEqual(await unlinkPassage(other, { claimId: first.value.claimId }), {
    ok: false,
    problem: { code: 'not_allowed' },
  })
  assert.ok((await unlinkPassage(researcher, { claimId: first.value.claimId })).ok)
  assert.deepEqual(await plainSql(`select 1 from claims where event_id = '${event.id}'`), [])
  const verbs = await plainSql(`select verb from revisions where subject_id = '${event.id}' order by seq`)
  assert.deepEqual(
    verbs.map((row) => row.verb),
    ['passage_linked', 'edited'],
  )
})

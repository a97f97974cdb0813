import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { getHistory } from '@/lib/history/queries'
import { publicMeeting, publicRelease } from '@/lib/public-record/queries'
import { publishRelease } from '@/lib/review/commands'
import { AN_UPDATE, aPublicMeeting, codeOf } from '@/lib/review/test-scenes'
import { importRelease } from '../commands'
import { getRelease } from '../queries'
import { setReleaseMeetings } from './commands'

withTestDatabase()

async function aRelease(meetingId: string | null = null) {
  const editor = await anActorWith('editor')
  const imported = await importRelease(editor, {
    ...{ id: newId(), text: `They left. ${newId()}`, title: 'Sample', publisher: null, publisherId: null },
    ...{ publishedOn: null, language: 'en', kind: 'press_release', url: null, meetingId },
  })
  assert.ok(imported.ok)
  const releaseId = imported.value.id
  const cover = (revision: number, meetings: [meetingId: string, role: string][]) =>
    setReleaseMeetings(editor, {
      releaseId,
      revision,
      meetings: meetings.map(([id, role]) => ({ meetingId: id, role })),
    })
  const covered = async () => (await getRelease(editor, releaseId))?.covered
  return { editor, releaseId, cover, covered }
}

test('the meetings that a release covers are named with their roles, and history tells each step', async () => {
  const [main, earlier] = [await aMeeting(), await aMeeting()]
  const { editor, releaseId, cover, covered } = await aRelease(main.id)
  assert.deepEqual(await covered(), [{ meetingId: main.id, role: 'main' }])
  assert.deepEqual(
    await cover(1, [
      [earlier.id, 'earlier'],
      [main.id, 'main'],
    ]),
    { ok: true, value: { revision: 2 } },
  )
  assert.deepEqual(await covered(), [
    { meetingId: main.id, role: 'main' },
    { meetingId: earlier.id, role: 'earlier' },
  ])
  assert.deepEqual(
    await cover(2, [
      [main.id, 'main'],
      [earlier.id, 'earlier'],
    ]),
    { ok: true, value: { revision: 2 } },
  )
  assert.deepEqual(await cover(2, [[earlier.id, 'context']]), { ok: true, value: { revision: 3 } })
  const entries = (await getHistory(editor, 'release', releaseId)) ?? []
  const steps = entries
    .sort((a, b) => a.seq - b.seq)
    .map(({ verb, changes }) => [
      verb,
      changes
        .filter(({ path }) => path.startsWith('meetings'))
        .map(({ path, before, after }) => `${path.split('.').at(-1)} ${before} → ${after}`)
        .sort(),
    ])
  assert.deepEqual(steps, [
    ['imported', [`meetingId null → ${main.id}`, 'role null → main']],
    ['edited', [`meetingId null → ${earlier.id}`, 'role null → earlier']],
    ['edited', [`meetingId ${main.id} → null`, 'role earlier → context', 'role main → null']],
  ])
})

test('what is public follows when the release is published again, on both pages', async () => {
  const meeting = await aPublicMeeting()
  const { editor, releaseId, cover } = await aRelease()
  const published = await publishRelease(editor, { id: releaseId, revision: 1 })
  assert.ok(published.ok)
  const told = async () => (await publicRelease(published.value.symbol))?.release.document.meetings
  assert.equal(codeOf(await cover(1, [[meeting.id, 'context']])), '')
  assert.deepEqual(await told(), [])
  assert.equal(codeOf(await publishRelease(editor, { id: releaseId, revision: 2, correction: AN_UPDATE })), '')
  assert.deepEqual(await told(), [{ id: meeting.id, role: 'context' }])
  const [listed] = (await publicMeeting(meeting.symbol))?.releases ?? []
  assert.equal(listed?.document.id, releaseId)
})

test('who was overtaken, names a meeting twice or one that is not there changes nothing', async () => {
  const meeting = await aMeeting()
  const { releaseId, cover, covered } = await aRelease()
  assert.equal(codeOf(await cover(2, [[meeting.id, 'main']])), 'stale')
  const invalid = (code: string) => ({ ok: false, problem: { code: 'invalid', fields: [{ path: 'meetings', code }] } })
  assert.deepEqual(
    await cover(1, [
      [meeting.id, 'main'],
      [meeting.id, 'context'],
    ]),
    invalid('named_twice'),
  )
  assert.deepEqual(await cover(1, [[newId(), 'main']]), invalid('invalid_value'))
  assert.equal(codeOf(await cover(1, [[meeting.id, 'somehow']])), 'invalid')
  assert.deepEqual(await covered(), [])
  const editor = await anActorWith('editor')
  assert.equal(codeOf(await setReleaseMeetings(editor, { releaseId: newId(), revision: 1, meetings: [] })), 'not_found')
  const administrator = await anActorWith('administrator')
  assert.equal(codeOf(await setReleaseMeetings(administrator, { releaseId, revision: 1, meetings: [] })), 'not_allowed')
  await plainSql(`update sources set state = 'retracted' where id = '${releaseId}'`)
  assert.equal(codeOf(await cover(1, [[meeting.id, 'main']])), 'wrong_state')
})

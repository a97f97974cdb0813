import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/core/ids'
import { anActorWith } from '@/lib/auth/test-actors'
import { publicEvent, publicRelease } from '@/lib/public-record/queries'
import { approveEvent, publishRelease } from '@/lib/review/commands'
import { submitEvent } from '@/lib/events/commands'
import { AN_UPDATE, aPublicMeeting, aPublishedEvent, codeOf } from '@/lib/review/test-scenes'
import { importRelease, linkPassage } from '../commands'
import { addTextVersion, movePassage } from './commands'
import { leftBehind } from './queries'

withTestDatabase()

const FIRST =
  'On the last day the delegation left the room at 2am. Nobody answered it. The Chair then closed the meeting.'
const CORRECTED = FIRST.replace('2am', '3am').replace('Nobody answered it. ', '')
const places = (text: string, words: string) => [
  { start: text.indexOf(words), end: text.indexOf(words) + words.length },
]

/** An event with two passages of a release: one that the corrected text changes a little, one that it leaves out. */
async function aCitedRelease() {
  const [{ draft, second: reviewer }, editor] = [await aPublishedEvent(), await anActorWith('editor')]
  const meeting = await aPublicMeeting()
  const text = `${FIRST} ${newId()}`
  const imported = await importRelease(editor, {
    ...{ id: newId(), text, title: 'Sample', publisher: 'Sample Press', publisherId: null, publishedOn: null },
    ...{ language: 'en', kind: 'press_release', url: null, meetingId: meeting.id },
  })
  assert.ok(imported.ok)
  const cite = async (words: string, what: string | null = null) => {
    const linked = await linkPassage(editor, {
      ...{ id: newId(), versionId: imported.value.versionId, ranges: places(text, words), eventId: draft.id },
      ...{ aspect: 'occurrence', stance: 'asserts', nameIds: [], confidence: 'medium', class: what },
    })
    assert.ok(linked.ok)
    return linked.value
  }
  const left = await cite('the delegation left the room at 2am.', 'fact')
  const silence = await cite('Nobody answered it.')
  const revise = async (revision: number) => {
    const correction = { kind: 'update', reason: 'The release was corrected.', locale: 'en' }
    assert.equal(codeOf(await submitEvent(editor, { id: draft.id, revision, correction })), '')
    const approved = await approveEvent(reviewer, { id: draft.id, revision, note: null })
    assert.ok(approved.ok, JSON.stringify(approved))
    return approved.value.symbol ?? ''
  }
  const symbol = await revise(silence.revision)
  const published = await publishRelease(editor, { id: imported.value.id, revision: 1 })
  assert.ok(published.ok)
  return {
    editor,
    text,
    release: { ...imported.value, symbol: published.value.symbol },
    draft,
    left,
    silence,
    symbol,
    revise,
  }
}

test('31: a corrected release is a new version; its passages move by proposal and confirmation, the others stay and are shown', async () => {
  const { editor, text, release, draft, left, silence, symbol, revise } = await aCitedRelease()
  const later = text.replace(FIRST, CORRECTED)
  const added = await addTextVersion(editor, { releaseId: release.id, text: later, seenNumber: 1 })
  assert.ok(added.ok)
  assert.equal(added.value.number, 2)

  // Nothing moved by itself: both claims stand on the first version, each with a proposal or without.
  const behind = await leftBehind(editor, release.id)
  assert.deepEqual(
    behind.map(({ claimId, proposed, anchor }) => [claimId, proposed ?? anchor.state]),
    [
      [left.claimId, 'the delegation left the room at 3am.'],
      [silence.claimId, 'orphaned'],
    ],
  )
  assert.equal((await publicRelease(release.symbol))?.release.document.text?.versionNumber, 1)
  // The event is public, so everybody who works here sees it; of a draft of others nobody but editors would.
  const other = await anActorWith('researcher')
  assert.equal((await leftBehind(other, release.id)).length, 2)

  // A person confirms one; the event waits for review, and what is public still cites the first version.
  const moved = await movePassage(editor, {
    claimId: left.claimId,
    versionId: added.value.versionId,
    ranges: behind[0]?.anchor.ranges,
  })
  assert.ok(moved.ok)
  const quoted = async () =>
    (await publicEvent(symbol))?.event.document.claims.flatMap(({ passage }) =>
      passage ? [`${passage.versionNumber}: ${passage.exact}`] : [],
    )
  assert.deepEqual(await quoted(), ['1: the delegation left the room at 2am.', '1: Nobody answered it.'])
  await revise(moved.value.revision)
  assert.deepEqual(await quoted(), ['2: the delegation left the room at 3am.', '1: Nobody answered it.'])
  assert.deepEqual(
    (await leftBehind(editor, release.id)).map(({ claimId }) => claimId),
    [silence.claimId],
  )
  const states = await plainSql(
    `select p.state, p.class, v.number from claims c join passages p on p.id = c.passage_id join text_versions v on v.id = p.version_id where c.event_id = '${draft.id}' order by c.position`,
  )
  assert.deepEqual(states, [
    { state: 'moved_confirmed', class: 'fact', number: 2 },
    { state: 'anchored', class: 'claim', number: 1 },
  ])
  assert.ok((await publishRelease(editor, { id: release.id, revision: 2, correction: AN_UPDATE })).ok)
  assert.equal((await publicRelease(release.symbol))?.release.document.text?.versionNumber, 2)
})

test('the same words are no new version, and who has not seen the latest is told', async () => {
  const { editor, text, release } = await aCitedRelease()
  const add = (words: string, seenNumber: number) =>
    addTextVersion(editor, { releaseId: release.id, text: words, seenNumber })
  assert.equal(codeOf(await add(text, 1)), 'already_exists')
  assert.equal(codeOf(await add(`${text} Once more.`, 1)), '')
  assert.equal(codeOf(await add(`${text} Twice more.`, 1)), 'stale')
  assert.equal(codeOf(await addTextVersion(editor, { releaseId: newId(), text, seenNumber: 1 })), 'not_found')
})

test('a claim moves within its own release only, and only to words that the text holds', async () => {
  const [one, other] = [await aCitedRelease(), await aCitedRelease()]
  const move = (versionId: string, ranges: { start: number; end: number }[]) =>
    movePassage(one.editor, { claimId: one.left.claimId, versionId, ranges })
  assert.equal(codeOf(await move(other.release.versionId, [{ start: 0, end: 5 }])), 'not_found')
  assert.deepEqual(await move(one.release.versionId, [{ start: 0, end: 5000 }]), {
    ok: false,
    problem: { code: 'breaks_rule', rule: 'passage_is_exact' },
  })
})

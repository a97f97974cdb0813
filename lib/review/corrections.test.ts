import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith, asking } from '@/lib/auth/test-actors'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { discardChanges, restoreDraft, shareEvent, takeBackEvent, withdrawDraft } from '@/lib/events/drafts/commands'
import { getEvent, listEventsOfMeeting } from '@/lib/events/queries'
import { publicEvent } from '@/lib/public-record/queries'
import { approveEvent, publishEvent, returnEvent } from './commands'
import { aPublishedEvent, aRecordedDraft, codeOf } from './test-scenes'
import { retractEvent } from './withdrawal/commands'
import { askToRestore, restore } from './withdrawal/restoring'

withTestDatabase()

const REASON = { kind: 'correction', reason: 'The hour was misread in the source.', locale: 'en' }
const english = (text: string) => [{ locale: 'en', text, status: 'original' }]

test('an edit of a published event waits, and the public reads the version before until another person approves', async () => {
  const { author, second, draft, symbol } = await aPublishedEvent()
  const before = JSON.stringify(await publicEvent(symbol))
  const edit = { ...draft, revision: 1, localTime: '03:00', summaries: english('They left at three.') }
  assert.equal(codeOf(await recordEvent(author, edit)), '')
  assert.equal(JSON.stringify(await publicEvent(symbol)), before)
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), 'needs_reason')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2, correction: REASON })), '')
  assert.equal(JSON.stringify(await publicEvent(symbol)), before)
  assert.equal(codeOf(await approveEvent(author, { id: draft.id, revision: 2, note: null })), 'not_allowed')
  const approved = await approveEvent(second, { id: draft.id, revision: 2, note: null })
  assert.ok(approved.ok && approved.value.version === 2 && approved.value.symbol === symbol)
  assert.equal((await publicEvent(symbol))?.event.document.moment?.localTime, '03:00')
  const rows = await plainSql(
    `select version, action, reason from pub.publications where record_id = '${draft.id}' order by version`,
  )
  assert.deepEqual(rows.at(-1), { version: 2, action: 'corrected', reason: REASON.reason })
})

test('a reason that says nothing is refused with its field', async () => {
  const { author, draft } = await aPublishedEvent()
  await recordEvent(author, { ...draft, revision: 1, outcome: 'Nothing.' })
  const refused = await submitEvent(author, { id: draft.id, revision: 2, correction: { ...REASON, reason: 'oops' } })
  assert.deepEqual(refused.ok ? null : refused.problem.fields, [
    { path: 'correction.reason', code: 'reason_too_short' },
  ])
})

test('pending changes are given up, and the event stands as it was published', async () => {
  const { author, draft, symbol } = await aPublishedEvent()
  await recordEvent(author, { ...draft, revision: 1, outcome: 'Second thoughts.' })
  assert.equal(codeOf(await discardChanges(author, { id: draft.id, revision: 2 })), '')
  const found = await getEvent(author, draft.id)
  assert.deepEqual([found?.standing.state, found?.recorded.outcome, found?.symbol], ['published', null, symbol])
  const kept = await plainSql(
    `select 1 from revisions where subject_id = '${draft.id}' and content like '%Second thoughts%'`,
  )
  assert.equal(kept.length, 1, 'what was given up is in history')
})

test('approval and publication can be two steps, and the author may take the second', async () => {
  const { author, second, draft } = await aRecordedDraft(['editor', 'researcher'])
  await submitEvent(author, { id: draft.id, revision: 1 })
  const approved = await approveEvent(second, { id: draft.id, revision: 1, note: null, andPublish: false })
  assert.ok(approved.ok && approved.value.symbol === null)
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1 })), 'wrong_state')
  const published = await publishEvent(author, { id: draft.id, revision: 1 })
  assert.ok(published.ok && published.value.version === 1)
  const [row] = await plainSql(`select approver_id from pub.publications where record_id = '${draft.id}'`)
  assert.equal(row?.approver_id, second.userId)
})

test('an approved event goes back with a note, and its approval with it', async () => {
  const { author, second, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  await approveEvent(second, { id: draft.id, revision: 1, note: null, andPublish: false })
  assert.equal(codeOf(await returnEvent(second, { id: draft.id, revision: 1, note: 'Which sitting?' })), '')
  assert.equal(codeOf(await publishEvent(second, { id: draft.id, revision: 1 })), 'wrong_state')
})

test('whoever names somebody shows a second factor first', async () => {
  const { author, second, draft } = await aRecordedDraft()
  const northland = await aParticipant('Northland')
  const claims = draft.claims.map((claim) => ({ ...claim, nameIds: [northland.id] }))
  await recordEvent(author, { ...draft, revision: 1, claims })
  await submitEvent(author, { id: draft.id, revision: 2 })
  const unproved = asking(second, { isSteppedUp: false })
  assert.equal(codeOf(await approveEvent(unproved, { id: draft.id, revision: 2, note: null })), 'needs_step_up')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null })), '')
})

test('a draft is put away and brought back; nothing is deleted; a public event cannot be put away', async () => {
  const { author, draft, meeting } = await aRecordedDraft()
  assert.equal(codeOf(await withdrawDraft(author, { id: draft.id, revision: 1 })), '')
  assert.deepEqual(await listEventsOfMeeting(author, meeting.id), [])
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1 })), 'wrong_state')
  assert.equal(codeOf(await restoreDraft(author, { id: draft.id, revision: 1 })), '')
  assert.equal((await listEventsOfMeeting(author, meeting.id)).length, 1)
  const published = await aPublishedEvent()
  await recordEvent(published.author, { ...published.draft, revision: 1, outcome: 'Changed.' })
  assert.equal(codeOf(await withdrawDraft(published.author, { id: published.draft.id, revision: 2 })), 'wrong_state')
})

test('what was handed in is taken back by its authors only', async () => {
  const { author, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.equal(
    codeOf(await takeBackEvent(await anActorWith('researcher'), { id: draft.id, revision: 1 })),
    'not_allowed',
  )
  assert.equal(codeOf(await takeBackEvent(author, { id: draft.id, revision: 1 })), '')
})

test('who sees what: others’ drafts stay out of sight, partners see what is shared, administrators see titles', async () => {
  const { author, second, draft, meeting } = await aRecordedDraft()
  const [colleague, partner, administrator] = [
    await anActorWith('researcher'),
    await anActorWith('partner'),
    await anActorWith('administrator'),
  ]
  const sees = async (actor: typeof author) => [
    (await listEventsOfMeeting(actor, meeting.id)).length,
    (await getEvent(actor, draft.id)) !== null,
  ]
  assert.deepEqual(await sees(author), [1, true])
  assert.deepEqual(await sees(colleague), [0, false])
  assert.deepEqual(await sees(second), [1, true])
  assert.deepEqual(await sees(administrator), [1, false])
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.deepEqual(await sees(colleague), [1, true])
  assert.deepEqual(await sees(partner), [0, false])
  assert.equal(codeOf(await shareEvent(author, { id: draft.id, revision: 1, isShared: true })), '')
  assert.deepEqual(await sees(partner), [1, true])
  assert.equal(codeOf(await shareEvent(author, { id: draft.id, revision: 1, isShared: false })), '')
  assert.deepEqual(await sees(partner), [0, false])
})

test('a change of a published event that its author left lying is taken on or given up by an editor', async () => {
  const { author, second, draft } = await aPublishedEvent()
  const [other, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  await recordEvent(author, { ...draft, revision: 1, outcome: 'Left lying.' })
  const typed = { ...draft, revision: 2, outcome: 'Typed by somebody else.' }
  assert.equal(codeOf(await recordEvent(other, typed)), 'not_allowed')
  const kept = await plainSql(
    `select verb from revisions where subject_id = '${draft.id}' and content like '%Typed by somebody else%'`,
  )
  assert.deepEqual(kept, [{ verb: 'set_aside' }], 'what was refused stays where it can be found')
  assert.equal(codeOf(await recordEvent(editor, { ...typed, outcome: 'Taken on.' })), '')
  assert.equal(codeOf(await discardChanges(second, { id: draft.id, revision: 3 })), '')
})

test('what was retracted and restored keeps its reason, and is a change for ever', async () => {
  const { author, second, draft } = await aPublishedEvent()
  const third = await anActorWith('editor')
  const why = { id: draft.id, reason: 'The sitting was another one.', locale: 'en' }
  assert.equal(codeOf(await retractEvent(second, why)), '')
  assert.equal(codeOf(await askToRestore(second, { ...why, kind: 'event' })), '')
  assert.equal(codeOf(await restore(third, { kind: 'event', id: draft.id })), '')
  assert.equal(codeOf(await withdrawDraft(author, { id: draft.id, revision: 2 })), 'wrong_state')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '', 'the reason is there already')
  assert.ok((await approveEvent(second, { id: draft.id, revision: 2, note: null })).ok)
  const [last] = await plainSql(
    `select reason from pub.publications where record_id = '${draft.id}' order by version desc limit 1`,
  )
  assert.deepEqual(last, { reason: why.reason })
})

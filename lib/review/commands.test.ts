import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant, aSource } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { listGivenBack } from '@/lib/events/queries'
import { actingAs, aClaimOn, anEventAt } from '@/lib/events/test-events'
import { publicEvents, publicMeeting } from '@/lib/public-record/queries'
import { approveEvent, returnEvent } from './commands'
import { aPublicMeeting, aRecordedDraft, codeOf } from './test-scenes'

withTestDatabase()

const NOTE = { note: null }
test('an event goes from draft to the public page by two people, and each step is in its history', async () => {
  const { author, second: editor, meeting, draft } = await aRecordedDraft()
  assert.ok((await submitEvent(author, { id: draft.id, revision: 1 })).ok)
  assert.deepEqual((await publicMeeting(meeting.symbol))?.events, [])
  const approved = await approveEvent(editor, { id: draft.id, revision: 1, ...NOTE })
  assert.ok(approved.ok)
  assert.equal(approved.value.symbol, `${meeting.symbol}-E001`)
  const [told] = (await publicMeeting(meeting.symbol))?.events ?? []
  assert.deepEqual(
    [told?.document.meetingDay, told?.document.daysPastMeetingDay, told?.document.moment?.instantFrom],
    [5, 1, '2031-11-08T00:00:00.000Z'],
  )
  const verbs = await plainSql(`select verb from revisions where subject_id = '${draft.id}' order by seq`)
  assert.deepEqual(
    verbs.map((row) => row.verb),
    ['recorded', 'submitted', 'published'],
  )
})

test('the author cannot approve, even as editor; neither can a researcher', async () => {
  const { author, second: researcher, draft } = await aRecordedDraft(['editor', 'researcher'], ['researcher'])
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.equal(codeOf(await approveEvent(author, { id: draft.id, revision: 1, ...NOTE })), 'needs_second_person')
  assert.equal(codeOf(await approveEvent(researcher, { id: draft.id, revision: 1, ...NOTE })), 'not_allowed')
})

test('whoever edits an event becomes a co-author and cannot approve it', async () => {
  const { author, second: editor, source, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.ok((await recordEvent(editor, { ...draft, revision: 1, claims: [aClaimOn(source.id)] })).ok)
  await submitEvent(editor, { id: draft.id, revision: 2 })
  assert.equal(codeOf(await approveEvent(editor, { id: draft.id, revision: 2, ...NOTE })), 'needs_second_person')
})

test('without a source nothing is submitted; without a claim that names it no participant is shown as obstructing', async () => {
  const [author, meeting, source, northland] = [
    await anActorWith('researcher'),
    await aPublicMeeting(),
    await aSource(),
    await aParticipant('Northland'),
  ]
  const bare = anEventAt(meeting.id)
  await recordEvent(author, bare)
  assert.equal(codeOf(await submitEvent(author, { id: bare.id, revision: 1 })), 'needs_source')
  const naming = anEventAt(meeting.id, {
    details: { kind: 'consensus_blocked' },
    actors: [actingAs(northland.id, 'obstructing')],
    claims: [aClaimOn(source.id)],
  })
  await recordEvent(author, naming)
  assert.equal(codeOf(await submitEvent(author, { id: naming.id, revision: 1 })), 'needs_naming_source')
  assert.ok((await recordEvent(author, { ...naming, revision: 1, claims: [aClaimOn(source.id, [northland.id])] })).ok)
  assert.ok((await submitEvent(author, { id: naming.id, revision: 2 })).ok)
})

test('an edit that has not seen the last revision is stale and changes nothing', async () => {
  const [author, meeting] = [await anActorWith('researcher'), await aPublicMeeting()]
  const draft = anEventAt(meeting.id)
  await recordEvent(author, draft)
  await recordEvent(author, { ...draft, revision: 1, sessionLabel: 'closing' })
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 1, sessionLabel: 'lost?' })), 'stale')
  const [row] = await plainSql(`select session_label, revision from events where id = '${draft.id}'`)
  assert.deepEqual(row, { session_label: 'closing', revision: 2 })
  const [kept] = await plainSql(`select content from revisions where subject_id = '${draft.id}' and verb = 'set_aside'`)
  assert.match(String(kept?.content), /lost\?/, 'what could not be taken is in history')
})

test('sending the same entry twice under one operation has one effect; other content under it is refused', async () => {
  const [author, meeting] = [await anActorWith('researcher'), await aPublicMeeting()]
  const [draft, operation] = [anEventAt(meeting.id), newId()]
  const [first, second] = [await recordEvent(author, draft, operation), await recordEvent(author, draft, operation)]
  assert.deepEqual(first, second)
  assert.equal((await plainSql(`select 1 from revisions where subject_id = '${draft.id}'`)).length, 1)
  assert.equal(codeOf(await recordEvent(author, { ...draft, sessionLabel: 'other' }, operation)), 'reused_operation')
})

test('a time outside its meeting day is refused with the rule, and nothing is written', async () => {
  const [author, meeting] = [await anActorWith('researcher'), await aPublicMeeting()]
  const far = anEventAt(meeting.id, { localDate: '2031-11-20' })
  assert.deepEqual(await recordEvent(author, far), {
    ok: false,
    problem: { code: 'breaks_rule', rule: 'event_time_fits_meeting_day' },
  })
  assert.deepEqual(await plainSql(`select 1 from events where id = '${far.id}'`), [])
  assert.deepEqual(await plainSql(`select 1 from revisions where subject_id = '${far.id}'`), [])
})

test('a returned event is a draft again, with the note in its history', async () => {
  const { author, second: editor, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.ok((await returnEvent(editor, { id: draft.id, revision: 1, note: 'Which sitting?' })).ok)
  const [row] = await plainSql(`select state from events where id = '${draft.id}'`)
  assert.deepEqual(row, { state: 'draft' })
  assert.deepEqual(await listGivenBack(author, [draft.id]), { [draft.id]: { by: editor.name, note: 'Which sitting?' } })
})

test('an event is given back with words about what to mend, or not at all', async () => {
  const { author, second: editor, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  const refusal = { ok: false, problem: { code: 'invalid', fields: [{ path: 'note', code: 'required' }] } }
  assert.deepEqual(await returnEvent(editor, { id: draft.id, revision: 1, note: ' ' }), refusal)
  assert.deepEqual(await listGivenBack(author, [draft.id]), {})
})

test('drafts beside a publication change nothing that the public can read', async () => {
  const [author, meeting] = [await anActorWith('researcher'), await aPublicMeeting()]
  const before = JSON.stringify([await publicMeeting(meeting.symbol), await publicEvents({ year: 2031 })])
  for (let more = 0; more < 5; more++)
    await recordEvent(author, anEventAt(meeting.id, { sessionLabel: `canary ${more}` }))
  const after = JSON.stringify([await publicMeeting(meeting.symbol), await publicEvents({ year: 2031 })])
  assert.equal(after, before)
})

test('whoever edited once stays an author, even when somebody else edited last', async () => {
  const { author, second: editor, source, draft } = await aRecordedDraft()
  await submitEvent(author, { id: draft.id, revision: 1 })
  assert.ok((await recordEvent(editor, { ...draft, revision: 1, claims: [aClaimOn(source.id)] })).ok)
  assert.ok((await recordEvent(author, { ...draft, revision: 2, claims: [aClaimOn(source.id)] })).ok)
  assert.ok((await submitEvent(author, { id: draft.id, revision: 3 })).ok)
  assert.equal(codeOf(await approveEvent(editor, { id: draft.id, revision: 3, ...NOTE })), 'needs_second_person')
  const review = `insert into reviews (record_kind, record_id, revision, reviewer_id, decision) values ('event', '${draft.id}', 3, '${editor.userId}', 'approved')`
  assert.equal(await ruleThatRefuses(review), 'reviewer_is_another_person')
})

test('nobody hands in the draft of somebody else', async () => {
  const { second: other, draft } = await aRecordedDraft()
  assert.equal(codeOf(await submitEvent(other, { id: draft.id, revision: 1 })), 'not_allowed')
  assert.equal(codeOf(await recordEvent(await anActorWith('researcher'), { ...draft, revision: 1 })), 'not_allowed')
})

test('acting or opposing in an obstructing kind is naming, whatever the role is called', async () => {
  const [author, meeting, source, northland] = [
    await anActorWith('researcher'),
    await aPublicMeeting(),
    await aSource(),
    await aParticipant('Northland'),
  ]
  for (const [kind, role] of [
    ['consensus_blocked', 'initiator'],
    ['consensus_blocked', 'opponent'],
    ['intimidation', 'initiator'],
  ] as const) {
    const draft = anEventAt(meeting.id, {
      details: { kind },
      actors: [actingAs(northland.id, role)],
      claims: [aClaimOn(source.id)],
    })
    await recordEvent(author, draft)
    assert.equal(
      codeOf(await submitEvent(author, { id: draft.id, revision: 1 })),
      'needs_naming_source',
      `${kind} ${role}`,
    )
  }
})

test('one person’s operation is not another’s', async () => {
  const [author, other, meeting] = [
    await anActorWith('researcher'),
    await anActorWith('researcher'),
    await aPublicMeeting(),
  ]
  const [draft, operation] = [anEventAt(meeting.id), newId()]
  await recordEvent(author, draft, operation)
  assert.equal(codeOf(await recordEvent(other, draft, operation)), 'reused_operation')
})

test('what the database cannot hold is invalid, not a failure', async () => {
  const [author, meeting] = [await anActorWith('researcher'), await aPublicMeeting()]
  for (const more of [{ localDate: '2031-02-30' }, { durationMinutes: 3_000_000_000 }, { sessionLabel: 'a\u0000b' }]) {
    const refused = await recordEvent(author, anEventAt(meeting.id, more))
    assert.equal(refused.ok ? '' : refused.problem.code, 'invalid', JSON.stringify(more))
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publicMeeting } from '@/lib/public-record/queries'
import { publishMeeting } from '@/lib/review/commands'
import { addAttendance, editAttendance, removeAttendance } from './commands'
import { listAttendance } from './queries'

withTestDatabase()

const at = (localDate: string, localTime: string | null = null) => ({ localDate, localTime })
const row = (more: object) => ({
  ...{ id: newId(), capacity: 'participant', medium: null, arrived: null, left: null, witness: 'source' },
  ...{ extent: 'unknown', sourceId: null, note: null },
  ...more,
})
const verbsOf = async (id: string) =>
  (await plainSql(`select verb from revisions where subject_id = '${id}' order by seq`)).map((one) => one.verb)
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)
const status = (id: string, name: string, since: string, until: string | null = null) =>
  plainSql(`insert into participant_statuses (participant_id, position, status, since, until, precision)
    values ('${id}', 0, '${name}', '${since}', ${until ? `'${until}'` : 'null'}, 'year')`)

test('a delegation that leaves and comes back has two rows, in order', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Northland')
  await status('northland', 'participant', '2003')
  const back = row({ meetingId, participantId, arrived: at('2031-11-03', '15:00') })
  const first = row({ meetingId, participantId, arrived: at('2031-11-03', '09:00'), left: at('2031-11-03', '11:30') })
  for (const one of [back, first]) assert.ok((await addAttendance(researcher, one)).ok)
  const listed = await listAttendance(researcher, meetingId)
  assert.deepEqual(
    listed.map(({ arrived, left, doubt }) => [arrived?.localTime, left?.localTime ?? null, doubt]),
    [
      ['09:00', '11:30', null],
      ['15:00', null, null],
    ],
  )
})

test('nobody leaves before arriving', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Northland')
  for (const [arrived, left, field] of [
    [at('2031-11-03', '15:00'), at('2031-11-03', '11:30'), 'left'],
    [at('2031-11-04'), at('2031-11-03'), 'left'],
    [at('2031-11-03', '15:00'), at('2031-11-03'), undefined],
    [at('2031-11-03', '25:00'), null, 'arrived.localTime'],
  ] as const) {
    const told = await addAttendance(researcher, row({ meetingId, participantId, arrived, left }))
    assert.equal(told.ok ? undefined : told.problem.fields?.[0]?.path, field)
  }
})

test('a State that a union represents is not recorded by itself; the union is one Participant', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const union = await aParticipant('Union of the South')
  const south = await aParticipant('Southland')
  await plainSql(`insert into group_memberships (group_id, member_name, member_id, since, counts_as_one)
    values ('${union.id}', 'Southland', '${south.id}', '2004', true)`)
  const refused = await addAttendance(researcher, row({ meetingId, participantId: south.id }))
  assert.deepEqual(refused.ok ? null : refused.problem, { code: 'breaks_rule', rule: 'represented_by_group' })
  assert.ok((await addAttendance(researcher, row({ meetingId, participantId: union.id }))).ok)
  const { id: earlier } = await aMeeting({ year: 2003, startsOn: '2003-10-29', endsOn: '2003-10-31' })
  assert.ok((await addAttendance(researcher, row({ meetingId: earlier, participantId: south.id }))).ok)
})

test('without a standing on the days of the meeting a row is recorded with a warning, not refused', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Westland')
  await status('westland', 'participant', '2003', '2020')
  assert.ok((await addAttendance(researcher, row({ meetingId, participantId }))).ok)
  assert.equal((await listAttendance(researcher, meetingId))[0]?.doubt, 'none')
})

test('attendance becomes public with its meeting, except what rests on a source that is not public', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Northland')
  const note = await aSource({ access: 'staff' })
  const open = row({ meetingId, participantId, arrived: at('2031-11-03'), note: 'Call +263 71 555 0100' })
  for (const one of [open, row({ meetingId, participantId, sourceId: note.id })])
    assert.ok((await addAttendance(researcher, one)).ok)
  const published = await publishMeeting(editor, { id: meetingId, revision: 1 })
  assert.ok(published.ok)
  const { meeting } = (await publicMeeting(published.value.symbol)) ?? {}
  assert.deepEqual(
    meeting?.document.attendance?.map((one) => one.id),
    [open.id],
  )
  assert.doesNotMatch(JSON.stringify(meeting), /555 0100/)
})

test('a row is edited as it was seen and taken away; the history keeps it', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Northland')
  const first = row({ meetingId, participantId })
  assert.ok((await addAttendance(researcher, first)).ok)
  const edited = { ...first, revision: 1, extent: 'part' }
  assert.ok((await editAttendance(researcher, edited)).ok)
  assert.equal(codeOf(await editAttendance(researcher, edited)), 'stale')
  assert.ok((await removeAttendance(researcher, { id: first.id, revision: 2 })).ok)
  assert.deepEqual(await verbsOf(first.id), ['created', 'edited', 'set_aside', 'removed'])
  assert.deepEqual(await listAttendance(researcher, meetingId), [])
})

test('whoever may only read partner texts or manage people records no attendance', async () => {
  for (const role of ['partner', 'administrator'] as const) {
    const actor = await anActorWith(role)
    for (const refused of [
      await addAttendance(actor, {}),
      await editAttendance(actor, {}),
      await removeAttendance(actor, {}),
    ])
      assert.equal(codeOf(refused), 'not_allowed')
    assert.deepEqual(await listAttendance(actor, 'anywhere'), [])
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { addAgendaItem } from '@/lib/agenda/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { createMeeting } from './commands'
import { addSitting } from './sittings/commands'

withTestDatabase()

const meeting = (more = {}) => ({
  ...{
    id: newId(),
    kind: 'plenary',
    year: 2031,
    city: 'Northtown',
    countryId: null,
    chairId: null,
    startsOn: '2031-11-03',
    endsOn: '2031-11-07',
    timeZone: 'Africa/Harare',
    format: null,
  },
  ...more,
})

test('a meeting is made with its history row, and stays with staff', async () => {
  const made = await createMeeting(await anActorWith('researcher'), meeting())
  assert.ok(made.ok)
  assert.deepEqual(await plainSql(`select state, origin from meetings where id = '${made.value.id}'`), [
    { state: 'draft', origin: 'desk' },
  ])
  assert.deepEqual(await plainSql(`select verb from revisions where subject_id = '${made.value.id}'`), [
    { verb: 'created' },
  ])
})

test('a wrong zone, days in the wrong order and a missing year are told field by field', async () => {
  const researcher = await anActorWith('researcher')
  for (const [more, field] of [
    [{ timeZone: 'Victoria Falls' }, 'timeZone'],
    [{ endsOn: '2031-11-01' }, 'endsOn'],
    [{ year: null }, 'year'],
    [{ startsOn: '6 November' }, 'startsOn'],
  ] as const) {
    const refused = await createMeeting(researcher, meeting(more))
    assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.path, field)
  }
})

test('who may only manage people makes no meeting', async () => {
  assert.deepEqual(await createMeeting(await anActorWith('administrator'), meeting()), {
    ok: false,
    problem: { code: 'not_allowed' },
  })
})

test('the two ends of a sitting are two assertions: 16:00 scheduled, 04:30 of the next date reported', async () => {
  const { id: meetingId } = await aMeeting()
  const sitting = { id: newId(), meetingId, kind: 'communique_drafting', meetingDay: 5 }
  const ends = {
    scheduledEnd: { localDate: '2031-11-07', localTime: '16:00' },
    actualEnd: { localDate: '2031-11-08', localTime: '04:30' },
  }
  assert.ok((await addSitting(await anActorWith('researcher'), { ...sitting, ...ends })).ok)
  const [row] =
    await plainSql(`select s.kind as s_kind, s.local_time as s_time, a.kind as a_kind, a.local_time as a_time,
    extract(epoch from a.instant_from - s.instant_from)::int / 60 as minutes
    from sittings t join moments s on s.id = t.scheduled_end_id join moments a on a.id = t.actual_end_id where t.id = '${sitting.id}'`)
  assert.deepEqual(row, { s_kind: 'scheduled', s_time: '16:00', a_kind: 'reported', a_time: '04:30', minutes: 750 })
})

test('agenda items follow each other, and one of an unknown meeting is refused', async () => {
  const { id: meetingId } = await aMeeting()
  const researcher = await anActorWith('researcher')
  const item = (more = {}) => ({
    ...{
      id: newId(),
      meetingId,
      number: '1',
      title: 'Definition',
      titleLocale: 'en',
      slotMinutes: 60,
      outcome: 'blocked',
      topicIds: [],
    },
    ...more,
  })
  for (const title of ['First', 'Second']) assert.ok((await addAgendaItem(researcher, item({ title }))).ok)
  assert.deepEqual(
    await plainSql(`select seq, title from agenda_items where meeting_id = '${meetingId}' order by seq`),
    [
      { seq: 1, title: 'First' },
      { seq: 2, title: 'Second' },
    ],
  )
  const refused = await addAgendaItem(researcher, item({ meetingId: 'nowhere' }))
  assert.equal(refused.ok ? '' : refused.problem.code, 'not_found')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputOf } from '@/components/meetings/sheet'
import { meetingSheet, meetingValues } from '@/components/meetings/meeting-sheets'
import { aMeeting, anEvent, aSource } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { addAgendaItem } from '@/lib/agenda/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publicMeeting } from '@/lib/public-record/queries'
import { publishMeeting } from '@/lib/review/commands'
import { AN_UPDATE } from '@/lib/review/test-scenes'
import { createMeeting, editMeeting } from './commands'
import { getMeeting } from './queries'
import { addSitting, editSitting, removeSitting } from './sittings/commands'
import { listSittings } from './sittings/queries'

withTestDatabase()

const verbsOf = async (id: string) =>
  (await plainSql(`select verb from revisions where subject_id = '${id}' order by seq`)).map((row) => row.verb)
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)

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

test('a meeting is edited as it was seen, and what is public changes only when it is published again', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const made = await createMeeting(researcher, meeting())
  assert.ok(made.ok)
  const { id } = made.value
  const published = await publishMeeting(editor, { id, revision: 1 })
  assert.ok(published.ok)
  const edited = { ...meeting({ id, status: 'closed', outcome: 'no_communique', venue: 'Hall A' }), revision: 1 }
  assert.ok(
    (await editMeeting(researcher, { ...edited, chairOffice: 'custodian_chair', chairPersons: ['A Person'] })).ok,
  )
  assert.equal(codeOf(await editMeeting(researcher, edited)), 'stale')
  const told = async () => (await publicMeeting(published.value.symbol))?.meeting.document
  assert.deepEqual([(await told())?.status, (await told())?.venue], ['planned', null])
  assert.equal(codeOf(await publishMeeting(editor, { id, revision: 1 })), 'stale')
  assert.equal(codeOf(await publishMeeting(editor, { id, revision: 2 })), 'needs_reason')
  assert.ok((await publishMeeting(editor, { id, revision: 2, correction: AN_UPDATE })).ok)
  assert.deepEqual([(await told())?.outcome, (await told())?.chairOffice], ['no_communique', 'custodian_chair'])
  assert.deepEqual(await verbsOf(id), ['created', 'published', 'edited', 'set_aside', 'published'])
})

test('when a meeting really closed, how it is counted and on which sources it rests are typed and told', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const [open, closed] = [await aSource(), await aSource({ access: 'protected' })]
  const made = await createMeeting(researcher, meeting())
  assert.ok(made.ok)
  const { id } = made.value
  const closing = { localDate: '2031-11-08', localTime: '04:30', precision: 'minute', qualifier: 'about' }
  const later = { closing, closingWitness: 'observer', ordinals: ['18, the communiqué of 2022', '14 · our count'] }
  const sourceIds = [open.id, closed.id]
  const edit = async (revision: number, more: object) =>
    codeOf(await editMeeting(researcher, { ...meeting({ id }), revision, ...more }))
  assert.equal(await edit(1, { ...later, sourceIds: ['of-nowhere'] }), 'not_found')
  const refused = await editMeeting(researcher, { ...meeting({ id }), revision: 1, ordinals: ['the eighteenth'] })
  assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.code, 'ordinal_as_number_and_words')
  assert.equal(await edit(1, { ...later, sourceIds }), 'ok')
  // What is left out stays; what the form holds comes back unchanged.
  assert.equal(await edit(2, { venue: 'Hall B' }), 'ok')
  const found = await getMeeting(researcher, id)
  assert.ok(found)
  const held = meetingValues(found.meeting, found.closing)
  const sent = inputOf(meetingSheet('en').flat(), held)
  assert.deepEqual(
    [sent.closing, sent.closingWitness, sent.ordinals, sent.sourceIds],
    [closing, 'observer', ['18, the communiqué of 2022', '14, our count'], sourceIds],
  )
  assert.equal(await edit(3, sent), 'ok')
  assert.equal((await getMeeting(researcher, id))?.meeting.closingId, found.meeting.closingId)
  const published = await publishMeeting(editor, { id, revision: 4 })
  assert.ok(published.ok)
  const told = (await publicMeeting(published.value.symbol))?.meeting.document
  assert.deepEqual([told?.closing?.localTime, told?.closing?.kind, told?.endsOn], ['04:30', 'actual', '2031-11-07'])
  assert.deepEqual(
    told?.ordinals.map((one) => one.value),
    [18, 14],
  )
  assert.deepEqual(told?.sourceIds, [open.id])
  assert.equal(await edit(4, { closing: null, ordinals: [], sourceIds: [] }), 'ok')
  const emptied = (await getMeeting(researcher, id))?.meeting
  assert.deepEqual([emptied?.closingId, emptied?.ordinals, emptied?.sourceIds], [null, [], []])
})

test('sources that the compiled record cites from outside stay when a meeting is edited', async () => {
  const researcher = await anActorWith('researcher')
  const { id } = await aMeeting({ sourceIds: ['compiled-elsewhere'] })
  const edit = async (revision: number, sourceIds: string[]) =>
    codeOf(await editMeeting(researcher, { ...meeting({ id }), revision, sourceIds }))
  assert.equal(await edit(1, ['compiled-elsewhere']), 'ok')
  assert.equal(await edit(2, ['compiled-elsewhere', 'of-nowhere']), 'not_found')
})

test('a working body meeting says which body, and a written procedure needs no place', async () => {
  const researcher = await anActorWith('researcher')
  const refused = await createMeeting(researcher, meeting({ kind: 'working_body' }))
  assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.path, 'bodyId')
  const procedure = meeting({ kind: 'written_procedure', city: null, timeZone: null, format: 'written' })
  assert.ok((await createMeeting(researcher, procedure)).ok)
})

test('a sitting is edited and taken away, unless events are recorded at it; the history keeps it', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const at = (localDate: string, localTime: string) => ({ localDate, localTime })
  const facts = {
    ...{ kind: 'communique_drafting', meetingDay: 5, scheduledStart: at('2031-11-07', '09:00') },
    ...{ scheduledEnd: at('2031-11-07', '16:00'), actualStart: null, actualEnd: at('2031-11-08', '04:30') },
    ...{ witness: 'source', state: 'overrun', presidedById: null, presidedIn: 'chair_of_meeting' },
  }
  const id = newId()
  assert.ok((await addSitting(researcher, { id, meetingId, ...facts })).ok)
  const [listed] = await listSittings(researcher, meetingId)
  assert.deepEqual([listed?.overrun, listed?.isReported], [12 * 60 + 30, true])
  const before = listed?.scheduledEnd?.id
  assert.ok((await editSitting(researcher, { id, revision: 1, ...facts, witness: 'observer' })).ok)
  const [seen] = await listSittings(researcher, meetingId)
  assert.deepEqual([seen?.scheduledEnd?.id, seen?.actualEnd?.basis, seen?.isReported], [before, 'observer', false])
  assert.equal(codeOf(await editSitting(researcher, { id, revision: 1, ...facts })), 'stale')
  const event = await anEvent({ meetingId, sittingId: id })
  const refused = await removeSitting(researcher, { id, revision: 2 })
  assert.deepEqual(refused.ok ? null : refused.problem, { code: 'breaks_rule', rule: 'sitting_has_events' })
  await plainSql(`update events set sitting_id = null where id = '${event.id}'`)
  assert.ok((await removeSitting(researcher, { id, revision: 2 })).ok)
  assert.deepEqual(await verbsOf(id), ['created', 'edited', 'set_aside', 'removed'])
  assert.ok((await addSitting(researcher, { id: newId(), meetingId, ...facts })).ok)
})

test('without a scheduled end there is no overrun, whenever the room emptied', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const facts = {
    kind: 'closing',
    meetingDay: 5,
    scheduledEnd: null,
    actualEnd: { localDate: '2031-11-08', localTime: '04:30' },
  }
  assert.ok((await addSitting(researcher, { id: newId(), meetingId, ...facts })).ok)
  assert.equal((await listSittings(researcher, meetingId))[0]?.overrun, null)
})

test('whoever may only read partner texts or manage people changes no meeting', async () => {
  for (const role of ['partner', 'administrator'] as const) {
    const actor = await anActorWith(role)
    for (const refused of [
      await createMeeting(actor, meeting()),
      await editMeeting(actor, {}),
      await addSitting(actor, {}),
      await editSitting(actor, {}),
      await removeSitting(actor, {}),
      await publishMeeting(actor, {}),
    ])
      assert.equal(codeOf(refused), 'not_allowed', role)
  }
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

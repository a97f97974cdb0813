import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, anAgendaItem, anEvent, aTopic } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publishMeeting } from '@/lib/review/commands'
import { editAgendaItem, mergeAgendaItems, moveAgendaItem } from './commands'
import { listAgendaVersions, listTexts } from './queries'
import { createText, editText } from './texts/commands'
import { acceptAgenda, editAgendaVersion, previewAgenda } from './versions/commands'

withTestDatabase()

const line = (itemId: string, path: string, more = {}) => ({
  ...{ itemId, isNew: true, path, number: path, title: `Item ${path}`, slotMinutes: null, presence: 'listed' },
  ...more,
})
const version = (meetingId: string, entries: object[], more = {}) => ({
  ...{ id: newId(), meetingId, label: 'Draft', status: 'draft', datedOn: null, sourceId: null, locale: 'en', entries },
  ...more,
})
const itemsOf = (meetingId: string) =>
  plainSql(`select id, number, title, seq from agenda_items where meeting_id = '${meetingId}' order by seq`)
const verbsOf = async (id: string) =>
  (await plainSql(`select verb from revisions where subject_id = '${id}' order by seq`)).map((row) => row.verb)
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)

test('a pasted agenda is previewed against the items that are there, and changes nothing', async () => {
  const researcher = await anActorWith('researcher')
  const meeting = await aMeeting()
  const known = await anAgendaItem(meeting.id, 'Definition of conflict diamonds')
  const text = 'Agenda\n1. Opening (30 min)\n2. Definition of conflict diamond\n3. Closing'
  const preview = await previewAgenda(researcher, { meetingId: meeting.id, text })
  assert.ok(preview.ok)
  assert.deepEqual(
    preview.value.entries.map(({ title, itemId, slotMinutes }) => [title, itemId, slotMinutes]),
    [
      ['Opening', null, 30],
      ['Definition of conflict diamond', known.id, null],
      ['Closing', null, null],
    ],
  )
  assert.deepEqual(
    preview.value.leftOut.map((one) => one.reason),
    ['heading'],
  )
  assert.equal((await itemsOf(meeting.id)).length, 1)
})

test('an agenda is accepted as a version in one go, and sending it again changes nothing', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [first, second] = [newId(), newId()]
  const draft = version(meetingId, [line(first, '1'), line(second, '2')])
  assert.ok((await acceptAgenda(researcher, draft)).ok)
  assert.ok((await acceptAgenda(researcher, draft)).ok)
  assert.equal(codeOf(await acceptAgenda(researcher, { ...draft, entries: [line(newId(), '1')] })), 'already_exists')
  assert.deepEqual(
    (await itemsOf(meetingId)).map((item) => [item.id, item.seq]),
    [
      [first, 1],
      [second, 2],
    ],
  )
  assert.deepEqual(await verbsOf(draft.id), ['accepted'])
  assert.deepEqual(await verbsOf(first), ['created'])
})

test('an item keeps its identity through renumbering, and one that the adopted version leaves out stays, removed', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [a, b, c] = [newId(), newId(), newId()]
  const draft = version(meetingId, [line(a, '1'), line(b, '2'), line(c, '3')])
  const known = { isNew: false }
  const adopted = version(
    meetingId,
    [line(c, '1', { ...known, title: 'Item 3' }), line(a, '2', { ...known, title: 'Opening' })],
    { status: 'adopted', label: 'Adopted' },
  )
  for (const one of [draft, adopted]) assert.ok((await acceptAgenda(researcher, one)).ok)
  assert.deepEqual(
    (await itemsOf(meetingId)).map((item) => [item.id, item.number, item.title]),
    [
      [c, '1', 'Item 3'],
      [a, '2', 'Opening'],
      [b, '2', 'Item 2'],
    ],
  )
  const { versions, removedIds } = await listAgendaVersions(researcher, meetingId)
  assert.deepEqual(removedIds, [b])
  assert.deepEqual(
    versions[1]?.changes?.map(({ itemId, kind }) => [itemId, kind]),
    [
      [c, 'moved'],
      [c, 'renumbered'],
      [a, 'renumbered'],
      [a, 'renamed'],
      [b, 'removed'],
    ],
  )
  assert.deepEqual(await verbsOf(a), ['created', 'renumbered'])
  assert.deepEqual(await verbsOf(b), ['created'])
})

test('a version in another language words the items without renaming them', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const a = newId()
  await acceptAgenda(researcher, version(meetingId, [line(a, '1', { title: 'Opening' })]))
  const french = version(meetingId, [line(a, '1', { isNew: false, title: 'Ouverture' })], { locale: 'fr' })
  assert.ok((await acceptAgenda(researcher, french)).ok)
  assert.equal((await itemsOf(meetingId))[0]?.title, 'Opening')
  assert.deepEqual((await listAgendaVersions(researcher, meetingId)).versions[1]?.changes, [])
})

test('a version lists no item twice, none of another meeting, and its facts change only as they were seen', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const foreign = await anAgendaItem((await aMeeting()).id)
  const a = newId()
  const twice = await acceptAgenda(researcher, version(meetingId, [line(a, '1'), line(a, '2')]))
  assert.deepEqual(twice.ok ? [] : twice.problem.fields, [{ path: 'entries', code: 'same_item_twice' }])
  const stranger = version(meetingId, [line(foreign.id, '1', { isNew: false })])
  assert.equal(codeOf(await acceptAgenda(researcher, stranger)), 'not_found')
  const draft = version(meetingId, [line(a, '1')])
  await acceptAgenda(researcher, draft)
  const facts = {
    id: draft.id,
    revision: 1,
    label: 'Draft',
    status: 'circulated',
    datedOn: '2031-10-01',
    sourceId: null,
  }
  assert.ok((await editAgendaVersion(researcher, facts)).ok)
  assert.equal(codeOf(await editAgendaVersion(researcher, facts)), 'stale')
  assert.deepEqual(await verbsOf(draft.id), ['accepted', 'edited', 'set_aside'])
})

test('an outcome says where an item went: a body where it was referred, a meeting only where it was deferred', async () => {
  const researcher = await anActorWith('researcher')
  const meeting = await aMeeting()
  const item = await anAgendaItem(meeting.id)
  const topic = await aTopic('Reform')
  await plainSql(`insert into bodies (id, kind, acronym, names, remit, confidence, author_id, last_editor_id)
    values ('wgn', 'working_group', '{"en":"N","fr":"N","pt":"N"}', '{"en":"N","fr":"N","pt":"N"}', 'N', 'high', 'a', 'a')`)
  const next = await aMeeting({ year: 2032 })
  const facts = (more = {}) => ({
    ...{ id: item.id, revision: 1, number: '4', title: 'Reform', titleLocale: 'en', slotMinutes: 60, minutesUsed: 95 },
    ...{ outcome: null, deferredToMeetingId: null, referredToBodyId: null, topicIds: [topic.id] },
    ...more,
  })
  for (const [more, field] of [
    [{ outcome: 'referred' }, 'referredToBodyId'],
    [{ outcome: 'agreed', referredToBodyId: 'wgn' }, 'outcome'],
    [{ outcome: 'blocked', deferredToMeetingId: next.id }, 'outcome'],
  ] as const) {
    const refused = await editAgendaItem(researcher, facts(more))
    assert.equal(refused.ok ? '' : refused.problem.fields?.[0]?.path, field)
  }
  assert.ok((await editAgendaItem(researcher, facts({ outcome: 'deferred', deferredToMeetingId: next.id }))).ok)
  assert.ok((await editAgendaItem(researcher, facts({ revision: 2, outcome: 'referred', referredToBodyId: 'wgn' }))).ok)
  assert.equal(codeOf(await editAgendaItem(researcher, facts())), 'stale')
  assert.deepEqual(await verbsOf(item.id), ['edited', 'edited', 'set_aside'])
})

test('items change places one step at a time, and stay where they are at the ends', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [a, b] = [newId(), newId()]
  await acceptAgenda(researcher, version(meetingId, [line(a, '1'), line(b, '2')]))
  assert.ok((await moveAgendaItem(researcher, { id: b, revision: 1, direction: 'up' })).ok)
  const order = async () => (await itemsOf(meetingId)).map((item) => item.id)
  assert.deepEqual(await order(), [b, a])
  assert.ok((await moveAgendaItem(researcher, { id: b, revision: 2, direction: 'up' })).ok)
  assert.deepEqual(await order(), [b, a])
  assert.equal(codeOf(await moveAgendaItem(researcher, { id: b, revision: 1, direction: 'down' })), 'stale')
  assert.deepEqual(await verbsOf(b), ['created', 'moved'])
})

test('an item entered twice becomes one, with its events and topics, unless its page is public', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [kept, twin] = [newId(), newId()]
  await acceptAgenda(researcher, version(meetingId, [line(kept, '1')]))
  await acceptAgenda(researcher, version(meetingId, [line(kept, '1', { isNew: false }), line(twin, '2')]))
  const event = await anEvent({ meetingId, agendaItemId: twin })
  assert.ok((await mergeAgendaItems(researcher, { id: twin, revision: 1, intoId: kept })).ok)
  assert.deepEqual(await plainSql(`select agenda_item_id from events where id = '${event.id}'`), [
    { agenda_item_id: kept },
  ])
  assert.deepEqual(await verbsOf(twin), ['created', 'merged_into'])
  assert.deepEqual(await verbsOf(kept), ['created', 'merged'])
  const third = newId()
  await acceptAgenda(researcher, version(meetingId, [line(third, '1')]))
  assert.ok((await publishMeeting(await anActorWith('editor'), { id: meetingId, revision: 1 })).ok)
  const refused = await mergeAgendaItems(researcher, { id: third, revision: 1, intoId: kept })
  assert.deepEqual(refused.ok ? null : refused.problem, { code: 'breaks_rule', rule: 'item_has_page' })
})

test('a text keeps its titles in three languages, its paragraphs and their rival wordings', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [unit, rival] = [newId(), newId()]
  const text = (more = {}) => ({
    ...{ id: newId(), kind: 'communique', meetingId, officialSymbol: null, proposerId: null, state: 'tabled' },
    ...{ titles: { en: ['Final communiqué', 'Draft 3'], fr: ['Communiqué final'], pt: [] }, adoptedOn: null },
    units: [
      { id: unit, paragraph: '10', wording: 'Participants noted …', locale: 'en', variantOfId: null },
      { id: rival, paragraph: '10', wording: 'Participants welcomed …', locale: 'en', variantOfId: unit },
    ],
    ...more,
  })
  const first = text()
  assert.ok((await createText(researcher, first)).ok)
  const alone = { ...first, revision: 1, units: first.units.slice(0, 1), state: 'adopted', adoptedOn: '2031-11-07' }
  assert.ok((await editText(researcher, alone)).ok)
  assert.equal(codeOf(await editText(researcher, alone)), 'stale')
  assert.deepEqual(await verbsOf(first.id), ['created', 'edited', 'set_aside'])
  const [told] = await listTexts(researcher, meetingId)
  assert.deepEqual([told?.state, told?.units.length, told?.titles.fr], ['adopted', 1, ['Communiqué final']])
  const orphan = text({ units: [{ ...first.units[1], id: newId() }] })
  assert.equal(codeOf(await createText(researcher, orphan)), 'invalid')
  assert.equal(codeOf(await createText(researcher, text({ titles: { en: [], fr: [], pt: [] } }))), 'invalid')
})

test('whoever may only read partner texts or manage people changes no agenda', async () => {
  const { id: meetingId } = await aMeeting()
  for (const role of ['partner', 'administrator'] as const) {
    const actor = await anActorWith(role)
    for (const refused of [
      await acceptAgenda(actor, version(meetingId, [line(newId(), '1')])),
      await previewAgenda(actor, { meetingId, text: '1. Opening' }),
      await editAgendaItem(actor, {}),
      await moveAgendaItem(actor, {}),
      await mergeAgendaItems(actor, {}),
      await editAgendaVersion(actor, {}),
      await createText(actor, {}),
      await editText(actor, {}),
    ])
      assert.equal(codeOf(refused), 'not_allowed', role)
  }
  assert.deepEqual(await listTexts(await anActorWith('partner'), meetingId), [])
})

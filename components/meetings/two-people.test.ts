import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { addAgendaItem, editAgendaItem } from '@/lib/agenda/commands'
import { getTopic, listAgendaItems, listAgendaVersions, listTexts } from '@/lib/agenda/queries'
import { createText, editText } from '@/lib/agenda/texts/commands'
import { createTopic, editTopic } from '@/lib/agenda/topics/commands'
import { acceptAgenda, editAgendaVersion } from '@/lib/agenda/versions/commands'
import type { Actor } from '@/lib/auth/actor'
import type { Command } from '@/lib/auth/admission'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { addAttendance, editAttendance } from '@/lib/meetings/attendances/commands'
import { listAttendance } from '@/lib/meetings/attendances/queries'
import { createMeeting, editMeeting } from '@/lib/meetings/commands'
import { getMeeting } from '@/lib/meetings/queries'
import { addSitting, editSitting } from '@/lib/meetings/sittings/commands'
import { listSittings } from '@/lib/meetings/sittings/queries'
import { aParticipant } from '@/db/factories'
import * as agenda from '../agenda/agenda-sheets'
import { Keeper } from '../desk/keeping/keeper'
import * as meetings from './meeting-sheets'
import { type Field, inputOf, type Values } from './sheet'
import { type SheetDraft, sheetDrafting } from './sheet-drafting'

withTestDatabase()

const hour = (localTime: string) => ({ localDate: '2031-11-07', localTime })
const MEETING = {
  ...{ kind: 'plenary', year: 2031, city: 'Northtown', countryId: null, venue: 'Hall', timeZone: 'Africa/Harare' },
  ...{ format: null, startsOn: '2031-11-03', endsOn: '2031-11-07', chairId: null, chairPersons: ['A', 'B'] },
}

/** A meeting with one record of each kind that has a form, made through the commands. */
async function aScene(actor: Actor) {
  const id = newId()
  const { id: participantId } = await aParticipant(`Northland ${id.slice(0, 8)}`)
  const topicId = `topic-${id.slice(0, 8).replaceAll(/[^a-z0-9]/g, '')}`
  const unit = { id: newId(), paragraph: '10', wording: 'Participants noted …', locale: 'en', variantOfId: null }
  const line = { itemId: newId(), isNew: true, path: '1', number: '1', title: 'Opening', slotMinutes: 30 }
  const names = { en: 'Reform', fr: 'Réforme', pt: 'Reforma' }
  const sitting = { kind: 'closing', meetingDay: 5, scheduledEnd: hour('16:00'), actualEnd: hour('18:30') }
  for (const [command, facts] of [
    [createMeeting, { ...MEETING, id }],
    [
      createTopic,
      {
        ...{ names, description: 'What changes.', keywords: { en: ['reform'], fr: [], pt: [] } },
        id: topicId,
        ...{ firstSeen: '2012', parentId: null },
      },
    ],
    [addSitting, { ...sitting, id: newId(), meetingId: id, witness: 'observer' }],
    [
      addAttendance,
      {
        ...{ participantId, capacity: 'participant', medium: 'virtual', arrived: hour('10:00'), left: null },
        ...{ id: newId(), meetingId: id, extent: 'part', sourceId: null, note: 'By video.' },
      },
    ],
    [
      acceptAgenda,
      {
        ...{ id: newId(), meetingId: id, label: 'Draft', status: 'draft', datedOn: '2031-10-01' },
        ...{ sourceId: null, locale: 'en', entries: [{ ...line, presence: 'listed' }] },
      },
    ],
    [
      addAgendaItem,
      {
        ...{ id: newId(), meetingId: id, number: '4', title: 'Reform', titleLocale: 'en' },
        ...{ slotMinutes: 60, outcome: 'blocked', topicIds: [topicId] },
      },
    ],
    [
      createText,
      {
        ...{ id: newId(), meetingId: id, kind: 'communique', officialSymbol: 'D/1', state: 'tabled', proposerId: null },
        ...{ adoptedOn: null, titles: { en: ['Communiqué', 'Draft 3'], fr: [], pt: [] }, units: [unit] },
      },
    ],
  ] as [Command<unknown>, object][])
    assert.deepEqual((await command(actor, facts)).ok, true)
  return { id, topicId }
}

type Form = {
  kind: string
  id: string
  revision: number
  fields: Field[]
  values: Values
  edit: Command<unknown>
  fixed?: object
}

/** What the pages of the desk put into the forms of that scene. */
async function formsOf(actor: Actor, { id, topicId }: { id: string; topicId: string }): Promise<Form[]> {
  const meeting = (await getMeeting(actor, id))?.meeting
  const topic = (await getTopic(actor, topicId))?.topic
  const [sitting] = await listSittings(actor, id)
  const [attendance] = await listAttendance(actor, id)
  const item = (await listAgendaItems(actor, id)).at(-1)
  const [version] = (await listAgendaVersions(actor, id)).versions
  const [text] = await listTexts(actor, id)
  assert.ok(meeting && topic && sitting && attendance && item && version && text)
  const form = (
    kind: string,
    of: { id: string; revision: number },
    rows: Field[][],
    values: Values,
    edit: unknown,
  ) => ({
    ...{ kind, id: of.id, revision: of.revision, fields: rows.flat(), values, edit: edit as Command<unknown> },
  })
  return [
    form('meeting', meeting, meetings.meetingSheet('en'), meetings.meetingValues(meeting), editMeeting),
    form('sitting', sitting.sitting, meetings.sittingSheet('en'), meetings.sittingValues(sitting), editSitting),
    form(
      'attendance',
      attendance.attendance,
      meetings.attendanceSheet('en'),
      meetings.attendanceValues(attendance),
      editAttendance,
    ),
    form('agenda_item', item, agenda.itemSheet('en'), agenda.itemValues('en', item), editAgendaItem),
    form('agenda_version', version, agenda.versionSheet('en'), agenda.versionValues(version), editAgendaVersion),
    { ...form('text', text, agenda.textSheet('en'), agenda.textValues(text), editText), fixed: { meetingId: id } },
    form('topic', topic, agenda.topicSheet('en', false), agenda.topicValues(topic), editTopic),
  ]
}

function keeperOf(actor: Actor, { id, revision, fields, values, edit, fixed }: Form): Keeper<SheetDraft> {
  const draft = { revision, values }
  const tools = {
    send: async ({ revision, values }: SheetDraft) =>
      (await edit(actor, { ...inputOf(fields, values), id, ...fixed, revision })) as never,
    ...{ keep: () => {}, forget: () => {}, later: () => () => {} },
  }
  return new Keeper(draft, draft, tools, sheetDrafting(fields))
}

const type = (keeper: Keeper<SheetDraft>, more: Values) => {
  const { draft } = keeper.snapshot()
  keeper.change({ ...draft, values: { ...draft.values, ...more } })
}

test('each form holds what its command tells whoever was overtaken, to the letter', async () => {
  const researcher = await anActorWith('researcher')
  const forms = await formsOf(researcher, await aScene(researcher))
  assert.equal(forms.length, 7)
  for (const { kind, id, revision, fields, values, edit, fixed } of forms) {
    const { sendable, draftOf } = sheetDrafting(fields)
    const held = { ...inputOf(fields, values), id, ...fixed }
    const overtaken = await edit(researcher, { ...held, revision: revision + 5 })
    assert.ok(!overtaken.ok && overtaken.problem.code === 'stale', kind)
    assert.deepEqual(sendable(draftOf(overtaken.problem.current)), sendable({ revision, values }), kind)
  }
})

test('two people at one record of any kind: other fields are joined, and nobody is asked', async () => {
  const [rosa, edith] = [await anActorWith('researcher'), await anActorWith('editor')]
  const scene = await aScene(rosa)
  const changes: Record<string, [Values, Values]> = {
    meeting: [{ venue: 'Hall A' }, { chairPersons: 'A\nB\nC' }],
    sitting: [{ 'actualEnd-time': '19:15' }, { state: 'overrun' }],
    attendance: [{ note: 'By video, muted.' }, { extent: 'whole' }],
    agenda_item: [{ title: 'Review and reform' }, { minutesUsed: '95' }],
    agenda_version: [{ label: 'First draft' }, { status: 'circulated' }],
    text: [{ officialSymbol: 'D/2' }, { 'titles.fr': 'Communiqué final' }],
    topic: [{ 'names.pt': 'Reforma e revisão' }, { firstSeen: '2011' }],
  }
  for (const form of await formsOf(rosa, scene)) {
    const [hers, his] = [keeperOf(rosa, form), keeperOf(edith, form)]
    const [mine = {}, theirs = {}] = changes[form.kind] ?? []
    type(hers, mine)
    type(his, theirs)
    for (const keeper of [hers, his, his]) await keeper.save()
    assert.deepEqual([form.kind, his.snapshot().where.at, his.tookIn], [form.kind, 'saved', true])
    const now = (await formsOf(rosa, scene)).find((one) => one.kind === form.kind)
    for (const [name, value] of Object.entries({ ...mine, ...theirs })) assert.equal(now?.values[name], value, name)
  }
})

test('where both wrote, one is chosen, and the one that lost is in history before it loses', async () => {
  const [rosa, edith] = [await anActorWith('researcher'), await anActorWith('editor')]
  const scene = await aScene(rosa)
  const [form] = await formsOf(rosa, scene)
  assert.ok(form)
  const [hers, his] = [keeperOf(rosa, form), keeperOf(edith, form)]
  type(hers, { venue: 'Hall A' })
  await hers.save()
  type(his, { venue: 'Hall B', notes: 'Seen by Edith.' })
  await his.save()
  assert.equal(his.snapshot().where.at, 'conflict')
  await his.decide({ venue: 'theirs' })
  assert.equal(his.snapshot().where.at, 'saved')
  const meeting = (await getMeeting(rosa, scene.id))?.meeting
  assert.deepEqual([meeting?.venue, meeting?.notes], ['Hall A', 'Seen by Edith.'])
  const kept = await plainSql(`select verb, content from revisions where subject_id = '${scene.id}' order by seq`)
  assert.deepEqual(
    kept.map(({ verb, content }) => [verb, JSON.parse(String(content)).venue]),
    [
      ['created', 'Hall'],
      ['edited', 'Hall A'],
      ['set_aside', 'Hall B'],
      ['set_aside', 'Hall B'],
      ['edited', 'Hall A'],
    ],
  )
})

test('a step back is saved like any change, and what cannot be taken waits with its remedy', async () => {
  const rosa = await anActorWith('researcher')
  const scene = await aScene(rosa)
  const [form] = await formsOf(rosa, scene)
  assert.ok(form)
  const keeper = keeperOf(rosa, form)
  type(keeper, { venue: 'Hall A' })
  await keeper.save()
  type(keeper, { timeZone: 'Victoria Falls' })
  await keeper.save()
  const { where } = keeper.snapshot()
  assert.deepEqual(where.at === 'refused' && where.problem.fields, [{ path: 'timeZone', code: 'zone_unknown' }])
  keeper.undo()
  keeper.undo()
  await keeper.save()
  assert.deepEqual([keeper.snapshot().where.at, keeper.snapshot().canUndo], ['saved', false])
  assert.equal((await getMeeting(rosa, scene.id))?.meeting.venue, 'Hall')
})

test('a form follows what the page tells anew, unless words wait in it', async () => {
  const rosa = await anActorWith('researcher')
  const [form] = await formsOf(rosa, await aScene(rosa))
  assert.ok(form)
  const [idle, typing] = [keeperOf(rosa, form), keeperOf(rosa, form)]
  type(typing, { venue: 'Typed here' })
  for (const keeper of [idle, typing]) keeper.follow({ revision: 4, values: { ...form.values, venue: 'Told anew' } })
  assert.deepEqual([idle.snapshot().draft.values.venue, idle.snapshot().draft.revision], ['Told anew', 4])
  assert.deepEqual([typing.snapshot().draft.values.venue, typing.snapshot().where.at], ['Typed here', 'on_device'])
})

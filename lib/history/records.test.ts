import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '@/db/client'
import { aMeeting, aParticipant } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import { addAgendaItem, editAgendaItem } from '@/lib/agenda/commands'
import { createText } from '@/lib/agenda/texts/commands'
import { createTopic } from '@/lib/agenda/topics/commands'
import { acceptAgenda, editAgendaVersion } from '@/lib/agenda/versions/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { editMeeting } from '@/lib/meetings/commands'
import { addAttendance } from '@/lib/meetings/attendances/commands'
import { addSitting, editSitting, removeSitting } from '@/lib/meetings/sittings/commands'
import { importRelease } from '@/lib/releases/commands'
import { recordSource } from '@/lib/releases/sources/commands'
import { publishRelease } from '@/lib/review/commands'
import { homeOf } from './home'
import { getHistory } from './queries'
import { recordRevisions } from './revisions'

withTestDatabase()

const A_SITTING = { kind: 'closing', meetingDay: 5, scheduledEnd: null, actualEnd: null }
const AN_ITEM = { number: '3', title: 'Any other business', titleLocale: 'en', slotMinutes: 60, outcome: null }
const AT_FOUR = { localDate: '2031-11-07', localTime: '16:00' }

const told = (history: Awaited<ReturnType<typeof getHistory>>) => (history ?? []).map((entry) => entry.verb)

test('every part of a meeting, every topic and every release has a history, and leads back to where it is worked on', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  await aParticipant('Northland')
  const [sitting, attendance, item, version, text] = [newId(), newId(), newId(), newId(), newId()]
  const topic = `topic-${newId().slice(0, 8)}a`
  const release = newId()
  const line = { path: '1', number: '1', title: 'Opening', slotMinutes: null, presence: 'listed', isNew: true }
  const same = (words: string) => ({ en: words, fr: words, pt: words })
  const steps = [
    addSitting(researcher, { id: sitting, meetingId, ...A_SITTING }),
    addAttendance(researcher, {
      ...{ id: attendance, meetingId, participantId: 'northland', capacity: 'participant', medium: null },
      ...{ arrived: null, left: null, extent: 'whole', sourceId: null, note: null, witness: 'source' },
    }),
    addAgendaItem(researcher, { id: item, meetingId, ...AN_ITEM, topicIds: [] }),
    acceptAgenda(researcher, {
      ...{ id: version, meetingId, label: 'Draft of 1 October', status: 'draft', datedOn: null, sourceId: null },
      ...{ locale: 'en', entries: [{ ...line, itemId: newId() }] },
    }),
    createText(researcher, {
      ...{
        id: text,
        kind: 'communique',
        meetingId,
        officialSymbol: null,
        titles: { en: ['Final words'], fr: [], pt: [] },
      },
      ...{ proposerId: null, state: 'tabled', adoptedOn: null, units: [] },
    }),
    createTopic(researcher, {
      ...{ id: topic, names: same('A topic'), description: 'What it is about.', keywords: { en: [], fr: [], pt: [] } },
      ...{ firstSeen: null, parentId: null },
    }),
    importRelease(researcher, {
      ...{ id: release, text: `They left. ${release}`, title: 'A release', publisher: null, publisherId: null },
      ...{ publishedOn: null, language: 'en', kind: 'press_release', url: null, meetingId: null },
    }),
  ]
  for (const step of steps) {
    const done = await step
    assert.ok(done.ok, JSON.stringify(done))
  }
  const of = `meetings/${meetingId}`
  for (const [subject, id, verb, page, part, name] of [
    ['sitting', sitting, 'created', of, 'sittings', { sitting: 'closing', day: 5 }],
    ['attendance', attendance, 'created', of, 'attendance', { record: 'participant', id: 'northland' }],
    ['agenda_item', item, 'created', of, `item-${item}`, { words: '3 Any other business' }],
    ['agenda_version', version, 'accepted', of, 'agenda', { words: 'Draft of 1 October' }],
    ['text', text, 'created', of, 'texts', { inLanguages: { en: 'Final words' } }],
    ['topic', topic, 'created', `topics/${topic}`, null, { inLanguages: same('A topic') }],
    ['release', release, 'imported', `releases/${release}`, null, { words: 'A release' }],
  ] as const) {
    const history = await getHistory(researcher, subject, id)
    assert.deepEqual(told(history), [verb], subject)
    assert.equal(history?.[0]?.who, researcher.name)
    const home = await homeOf(subject, id)
    assert.deepEqual([home?.page, home?.part, home?.name], [page, part, name])
    const isOfWork = subject !== 'release'
    assert.equal((await getHistory(await anActorWith('administrator'), subject, id)) !== null, isOfWork, subject)
    assert.equal(await getHistory(await anActorWith('partner'), subject, id), null, subject)
  }
  assert.equal(await getHistory(researcher, 'nothing', sitting), null)
})

test('an edit says what changed and how it read before; what it does not speak of stays untold', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const [sitting, item, version] = [newId(), newId(), newId()]
  await addSitting(researcher, { id: sitting, meetingId, ...A_SITTING, scheduledEnd: AT_FOUR })
  const moved = { ...A_SITTING, scheduledEnd: { ...AT_FOUR, localTime: '17:00' } }
  assert.ok((await editSitting(researcher, { id: sitting, revision: 1, ...moved })).ok)
  const changesOf = async (subject: string, id: string) =>
    (await getHistory(researcher, subject, id))?.at(-1)?.changes.map(({ path, before, after }) => [path, before, after])
  assert.deepEqual(await changesOf('sitting', sitting), [['scheduledEnd.localTime', '16:00', '17:00']])

  await addAgendaItem(researcher, { id: item, meetingId, ...AN_ITEM, topicIds: [] })
  await editAgendaItem(researcher, { id: item, revision: 1, ...AN_ITEM, slotMinutes: 30, topicIds: [] })
  assert.deepEqual(await changesOf('agenda_item', item), [['slotMinutes', '60', '30']])

  const line = { path: '1', number: '1', title: 'Opening', slotMinutes: null, presence: 'listed', isNew: true }
  const facts = { label: 'Draft', status: 'draft', datedOn: null, sourceId: null }
  const entries = [{ ...line, itemId: newId() }]
  await acceptAgenda(researcher, { id: version, meetingId, ...facts, locale: 'en', entries })
  await editAgendaVersion(researcher, { id: version, revision: 1, ...facts, status: 'circulated' })
  assert.deepEqual(await changesOf('agenda_version', version), [['status', 'draft', 'circulated']])

  assert.ok((await removeSitting(researcher, { id: sitting, revision: 2 })).ok)
  const last = (await getHistory(researcher, 'sitting', sitting))?.at(-1)
  assert.equal(last?.verb, 'removed')
  assert.ok(last?.changes.every(({ after }) => after === null))
  assert.ok(last?.changes.some(({ path, before }) => path === 'scheduledEnd.localTime' && before === '17:00'))
  assert.equal(await homeOf('sitting', sitting), null)
})

test('what came in without a history keeps how it read before its first edit, once', async () => {
  const researcher = await anActorWith('researcher')
  const meeting = await aMeeting({ notes: 'As it was compiled.' })
  const edit = (revision: number, notes: string) =>
    editMeeting(researcher, {
      ...{
        id: meeting.id,
        revision,
        kind: 'plenary',
        year: 2031,
        city: 'Northtown',
        countryId: null,
        status: 'closed',
      },
      ...{
        timeZone: 'Africa/Harare',
        format: null,
        startsOn: '2031-11-03',
        endsOn: '2031-11-07',
        chairId: null,
        notes,
      },
    })
  for (const [revision, notes] of [
    [1, 'Read again.'],
    [2, 'Read a third time.'],
  ] as const) {
    const edited = await edit(revision, notes)
    assert.ok(edited.ok, JSON.stringify(edited))
  }
  const history = await getHistory(researcher, 'meeting', meeting.id)
  assert.deepEqual(
    history?.map(({ verb, revision }) => [verb, revision]),
    [
      ['opened', 1],
      ['edited', 2],
      ['edited', 3],
    ],
  )
  assert.deepEqual(
    history?.slice(1).map(({ changes }) => changes.map(({ path, before, after }) => [path, before, after])),
    [[['notes', 'As it was compiled.', 'Read again.']], [['notes', 'Read again.', 'Read a third time.']]],
  )
})

test('a source and the release that it is published as have one history, with what was written before under its old name', async () => {
  const editor = await anActorWith('editor')
  const id = newId()
  const source = {
    ...{ id, kind: 'press_release', title: 'A report', publisher: null, publisherId: null, publishedOn: null },
    ...{ language: 'en', url: null, connection: 'unknown', access: 'public', sameReportAs: null, isTranslation: false },
  }
  await inTransaction((tx) =>
    recordRevisions(tx, editor, [
      {
        subject: 'source',
        subjectId: id,
        revision: 1,
        verb: 'recorded',
        content: { ...source, title: 'An older title' },
      },
    ]),
  )
  assert.ok((await recordSource(editor, { ...source, revision: 0 })).ok)
  assert.ok((await publishRelease(editor, { id, revision: 1 })).ok)
  const history = await getHistory(editor, 'release', id)
  assert.deepEqual(told(history), ['recorded', 'recorded', 'published'])
  assert.deepEqual(
    history?.[1]?.changes.map(({ path, before, after }) => [path, before, after]),
    [['title', 'An older title', 'A report']],
  )
})

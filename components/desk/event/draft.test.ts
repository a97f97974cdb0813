import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeetingKind } from '@/db/vocabulary'
import {
  actingOffice,
  actingParticipant,
  clockTime,
  type EventDraft,
  emptyActor,
  emptyDraft,
  firstLack,
  sendable,
  withDay,
  withGroup,
  withKind,
  withLine,
  withTime,
} from './draft'
import { tellValue } from './labels'
import { eventOptions } from './options'

const DAYS = [{ day: 5, date: '2023-11-10', nextDate: '2023-11-11' }]
const draft = emptyDraft('11111111-1111-4111-8111-111111111111', 'plenary')

test('a clock time is understood as people write it, and what is none stays for the server to tell', () => {
  const cases = [
    ['02:00', '02:00'],
    ['2:00', '02:00'],
    ['16h40', '16:40'],
    ['2h', '02:00'],
    ['2', '02:00'],
    [' 2.15 ', '02:15'],
    ['25:00', '25:00'],
    ['two', 'two'],
    ['', null],
    [null, null],
  ] as const
  for (const [typed, understood] of cases) assert.equal(clockTime(typed), understood, String(typed))
})

test('an hour before six belongs to the night after the meeting day, however it is written', () => {
  for (const [typed, date, precision] of [
    ['02:00', '2023-11-11', 'hour'],
    ['2:00', '2023-11-11', 'hour'],
    ['04.30', '2023-11-11', 'minute'],
    ['06:00', '2023-11-10', 'hour'],
    ['16h40', '2023-11-10', 'minute'],
  ] as const) {
    const timed = withTime({ ...draft, meetingDay: 5 }, typed, DAYS)
    assert.deepEqual([timed.localDate, timed.precision], [date, precision], typed)
    assert.equal(sendable(timed).localTime, clockTime(typed))
  }
})

test('without a time the date is that of the meeting day; without a day there is none', () => {
  assert.equal(withDay(draft, 5, DAYS).localDate, '2023-11-10')
  assert.equal(withDay(withDay(draft, 5, DAYS), null, DAYS).localDate, null)
})

test('another kind brings its own role for those whose role nobody chose', () => {
  const kind = (value: 'walkout' | 'protest', firstRole: 'leaving' | 'speaker') => ({
    value,
    label: value,
    firstRole,
    fields: [],
  })
  const options = { groups: [{ label: '', kinds: [kind('walkout', 'leaving'), kind('protest', 'speaker')] }] }
  assert.equal(withKind(draft, 'protest', options).actors[0]?.role, 'speaker')
  const chosen = { ...draft, actors: draft.actors.map((actor) => ({ ...actor, role: 'target' as const })) }
  assert.equal(withKind(chosen, 'protest', options).actors[0]?.role, 'target')
})

test('rows nobody filled in are not sent, and nothing else is lost', () => {
  const sent = sendable({ ...withLine(draft, 'en', ' Kept words '), sessionLabel: '  ' })
  assert.deepEqual([sent.actors, sent.sessionLabel, sent.summaries[0]?.text], [[], null, ' Kept words '])
})

test('a line in a second language is a translation, and is stale once the original changes', () => {
  const first = withLine(draft, 'fr', 'La Coalition est partie.')
  const both = withLine(first, 'en', 'The Coalition left.')
  assert.deepEqual(
    both.summaries.map((line) => [line.locale, line.status]),
    [
      ['en', 'translated'],
      ['fr', 'original'],
    ],
  )
  const changed = withLine(both, 'fr', 'La Coalition a quitté la salle.')
  assert.equal(changed.summaries.find((line) => line.locale === 'en')?.status, 'stale')
})

test('a group is described once, however many rows speak of it, and goes with its words', () => {
  const first = withGroup(draft, null, 'a small group', 'en')
  const second = withGroup(first.draft, null, 'a small group', 'en')
  assert.deepEqual([second.groupId, second.draft.groups.length], [first.groupId, 1])
  assert.deepEqual(withGroup(second.draft, second.groupId, '', 'en').draft.groups, [])
})

test('the first row that lacks something is named with its field, and the empty row that a form begins with is none', () => {
  const who = { participantId: 'kp', groupId: null }
  const position = { id: 'p', ...who, objectKind: null, objectId: null, claimId: '' } as never
  const blocks = { ...(position as object), stance: 'blocks', claimId: 'c' } as never
  const claims = [{ id: 'c', groupId: null }] as never
  const cases = [
    [draft, null],
    [{ ...draft, actors: [emptyActor('leaving'), { ...emptyActor('leaving'), note: 'Left early.' }] }, 'actor-2'],
    [{ ...draft, actors: [{ ...emptyActor('leaving'), ...actingOffice('chair', null), note: 'Left early.' }] }, null],
    [{ ...draft, positions: [position] }, 'position-claim-1'],
    [{ ...draft, claims, positions: [blocks] }, 'position-object-1'],
    [{ ...draft, links: [{ toId: '', kind: 'follows', claimId: null }] as never }, 'link-to-1'],
  ] satisfies [EventDraft, string | null][]
  for (const [typed, fieldId] of cases) assert.equal(firstLack(typed)?.fieldId ?? null, fieldId)
})

test('whoever is chosen takes the place of who stood there, and an office is sent with its body and no other capacity', () => {
  const typed = { ...emptyActor('speaker'), capacity: 'host' as const, extent: 'part' as const }
  const chair = { ...typed, ...actingParticipant('northland'), ...actingOffice('chair', 'wgn') }
  const sent = sendable({ ...draft, actors: [chair, { ...typed, ...actingOffice('', 'wgn') }] }).actors
  assert.deepEqual(
    sent.map(({ id: _, ...one }) => one),
    [
      {
        ...{ participantId: null, groupId: null, office: 'chair', officeBodyId: 'wgn' },
        ...{ role: 'speaker', capacity: null, extent: 'unknown', note: null },
      },
    ],
  )
  const back = { ...chair, ...actingParticipant('northland') }
  assert.deepEqual([back.participantId, back.office, back.officeBodyId], ['northland', null, null])
})

test('the Chair at a meeting of a working body is the Chair of that body, and elsewhere that of the Process', () => {
  const none = { sittings: [], agenda: [], participants: [], topics: [] }
  const wgn = { id: 'wgn', names: { en: 'Nothing', fr: 'Rien', pt: 'Nada' } }
  const at = (kind: MeetingKind, bodyId: string | null) =>
    eventOptions('pt', { ...none, bodies: [wgn], meeting: { startsOn: null, endsOn: null, kind, bodyId } })
  assert.equal(at('working_body', 'wgn').bodyId, 'wgn')
  assert.deepEqual([at('plenary', 'plenary').bodyId, at('other', null).bodyId], [null, null])
  const options = at('working_body', 'wgn')
  assert.deepEqual(options.bodies, [{ value: 'wgn', label: 'Nada' }])
  const tell = tellValue(options)
  assert.equal(tell({ office: 'chair', officeBodyId: 'wgn' }), 'Presidência · Nada')
})

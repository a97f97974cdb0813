import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Command } from '@/lib/auth/admission'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { addAttendance, editAttendance, removeAttendance } from '@/lib/meetings/attendances/commands'
import { createMeeting, editMeeting } from '@/lib/meetings/commands'
import { addSitting, editSitting, removeSitting } from '@/lib/meetings/sittings/commands'
import { addAgendaItem, editAgendaItem, mergeAgendaItems, moveAgendaItem } from './commands'
import { createText, editText } from './texts/commands'
import { createTopic, editTopic } from './topics/commands'
import { acceptAgenda, editAgendaVersion } from './versions/commands'

withTestDatabase()

type Facts = Record<string, unknown>
type Scene = {
  kind: string
  create: [Command<unknown>, Facts]
  edit: Command<unknown>
  id: string
  facts: Facts
  /** What two people write, each in a field of their own. */
  hers: Facts
  his: Facts
  others?: [Command<unknown>, Facts][]
}

/** One record of each kind that has a form, as it is made and as two people change it. */
async function scenes(): Promise<Scene[]> {
  const { id: meetingId } = await aMeeting()
  const { id: participantId } = await aParticipant('Northland')
  const hour = (localTime: string) => ({ localDate: '2031-11-07', localTime, precision: 'minute', qualifier: 'at' })
  const meeting = {
    ...{ kind: 'plenary', bodyId: null, year: 2031, city: 'Northtown', countryId: null, venue: null },
    ...{ timeZone: 'Africa/Harare', format: null, formatReason: null, startsOn: '2031-11-03', endsOn: '2031-11-07' },
    ...{ chairId: participantId, viceChairId: null, chairOffice: 'chair', chairPersons: ['A Person'] },
    ...{ status: 'planned', outcome: null, notes: null },
  }
  const sitting = {
    ...{ kind: 'closing', meetingDay: 5, scheduledStart: null, scheduledEnd: hour('16:00'), actualStart: null },
    ...{ actualEnd: hour('18:30'), witness: 'observer', state: 'unknown', presidedById: null, presidedIn: null },
  }
  const attendance = {
    ...{ participantId, capacity: 'participant', medium: null, arrived: hour('10:00'), left: null },
    ...{ witness: 'source', extent: 'whole', sourceId: null, note: null },
  }
  const item = {
    ...{ number: '4', title: 'Reform', titleLocale: 'en', slotMinutes: 60, minutesUsed: null, outcome: null },
    ...{ deferredToMeetingId: null, referredToBodyId: null, topicIds: [] },
  }
  const version = { label: 'Draft', status: 'draft', datedOn: null, sourceId: null }
  const line = { itemId: newId(), isNew: true, path: '1', number: '1', title: 'Opening', slotMinutes: null }
  const unit = { id: newId(), paragraph: '10', wording: 'Participants noted …', locale: 'en', variantOfId: null }
  const text = {
    ...{ kind: 'communique', meetingId, officialSymbol: null, proposerId: null, state: 'tabled', adoptedOn: null },
    ...{ titles: { en: ['Final communiqué'], fr: [], pt: [] }, units: [unit] },
  }
  const topic = {
    ...{ names: { en: 'Reform', fr: 'Réforme', pt: 'Reforma' }, description: 'What changes.', firstSeen: null },
    ...{ keywords: { en: ['reform'], fr: [], pt: [] }, parentId: null },
  }
  const ids = Array.from({ length: 6 }, () => newId())
  const [meetingOf = '', sittingOf = '', attendanceOf = '', itemOf = '', versionOf = '', textOf = ''] = ids
  return [
    {
      ...{ kind: 'meeting', id: meetingOf, create: [createMeeting, meeting], edit: editMeeting },
      facts: { ...meeting, closing: null, closingWitness: 'source', ordinals: [], sourceIds: [] },
      ...{ hers: { venue: 'Hall A' }, his: { notes: 'A note.' } },
    },
    {
      ...{ kind: 'sitting', id: sittingOf, facts: sitting, edit: editSitting },
      create: [addSitting, { meetingId, ...sitting }],
      ...{ hers: { actualEnd: hour('19:00') }, his: { state: 'overrun' }, others: [[removeSitting, {}]] },
    },
    {
      ...{ kind: 'attendance', id: attendanceOf, facts: attendance, edit: editAttendance },
      create: [addAttendance, { meetingId, ...attendance }],
      ...{ hers: { left: hour('16:00') }, his: { note: 'By video.' }, others: [[removeAttendance, {}]] },
    },
    {
      ...{ kind: 'agenda_item', id: itemOf, facts: item, edit: editAgendaItem },
      create: [addAgendaItem, { meetingId, ...item }],
      ...{ hers: { title: 'Review' }, his: { minutesUsed: 90 } },
      others: [
        [moveAgendaItem, { direction: 'up' }],
        [mergeAgendaItems, { intoId: newId() }],
      ],
    },
    {
      ...{ kind: 'agenda_version', id: versionOf, facts: version, edit: editAgendaVersion },
      create: [acceptAgenda, { meetingId, ...version, locale: 'en', entries: [{ ...line, presence: 'listed' }] }],
      ...{ hers: { label: 'First draft' }, his: { datedOn: '2031-10-01' } },
    },
    {
      ...{ kind: 'text', id: textOf, facts: text, create: [createText, text], edit: editText },
      ...{ hers: { units: [{ ...unit, wording: 'Participants welcomed …' }] }, his: { officialSymbol: 'D/1' } },
    },
    {
      ...{ kind: 'topic', id: 'reform-of-the-scheme', facts: topic, create: [createTopic, topic], edit: editTopic },
      ...{ hers: { description: 'What was to change.' }, his: { firstSeen: '2012' } },
    },
  ] as Scene[]
}

test('a save that was overtaken is told what stands now as the form sends it, and its words stay in history', async () => {
  const researcher = await anActorWith('researcher')
  for (const { kind, id, create, edit, facts, hers, his, others } of await scenes()) {
    const [make, first] = create
    assert.deepEqual((await make(researcher, { id, ...first })).ok, true, kind)
    assert.deepEqual((await edit(researcher, { id, revision: 1, ...facts, ...hers })).ok, true, kind)
    const overtaken = await edit(researcher, { id, revision: 1, ...facts, ...his })
    const current = { id, revision: 2, ...facts, ...hers }
    assert.deepEqual(overtaken, { ok: false, problem: { code: 'stale', current } }, kind)
    const kept = await plainSql(
      `select verb, revision, content from revisions where subject = '${kind}' and subject_id = '${id}' order by seq desc limit 1`,
    )
    assert.deepEqual([kept[0]?.verb, kept[0]?.revision], ['set_aside', 2], kind)
    const [[field, words] = []] = Object.entries(his)
    assert.deepEqual(JSON.parse(String(kept[0]?.content))[field ?? ''], words, kind)
    for (const [other, more] of others ?? [])
      assert.deepEqual(await other(researcher, { id, revision: 1, ...more }), overtaken, kind)
    assert.deepEqual((await edit(researcher, current)).ok, true, `${kind}: what is told can be sent as it is`)
    const gone = kind === 'topic' ? 'no-such-topic' : newId()
    assert.deepEqual(await edit(researcher, { ...current, id: gone }), { ok: false, problem: { code: 'not_found' } })
  }
})

test('an hour that nobody touched keeps how precisely it was stated', async () => {
  const researcher = await anActorWith('researcher')
  const { id: meetingId } = await aMeeting()
  const about = { localDate: '2031-11-08', localTime: '04:00', precision: 'hour', qualifier: 'about' }
  const facts = { kind: 'closing', meetingDay: 5, scheduledEnd: null, actualEnd: about }
  const id = newId()
  assert.ok((await addSitting(researcher, { id, meetingId, ...facts })).ok)
  const typed = (localTime: string) => ({ ...facts, actualEnd: { localDate: '2031-11-08', localTime } })
  const told = async () =>
    plainSql(
      `select precision, qualifier, local_time from moments m join sittings s on s.actual_end_id = m.id where s.id = '${id}'`,
    )
  assert.ok((await editSitting(researcher, { id, revision: 1, ...typed('04:00'), state: 'overrun' })).ok)
  assert.deepEqual(await told(), [{ precision: 'hour', qualifier: 'about', local_time: '04:00' }])
  assert.ok((await editSitting(researcher, { id, revision: 2, ...typed('04:30') })).ok)
  assert.deepEqual(await told(), [{ precision: 'minute', qualifier: 'at', local_time: '04:30' }])
})

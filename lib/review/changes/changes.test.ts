import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant, aTopic } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { acceptAgenda } from '@/lib/agenda/versions/commands'
import { editTopic } from '@/lib/agenda/topics/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { getHistory } from '@/lib/history/queries'
import { editMeeting } from '@/lib/meetings/commands'
import { addSitting } from '@/lib/meetings/sittings/commands'
import { chainReader } from '@/lib/publication/verifying'
import { wholeChain } from '@/lib/public-record/chain-export'
import { publicCorrections } from '@/lib/public-record/corrections'
import { publicHistory } from '@/lib/public-record/history'
import { publicMeeting, publicTopic } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { importRelease } from '@/lib/releases/commands'
import { publishTopic } from '../agenda/commands'
import { publishMeeting, publishRelease } from '../commands'
import { aPublicMeeting, aPublishedEvent, AN_UPDATE, codeOf } from '../test-scenes'
import { getPendingChange } from './queries'

withTestDatabase()

const facts = {
  ...{ kind: 'plenary', year: 2031, city: 'Northtown', countryId: null, timeZone: 'Africa/Harare', format: null },
  ...{ startsOn: '2031-11-03', endsOn: '2031-11-07', chairId: null, status: 'closed' },
}
const WHY = { kind: 'correction', reason: 'The hall was given as another one.', locale: 'en' } as const
const correctionsOf = async (symbol: string) =>
  (await publicCorrections()).corrections.filter((one) => one.symbol === symbol)

test('a public meeting changes with a reason, which its page and the list of corrections tell with both versions', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const { id, symbol } = await aPublicMeeting()
  assert.equal(await getPendingChange(editor, 'meeting', id), null, 'nothing differs')
  assert.ok((await editMeeting(researcher, { ...facts, id, revision: 1, venue: 'Hall of Lanterns' })).ok)
  assert.equal((await publicMeeting(symbol))?.meeting.document.venue, null, 'the public one stays')
  const pending = await getPendingChange(editor, 'meeting', id)
  assert.equal(pending?.after.record === 'meeting' ? pending.after.venue : '', 'Hall of Lanterns')
  assert.equal(await getPendingChange(researcher, 'meeting', id), null, 'a researcher publishes none')
  const seen = { id, revision: 2, seen: pending?.fingerprint }
  assert.equal(codeOf(await publishMeeting(editor, seen)), 'needs_reason')
  assert.equal(codeOf(await publishMeeting(editor, { ...seen, correction: { ...WHY, reason: 'Wrong' } })), 'invalid')
  assert.equal(codeOf(await publishMeeting(researcher, { ...seen, correction: WHY })), 'not_allowed')
  assert.deepEqual(await publishMeeting(editor, { ...seen, correction: WHY }), {
    ok: true,
    value: { symbol, version: 2 },
  })
  assert.equal((await publicMeeting(symbol))?.meeting.version, 2)
  const [listed] = await correctionsOf(symbol)
  assert.deepEqual(
    [listed?.version, listed?.action, listed?.reason, listed?.changes.map(({ path, after }) => [path, after])],
    [2, 'corrected', WHY.reason, [['venue', 'Hall of Lanterns']]],
  )
  assert.deepEqual(
    (await publicHistory(symbol)).map(({ version, reason, changes }) => [version, reason, changes.length]),
    [
      [1, null, 0],
      [2, WHY.reason, 1],
    ],
  )
  const kept = await plainSql(`select kind, reason->>'en' as why, version from corrections where record_id = '${id}'`)
  assert.deepEqual(kept, [{ kind: 'correction', why: WHY.reason, version: 2 }])
  const last = (await getHistory(editor, 'meeting', id))?.at(-1)
  assert.deepEqual([last?.verb, last?.reason], ['published', WHY.reason])
})

test('a meeting is published as it was seen: what came meanwhile, in whatever part of it, makes the press stale', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const { id, symbol } = await aPublicMeeting()
  const sitting = () => ({
    id: newId(),
    meetingId: id,
    kind: 'opening',
    meetingDay: 1,
    scheduledEnd: null,
    actualEnd: null,
  })
  assert.ok((await addSitting(researcher, sitting())).ok)
  const first = await getPendingChange(editor, 'meeting', id)
  assert.ok(first)
  const line = { itemId: newId(), isNew: true, path: '1', number: '1', title: 'Opening', slotMinutes: null }
  const agenda = {
    id: newId(),
    meetingId: id,
    label: 'Draft',
    status: 'draft',
    datedOn: null,
    sourceId: null,
    locale: 'en',
  }
  assert.equal(codeOf(await acceptAgenda(researcher, { ...agenda, entries: [{ ...line, presence: 'listed' }] })), '')
  const press = { id, revision: 1, seen: first.fingerprint, correction: AN_UPDATE }
  assert.equal(codeOf(await publishMeeting(editor, press)), 'stale')
  assert.equal((await publicMeeting(symbol))?.meeting.document.sittings.length, 0)
  const now = await getPendingChange(editor, 'meeting', id)
  assert.equal(codeOf(await publishMeeting(editor, { ...press, seen: now?.fingerprint })), '')
  const { document } = (await publicMeeting(symbol))?.meeting ?? {}
  assert.deepEqual([document?.sittings.length, document?.agenda.map((item) => item.symbol)], [1, [`${symbol}-A01`]])
  assert.equal(codeOf(await publishMeeting(editor, { ...press, revision: 7 })), 'stale')
})

test('pressing where nothing differs adds no version and no history', async () => {
  const editor = await anActorWith('editor')
  const { id, symbol } = await aPublicMeeting()
  const again = await publishMeeting(editor, { id, revision: 1 })
  assert.deepEqual(again, { ok: true, value: { symbol, version: 1 } })
  assert.deepEqual(await publicHistory(symbol), [])
  assert.deepEqual(await plainSql(`select count(*)::int as n from revisions where subject_id = '${id}'`), [{ n: 1 }])
})

test('the reason for a change that one editor answers for names nobody, whatever way it comes', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const northland = await aParticipant('Northland')
  await plainSql(`insert into participant_names (participant_id, locale, name, kind)
    values ('${northland.id}', 'en', 'Northland', 'official')`)
  const topic = await aTopic('Lanterns')
  assert.ok((await publishTopic(editor, { id: topic.id, revision: 1 })).ok)
  const release = {
    id: newId(),
    kind: 'press_release',
    title: 'On lanterns',
    publisher: 'A coalition',
    publisherId: null,
  }
  const text = { publishedOn: '2031-11-08', language: 'en', url: null, text: 'The lanterns went out.', meetingId: null }
  const imported = await importRelease(editor, { ...release, ...text })
  assert.ok(imported.ok, JSON.stringify(imported))
  assert.ok((await publishRelease(editor, { id: imported.value.id, revision: 1 })).ok)
  const { id, symbol } = await aPublicMeeting()
  await plainSql(`update meetings set venue = 'Hall A' where id = '${id}'`)
  await plainSql(`update topics set first_seen = '2031' where id = '${topic.id}'`)
  await plainSql(`update sources set title = 'On two lanterns' where id = '${imported.value.id}'`)
  const naming = { ...WHY, reason: 'Northland asked for it by letter.' }
  for (const publish of [
    () => publishMeeting(editor, { id, revision: 1, correction: naming }),
    () => publishTopic(editor, { id: topic.id, revision: 1, correction: naming }),
    () => publishRelease(editor, { id: imported.value.id, revision: 1, correction: naming }),
  ]) {
    const refused = await publish()
    assert.deepEqual(refused.ok ? null : refused.problem.fields, [
      { path: 'correction.reason', code: 'names_somebody' },
    ])
  }
  const insert = (reason: string) => `insert into pub.publications
    (seq, record_kind, record_id, symbol, version, action, document, salt, leaf, chain_format, previous_hash, hash, published_at, reason, author_id, approver_id)
    select 90000, 'meeting', '${id}', '${symbol}', 2, 'corrected', document, 's', 'l', 2, 'p', 'h', now(), ${reason}, 'a', 'b'
    from pub.publications where record_id = '${id}'`
  assert.equal(await ruleThatRefuses(insert(`'Northland asked for it by letter.'`)), 'mention_is_linked')
  assert.equal(await ruleThatRefuses(insert(`null`)), 'change_is_explained')
  const corrected = await publishRelease(editor, { id: imported.value.id, revision: 1, correction: WHY })
  assert.deepEqual(corrected.ok ? corrected.value.version : corrected, 2)
  const chain = chainReader()
  for await (const { line } of wholeChain()) chain.read(line)
  assert.equal(chain.finish().broken, null)
})

test('a topic that is renamed is found by its new name, and so are the events that bear it', async () => {
  const editor = await anActorWith('editor', 'researcher')
  const topic = await aTopic('Gaslights')
  assert.ok((await publishTopic(editor, { id: topic.id, revision: 1 })).ok)
  const { symbol } = await aPublishedEvent({ topicIds: [topic.id] })
  const found = async (q: string) => (await publicSearch({ q, locale: 'en' })).hits.map((hit) => hit.symbol).sort()
  assert.deepEqual(await found('gaslights'), [symbol, topic.id].sort())
  const names = { en: 'Beacons', fr: 'Fanaux', pt: 'Faróis' }
  const edited = { names, description: 'd', keywords: { en: [], fr: [], pt: [] }, firstSeen: null, parentId: null }
  assert.equal(codeOf(await editTopic(editor, { ...edited, id: topic.id, revision: 1 })), '')
  assert.equal(codeOf(await publishTopic(editor, { id: topic.id, revision: 1, correction: WHY })), 'stale')
  assert.equal(codeOf(await publishTopic(editor, { id: topic.id, revision: 2, correction: WHY })), '')
  assert.equal((await publicTopic(topic.id))?.topic.label.fr, 'Fanaux')
  assert.deepEqual(await found('beacons'), [symbol, topic.id].sort())
  assert.deepEqual(await found('gaslights'), [topic.id], 'its address stays')
})

test('what was never public needs no reason and is no correction', async () => {
  const editor = await anActorWith('editor')
  const { id } = await aMeeting()
  const first = await publishMeeting(editor, { id, revision: 1 })
  assert.deepEqual(first.ok ? first.value.version : first, 1)
  assert.deepEqual(await correctionsOf(first.ok ? first.value.symbol : ''), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, anAgendaItem, aTopic } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { acceptAgenda } from '@/lib/agenda/versions/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publishTopic } from '@/lib/review/agenda/commands'
import { publishMeeting } from '@/lib/review/commands'
import { AN_UPDATE } from '@/lib/review/test-scenes'
import { agendaSteps, publicAgendaItem, publicOutcomesOfTopic, shownAgenda } from './agenda'
import { publicMeeting } from './queries'

withTestDatabase()

const line = (itemId: string, path: string, isNew = true) => ({
  ...{ itemId, isNew, path, number: path, title: `Item ${itemId.slice(0, 4)}`, slotMinutes: 30, presence: 'listed' },
})
const version = (meetingId: string, status: string, entries: object[]) => ({
  ...{ id: newId(), meetingId, label: status, status, datedOn: '2031-10-01', sourceId: null, locale: 'en', entries },
})

test('a meeting without versions, attendance or presiding is published as it always was, to the letter', async () => {
  const { id } = await aMeeting()
  await anAgendaItem(id)
  assert.ok((await publishMeeting(await anActorWith('editor'), { id, revision: 1 })).ok)
  const [row] = await plainSql(`select document from pub.publications where record_id = '${id}'`)
  const told = JSON.parse(String(row?.document)) as Record<string, unknown>
  assert.deepEqual(Object.keys(told), [
    ...['agenda', 'chairId', 'chairPersons', 'city', 'cityAliases', 'closing', 'confidence', 'countryId'],
    ...['documentFormat', 'endsOn', 'format', 'formatReason', 'id', 'kind', 'notes', 'ordinals', 'origin', 'outcome'],
    ...['record', 'sittings', 'sourceIds', 'startsOn', 'status', 'symbol', 'timeZone', 'venue', 'viceChairId', 'year'],
  ])
  assert.deepEqual(Object.keys((told.agenda as object[])[0] ?? {}), [
    ...['id', 'minutesUsed', 'number', 'outcome', 'slotMinutes', 'symbol', 'title', 'titleLocale', 'topicIds'],
  ])
})

test('an item that the adopted agenda leaves out is shown as removed and keeps its page', async () => {
  const [researcher, editor] = [await anActorWith('researcher'), await anActorWith('editor')]
  const { id: meetingId } = await aMeeting()
  const [a, b] = [newId(), newId()]
  assert.ok((await acceptAgenda(researcher, version(meetingId, 'circulated', [line(a, '1'), line(b, '2')]))).ok)
  const first = await publishMeeting(editor, { id: meetingId, revision: 1 })
  assert.ok(first.ok)
  const symbol = `${first.value.symbol}-A02`
  assert.equal((await publicAgendaItem(symbol))?.item.isRemoved, false)
  assert.ok((await acceptAgenda(researcher, version(meetingId, 'adopted', [line(a, '1', false)]))).ok)
  assert.equal((await publicAgendaItem(symbol))?.item.isRemoved, false)
  await publishMeeting(editor, { id: meetingId, revision: 1, correction: AN_UPDATE })
  const { meeting } = (await publicMeeting(first.value.symbol)) ?? {}
  assert.ok(meeting)
  assert.deepEqual(
    shownAgenda(meeting.document).map(({ id, isRemoved, shownOutcome }) => [id, isRemoved, shownOutcome]),
    [
      [a, false, null],
      [b, true, 'removed_before_adoption'],
    ],
  )
  assert.deepEqual(
    agendaSteps(meeting.document)[0]?.changes.map(({ itemId, kind }) => [itemId, kind]),
    [[b, 'removed']],
  )
  const found = await publicAgendaItem(symbol)
  assert.deepEqual([found?.item.id, found?.item.isRemoved, found?.item.outcome], [b, true, null])
  for (const unknown of ['2031-PL-A99', 'nothing', '2031-PL']) assert.equal(await publicAgendaItem(unknown), null)
})

test('a topic shows what became of it, meeting by meeting; a topic that is not public is told nowhere', async () => {
  const editor = await anActorWith('editor')
  const topic = await aTopic('Reform of Northland')
  for (const year of [2041, 2042]) {
    const { id } = await aMeeting({ year, startsOn: `${year}-11-03`, endsOn: `${year}-11-07` })
    const item = await anAgendaItem(id, `Reform in ${year}`)
    await plainSql(`insert into agenda_item_topics (item_id, topic_id) values ('${item.id}', '${topic.id}')`)
    await plainSql(
      `update agenda_items set outcome = '${year === 2041 ? 'deferred' : 'blocked'}' where id = '${item.id}'`,
    )
    await publishMeeting(editor, { id, revision: 1 })
    assert.deepEqual(await publicOutcomesOfTopic(topic.id), [], 'not before the topic is public')
    if (year === 2041) continue
    await publishTopic(editor, { id: topic.id, revision: 1 })
    const meetings = await plainSql(`select id from meetings where year in (2041, 2042)`)
    for (const { id } of meetings)
      assert.ok((await publishMeeting(editor, { id, revision: 1, correction: AN_UPDATE })).ok)
  }
  assert.deepEqual(
    (await publicOutcomesOfTopic(topic.id)).map(({ meeting, items }) => [
      meeting.document.year,
      items.map((item) => item.shownOutcome),
    ]),
    [
      [2041, ['deferred']],
      [2042, ['blocked']],
    ],
  )
})

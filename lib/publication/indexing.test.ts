import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { createTopic, editTopic } from '@/lib/agenda/topics/commands'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { publicEvents } from '@/lib/public-record/queries'
import { publicSearch } from '@/lib/public-record/search'
import { publishTopic } from '@/lib/review/agenda/commands'
import { aPublicMeeting } from '@/lib/review/test-scenes'
import { aPublishedEvent, correctEvent } from './factories'

withTestDatabase()

const same = (words: string) => ({ en: words, fr: words, pt: words })
const aTopic = (names: string) => ({
  ...{ names: same(names), description: 'What it is about.', keywords: { en: [], fr: [], pt: [] } },
  ...{ firstSeen: null, parentId: null },
})

test('what a published meeting or topic is renamed to shows nowhere before it is published, nor does a topic of staff', async () => {
  const editor = await anActorWith('editor')
  const meeting = await aPublicMeeting()
  const [known, draft] = ['known', 'draft'].map((word) => `topic-${word}-${newId().slice(0, 4)}a`) as [string, string]
  assert.ok((await createTopic(editor, { id: known, ...aTopic('Beneficiation') })).ok)
  assert.ok((await publishTopic(editor, { id: known, revision: 1 })).ok)
  assert.ok((await editTopic(editor, { id: known, revision: 1, ...aTopic('Quarrelsome') })).ok)
  assert.ok((await createTopic(editor, { id: draft, ...aTopic('Unspeakable') })).ok)
  await plainSql(`update meetings set city = 'Hiddenville', starts_on = '2031-10-01' where id = '${meeting.id}'`)
  const event = await aPublishedEvent(editor, 'The floor was refused.', { meetingId: meeting.id, meetingDay: 1 })
  await plainSql(
    `insert into event_topics (event_id, topic_id) values ('${event.id}', '${known}'), ('${event.id}', '${draft}')`,
  )
  await correctEvent(editor, event, 'The floor was refused twice.', 'The second time had been left out.')
  const found = async (q: string) =>
    (await publicSearch({ q, locale: 'en', record: 'event' })).hits.some((hit) => hit.symbol === event.symbol)
  for (const words of ['Hiddenville', 'Quarrelsome', 'Unspeakable']) assert.equal(await found(words), false, words)
  for (const words of ['Northtown', 'Beneficiation']) assert.equal(await found(words), true, words)
  const [row] = await plainSql(`select sort_key from pub.records where record_id = '${event.id}'`)
  assert.match(String(row?.sort_key), /^2031-11-03/)
  const listed = await publicEvents({ year: 2031 })
  assert.ok(JSON.stringify(listed).includes('Northtown'))
  assert.ok(!JSON.stringify(listed).includes('Hiddenville'))
})

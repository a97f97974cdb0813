import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { ROLES } from '@/db/vocabulary'
import { mayDo } from '@/lib/auth/permissions'
import { anActorWith } from '@/lib/auth/test-actors'
import { recordEvent } from '@/lib/events/commands'
import { aClaimOn, anEventAt } from '@/lib/events/test-events'
import { aPublishedEvent, codeOf } from '@/lib/review/test-scenes'
import { markdownOf } from './markdown'
import { outlineOf } from './outline'
import { materialOf } from './queries'
import { numberWithin } from './schema'

withTestDatabase()

test('whoever reads sources composes; nobody else gets a word', async () => {
  const { meeting } = await aPublishedEvent()
  for (const role of ROLES) {
    const actor = await anActorWith(role)
    const found = await materialOf(actor, meeting.symbol, null)
    assert.equal(found !== null, mayDo(actor, 'source.read'), role)
  }
  assert.equal(await materialOf(await anActorWith(), meeting.symbol, null), null)
  assert.equal(await materialOf(await anActorWith('editor'), '1999-PL', null), null)
})

test('an outline is made of what is public: no draft, no unpublished change, no event of another meeting', async () => {
  const { author, meeting, source, draft, symbol } = await aPublishedEvent()
  const elsewhere = await aPublishedEvent()
  const hidden = anEventAt(meeting.id, {
    claims: [aClaimOn(source.id, [], { text: 'Not yet.' })],
  })
  assert.equal(codeOf(await recordEvent(author, hidden)), '')
  await plainSql(`update claims set text = 'Changed since.' where event_id = '${draft.id}'`)
  const found = await materialOf(author, meeting.symbol, null)
  assert.ok(found)
  assert.deepEqual(
    found.events.map(({ document }) => document.symbol),
    [symbol],
  )
  const told = markdownOf(outlineOf(found, 'en'))
  assert.match(told, /They left\./)
  assert.doesNotMatch(told, /Not yet|Changed since/)
  assert.ok(!told.includes(elsewhere.symbol))
})

test('chosen events come in order of time, and those that are not public are told as missing', async () => {
  const { author, meeting, symbol } = await aPublishedEvent()
  const found = await materialOf(author, meeting.symbol, ['E099', numberWithin(symbol)])
  assert.deepEqual([found?.events.length, found?.missing], [1, ['E099']])
  assert.deepEqual((await materialOf(author, meeting.symbol, []))?.events, [])
})

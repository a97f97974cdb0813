import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/core/ids'
import { importRelease } from '@/lib/releases/commands'
import { addTextVersion } from '@/lib/releases/versions/commands'
import { publishRelease } from '@/lib/review/commands'
import { AN_UPDATE, aPublishedEvent, codeOf } from '@/lib/review/test-scenes'
import { publicMentions } from './mentions'
import { publicEvent } from './queries'
import { aCitedRelease, SILENCE } from './test-scenes'

withTestDatabase()

async function mentionsOf(symbol: string) {
  const found = await publicEvent(symbol)
  assert.ok(found)
  return publicMentions(found.event.document)
}

test('an event shows the whole sentences that mention it, with what they are and where they stand', async () => {
  const { editor, id, event, classify } = await aCitedRelease()
  assert.deepEqual(await mentionsOf(event), [], 'a release that is not public mentions nothing')
  assert.equal(codeOf(await classify(0, 'fact')), '')
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 1 })), '')
  const [mention, ...others] = await mentionsOf(event)
  assert.deepEqual(others, [])
  const block = '█'.repeat('press@example.org'.length)
  assert.deepEqual(
    mention?.sentences.map((one) => [one.text, one.class, one.place !== null]),
    [
      ['😀 On the last day the delegation left the room at 2am.', 'fact', true],
      [`Call ${block}.`, null, true],
      [SILENCE, null, true],
      ['The Chair closed the meeting.', null, true],
    ],
  )
})

test('a translation is named beside the text that it translates, once it is public', async () => {
  const { editor, id, event } = await aCitedRelease()
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 1 })), '')
  const french = await importRelease(editor, {
    ...{ id: newId(), text: `Le dernier jour. ${newId()}`, title: 'Exemple', publisher: null, publisherId: null },
    ...{ publishedOn: null, language: 'fr', kind: 'press_release', url: null, meetingId: null },
  })
  assert.ok(french.ok)
  await plainSql(`update sources set translation_of_id = '${id}' where id = '${french.value.id}'`)
  assert.deepEqual((await mentionsOf(event))[0]?.otherVersions, [])
  const published = await publishRelease(editor, { id: french.value.id, revision: 1 })
  assert.ok(published.ok)
  assert.deepEqual((await mentionsOf(event))[0]?.otherVersions, [
    { symbol: published.value.symbol, title: 'Exemple', language: 'fr' },
  ])
})

test('words of an earlier text stand as they were quoted, and lead to no place in the later one', async () => {
  const { editor, id, text, event } = await aCitedRelease()
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 1 })), '')
  const later = text.replace(SILENCE, 'Somebody did.')
  assert.equal(codeOf(await addTextVersion(editor, { releaseId: id, text: later, seenNumber: 1 })), '')
  assert.equal(codeOf(await publishRelease(editor, { id, revision: 2, correction: AN_UPDATE })), '')
  const [mention] = await mentionsOf(event)
  assert.deepEqual(
    mention?.sentences.map(({ place }) => place),
    [null, null],
  )
  assert.equal(mention?.sentences[1]?.text, SILENCE)
})

test('an event whose claims rest on no passage is mentioned nowhere', async () => {
  const { symbol } = await aPublishedEvent()
  assert.deepEqual(await mentionsOf(symbol), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aParticipant } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { aClaimOn, anEventAt } from '@/lib/events/test-events'
import { publicEvent } from '@/lib/public-record/queries'
import { approveEvent } from './commands'
import { aRecordedDraft, codeOf } from './test-scenes'

withTestDatabase()

type Scene = Awaited<ReturnType<typeof aRecordedDraft>>

/** What the public reads of a position of Northland on something, and what the page calls it. */
async function publicObject({ author, second, meeting, source }: Scene, objectKind: string, objectId: string) {
  const northland = await aParticipant('Northland')
  const claim = aClaimOn(source.id, [northland.id])
  const position = {
    ...{ id: newId(), participantId: northland.id, groupId: null, objectKind, objectId, stance: 'objects' },
    ...{ capacity: null, reasonState: 'unknown', reason: null, claimId: claim.id },
  }
  const event = anEventAt(meeting.id, { claims: [claim], positions: [position] })
  assert.equal(codeOf(await recordEvent(author, event)), '')
  assert.equal(codeOf(await submitEvent(author, { id: event.id, revision: 1 })), '')
  const approved = await approveEvent(second, { id: event.id, revision: 1, note: null })
  assert.ok(approved.ok)
  const page = await publicEvent(approved.value.symbol ?? '')
  const object = page?.event.document.positions?.[0]?.object
  return { object, name: page?.names[`${objectKind} ${objectId}`] }
}

test('a position on the meeting itself is told with the meeting', async () => {
  const scene = await aRecordedDraft()
  const { object, name } = await publicObject(scene, 'meeting', scene.meeting.id)
  assert.deepEqual([object?.kind, object?.id], ['meeting', scene.meeting.id])
  assert.equal(object?.title, name?.label.en)
})

test('a position on another event is told with that event once it is public, and of a draft nothing is told', async () => {
  const scene = await aRecordedDraft()
  const { author, second, draft } = scene
  assert.equal((await publicObject(scene, 'event', draft.id)).object, null)
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 1 })), '')
  const approved = await approveEvent(second, { id: draft.id, revision: 1, note: null })
  assert.ok(approved.ok)
  const { object, name } = await publicObject(scene, 'event', draft.id)
  assert.deepEqual([object?.id, object?.title], [draft.id, 'Walkout'])
  assert.equal(name?.symbol, approved.value.symbol)
})

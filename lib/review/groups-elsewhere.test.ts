import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSource } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import { anActorWith, asking } from '@/lib/auth/test-actors'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { listDescribedGroups } from '@/lib/events/evidence/queries'
import { aClaimOn, aGroup, anEventAt } from '@/lib/events/test-events'
import { publicEvent } from '@/lib/public-record/queries'
import { approveEvent } from './commands'
import { aRecordedDraft, codeOf } from './test-scenes'
import { suppress } from './withdrawal/suppression'

withTestDatabase()

/** An event of a meeting that speaks of a group; recorded by a researcher, with an editor beside them. */
async function aGroupAtAMeeting(words: string) {
  const scene = await aRecordedDraft()
  const group = aGroup(words)
  const claims = [aClaimOn(scene.source.id, [], { groupId: group.id })]
  const draft = { ...scene.draft, revision: 1, claims, groups: [group] }
  assert.equal(codeOf(await recordEvent(scene.author, draft)), '')
  return { ...scene, group, draft }
}

/** Another event of the same meeting whose group is the same as the one given; answers what the public reads of it. */
async function publishedAsTheSame(scene: Awaited<ReturnType<typeof aGroupAtAMeeting>>) {
  const same = aGroup('those', { sameAsId: scene.group.id })
  const event = anEventAt(scene.meeting.id, {
    claims: [aClaimOn(scene.source.id, [], { groupId: same.id })],
    groups: [same],
  })
  assert.equal(codeOf(await recordEvent(scene.author, event)), '')
  assert.equal(codeOf(await submitEvent(scene.author, { id: event.id, revision: 1 })), '')
  const approved = await approveEvent(scene.second, { id: event.id, revision: 1, note: null })
  assert.ok(approved.ok)
  return (await publicEvent(approved.value.symbol ?? ''))?.event.document.claims[0]?.group
}

test('groups of other events are offered to whoever may see those events, and to nobody else', async () => {
  const { author, meeting, group, draft } = await aGroupAtAMeeting('a small group of Participants')
  const offered = async (actor: typeof author) => (await listDescribedGroups(actor, meeting.id)).map((one) => one.label)
  assert.deepEqual(await listDescribedGroups(author, meeting.id), [
    { id: group.id, label: group.label, eventId: draft.id },
  ])
  assert.deepEqual(await offered(await anActorWith('editor')), [group.label])
  for (const role of ['researcher', 'partner', 'administrator'] as const)
    assert.deepEqual(await offered(await anActorWith(role)), [], role)
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  assert.deepEqual(await offered(await anActorWith('researcher')), [group.label])
})

test('a group that no part of its event speaks of any more is not offered', async () => {
  const { author, meeting, draft } = await aGroupAtAMeeting('a handful')
  const claims = draft.claims.map((claim) => ({ ...claim, groupId: null }))
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 2, claims, groups: [] })), '')
  assert.deepEqual(await listDescribedGroups(author, meeting.id), [])
})

test('the words of somebody’s draft never reach the public through a group that is the same', async () => {
  const scene = await aGroupAtAMeeting('the usual four')
  assert.equal((await publishedAsTheSame(scene))?.sameAs, undefined)
})

test('a published group is told in its published words, not in those of its pending changes', async () => {
  const scene = await aGroupAtAMeeting('the usual four')
  const { author, second, draft, group } = scene
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null })), '')
  assert.equal((await publishedAsTheSame(scene))?.sameAs, 'the usual four')
  const groups = [{ ...group, label: 'the four who were paid' }]
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 2, groups })), '')
  assert.equal((await publishedAsTheSame(scene))?.sameAs, undefined)
})

test('a group of what was taken from the public is neither offered nor told', async () => {
  const scene = await aGroupAtAMeeting('the usual four')
  const { author, second, draft, meeting } = scene
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 2 })), '')
  assert.equal(codeOf(await approveEvent(second, { id: draft.id, revision: 2, note: null })), '')
  const taken = { kind: 'event', id: draft.id, reason: 'Somebody could come to harm by it.', locale: 'en' }
  assert.equal(codeOf(await suppress(asking(second, { isSteppedUp: true }), taken)), '')
  assert.deepEqual(await listDescribedGroups(author, meeting.id), [])
  assert.equal((await publishedAsTheSame(scene))?.sameAs, undefined)
})

test('a group of which only a closed source speaks is not told through one that is the same', async () => {
  const { author, second, draft, source, group } = await aGroupAtAMeeting('the usual four')
  const closed = await aSource({ access: 'protected' })
  const hidden = aGroup('the four who were paid')
  const whole = {
    ...draft,
    revision: 2,
    groups: [{ ...group, sameAsId: hidden.id }, hidden],
    claims: [aClaimOn(source.id, [], { groupId: group.id }), aClaimOn(closed.id, [], { groupId: hidden.id })],
  }
  assert.equal(codeOf(await recordEvent(author, whole)), '')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 3 })), '')
  const approved = await approveEvent(second, { id: draft.id, revision: 3, note: null })
  assert.ok(approved.ok)
  const told = (await publicEvent(approved.value.symbol ?? ''))?.event.document
  assert.equal(told?.claims[0]?.group?.label, 'the usual four')
  assert.doesNotMatch(JSON.stringify(told), /who were paid/)
})

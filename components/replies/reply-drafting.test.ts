import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant } from '@/db/factories'
import { withTestDatabase } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { aPublishedEvent } from '@/lib/publication/factories'
import { publishMeeting } from '@/lib/review/commands'
import { recordReply, submitReply } from '@/lib/review/replies/commands'
import { getReply } from '@/lib/review/replies/queries'
import type { RecordedReply } from '@/lib/review/replies/schema'
import { Keeper } from '../desk/keeping/keeper'
import { REPLY_DRAFTING, savedWhole } from './reply-drafting'

withTestDatabase()

async function aReply(actor: Actor) {
  const meeting = await aMeeting()
  assert.ok((await publishMeeting(actor, { id: meeting.id, revision: 1 })).ok)
  const event = await aPublishedEvent(actor, 'The floor was refused.', { meetingId: meeting.id, meetingDay: 1 })
  const { id: participantId } = await aParticipant('Northland')
  const reply = {
    ...{ id: newId(), revision: 0, participantId, aboutSymbol: event.symbol, language: 'en', receivedOn: '2031-12-01' },
    ...{ text: 'We asked for the floor.', provenance: 'By letter.' },
  }
  assert.ok((await recordReply(actor, reply)).ok)
  return reply.id
}

async function standing(actor: Actor, id: string): Promise<RecordedReply> {
  const found = await getReply(actor, id)
  assert.ok(found)
  return found.recorded
}

async function keeperOf(actor: Actor, id: string) {
  const draft = await standing(actor, id)
  const tools = {
    send: async (reply: RecordedReply) => (await recordReply(actor, reply)) as never,
    ...{ keep: () => {}, forget: () => {}, later: () => () => {} },
  }
  return new Keeper(draft, draft, tools, REPLY_DRAFTING)
}

const type = (keeper: Keeper<RecordedReply>, part: Partial<RecordedReply>) =>
  keeper.change({ ...keeper.snapshot().draft, ...part })

test('two people at one reply: other fields are joined, the same words are decided', async () => {
  const [rosa, edith] = [await anActorWith('editor'), await anActorWith('editor')]
  const id = await aReply(rosa)
  const [hers, his] = [await keeperOf(rosa, id), await keeperOf(edith, id)]
  type(hers, { text: 'We asked for the floor twice.' })
  await hers.save()
  type(his, { text: 'We asked for the floor, in vain.', receivedOn: '2031-12-02' })
  await his.save()
  const { where } = his.snapshot()
  assert.deepEqual(where.at === 'conflict' && where.conflicts.map(({ path }) => path), ['text'])
  assert.equal((await savedWhole(his))?.ok, false)
  await his.decide({ text: 'theirs' })
  const { revision, text, receivedOn } = await standing(rosa, id)
  assert.deepEqual([revision, text, receivedOn], [3, 'We asked for the floor twice.', '2031-12-02'])
})

test('a reply is handed in with the revision that holds all that was typed, and not while somebody types on', async () => {
  const rosa = await anActorWith('editor')
  const id = await aReply(rosa)
  const keeper = await keeperOf(rosa, id)
  type(keeper, { text: 'First words.' })
  const underWay = keeper.save()
  type(keeper, { text: 'First and last words.' })
  const saved = await savedWhole(keeper)
  await underWay
  assert.ok(saved?.ok)
  assert.equal((await standing(rosa, id)).text, 'First and last words.')
  type(keeper, { provenance: 'By courier.' })
  const interrupted = savedWhole(keeper)
  type(keeper, { provenance: 'By courier; sender' })
  assert.equal(await interrupted, null)
  const whole = await savedWhole(keeper)
  assert.ok(whole?.ok)
  assert.ok((await submitReply(rosa, { id, revision: whole.value.revision })).ok)
  assert.equal((await getReply(rosa, id))?.state, 'submitted')
})

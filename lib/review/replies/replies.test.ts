import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMeeting, aParticipant } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { newId } from '@/lib/core/ids'
import { aPublishedEvent } from '@/lib/publication/factories'
import { publicReplies, publicReply } from '@/lib/public-record/replies'
import { publicSearch } from '@/lib/public-record/search'
import { publicTombstone } from '@/lib/public-record/versions'
import { publishMeeting } from '@/lib/review/commands'
import { retractReply } from '@/lib/review/withdrawal/commands'
import { publishReply, recordReply, returnReply, submitReply } from './commands'
import { getReply, listReplies, listSubmittedReplies } from './queries'

withTestDatabase()

const NO_WORDS = { note: null, reason: null }
const problem = (code: string) => ({ ok: false, problem: { code } })

async function aScene() {
  const [first, second] = [await anActorWith('editor'), await anActorWith('editor')]
  const northland = await aParticipant('Northland')
  const meeting = await aMeeting()
  assert.ok((await publishMeeting(first, { id: meeting.id, revision: 1 })).ok)
  const event = await aPublishedEvent(first, 'The floor was refused.', { meetingId: meeting.id, meetingDay: 1 })
  const reply = {
    ...{ id: newId(), revision: 0, participantId: northland.id, aboutSymbol: event.symbol, language: 'fr' },
    ...{ text: 'Nous avons demandé la parole. Écrire à envoy@example.org.', receivedOn: '2031-12-01' },
    provenance: 'By letter; checked by telephone with the mission.',
  }
  return { first, second, event, reply, northland: northland.id }
}

test('a reply recorded by one editor is published by another, beside the event and the participant, dated, unedited', async () => {
  const { first, second, event, reply, northland } = await aScene()
  assert.deepEqual(await recordReply(first, reply), { ok: true, value: { id: reply.id, revision: 1 } })
  assert.ok((await submitReply(first, { id: reply.id, revision: 1 })).ok)
  assert.deepEqual((await publicReplies({ kind: 'event', id: event.id })).replies, [])
  assert.deepEqual(
    await publishReply(first, { id: reply.id, revision: 1, ...NO_WORDS }),
    problem('needs_second_person'),
  )
  const published = await publishReply(second, { id: reply.id, revision: 1, ...NO_WORDS })
  assert.deepEqual(published, { ok: true, value: { symbol: 'RP-2031-1', version: 1 } })
  for (const to of [
    { kind: 'event', id: event.id },
    { kind: 'participant', id: northland },
  ] as const) {
    const { replies } = await publicReplies(to)
    assert.deepEqual(
      replies.map(({ document }) => document),
      [
        {
          ...{ documentFormat: 1, id: reply.id, origin: 'desk', record: 'reply', symbol: 'RP-2031-1' },
          ...{ participantId: northland, about: { kind: 'event', id: event.id, symbol: event.symbol } },
          ...{ text: 'Nous avons demandé la parole. Écrire à […].', language: 'fr', receivedOn: '2031-12-01' },
        },
      ],
    )
  }
  const { hits } = await publicSearch({ q: 'parole', locale: 'fr' })
  assert.deepEqual(
    hits.map(({ kind, symbol }) => [kind, symbol]),
    [['reply', 'RP-2031-1']],
  )
  assert.doesNotMatch(JSON.stringify(await publicReply('RP-2031-1')), /telephone|envoy@/)
  const verbs = await plainSql(`select verb from revisions where subject_id = '${reply.id}' order by seq`)
  assert.deepEqual(
    verbs.map(({ verb }) => verb),
    ['recorded', 'submitted', 'published'],
  )
})

test('a reply stands in the queue of those who may check it from its submission until it is decided', async () => {
  const { first, second, reply } = await aScene()
  const waiting = async (actor = second) =>
    (await listSubmittedReplies(actor)).map((row) => row.reply.id).filter((id) => id === reply.id)
  await recordReply(first, reply)
  assert.deepEqual(await waiting(), [])
  await submitReply(first, { id: reply.id, revision: 1 })
  assert.deepEqual([await waiting(), await waiting(await anActorWith('researcher', 'administrator'))], [[reply.id], []])
  await publishReply(second, { id: reply.id, revision: 1, ...NO_WORDS })
  assert.deepEqual(await waiting(), [])
})

test('a published reply is corrected for a reason that the public reads, and taken back like any record', async () => {
  const { first, second, event, reply } = await aScene()
  await recordReply(first, reply)
  await submitReply(first, { id: reply.id, revision: 1 })
  const published = await publishReply(second, { id: reply.id, revision: 1, ...NO_WORDS })
  assert.ok(published.ok)
  const { symbol } = published.value
  assert.ok((await recordReply(first, { ...reply, revision: 1, text: 'Nous avions demandé la parole.' })).ok)
  assert.match((await publicReply(symbol))?.reply.document.text ?? '', /avons/)
  await submitReply(first, { id: reply.id, revision: 2 })
  const again = { id: reply.id, revision: 2, note: null }
  assert.deepEqual(await publishReply(second, { ...again, reason: null }), problem('needs_reason'))
  const misread = 'Uma palavra da carta foi mal lida.'
  assert.deepEqual(await publishReply(second, { ...again, reason: misread }), problem('needs_reason'))
  const corrected = await publishReply(second, { ...again, reason: misread, locale: 'pt' })
  assert.deepEqual(corrected, { ok: true, value: { symbol, version: 2 } })
  assert.deepEqual(await plainSql(`select kind, reason from corrections where record_id = '${reply.id}'`), [
    { kind: 'correction', reason: { pt: misread } },
  ])
  assert.match((await publicReply(symbol))?.reply.document.text ?? '', /avions/)
  const reason = 'The mission asked for it.'
  assert.ok((await retractReply(second, { id: reply.id, reason, locale: 'en' })).ok)
  assert.deepEqual((await publicReplies({ kind: 'event', id: event.id })).replies, [])
  assert.equal((await publicTombstone(symbol))?.last.reason, reason)
  assert.deepEqual(await recordReply(first, { ...reply, revision: 2 }), problem('wrong_state'))
})

test('a reply goes back with a note, is not saved over unseen changes, and answers only what is public', async () => {
  const { first, second, reply } = await aScene()
  await recordReply(first, reply)
  await submitReply(first, { id: reply.id, revision: 1 })
  assert.ok((await returnReply(second, { id: reply.id, revision: 1, note: 'Who signed?', reason: null })).ok)
  assert.equal((await getReply(second, reply.id))?.state, 'draft')
  const late = { ...reply, revision: 7, text: 'Typed on what is gone.' }
  assert.deepEqual(await recordReply(first, late), {
    ok: false,
    problem: { code: 'stale', current: { ...reply, revision: 1 } },
  })
  const aside = await plainSql(`select content from revisions where subject_id = '${reply.id}' and verb = 'set_aside'`)
  assert.deepEqual(
    aside.map(({ content }) => JSON.parse(String(content)).text),
    ['Typed on what is gone.'],
  )
  assert.deepEqual(await recordReply(first, { ...reply, id: newId(), aboutSymbol: '2031-XX' }), {
    ok: false,
    problem: { code: 'invalid', fields: [{ path: 'aboutSymbol', code: 'invalid_value' }] },
  })
  assert.deepEqual(await recordReply(first, { ...reply, id: newId(), participantId: 'nowhere' }), problem('not_found'))
})

test('readers and partners neither record nor see replies at work; researchers do not publish them', async () => {
  const { first, reply } = await aScene()
  await recordReply(first, reply)
  await submitReply(first, { id: reply.id, revision: 1 })
  const [partner, researcher] = [await anActorWith('partner'), await anActorWith('researcher')]
  assert.deepEqual(await recordReply(partner, { ...reply, id: newId() }), problem('not_allowed'))
  assert.deepEqual(await listReplies(partner), [])
  assert.equal(await getReply(partner, reply.id), null)
  assert.equal(
    (await listReplies(researcher)).some((row) => row.reply.id === reply.id),
    true,
  )
  assert.deepEqual(await publishReply(researcher, { id: reply.id, revision: 1, ...NO_WORDS }), problem('not_allowed'))
})

test('the database itself refuses a reply that nobody else has checked', async () => {
  const { first, reply } = await aScene()
  await recordReply(first, reply)
  await plainSql(`insert into pub.symbols values ('RP-X', 'reply', '${reply.id}')`)
  const document = JSON.stringify({ record: 'reply', id: reply.id, symbol: 'RP-X' })
  assert.equal(
    await ruleThatRefuses(`insert into pub.publications (seq, record_kind, record_id, symbol, version, action, document,
      salt, leaf, previous_hash, hash, published_at, author_id, approver_id) values
      (1000000, 'reply', '${reply.id}', 'RP-X', 1, 'published', '${document}', 's', 'l', 'p', 'h', now(), 'a', 'b')`),
    'published_reply_has_second_person',
  )
})

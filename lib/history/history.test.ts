import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '@/db/client'
import { anEvent } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { sha256 } from '@/lib/core/canonical'
import { anActorWith } from '@/lib/auth/test-actors'
import { getHistory } from './queries'
import { recordRevisions, revisionHash, revisionHashBefore } from './revisions'
import { brokenRevision, revisionReader } from './verifying'

withTestDatabase()

const RECORDED = { id: 'e', revision: 0, details: { kind: 'walkout' }, sessionLabel: 'opening', summary: null }

async function anEditedEvent() {
  const [rosa, edith] = [await anActorWith('researcher'), await anActorWith('editor')]
  const event = await anEvent({ authorId: rosa.userId, lastEditorId: edith.userId, state: 'submitted' })
  const entry = (revision: number, verb: string, content: unknown, reason?: string) => ({
    ...{ subject: 'event', subjectId: event.id, revision, verb, content },
    ...(reason ? { reason } : {}),
  })
  const summary = { locale: 'fr', text: 'La salle fut quittée.' }
  await inTransaction(async (tx) => {
    await recordRevisions(tx, rosa, [entry(1, 'recorded', RECORDED)])
    await recordRevisions(tx, rosa, [entry(1, 'submitted', {})])
    await recordRevisions(tx, edith, [entry(1, 'returned', { note: 'Which sitting?' })])
    await recordRevisions(tx, edith, [
      entry(2, 'edited', { ...RECORDED, revision: 1, sessionLabel: 'closing', summary }),
    ])
    await recordRevisions(tx, edith, [entry(2, 'retracted', { symbol: 'S-1' }, 'Told twice by mistake.')])
  })
  return { rosa, edith, event }
}

test('a history says who did what, when and why, and what read differently after each save', async () => {
  const { rosa, edith, event } = await anEditedEvent()
  const history = (await getHistory(edith, 'event', event.id)) ?? []
  assert.deepEqual(
    history.map(({ who, verb, reason, isFirst }) => [who, verb, reason, isFirst]),
    [
      [rosa.name, 'recorded', null, true],
      [rosa.name, 'submitted', null, false],
      [edith.name, 'returned', null, false],
      [edith.name, 'edited', null, false],
      [edith.name, 'retracted', 'Told twice by mistake.', false],
    ],
  )
  assert.deepEqual(history[3]?.changes, [
    { path: 'sessionLabel', before: 'opening', after: 'closing', language: null, row: null },
    { path: 'summary.text', before: null, after: 'La salle fut quittée.', language: 'fr', row: null },
  ])
  assert.deepEqual(history[2]?.changes, [
    { path: 'note', before: null, after: 'Which sitting?', language: null, row: null },
  ])
})

test('whoever may not read an event does not read its history', async () => {
  const { rosa, event } = await anEditedEvent()
  for (const [actor, reads] of [
    [rosa, true],
    [await anActorWith('researcher'), true],
    [await anActorWith('partner'), false],
    [await anActorWith('administrator'), false],
    [await anActorWith(), false],
  ] as const)
    assert.equal((await getHistory(actor, 'event', event.id)) !== null, reads, actor.roles.join())
  await plainSql(`update events set state = 'draft' where id = '${event.id}'`)
  assert.equal(await getHistory(await anActorWith('researcher'), 'event', event.id), null)
  assert.equal(await getHistory(rosa, 'event', 'nothing-here'), null)
})

test('a history that was touched is found at the entry: words, author, reason, time, order', async () => {
  await anEditedEvent()
  assert.equal((await brokenRevision()).brokenAt, null)
  const db = await plainSql('select * from revisions order by seq')
  const rows = db.map((row) => ({
    ...{ seq: Number(row.seq), subject: String(row.subject), subjectId: String(row.subject_id) },
    ...{ revision: Number(row.revision), verb: String(row.verb), content: String(row.content) },
    ...{ userId: String(row.user_id), reason: row.reason as string | null, at: new Date(row.at as string) },
    ...{ previousHash: String(row.previous_hash), hash: String(row.hash) },
  }))
  const brokenAt = (entries: typeof rows) => {
    const holds = revisionReader()
    return entries.findIndex((entry) => !holds(entry))
  }
  assert.equal(brokenAt(rows), -1)
  for (const lie of [
    { userId: 'somebody-else' },
    { reason: 'Another reason.' },
    { at: new Date(0) },
    { verb: 'edited ' },
    { content: '{}  ' },
    { revision: 99 },
    { hash: sha256('x') },
  ])
    assert.equal(brokenAt(rows.map((row, index) => (index === 2 ? { ...row, ...lie } : row))), 2, JSON.stringify(lie))
  assert.equal(brokenAt(rows.filter((_, index) => index !== 1)), 1)
})

test('entries of before the hash covered everything hold, but only in front of the others', () => {
  const told = { subject: 'event', subjectId: 'e', revision: 1, verb: 'recorded', content: '{}', userId: 'u' }
  const at = new Date(0)
  const first = { ...told, reason: null, at, seq: 1, previousHash: '0'.repeat(64) }
  const old = { ...first, hash: revisionHashBefore(first) }
  const next = { ...first, seq: 2, previousHash: old.hash }
  const now = { ...next, hash: revisionHash(next) }
  const last = { ...first, seq: 3, previousHash: now.hash }
  const holds = revisionReader()
  assert.deepEqual([holds(old), holds(now)], [true, true])
  assert.equal(holds({ ...last, hash: revisionHashBefore(last) }), false)
})

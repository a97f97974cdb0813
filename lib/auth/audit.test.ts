import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '@/db/client'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { firstBrokenAudit, listAudit, recordAudit } from './audit'
import { anActorWith } from './test-actors'

withTestDatabase()

const record = (verb: string, userId: string | null = 'ada', more: { subject?: string; network?: string } = {}) =>
  inTransaction((tx) => recordAudit(tx, { verb, userId, ...more }))

/** Changes the trail as somebody with the files in hand could, triggers or not. */
const tamper = (statement: string) =>
  plainSql(
    `do $$ begin alter table audit_entries disable trigger user; ${statement}; alter table audit_entries enable trigger user; end $$`,
  )

test('entries from before the chain come first; each later one follows from the one before', async () => {
  await plainSql(`insert into audit_entries (user_id, verb) values ('ada', 'signed_in')`)
  assert.equal(await firstBrokenAudit(), null)
  await record('signed_in', 'ada', { network: '198.51.100' })
  await Promise.all(['exported', 'refused', 'signed_out'].map((verb) => record(verb)))
  await record('sign_in_failed', null, { network: '198.51.100' })
  assert.equal(await firstBrokenAudit(), null)
  const rows = await plainSql('select network from audit_entries where network is not null order by seq')
  assert.equal(rows.length, 2)
  assert.equal(rows[0]?.network, rows[1]?.network, 'one network on one day can be compared')
  assert.doesNotMatch(String(rows[0]?.network), /198/)
})

test('the trail is append-only, and a changed, removed or inserted entry is found', async () => {
  for (const statement of [
    "update audit_entries set verb = 'x'",
    'delete from audit_entries',
    'truncate audit_entries',
  ])
    assert.equal(await ruleThatRefuses(statement), 'append_only')
  await tamper(`update audit_entries set subject = 'somebody else' where seq = 3`)
  assert.equal(await firstBrokenAudit(), 3)
  await tamper('update audit_entries set subject = null where seq = 3')
  assert.equal(await firstBrokenAudit(), null)
  await tamper(`update audit_entries set at = at + interval '1 second' where seq = 4`)
  assert.equal(await firstBrokenAudit(), 4)
  await tamper(`update audit_entries set at = at - interval '1 second' where seq = 4`)
  await plainSql(`insert into audit_entries (user_id, verb) values ('eve', 'roles_changed')`)
  assert.equal(await firstBrokenAudit(), 7)
  await tamper('delete from audit_entries where seq = 7')
  await tamper('delete from audit_entries where seq = 4')
  assert.equal(await firstBrokenAudit(), 5)
})

test('administrators read everything, editors what concerns content, everybody their own', async () => {
  const [administrator, editor, researcher, partner] = [
    await anActorWith('administrator'),
    await anActorWith('editor'),
    await anActorWith('researcher'),
    await anActorWith('partner'),
  ]
  for (const person of [administrator, editor, researcher, partner]) await record('signed_in', person.userId)
  await record('exported', researcher.userId, { subject: 'a folder' })
  await record('refused', partner.userId, { subject: 'record-event' })
  await record('refused', researcher.userId, { subject: 'change-roles' })
  const read = async (actor: typeof editor) =>
    (await listAudit(actor, null)).entries
      .filter((entry) => [administrator, editor, researcher, partner].some((one) => one.userId === entry.userId))
      .map((entry) => `${entry.verb}${entry.subject ? ` ${entry.subject}` : ''}`)
      .reverse()
  assert.deepEqual(await read(administrator), [
    'signed_in',
    'signed_in',
    'signed_in',
    'signed_in',
    'exported a folder',
    'refused record-event',
    'refused change-roles',
  ])
  assert.deepEqual(await read(editor), ['signed_in', 'exported a folder', 'refused record-event'])
  assert.deepEqual(await read(researcher), ['signed_in', 'exported a folder', 'refused change-roles'])
  assert.deepEqual(await read(partner), ['signed_in', 'refused record-event'])
})

test('of one person the trail tells what they did and what was done to them, as far as the reader reaches', async () => {
  const [administrator, editor, person] = [
    await anActorWith('administrator'),
    await anActorWith('editor'),
    await anActorWith('partner'),
  ]
  await record('signed_in', person.userId)
  await record('roles_changed', administrator.userId, { subject: `${person.userId}: editor` })
  await record('signed_in', editor.userId)
  const verbs = async (actor: typeof editor) =>
    (await listAudit(actor, null, person.userId)).entries.map((entry) => entry.verb)
  assert.deepEqual(await verbs(administrator), ['roles_changed', 'signed_in'])
  assert.deepEqual(await verbs(person), ['signed_in'])
  assert.deepEqual(await verbs(editor), [])
})

test('the trail is read by pages of fifty', async () => {
  const person = await anActorWith('partner')
  for (let at = 0; at < 51; at += 1) await record('signed_in', person.userId)
  const first = await listAudit(person, null)
  assert.equal(first.entries.length, 50)
  const second = await listAudit(person, first.next)
  assert.deepEqual([second.entries.length, second.next], [1, null])
})

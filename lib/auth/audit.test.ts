import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '@/db/client'
import { aUser } from '@/db/factories'
import { plainSql, ruleThatRefuses, withTestDatabase } from '@/db/test-database'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { withdrawDraft } from '@/lib/events/drafts/commands'
import { approveEvent } from '@/lib/review/commands'
import { aRecordedDraft, codeOf } from '@/lib/review/test-scenes'
import { firstBrokenAudit, listAudit, recordAudit } from './audit'
import { askFactorReset, confirmFactorReset } from './factor-reset'
import { showCode } from './factors'
import { NOWHERE } from './sessions'
import { signIn } from './sign-in'
import { anActorWith, asking } from './test-actors'

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

const trailOf = async (userId: string) =>
  (await plainSql(`select verb, subject from audit_entries where user_id = '${userId}' order by seq`)).map(
    ({ verb, subject }) => [verb, subject].filter(Boolean).join(' '),
  )

test('who is refused on one record stands in the trail, though nothing of the command remains', async () => {
  const stranger = await anActorWith('researcher')
  const { author, draft } = await aRecordedDraft(['editor'])
  assert.equal(codeOf(await recordEvent(stranger, { ...draft, revision: 1, outcome: 'Mine now.' })), 'not_allowed')
  assert.equal(codeOf(await submitEvent(stranger, { id: draft.id, revision: 1 })), 'not_allowed')
  assert.equal(codeOf(await withdrawDraft(stranger, { id: draft.id, revision: 1 })), 'not_allowed')
  assert.equal(codeOf(await recordEvent(author, { ...draft, revision: 7 })), 'stale')
  assert.equal(codeOf(await submitEvent(author, { id: draft.id, revision: 1 })), '')
  assert.equal(codeOf(await approveEvent(author, { id: draft.id, revision: 1, note: null })), 'needs_second_person')
  assert.deepEqual(await trailOf(stranger.userId), [
    `refused_record record-event ${draft.id}`,
    `refused_record submit-event ${draft.id}`,
    `refused_record withdraw-draft ${draft.id}`,
  ])
  assert.deepEqual(await trailOf(author.userId), [`refused_person approve-event ${draft.id}`])
  assert.deepEqual(await plainSql(`select state, revision from events where id = '${draft.id}'`), [
    { state: 'submitted', revision: 1 },
  ])
  const read = async (actor: typeof author) =>
    (await listAudit(actor, null)).entries.filter((entry) => entry.userId === stranger.userId).length
  assert.deepEqual([await read(author), await read(await anActorWith('researcher'))], [3, 0])
})

test('a refusal on an account is no business of editors', async () => {
  const [person, other, editor] = [
    await anActorWith('administrator'),
    await aUser(['partner']),
    await anActorWith('editor'),
  ]
  const actor = asking(person, { isSteppedUp: true })
  await plainSql(`update users set totp_confirmed_at = now() where id = '${other.userId}'`)
  assert.equal(codeOf(await askFactorReset(actor, { userId: other.userId })), '')
  assert.equal(codeOf(await confirmFactorReset(actor, { userId: other.userId })), 'breaks_rule')
  assert.ok((await trailOf(person.userId)).includes(`refused_person confirm-factor-reset ${other.userId}`))
  assert.ok((await listAudit(editor, null)).entries.every((entry) => entry.userId !== person.userId))
})

test('whoever is slowed down stands in the trail once in ten minutes, by account and by network', async () => {
  const { userId } = await aUser(['researcher'])
  const credentials = { email: `${userId}@example.org`, password: 'none of mine' }
  const from = { ...NOWHERE, network: '203.0.113' }
  const codes: string[] = []
  for (let at = 0; at < 9; at += 1) codes.push(codeOf(await signIn(credentials, from)))
  const slowed = codes.filter((code) => code === 'too_many_attempts').length
  assert.ok(slowed > 1, codes.join())
  const trail = await trailOf(userId)
  assert.equal(trail.filter((verb) => verb === 'sign_in_failed').length, 9 - slowed)
  assert.equal(trail.filter((verb) => verb === 'sign_in_slowed').length, 1)
  const nobody = `${crypto.randomUUID()}@example.org`
  for (let at = 0; at < 25; at += 1) await signIn({ ...credentials, email: nobody }, from)
  const unknown = await plainSql(
    `select verb, network from audit_entries where user_id is null and verb = 'sign_in_slowed'`,
  )
  assert.equal(unknown.length, 1)
  assert.ok(unknown[0]?.network)
})

test('tries of a second factor that are not taken any more stand in the trail, in each place where one is asked for', async () => {
  const { userId } = await aUser(['researcher'])
  for (let at = 0; at < 7; at += 1) await showCode(userId, '000000', '203.0.113')
  const trail = await trailOf(userId)
  assert.equal(trail.filter((verb) => verb === 'factor_failed').length, 5)
  assert.equal(trail.filter((verb) => verb === 'factor_slowed').length, 1)
})

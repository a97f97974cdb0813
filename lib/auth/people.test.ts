import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Result } from '@/lib/core/result'
import type { Actor } from './actor'
import { listAudit } from './audit'
import { askFactorReset, confirmFactorReset } from './factor-reset'
import { acceptInvitation, openInvitation } from './invitations'
import { deviceIn } from './devices'
import { changePassword, changeSettings, getOwnAccount } from './own-account'
import { endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions'
import { hashPassword } from './passwords'
import {
  changeRoles,
  disablePerson,
  enablePerson,
  endSessionsOfPerson,
  getPerson,
  listPeople,
  makePasswordLink,
} from './people'
import { actorOfSession, openSession } from './sessions'
import { signIn } from './sign-in'
import { anActorWith, asking } from './test-actors'

withTestDatabase()
const codeOf = (result: Result<unknown>) =>
  result.ok ? 'ok' : (result.problem.fields?.[0]?.code ?? result.problem.rule ?? result.problem.code)
const verbsAbout = async (userId: string) =>
  (await plainSql(`select verb from audit_entries where subject like '${userId}%' order by seq`)).map((row) => row.verb)
const emailOf = (actor: Actor) => `${actor.userId}@example.org`
const withPassword = async (actor: Actor, password: string) =>
  plainSql(`update users set password_hash = '${await hashPassword(password)}' where id = '${actor.userId}'`)

test('the last administrator stays one, nobody changes their own roles, and two cannot depose each other at once', async () => {
  const [ada, bo, rosa] = [
    await anActorWith('administrator'),
    await anActorWith('administrator'),
    await anActorWith('researcher'),
  ]
  const to = (actor: Actor, whom: Actor) => changeRoles(actor, { userId: whom.userId, roles: ['editor'] })
  assert.equal(codeOf(await to(rosa, ada)), 'not_allowed')
  assert.equal(codeOf(await to(asking(ada, { isSteppedUp: false }), bo)), 'needs_step_up')
  assert.equal(codeOf(await to(ada, ada)), 'own_role')
  assert.equal(codeOf(await disablePerson(ada, { userId: ada.userId })), 'own_role')
  assert.equal(codeOf(await changeRoles(ada, { userId: rosa.userId, roles: [] })), 'required')
  assert.equal(codeOf(await changeRoles(ada, { userId: 'nobody', roles: ['editor'] })), 'not_found')
  const answers = (await Promise.all([to(ada, bo), to(bo, ada)])).map(codeOf).sort()
  assert.deepEqual(answers, ['last_administrator', 'ok'])
  const [left] = (await listPeople(ada)).filter((one) => one.roles.includes('administrator'))
  assert.equal(codeOf(await disablePerson(rosa, { userId: left?.id })), 'not_allowed')
  const other = left?.id === ada.userId ? bo : ada
  assert.equal(codeOf(await disablePerson(other, { userId: left?.id })), 'last_administrator')
})

test('a change of roles, a disabling and an administrator each end sessions at once, and the trail tells it', async () => {
  const [ada, rosa] = [await anActorWith('administrator'), await anActorWith('researcher')]
  const { userId } = rosa
  const session = () => openSession(userId)
  const first = await session()
  assert.equal(codeOf(await changeRoles(ada, { userId, roles: ['researcher', 'editor'] })), 'ok')
  assert.equal(await actorOfSession(first), null)
  const second = await session()
  assert.deepEqual((await actorOfSession(second))?.roles, ['researcher', 'editor'])
  assert.equal(codeOf(await disablePerson(ada, { userId })), 'ok')
  assert.equal(codeOf(await disablePerson(ada, { userId })), 'not_found')
  assert.equal(await actorOfSession(second), null)
  assert.equal(codeOf(await makePasswordLink(ada, { userId })), 'not_found')
  assert.equal(codeOf(await enablePerson(ada, { userId })), 'ok')
  assert.equal(await actorOfSession(second), null, 'an ended session stays ended')
  const third = await session()
  assert.deepEqual(await endSessionsOfPerson(ada, { userId }), { ok: true, value: { ended: 1 } })
  assert.equal(await actorOfSession(third), null)
  assert.deepEqual(await verbsAbout(userId), ['roles_changed', 'disabled', 'enabled', 'sessions_ended'])
  const told = (await listAudit(ada, null)).entries.find((entry) => entry.verb === 'roles_changed')
  assert.deepEqual([told?.name, told?.aboutName], [ada.name, rosa.name])
})

test('a link for a new password works once, for half an hour, ends all sessions and lets a locked account in again', async () => {
  const [ada, rosa] = [await anActorWith('administrator'), await anActorWith('researcher')]
  const link = async () => {
    const made = await makePasswordLink(ada, { userId: rosa.userId })
    return made.ok ? made.value.token : ''
  }
  const [replaced, token] = [await link(), await link()]
  assert.equal(await openInvitation(replaced), null)
  assert.deepEqual(await openInvitation(token), { roles: [], email: emailOf(rosa), isForPassword: true })
  const open = await openSession(rosa.userId)
  await plainSql(`update users set wrong_in_a_row = 100 where id = '${rosa.userId}'`)
  assert.equal(codeOf(await acceptInvitation({ token, password: 'short' })), 'password_too_short')
  const password = 'marble stairs and thunder'
  assert.deepEqual(await acceptInvitation({ token, password }), { ok: true, value: { email: emailOf(rosa) } })
  assert.equal(codeOf(await acceptInvitation({ token, password })), 'link_used_up')
  assert.equal(await actorOfSession(open), null)
  assert.equal((await signIn({ email: emailOf(rosa), password })).ok, true)
  const late = await link()
  await plainSql(`update invitations set expires_at = now() where for_user_id = '${rosa.userId}' and used_at is null`)
  assert.equal(codeOf(await acceptInvitation({ token: late, password })), 'link_used_up')
})

test('twenty links that are none from one network within an hour are enough', async () => {
  const tries = () => acceptInvitation({ token: 'made up', password: 'marble stairs and thunder' }, 'somewhere')
  for (let one = 0; one < 20; one += 1) assert.equal(codeOf(await tries()), 'link_used_up')
  assert.equal(codeOf(await tries()), 'too_many_attempts')
})

test('somebody’s second factor is taken away by two administrators, none of them that person', async () => {
  const [ada, bo, rosa] = [
    await anActorWith('administrator'),
    await anActorWith('administrator'),
    await anActorWith('editor', 'administrator'),
  ]
  const { userId } = rosa
  await plainSql(`update users set totp_secret = 'sealed', totp_confirmed_at = now() where id = '${userId}'`)
  await plainSql(`insert into recovery_codes (code_hash, user_id) values ('c-${userId}', '${userId}')`)
  await plainSql(
    `insert into passkeys (id, user_id, name, public_key, counter) values ('k-${userId}', '${userId}', 'phone', 'x', 0)`,
  )
  const session = await openSession(userId)
  await plainSql(`update users set totp_confirmed_at = null where id = '${userId}'`)
  assert.equal((await getPerson(ada, userId))?.hasFactor, true, 'a passkey is one too')
  assert.ok((await getPerson(ada, userId))?.lastSeenAt instanceof Date)
  await plainSql(`update users set totp_confirmed_at = now() where id = '${userId}'`)
  assert.equal(codeOf(await confirmFactorReset(ada, { userId })), 'wrong_state')
  assert.equal(codeOf(await askFactorReset(rosa, { userId })), 'own_role')
  assert.equal(codeOf(await askFactorReset(ada, { userId })), 'ok')
  assert.deepEqual((await getPerson(bo, userId))?.resetAskedBy, { id: ada.userId, name: ada.name })
  assert.equal(codeOf(await confirmFactorReset(ada, { userId })), 'second_administrator')
  assert.equal(codeOf(await confirmFactorReset(rosa, { userId })), 'own_role')
  assert.equal((await getPerson(bo, userId))?.hasFactor, true)
  assert.equal(codeOf(await confirmFactorReset(bo, { userId })), 'ok')
  const after = await getPerson(bo, userId)
  assert.deepEqual([after?.hasFactor, after?.resetAskedBy], [false, null])
  assert.equal(await actorOfSession(session), null)
  assert.deepEqual(await plainSql(`select 1 from recovery_codes where user_id = '${userId}'`), [])
  assert.deepEqual(await verbsAbout(userId), ['factor_reset_asked', 'factor_reset'])
})

test('everybody sees and ends their own sessions, and nobody else’s', async () => {
  const [rosa, eve] = [await anActorWith('researcher'), await anActorWith('researcher')]
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const [here, phone, old] = [
    await openSession(rosa.userId, { agent: firefox, network: '198.51.100', device: null }),
    await openSession(rosa.userId),
    await openSession(rosa.userId),
  ]
  const actor = (await actorOfSession(here)) ?? assert.fail()
  const listed = await listOwnSessions(actor)
  assert.equal(listed.length, 3)
  const own = listed.find((one) => one.isThis)
  assert.deepEqual([own?.browser, own?.system, own?.network], ['Firefox', 'Linux', '198.51.100'])
  const phoneActor = (await actorOfSession(phone)) ?? assert.fail()
  assert.equal(codeOf(await endOwnSession(eve, { id: phoneActor.sessionId })), 'not_found')
  assert.equal(codeOf(await endOwnSession(actor, { id: phoneActor.sessionId })), 'ok')
  assert.equal(await actorOfSession(phone), null)
  assert.deepEqual(await endOtherSessions(actor, {}), { ok: true, value: { ended: 1 } })
  assert.equal(await actorOfSession(old), null)
  assert.ok(await actorOfSession(here))
})

test('a password is changed by whoever knows the old one, or has just shown a second factor', async () => {
  const rosa = await anActorWith('researcher')
  const [old, fresh] = ['lamplight over the ferry', 'marble stairs and thunder']
  await withPassword(rosa, old)
  const change = (current: string | null, password: string, actor = rosa) =>
    changePassword(actor, { current, password })
  assert.equal(codeOf(await change('wrong', fresh)), 'password_wrong')
  assert.equal(codeOf(await change(null, fresh)), 'password_wrong')
  assert.equal(codeOf(await change(old, 'short')), 'password_too_short')
  assert.equal(codeOf(await change(old, `${rosa.userId} user`)), 'password_has_names')
  assert.equal(codeOf(await change(old, fresh)), 'ok')
  assert.equal((await signIn({ email: emailOf(rosa), password: fresh })).ok, true)
  await plainSql(`update users set totp_secret = 'x', totp_confirmed_at = now() where id = '${rosa.userId}'`)
  assert.equal(codeOf(await change(null, old, asking(rosa, { isSteppedUp: false }))), 'needs_step_up')
  assert.equal(codeOf(await change(null, old)), 'ok')
  for (let one = 0; one < 3; one += 1) assert.equal(codeOf(await change('wrong', fresh)), 'password_wrong')
  assert.equal(codeOf(await change(old, fresh)), 'too_many_attempts')
})

test('name, language and single keys are one’s own', async () => {
  const rosa = await anActorWith('partner')
  const settings = { name: ' Rosa R. ', locale: 'pt', singleKeysOff: true }
  assert.equal(codeOf(await changeSettings(rosa, { ...settings, name: ' ' })), 'required')
  assert.equal(codeOf(await changeSettings(rosa, settings)), 'ok')
  const account = await getOwnAccount(rosa)
  assert.deepEqual([account?.name, account?.locale, account?.singleKeysOff], ['Rosa R.', 'pt', true])
})

test('a browser is named by what it says about itself, the more special name first', () => {
  for (const [agent, browser, system] of [
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge', 'Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari', 'iOS'],
    ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['curl/8.0', null, null],
    [null, null, null],
  ] as const)
    assert.deepEqual(deviceIn(agent), { browser, system })
})

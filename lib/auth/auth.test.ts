import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aUser } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { acceptInvitation, firstInvitation, openInvitation } from './invitations'
import { reasonToGuess } from './guessing'
import { invite } from './people'
import { answer, readJson } from './requests'
import { actorOfSession, endSession, openSession } from './sessions'
import { anActorWith } from './test-actors'

withTestDatabase()

const ADA = { name: 'Ada Admin', email: 'ada@example.org', password: 'seven quiet herons wading' }

test('the first link makes an administrator and editor, once; with somebody there, there is no such link', async () => {
  const unused = await firstInvitation()
  const token = await firstInvitation()
  assert.ok(unused && token)
  assert.equal(await openInvitation(unused), null, 'an earlier link stops working')
  assert.deepEqual((await openInvitation(token))?.roles, ['administrator', 'editor', 'researcher'])
  assert.ok((await acceptInvitation({ ...ADA, token })).ok)
  assert.deepEqual(await acceptInvitation({ ...ADA, email: 'eve@example.org', token }), {
    ok: false,
    problem: { code: 'link_used_up' },
  })
  assert.equal(await firstInvitation(), null)
})

test('passwords are long, any signs allowed, and not easily guessed', async () => {
  const administrator = await anActorWith('administrator')
  const made = await invite(administrator, { email: null, roles: ['researcher'] })
  assert.ok(made.ok)
  const accept = (password: string) =>
    acceptInvitation({ name: 'Bea', email: 'bea@example.org', password, token: made.value.token })
  for (const [password, code] of [
    ['short', 'password_too_short'],
    ['kimberley diamond coalition', 'password_has_names'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password_repeats'],
    [`${'long '.repeat(60)}enough`, 'too_big'],
  ] as const) {
    const refused = await accept(password)
    assert.deepEqual(refused.ok ? null : refused.problem.fields, [{ path: 'password', code }], password)
  }
  assert.ok((await accept('ツバメ と 風 と 海 と 月 と 山')).ok)
})

test('only an administrator invites', async () => {
  assert.deepEqual(await invite(await anActorWith('editor'), { email: null, roles: ['editor'] }), {
    ok: false,
    problem: { code: 'not_allowed' },
  })
})

test('a session ends at once when it is ended, when its holder is disabled, and when it is unused too long', async () => {
  const person = await aUser(['researcher'])
  const [first, second, third] = [
    await openSession(person.userId),
    await openSession(person.userId),
    await openSession(person.userId),
  ]
  assert.equal((await actorOfSession(first))?.userId, person.userId)
  await endSession(first)
  assert.equal(await actorOfSession(first), null)
  await plainSql(
    `update sessions set last_seen_at = now() - interval '13 hours' where user_id = '${person.userId}' and revoked_at is null`,
  )
  assert.equal(await actorOfSession(second), null)
  await plainSql(`update sessions set last_seen_at = now() where user_id = '${person.userId}'`)
  assert.ok(await actorOfSession(third))
  await plainSql(`update users set disabled_at = now() where id = '${person.userId}'`)
  assert.equal(await actorOfSession(third), null)
  assert.equal(await actorOfSession('made up'), null)
})

test('roles are read at each request: what is taken away is gone', async () => {
  const person = await aUser(['editor'])
  const token = await openSession(person.userId)
  await plainSql(`update users set roles = '["researcher"]' where id = '${person.userId}'`)
  assert.deepEqual((await actorOfSession(token))?.roles, ['researcher'])
})

test('a mutation comes from our own pages and is JSON', async () => {
  const post = (headers: Record<string, string>, body = '{}') =>
    readJson(
      new Request('http://record/api/desk/x', {
        method: 'POST',
        headers: { host: 'record', 'content-type': 'application/json', ...headers },
        body,
      }),
    )
  assert.ok((await post({ origin: 'http://record' })).ok)
  assert.ok((await post({ 'sec-fetch-site': 'same-origin' })).ok)
  for (const headers of [
    {},
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://record' },
    { origin: 'http://record', 'content-type': 'text/plain' },
  ]) {
    const refused = await post(headers as Record<string, string>)
    assert.deepEqual(refused, { ok: false, problem: { code: 'not_allowed' } }, JSON.stringify(headers))
  }
  assert.equal(answer(await post({ origin: 'http://record' }, '{')).status, 400)
})

test('what is guessed early is refused with the reason', () => {
  const bea = { name: 'Beatrice Northern', email: 'bea.n@example.org' }
  for (const [password, reason] of [
    ['lamplight over the ferry', null],
    ['ツバメ と 風 と 海 と 月 と 山', null],
    ['a plenary of owls and lanterns', null],
    ['qwertyuiopasdfgh', 'password_repeats'],
    ['abcdefghijklmnop1234', 'password_repeats'],
    ['hahahahahahahahaha', 'password_repeats'],
    ['passwordpassword1', 'password_too_common'],
    ['mypassword12345678', 'password_too_common'],
    ['iloveyou-princess-1', 'password_too_common'],
    ['correct horse battery staple', 'password_too_common'],
    ['Kimberley Diamonds 7', 'password_has_names'],
    ['beatrice-northern-31', 'password_has_names'],
  ] as const)
    assert.equal(reasonToGuess(password, bea), reason, password)
})

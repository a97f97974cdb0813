import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash } from '@node-rs/argon2'
import { aMeeting, aUser } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Role } from '@/db/vocabulary'
import { sha256 } from '@/lib/core/canonical'
import type { Result } from '@/lib/core/result'
import { waitMs } from './attempts'
import { hashPassword, isOutdated, passwordFits } from './passwords'
import { actorOfSession, NOWHERE, type Place } from './sessions'
import { enter, signIn } from './sign-in'
import './test-actors'

withTestDatabase()

const PASSWORD = 'seven quiet herons wading'
const at = (network: string, device: string | null = null): Place => ({ ...NOWHERE, network, device })
const codeOf = (result: Result<unknown>) => (result.ok ? 'in' : result.problem.code)

async function somebody(roles: Role[] = ['researcher']) {
  const { userId } = await aUser(roles)
  await plainSql(`update users set password_hash = '${await hashPassword(PASSWORD)}' where id = '${userId}'`)
  const email = `${userId}@example.org`
  return {
    userId,
    email,
    tries: async (password: string, from: Place) => codeOf(await signIn({ email, password }, from)),
  }
}
/** Lets twenty minutes pass for the accounts. */
const waitOver = () =>
  plainSql(
    `update sign_in_attempts set "window" = to_char(now() - interval '20 minutes', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
       where key like 'account %'`,
  )

test('the right password gives a ticket that opens one session, once, on the device that asked', async () => {
  const { userId, email } = await somebody()
  const right = await signIn({ email: ` ${email.toUpperCase()} `, password: PASSWORD }, at('net'))
  assert.ok(right.ok && right.value.owes === null)
  const entered = await enter(right.value.ticket, { agent: 'Firefox/140.0', network: 'net', device: 'laptop' })
  assert.equal((await actorOfSession(entered?.sid ?? ''))?.userId, userId)
  assert.equal(await enter(right.value.ticket), null)
  assert.equal(await enter('made up'), null)
  const [session] = await plainSql(`select agent, network, device from sessions where user_id = '${userId}'`)
  assert.deepEqual(session, { agent: 'Firefox/140.0', network: 'net', device: 'laptop' })
})

test('a ticket lasts a minute, and is worth nothing once its owner is disabled', async () => {
  const { userId, email } = await somebody()
  const ticketOf = async () => {
    const right = await signIn({ email, password: PASSWORD }, at('net'))
    return right.ok ? right.value.ticket : ''
  }
  const [late, revoked] = [await ticketOf(), await ticketOf()]
  await plainSql(
    `update sign_in_tickets set expires_at = now() - interval '1 second' where ticket_hash = '${sha256(late)}'`,
  )
  assert.equal(await enter(late), null)
  await plainSql(`update users set disabled_at = now() where id = '${userId}'`)
  assert.equal(await enter(revoked), null)
})

test('a wrong password, an unknown address and a disabled account answer alike', async () => {
  const [known, disabled] = [await somebody(), await somebody()]
  await plainSql(`update users set disabled_at = now() where id = '${disabled.userId}'`)
  assert.equal(await known.tries('wrong', at('a')), 'wrong_password')
  assert.equal(await disabled.tries(PASSWORD, at('a')), 'wrong_password')
  assert.equal(codeOf(await signIn({ email: 'nobody@example.org', password: 'wrong' }, at('a'))), 'wrong_password')
  assert.equal(codeOf(await signIn({ email: 'no address', password: 1 }, at('a'))), 'wrong_password')
})

test('five failures are free, then an account waits twice as long each time, up to a quarter of an hour', async () => {
  assert.deepEqual(
    [0, 4, 5, 6, 7, 13, 14, 40].map((failures) => waitMs(failures) / 1000),
    [0, 0, 2, 4, 8, 512, 900, 900],
  )
  const known = await somebody()
  const unknown = (password: string, from: Place) =>
    signIn({ email: 'nobody-else@example.org', password }, from).then(codeOf)
  for (const [name, tries] of [
    ['known', known.tries],
    ['unknown', unknown],
  ] as const) {
    for (let one = 0; one < 5; one += 1) assert.equal(await tries('wrong', at(`n${one}`)), 'wrong_password', name)
    assert.equal(await tries(PASSWORD, at('n6')), 'too_many_attempts', name)
  }
  await waitOver()
  assert.equal(await known.tries(PASSWORD, at('n7')), 'in')
  assert.equal(await known.tries('wrong', at('n8')), 'wrong_password', 'a success forgets the failures')
})

test('guesses sent at once do not slip past the count', async () => {
  const { tries } = await somebody()
  const answers = await Promise.all(Array.from({ length: 12 }, (_, one) => tries('wrong', at(`at-once-${one}`))))
  assert.equal(answers.filter((code) => code === 'wrong_password').length, 5)
})

test('whoever guesses cannot lock the owner out of a device that the account knows, which has ten tries of its own', async () => {
  const owner = await somebody()
  const right = await signIn({ email: owner.email, password: PASSWORD }, at('home'))
  assert.ok(right.ok && (await enter(right.value.ticket, at('home', 'laptop'))))
  for (let one = 0; one < 6; one += 1) await owner.tries('wrong', at(`bad${one}`, 'of an attacker'))
  assert.equal(await owner.tries(PASSWORD, at('home')), 'too_many_attempts')
  assert.equal(await owner.tries(PASSWORD, at('home', 'laptop')), 'in')
  for (let one = 0; one < 10; one += 1)
    assert.equal(await owner.tries('wrong', at(`home${one}`, 'laptop')), 'wrong_password')
  assert.equal(await owner.tries(PASSWORD, at('home', 'laptop')), 'too_many_attempts')
})

test('a hundred wrong in a row end sign-in by password on unknown devices, without saying so', async () => {
  const { userId, email, tries } = await somebody()
  const first = await signIn({ email, password: PASSWORD }, at('home'))
  assert.ok(first.ok && (await enter(first.value.ticket, at('home', 'desk'))))
  await plainSql(`update users set wrong_in_a_row = 99 where id = '${userId}'`)
  assert.equal(await tries('wrong', at('x')), 'wrong_password')
  assert.equal(await tries(PASSWORD, at('y')), 'wrong_password')
  const [locked] = await plainSql(`select count(*)::int as n from audit_entries where verb = 'password_locked'`)
  assert.equal(locked?.n, 1)
  assert.equal(await tries(PASSWORD, at('home', 'desk')), 'in')
})

test('a network has twenty failures in ten minutes, and two hundred while a meeting is open', async () => {
  const guess = (one: number) => signIn({ email: `n${one}@example.org`, password: 'wrong' }, at('busy')).then(codeOf)
  for (let one = 0; one < 20; one += 1) assert.equal(await guess(one), 'wrong_password')
  const { tries } = await somebody()
  assert.equal(await tries(PASSWORD, at('busy')), 'too_many_attempts')
  assert.equal(await tries(PASSWORD, at('elsewhere')), 'in')
  await aMeeting({ status: 'open' })
  assert.equal(await tries(PASSWORD, at('busy')), 'in')
})

test('a hash from before the pepper still opens, and is made anew at sign-in', async () => {
  const { userId, email, tries } = await somebody()
  const plain = await hash(PASSWORD, { memoryCost: 65_536, timeCost: 3, parallelism: 1 })
  await plainSql(`update users set password_hash = '${plain}' where id = '${userId}'`)
  assert.equal(isOutdated(plain), true)
  assert.equal(await tries(PASSWORD, at('old')), 'in')
  const [row] = await plainSql(`select password_hash from users where email = '${email}'`)
  const renewed = String(row?.password_hash)
  assert.deepEqual([renewed.startsWith('peppered $argon2id$'), isOutdated(renewed)], [true, false])
  assert.equal(await passwordFits(PASSWORD, renewed), true)
  assert.equal(await tries(PASSWORD, at('old')), 'in')
})

test('no password, address or code stands in the audit trail', async () => {
  const rows = await plainSql('select verb, subject, network from audit_entries')
  assert.ok(rows.some((row) => row.verb === 'sign_in_failed') && rows.some((row) => row.verb === 'signed_in'))
  assert.doesNotMatch(JSON.stringify(rows), /example\.org|herons|home/)
})

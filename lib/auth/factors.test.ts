import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { aUser } from '@/db/factories'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Role } from '@/db/vocabulary'
import type { Result } from '@/lib/core/result'
import { beginAuthenticator, confirmAuthenticator, removeAuthenticator, renewRecoveryCodes } from './authenticator'
import { siteOf } from './passkeys'
import { hashPassword } from './passwords'
import { seal, unseal } from './secrets'
import { actorOfSession, holderOfSession, openSession } from './sessions'
import { enter, signIn, signInByCode } from './sign-in'
import { stepUp } from './step-up'
import { stepOfCode } from './totp'
import './test-actors'

withTestDatabase()
const PASSWORD = 'lamplight over the ferry'
const codeOf = (result: Result<unknown>) =>
  result.ok ? 'ok' : (result.problem.fields?.[0]?.code ?? result.problem.code)

/** Somebody signed in, as the server sees them at each request. */
async function signedIn(...roles: Role[]) {
  const { userId } = await aUser(roles)
  await plainSql(`update users set password_hash = '${await hashPassword(PASSWORD)}' where id = '${userId}'`)
  let token = await openSession(userId)
  return {
    userId,
    email: `${userId}@example.org`,
    now: async () => (await holderOfSession(token))?.actor ?? assert.fail('signed out'),
    holder: () => holderOfSession(token),
    token: () => token,
    goOnAs: (next: string) => {
      token = next
    },
  }
}
type Person = Awaited<ReturnType<typeof signedIn>>

/** The code that an authenticator shows so many half minutes from now. */
function codeAt(secret: string, steps = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), digits: 6, period: 30 })
  return totp.generate({ timestamp: Date.now() + steps * 30_000 })
}

async function enrol(person: Person) {
  const begun = await beginAuthenticator(await person.now(), {})
  assert.ok(begun.ok)
  const { secret } = begun.value
  const confirmed = await confirmAuthenticator(await person.now(), { code: codeAt(secret, -1) })
  assert.ok(confirmed.ok)
  return { secret, codes: confirmed.value.codes }
}

const agePast = (person: Person) =>
  plainSql(`update sessions set step_up_at = now() - interval '11 minutes' where user_id = '${person.userId}'`)

test('codes are those of RFC 6238, one half minute early or late', () => {
  const secret = Secret.fromUTF8('12345678901234567890').base32
  for (const [second, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [2000000000, '279037'],
  ] as const) {
    const step = Math.floor(second / 30)
    assert.equal(stepOfCode(secret, code, second * 1000), step)
    assert.equal(stepOfCode(secret, code, (second + 30) * 1000), step)
    assert.equal(stepOfCode(secret, code, (second - 30) * 1000), step)
    assert.equal(stepOfCode(secret, code, (second + 90) * 1000), null)
  }
})

test('a secret is sealed for its owner and opens for nobody else, with no other key, and not after a change', () => {
  const sealed = seal('JBSWY3DP', 'ada')
  assert.doesNotMatch(sealed, /JBSWY3DP/)
  assert.equal(unseal(sealed, 'ada'), 'JBSWY3DP')
  assert.equal(unseal(sealed, 'eve'), null)
  assert.equal(unseal(`${sealed.slice(0, -2)}xx`, 'ada'), null)
  assert.equal(unseal('', 'ada'), null)
  const secret = process.env.NEXTAUTH_SECRET
  process.env.NEXTAUTH_SECRET = 'another installation'
  assert.equal(unseal(sealed, 'ada'), null)
  process.env.NEXTAUTH_SECRET = secret
})

test('an authenticator counts once a code of it was typed; then sign-in asks for one, and each works once', async () => {
  const person = await signedIn('researcher')
  const begun = await beginAuthenticator(await person.now(), {})
  assert.ok(begun.ok && begun.value.uri.startsWith('otpauth://totp/KP%20Record') && begun.value.qr.size > 20)
  assert.equal(codeOf(await confirmAuthenticator(await person.now(), { code: '000000' })), 'code_wrong')
  const open = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(open.ok && open.value.owes === null, 'not confirmed, not asked for')
  const { secret, codes } = await enrol(person)
  assert.equal(new Set(codes).size, 10)
  const [kept] = await plainSql(`select totp_secret from users where id = '${person.userId}'`)
  assert.doesNotMatch(String(kept?.totp_secret), new RegExp(secret.replaceAll(' ', '')))

  const owed = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(owed.ok)
  assert.deepEqual(owed.value.owes, { code: true, passkey: false })
  assert.equal(await enter(owed.value.ticket), null, 'the password alone opens nothing')
  assert.equal(codeOf(await signInByCode(owed.value.ticket, codeAt(secret, -1))), 'code_wrong', 'used at enrolment')
  const code = codeAt(secret)
  const shown = await signInByCode(owed.value.ticket, code)
  assert.ok(shown.ok)
  const entered = await enter(shown.value.ticket)
  assert.equal((await actorOfSession(entered?.sid ?? ''))?.isSteppedUp, true)
  assert.equal(codeOf(await signInByCode(owed.value.ticket, codeAt(secret, 1))), 'link_used_up')
  const again = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(again.ok)
  assert.equal(codeOf(await signInByCode(again.value.ticket, code)), 'code_wrong', 'a code works once')
  assert.equal(codeOf(await signInByCode(again.value.ticket, ` ${codes[3]?.toUpperCase()} `)), 'ok')
  const last = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(last.ok)
  assert.equal(codeOf(await signInByCode(last.value.ticket, codes[3] ?? '')), 'code_wrong', 'so does a recovery code')
})

test('five wrong codes in ten minutes end the guessing, with a new ticket too', async () => {
  const person = await signedIn('editor')
  const { secret, codes } = await enrol(person)
  await plainSql('delete from sign_in_attempts')
  const owed = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(owed.ok)
  for (let one = 0; one < 5; one += 1)
    assert.equal(codeOf(await signInByCode(owed.value.ticket, `00000${one}`)), 'code_wrong')
  assert.equal(codeOf(await signInByCode(owed.value.ticket, codeAt(secret))), 'too_many_attempts')
  const renewed = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(renewed.ok)
  assert.equal(codeOf(await signInByCode(renewed.value.ticket, codes[0] ?? '')), 'too_many_attempts')
  const [failed] = await plainSql(
    `select count(*)::int as n from audit_entries where verb = 'factor_failed' and user_id = '${person.userId}'`,
  )
  assert.equal(failed?.n, 5)
})

test('a factor shown holds for ten minutes; showing it again gives the session a new token', async () => {
  const person = await signedIn('administrator')
  assert.equal((await person.now()).isSteppedUp, true, 'a trial without a factor asks for none')
  const { secret, codes } = await enrol(person)
  assert.equal((await person.now()).isSteppedUp, true)
  await agePast(person)
  assert.equal((await person.now()).isSteppedUp, false)
  for (const change of [removeAuthenticator, renewRecoveryCodes])
    assert.equal(codeOf(await change(await person.now(), {})), 'needs_step_up')
  assert.equal(codeOf(await stepUp(await person.now(), { code: '123' }, null)), 'code_wrong')
  assert.equal(codeOf(await stepUp(await person.now(), {}, null)), 'invalid_union')
  const shown = await stepUp(await person.now(), { code: codeAt(secret) }, null)
  assert.ok(shown.ok && 'token' in shown.value)
  assert.equal(await person.holder(), null, 'the old token is void')
  person.goOnAs(shown.value.token)
  assert.equal((await person.now()).isSteppedUp, true)
  const renewed = await renewRecoveryCodes(await person.now(), {})
  assert.ok(renewed.ok)
  assert.equal(codeOf(await stepUp(await person.now(), { code: codes[0] ?? '' }, null)), 'code_wrong')
  const again = await stepUp(await person.now(), { code: renewed.value.codes[0] ?? '' }, null)
  assert.ok(again.ok && 'token' in again.value)
  person.goOnAs(again.value.token)
  assert.equal(codeOf(await removeAuthenticator(await person.now(), {})), 'ok')
  const open = await signIn({ email: person.email, password: PASSWORD })
  assert.ok(open.ok && open.value.owes === null)
})

test('where others reach the installation, whoever works sets up a factor before anything else; partners may', async () => {
  process.env.PUBLIC_URL = 'https://record.example.org'
  after(() => {
    process.env.PUBLIC_URL = ''
  })
  for (const role of ['researcher', 'editor', 'administrator'] as const) {
    const person = await signedIn(role)
    assert.equal((await person.holder())?.owesFactor, true, role)
    assert.equal(await actorOfSession(person.token()), null, `${role} is nobody to work`)
    await enrol(person)
    assert.equal((await actorOfSession(person.token()))?.isSteppedUp, true)
    await agePast(person)
    assert.equal((await actorOfSession(person.token()))?.isSteppedUp, false)
  }
  const partner = await signedIn('partner')
  assert.equal((await partner.holder())?.owesFactor, false)
  assert.equal((await partner.now()).isSteppedUp, false)
})

test('passkeys belong to a name, never to an IP address, and only to our own', () => {
  const site = (origin: string, url = '') => {
    process.env.PUBLIC_URL = url
    const found = siteOf(origin)
    process.env.PUBLIC_URL = ''
    return found?.id ?? null
  }
  assert.equal(site('https://record.example.org', 'https://record.example.org/'), 'record.example.org')
  assert.equal(site('https://evil.example', 'https://record.example.org'), null)
  assert.equal(site('http://localhost:3000', 'https://record.example.org'), null)
  assert.equal(site('http://localhost:4401'), 'localhost')
  assert.equal(site('http://127.0.0.1:3000'), null)
  assert.equal(site('http://[::1]:3000', 'http://[::1]:3000'), null)
  assert.equal(site('nonsense'), null)
})

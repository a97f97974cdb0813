import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { test } from 'node:test'
import { getDatabase } from '@/db/client'
import { passkeys } from '@/db/schema/users'
import { plainSql, withTestDatabase } from '@/db/test-database'
import type { Result } from '@/lib/core/result'
import { LIMITS } from './attempts'
import { askForPasskey } from './passkeys'
import { actorOfSession, holderOfSession, NOWHERE, openSession } from './sessions'
import { askAnybody, enter, signInByPasskey } from './sign-in'
import { stepUp } from './step-up'
import { anActorWith } from './test-actors'

withTestDatabase()
const ORIGIN = 'http://localhost:4401'
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code)
const digest = (value: string | Buffer) => createHash('sha256').update(value).digest()

/** A device that keeps one key, as the standard of passkeys describes it, and may be told to misbehave. */
async function aDevice(userId: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const id = randomBytes(16).toString('base64url')
  const db = await getDatabase()
  await db.insert(passkeys).values({ id, userId, name: 'telephone', publicKey: cose.toString('base64url'), counter: 4 })
  let counter = 4
  type Odd = { origin?: string; site?: string; isVerified?: boolean; counter?: number; id?: string }
  return (challenge: string, odd: Odd = {}) => {
    counter += 1
    const told = { type: 'webauthn.get', challenge, origin: odd.origin ?? ORIGIN, crossOrigin: false }
    const clientData = Buffer.from(JSON.stringify(told))
    const count = Buffer.alloc(4)
    count.writeUInt32BE(odd.counter ?? counter)
    const flags = Buffer.from([odd.isVerified === false ? 0x01 : 0x05])
    const authenticatorData = Buffer.concat([digest(odd.site ?? 'localhost'), flags, count])
    const signature = sign('sha256', Buffer.concat([authenticatorData, digest(clientData)]), privateKey)
    return {
      id: odd.id ?? id,
      rawId: odd.id ?? id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
      },
    }
  }
}

async function question() {
  const asked = await askForPasskey('passkey_sign_in', ORIGIN)
  return asked ?? assert.fail('no question')
}

test('a passkey signs in alone, as both factors, and a question is answered once', async () => {
  const { userId } = await anActorWith('editor')
  const answerTo = await aDevice(userId)
  const { ticket, options } = await question()
  assert.deepEqual(options.allowCredentials, [], 'the question tells nothing about who has a passkey')
  const shown = { origin: ORIGIN, ticket, answer: answerTo(options.challenge) }
  const entrance = await signInByPasskey(shown)
  assert.ok(entrance.ok)
  const entered = await enter(entrance.value.ticket)
  const actor = await actorOfSession(entered?.sid ?? '')
  assert.deepEqual([actor?.userId, actor?.isSteppedUp], [userId, true])
  assert.equal(codeOf(await signInByPasskey(shown)), 'link_used_up')
  const [kept] = await plainSql(`select counter, last_used_at from passkeys where user_id = '${userId}'`)
  assert.equal(Number(kept?.counter), 5)
  assert.ok(kept?.last_used_at)
})

test('a passkey without the person, from another site, with an old counter or an unknown one is refused alike', async () => {
  const { userId } = await anActorWith('researcher')
  const answerTo = await aDevice(userId)
  for (const odd of [
    { isVerified: false },
    { origin: 'http://localhost:9999' },
    { site: 'evil.example' },
    { counter: 4 },
    { id: 'c29tZWJvZHkgZWxzZQ' },
  ]) {
    const { ticket, options } = await question()
    const answer = answerTo(options.challenge, odd)
    assert.equal(codeOf(await signInByPasskey({ origin: ORIGIN, ticket, answer })), 'invalid', JSON.stringify(odd))
  }
  const { ticket, options } = await question()
  const answer = answerTo(randomBytes(32).toString('base64url'))
  assert.equal(codeOf(await signInByPasskey({ origin: ORIGIN, ticket, answer })), 'invalid', 'another challenge')
  const elsewhere = { origin: 'http://127.0.0.1:4401', ticket: 'made up', answer: answerTo(options.challenge) }
  assert.equal(codeOf(await signInByPasskey(elsewhere)), 'link_used_up')
  await plainSql(`update users set disabled_at = now() where id = '${userId}'`)
  const last = await question()
  const right = { origin: ORIGIN, ticket: last.ticket, answer: answerTo(last.options.challenge) }
  assert.equal(codeOf(await signInByPasskey(right)), 'invalid', 'disabled')
})

test('a passkey is a second factor for its owner’s session, and for nobody else’s', async () => {
  const [rosa, eve] = [await anActorWith('editor'), await anActorWith('editor')]
  const [answerTo, answerOfEve] = [await aDevice(rosa.userId), await aDevice(eve.userId)]
  const session = await openSession(rosa.userId)
  const now = async (token = session) => (await holderOfSession(token))?.actor ?? assert.fail('signed out')
  assert.equal((await now()).isSteppedUp, false, 'older than the factor')
  const ask = async () => {
    const asked = await stepUp(await now(), { ask: 'passkey', origin: ORIGIN }, null)
    return asked.ok && 'question' in asked.value ? asked.value.question : assert.fail('no question')
  }
  const wrong = await ask()
  const ofEve = { origin: ORIGIN, ticket: wrong.ticket, answer: answerOfEve(wrong.options.challenge) }
  assert.equal(codeOf(await stepUp(await now(), ofEve, null)), 'invalid')
  const asked = await ask()
  const shown = { origin: ORIGIN, ticket: asked.ticket, answer: answerTo(asked.options.challenge) }
  const stepped = await stepUp(await now(), shown, null)
  assert.ok(stepped.ok && 'token' in stepped.value)
  assert.equal((await now(stepped.value.token)).isSteppedUp, true)
})

test('nobody fills the table of questions from one network', async () => {
  const from = { ...NOWHERE, network: '203.0.113' }
  for (let one = 0; one < LIMITS.question.tries; one += 1) assert.equal(codeOf(await askAnybody(ORIGIN, from)), 'ok')
  assert.equal(codeOf(await askAnybody(ORIGIN, from)), 'too_many_attempts')
})

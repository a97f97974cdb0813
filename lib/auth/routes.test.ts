import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { paletteCommands } from '@/app/[locale]/desk/palette-commands'
import { COMMANDS } from '@/app/api/desk/commands'
import { plainSql, withTestDatabase } from '@/db/test-database'
import { ROLES } from '@/db/vocabulary'
import { ACCOUNT_COMMANDS } from './audit-verbs'
import { MATRIX, mayDo, needsStepUp } from './permissions'
import { ROUTES } from './routes'
import { anActorWith, asking } from './test-actors'

withTestDatabase()

const FILES = fs
  .readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /(^|\/)route\.ts$/.test(file) || (/\/page\.tsx$/.test(file) && !file.includes('/(public)/')))
const addressOf = (file: string) => `/${file.replace(/\/?(route\.ts|page\.tsx)$/, '')}`

test('every route handler and every page of the desk has a row in the table of routes, and no row is without a file', () => {
  assert.deepEqual(FILES.map(addressOf).sort(), Object.keys(ROUTES).sort())
})

test('whatever is not public asks who is there', () => {
  for (const file of FILES.filter((one) => ROUTES[addressOf(one)] !== 'public')) {
    const text = fs.readFileSync(path.join('app', file), 'utf8')
    assert.match(text, /\b(atDesk|atAccount)\(params\)|\bcurrent(Actor|Holder)\(\)/, file)
  }
  for (const [address, asks] of Object.entries(ROUTES))
    assert.ok(asks === 'public' || asks === 'signed_in' || asks in MATRIX, `${address} asks for ${asks}`)
})

test('bar and palette lead an actor to every section that opens for their role, and to no other', async () => {
  const sections = ['meetings', 'topics', 'releases', 'replies', 'review', 'withdrawals', 'people', 'account', 'audit']
  for (const role of ROLES) {
    const actor = await anActorWith(role)
    const offered = (await paletteCommands(actor, 'fr')).map(({ value }) => value)
    for (const section of sections) {
      const asks = ROUTES[`/[locale]/desk/${section}`]
      assert.ok(asks && asks !== 'public' && asks !== 'signed_in', section)
      const isReplies = section === 'replies'
      const opens = mayDo(actor, isReplies ? 'reply.record' : asks)
      if (section !== 'meetings') assert.equal(offered.includes(`/fr/desk/${section}`), opens, `${role} ${section}`)
    }
  }
})

const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]

test('each command of the desk carries a permission of the matrix', () => {
  for (const name of NAMES) assert.ok(COMMANDS[name].permission in MATRIX, name)
  const account = NAMES.filter((name) => /^(people|self)\./.test(COMMANDS[name].permission))
  assert.deepEqual(account.sort(), [...ACCOUNT_COMMANDS].sort(), 'what editors do not see in the audit trail')
})

test('each command refuses everybody whose roles do not carry it, whatever they send, and the audit trail keeps it', async () => {
  const people = [await anActorWith(), ...(await Promise.all(ROLES.map((role) => anActorWith(role))))]
  let refusals = 0
  for (const name of NAMES) {
    const command = COMMANDS[name]
    for (const person of people.filter((one) => !mayDo(one, command.permission))) {
      for (const input of [{}, null, { id: 'anything', revision: 1 }])
        assert.deepEqual(await command(person, input), { ok: false, problem: { code: 'not_allowed' } }, name)
      refusals += 3
    }
  }
  assert.ok(refusals > NAMES.length)
  const [row] = await plainSql(`select count(*)::int as kept from audit_entries where verb = 'refused'`)
  assert.equal(row?.kept, refusals)
})

test('a command that always asks for a second factor refuses whoever has not shown one lately', async () => {
  const person = asking(await anActorWith(...ROLES), { isSteppedUp: false })
  for (const name of NAMES) {
    const result = await COMMANDS[name](person, null)
    const code = result.ok ? null : result.problem.code
    assert.equal(code === 'needs_step_up', needsStepUp(COMMANDS[name].permission), name)
  }
})

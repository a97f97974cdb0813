import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLocal, publicUrl, readEnvironment } from './environment'

test('without any variable the record is a local trial on port 3000', () => {
  const environment = readEnvironment({})
  assert.equal(publicUrl(environment).href, 'http://127.0.0.1:3000/')
  assert.deepEqual([environment.DATA_DIR, environment.KP_SEED, isLocal(environment)], ['.data', 'starter', true])
})

test('an empty variable counts as unset', () => {
  assert.equal(readEnvironment({ PUBLIC_URL: '', DATABASE_URL: '' }).DATABASE_URL, undefined)
})

test('a wrong variable is named, with what is wrong and an example', () => {
  for (const [name, value] of [
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'record.example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/kp'],
    ['KP_SEED', 'everything'],
  ] as const) {
    assert.throws(
      () => readEnvironment({ [name]: value }),
      (error: Error) => error.message.startsWith(`${name} is wrong`) && error.message.includes('Example:'),
      `${name}=${value}`,
    )
  }
})

test('a public address is no local trial', () => {
  assert.equal(isLocal(readEnvironment({ PUBLIC_URL: 'https://record.example.org' })), false)
  assert.equal(isLocal(readEnvironment({ PUBLIC_URL: 'http://localhost:8080' })), true)
})

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findChromium } from './browser.mjs'
import { startPostgresql } from './postgresql.mjs'
import { build, checkNode, install, PROJECT, RUN_TYPESCRIPT, withoutTelemetry } from './prepare.mjs'

/** `npm test`: style and types, unit and database tests on both engines, browser stories on the production build. */
const total = { passed: 0, failed: 0, skipped: [] }
const results = path.join(PROJECT, 'test-results')

checkNode()
install()
fs.mkdirSync(results, { recursive: true })
step('Style', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
step('Types', ['node_modules/typescript/bin/tsc', '--noEmit'])
const postgresql = startPostgresql()
if (!postgresql) say('PostgreSQL is not here (no binaries, no TEST_DATABASE_URL): the tests run on PGlite only.')
try {
  unitTests('PGlite', {}, filesBelow(['db', 'lib', 'components']))
  if (postgresql)
    unitTests(
      'PostgreSQL',
      { KP_TEST_DATABASE_URL: postgresql.url },
      filesBelow(['db', 'lib', 'components']).filter(usesDatabase),
    )
  build()
  await stories()
} finally {
  postgresql?.stop()
}
for (const name of total.skipped) say(`skipped: ${name}`)
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''}`,
)
process.exit(total.failed === 0 ? 0 : 1)

function say(sentence) {
  console.log(`\n— ${sentence}`)
}

/** A check that passes or fails as a whole. */
function step(name, args) {
  say(name)
  const { status } = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit', env: withoutTelemetry() })
  total[status === 0 ? 'passed' : 'failed'] += 1
}

function unitTests(engine, environment, files) {
  say(`Unit and database tests on ${engine}`)
  const counts = path.join(results, `counts-${engine}.json`)
  fs.rmSync(counts, { force: true })
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/tally-reporter.mjs',
    `--test-reporter-destination=${counts}`,
  ]
  const { status } = spawnSync(
    process.execPath,
    [...RUN_TYPESCRIPT, '--test', '--test-concurrency=2', ...reporters, ...files],
    {
      cwd: PROJECT,
      stdio: 'inherit',
      env: withoutTelemetry(environment),
    },
  )
  const counted = fs.existsSync(counts)
    ? JSON.parse(fs.readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 1, skipped: [] }
  total.passed += counted.passed
  total.failed += status === 0 ? 0 : Math.max(1, counted.failed)
  total.skipped.push(...counted.skipped)
}

/** Files of tests that open a database of their own. */
function usesDatabase(file) {
  return fs.readFileSync(path.join(PROJECT, file), 'utf8').includes('withTestDatabase')
}

function filesBelow(folders) {
  return folders.flatMap((folder) =>
    fs.readdirSync(path.join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(folder, entry.name)
      return entry.isDirectory() ? filesBelow([name]) : name.endsWith('.test.ts') ? [name] : []
    }),
  )
}

async function stories() {
  say('Browser stories on the production build')
  const chromium = await findChromium()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-stories-'))
  const told = path.join(results, 'stories.json')
  fs.rmSync(told, { force: true })
  const environment = withoutTelemetry({
    KP_CHROMIUM: chromium,
    KP_E2E_FOLDER: folder,
    ...(postgresql ? { KP_E2E_DATABASE_URL: await ownDatabase() } : {}),
  })
  const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: environment,
  })
  fs.rmSync(folder, { recursive: true, force: true })
  const stats = fs.existsSync(told)
    ? JSON.parse(fs.readFileSync(told, 'utf8')).stats
    : { expected: 0, unexpected: 1, flaky: 0, skipped: 0 }
  total.passed += stats.expected
  total.failed += status === 0 ? 0 : Math.max(1, stats.unexpected + stats.flaky)
}

/** A database of its own on the test server, so that a story starts with an empty record. */
async function ownDatabase() {
  const { default: pg } = await import('pg')
  const name = `kp_stories_${process.pid}`
  const client = new pg.Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(postgresql.url)
  url.pathname = `/${name}`
  return url.href
}

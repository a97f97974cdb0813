import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openEmbedded, RecordInUse, takeLock } from './embedded'

/** What PGlite does not promise by itself: fsync at each commit, no loss on kill -9, one process a folder. */
const ROUNDS = Number(process.env.KP_KILL_ROUNDS ?? 20)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-embedded-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

const WRITER = `
  import('./db/embedded.ts').then(async ({ openEmbedded }) => {
    const { pglite } = await openEmbedded(process.argv.at(-1))
    await pglite.exec('create table if not exists kept (id int primary key)')
    const { rows } = await pglite.query('select coalesce(max(id), 0) as last from kept')
    console.log('open')
    for (let id = rows[0].last + 1; ; id++) {
      await pglite.query('insert into kept values ($1)', [id])
      console.log(id)
    }
  }).catch((error) => { console.error(error.message); process.exit(1) })`

function startWriter(dataDir: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--eval', WRITER, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Lets a writer run until it has acknowledged some writes, then kills it without warning. Answers the last one. */
function killInTheMiddle(dataDir: string, writes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = startWriter(dataDir)
    let told = ''
    let first = 0
    const lastAcknowledged = () =>
      Number(
        told
          .trimEnd()
          .split('\n')
          .filter((line) => /^\d+$/.test(line))
          .at(-1) ?? 0,
      )
    writer.stdout?.on('data', (words: Buffer) => {
      told = (told + words.toString()).slice(-200)
      if (first === 0) first = lastAcknowledged()
      if (first > 0 && lastAcknowledged() - first >= writes) writer.kill('SIGKILL')
    })
    writer.stderr?.on('data', (words: Buffer) => reject(new Error(words.toString())))
    writer.on('exit', () => resolve(lastAcknowledged()))
  })
}

test('every commit waits for the disk', async () => {
  const { pglite, close } = await openEmbedded(path.join(folder, 'fsync'))
  await pglite.exec('create table kept (id int)')
  const real = fs.fsyncSync
  let count = 0
  fs.fsyncSync = (descriptor) => {
    count += 1
    real(descriptor)
  }
  for (let id = 0; id < 50; id++) await pglite.query('insert into kept values ($1)', [id])
  const perCommit = count / 50
  count = 0
  await pglite.transaction(async (tx) => {
    for (let id = 0; id < 50; id++) await tx.query('insert into kept values ($1)', [id])
  })
  const perTransaction = count
  fs.fsyncSync = real
  await close()
  assert.ok(perCommit >= 1, `${perCommit} a commit`)
  assert.ok(perTransaction >= 1 && perTransaction < 10, `${perTransaction} for one transaction of 50 rows`)
})

test(`${ROUNDS} times killed in the middle of writing, no acknowledged write is lost`, {
  timeout: 300_000,
}, async () => {
  const dataDir = path.join(folder, 'killed')
  let acknowledged = 0
  for (let round = 0; round < ROUNDS; round++)
    acknowledged = Math.max(acknowledged, await killInTheMiddle(dataDir, 15 + round))
  const { pglite, close } = await openEmbedded(dataDir)
  const { rows } = await pglite.query<{ count: number; last: number }>(
    'select count(*)::int as count, max(id) as last from kept',
  )
  await close()
  assert.ok(acknowledged > ROUNDS * 15)
  assert.ok((rows[0]?.last ?? 0) >= acknowledged, `${acknowledged} acknowledged, ${rows[0]?.last} present`)
  assert.equal(rows[0]?.count, rows[0]?.last, 'no gap')
})

test('a second start on one folder says so and ends within two seconds', async () => {
  const dataDir = path.join(folder, 'twice')
  const { close } = await openEmbedded(dataDir)
  const started = Date.now()
  const second = startWriter(dataDir)
  let told = ''
  second.stderr?.on('data', (words: Buffer) => {
    told += words.toString()
  })
  const code = await new Promise((resolve) => second.on('exit', resolve))
  await close()
  assert.equal(code, 1)
  assert.match(told, new RegExp(`open in process ${process.pid}`))
  assert.ok(Date.now() - started < 2000, `${Date.now() - started} ms`)
})

test('the lock of a dead process is taken over, that of a living one never', () => {
  const file = path.join(folder, 'held.lock')
  const release = takeLock(file)
  assert.throws(() => takeLock(file), RecordInUse)
  release()
  fs.writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, started: '1', host: os.hostname(), boot: '' }))
  takeLock(file)()
  assert.equal(fs.existsSync(file), false)
})

test('a reused process number does not pass for the holder', {
  skip: process.platform === 'linux' ? false : 'start times are read from /proc',
}, () => {
  const file = path.join(folder, 'reused.lock')
  const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, started: '1', host: os.hostname(), boot }))
  takeLock(file)()
})

test('only its owner can enter the data folder', () => {
  assert.equal(fs.statSync(path.join(folder, 'killed')).mode & 0o777, 0o700)
})

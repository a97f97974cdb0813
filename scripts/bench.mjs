import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { requestsPerSecond } from './bench/load.mjs'
import { aWalkout, Person } from './bench/people.mjs'
import { startPostgresql } from './postgresql.mjs'
import { build, checkNode, install, PROJECT, RUN_TYPESCRIPT, withoutTelemetry } from './prepare.mjs'

/** `npm run bench`: what a reader and a researcher wait for, on a generated record, on both engines, in one run. */
const [MEETINGS = '200', EVENTS = '60'] = process.argv.slice(2)
const ROUNDS = 3
const SECONDS = 3
const PORT = 4390

checkNode()
install()
build()
console.log(`${os.cpus().length} cores, Node ${process.versions.node}; medians unless said otherwise`)
await bench('PGlite', {})
const postgresql = startPostgresql()
if (postgresql) {
  try {
    await bench('PostgreSQL', { DATABASE_URL: postgresql.url })
  } finally {
    postgresql.stop()
  }
} else console.log('PostgreSQL is not here; measured on PGlite only.')

async function bench(engine, environment) {
  console.log(`\n${engine}`)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-bench-'))
  const settings = withoutTelemetry({
    NODE_ENV: 'production',
    PUBLIC_URL: '',
    DATABASE_URL: '',
    KP_SEED: 'none',
    PORT: String(PORT),
    DATA_DIR: folder,
    ...environment,
  })
  try {
    const filled = spawnSync(process.execPath, [...RUN_TYPESCRIPT, 'cli/kp.ts', 'bench-record', MEETINGS, EVENTS], {
      cwd: PROJECT,
      env: settings,
      encoding: 'utf8',
    })
    if (filled.status !== 0) throw new Error(filled.stderr)
    row('generated record', filled.stdout.trim())
    const { server, token, ms } = await startServer(settings)
    try {
      row('start, warm files', `${Math.round(ms)} ms`)
      await measure(token)
      row(
        'resident memory',
        `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024)} MiB`,
      )
    } finally {
      const ended = new Promise((resolve) => server.on('exit', resolve))
      server.kill('SIGTERM')
      await ended
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function startServer(env) {
  const started = performance.now()
  const server = spawn(process.execPath, [...RUN_TYPESCRIPT, 'server.ts'], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let told = ''
    server.stdout.on('data', (words) => {
      told += words
      if (/The record is open/.test(told))
        resolve({ server, token: /invitation\/(\S+)/.exec(told)?.[1], ms: performance.now() - started })
    })
    server.on('exit', () => reject(new Error(told)))
  })
}

async function measure(token) {
  const base = `http://127.0.0.1:${PORT}`
  const { meetings } = await (await fetch(`${base}/api/v1/meetings`)).json()
  const symbols = meetings.map((meeting) => meeting.symbol)
  const renders = []
  for (const symbol of symbols.slice(0, 40))
    renders.push(await timed(() => fetch(`${base}/fr/meetings/${symbol}`).then((answer) => answer.text())))
  row('meeting page, not kept', `${median(renders).toFixed(1)} ms, slowest of 40 ${Math.max(...renders).toFixed(1)} ms`)
  const searches = []
  for (const word of ['definition', 'northland', 'length', 'conflict diamonds', 'Sampletown 7', 'item 31']) {
    for (const locale of ['en', 'fr', 'pt'])
      searches.push(
        await timed(() =>
          fetch(`${base}/${locale}/search?q=${encodeURIComponent(word)}`).then((answer) => answer.text()),
        ),
      )
  }
  row('search page', `${median(searches).toFixed(1)} ms, slowest of 18 ${Math.max(...searches).toFixed(1)} ms`)
  await warmPage(base, `/en/meetings/${symbols[0]}`)
  await publishToVisible(base, token, meetings[0])
}

/** The kept page beside a bare server that sends the same compressed bytes, in turn. */
async function warmPage(base, address) {
  const headers = { 'accept-encoding': 'br' }
  await fetch(base + address, { headers })
  await new Promise((resolve) => setTimeout(resolve, 500))
  const body = await compressedBytes(base + address)
  const bare = http.createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'content-length': body.length,
    })
    response.end(body)
  })
  await new Promise((resolve) => bare.listen(PORT + 1, '127.0.0.1', resolve))
  const ours = []
  const theirs = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await requestsPerSecond({ port: PORT, path: address, encoding: 'br', seconds: SECONDS }))
    theirs.push(await requestsPerSecond({ port: PORT + 1, path: address, encoding: 'br', seconds: SECONDS }))
  }
  bare.close()
  bare.closeAllConnections()
  const ratio = median(ours.map((value, index) => value / theirs[index]))
  row(
    'meeting page, kept',
    `${Math.round(median(ours))} requests/s, ${body.length} bytes; bare node:http in this process ${Math.round(median(theirs))}; ratio ${ratio.toFixed(2)}`,
  )
}

function compressedBytes(address) {
  return new Promise((resolve, reject) => {
    http.get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts)))
      response.on('error', reject)
    })
  })
}

async function publishToVisible(base, token, meeting) {
  const [author, editor] = [new Person(base), new Person(base)]
  await author.join(token, 'author')
  const { token: second } = await author.command('invite', { email: null, roles: ['editor'] })
  await editor.join(second, 'editor')
  const waits = []
  for (let turn = 0; turn < 5; turn++) {
    const walkout = aWalkout(meeting.id, meeting.year)
    await author.command('record-event', walkout)
    await author.command('submit-event', { id: walkout.id, revision: 1 })
    await fetch(`${base}/en/meetings/${meeting.symbol}`)
    const wait = await timed(async () => {
      const { symbol } = await editor.command('approve-event', { id: walkout.id, revision: 1, note: null })
      const page = await (await fetch(`${base}/en/meetings/${meeting.symbol}`)).text()
      if (!page.includes(symbol)) throw new Error(`${symbol} is not on the next page.`)
    })
    waits.push(wait)
  }
  row('approval to visible page', `${median(waits).toFixed(0)} ms, slowest of 5 ${Math.max(...waits).toFixed(0)} ms`)
}

async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function row(what, figure) {
  console.log(`  ${what.padEnd(26)} ${figure}`)
}

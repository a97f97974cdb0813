import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the two commands need before anything is installed: Node's own modules only. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = [20, 19]
const BUILT_FROM = ['app', 'components', 'db', 'lib', 'public', 'next.config.ts', 'tsconfig.json', 'package-lock.json']

/** Ends with one clear sentence. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isOldEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  if (!isOldEnough) fail(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`)
}

/** Installs what the lockfile says, if it says something else than at the last time. */
export function install() {
  const wanted = hashOf([path.join(PROJECT, 'package-lock.json')])
  const stamp = path.join(PROJECT, 'node_modules', '.kp-installed')
  if (read(stamp) === wanted) return
  console.log('Installing packages (about half a minute) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error']
  if (run(npm, ['ci', ...quiet]) !== 0 && run(npm, ['install', ...quiet]) !== 0) {
    fail('The packages could not be installed. Is the package registry reachable?')
  }
  fs.writeFileSync(stamp, wanted)
}

/** Builds the pages, if a source changed since the last build. */
export function build() {
  const wanted = hashOf(BUILT_FROM.map((name) => path.join(PROJECT, name)))
  const stamp = path.join(PROJECT, '.next', '.kp-built')
  if (read(stamp) === wanted) return
  console.log('Building the pages (about half a minute) …')
  fs.rmSync(stamp, { force: true })
  const next = path.join(PROJECT, 'node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: PROJECT,
    env: withoutTelemetry(),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr)
    fail('The pages could not be built; what is wrong stands above.')
  }
  fs.writeFileSync(stamp, wanted)
}

export function withoutTelemetry(more = {}) {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more }
}

/** How TypeScript of ours runs outside a bundler. */
export const RUN_TYPESCRIPT = ['--import', 'tsx', '--import', new URL('../cli/server-side.mjs', import.meta.url).href]

export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: PROJECT, stdio: 'inherit', ...options }).status
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).sort())
    hash.update(path.relative(PROJECT, file)).update(fs.readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(entry) {
  if (!fs.existsSync(entry)) return []
  if (!fs.statSync(entry).isDirectory()) return [entry]
  return fs.readdirSync(entry, { withFileTypes: true }).flatMap((one) => filesBelow(path.join(entry, one.name)))
}

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * A PostgreSQL for the tests: TEST_DATABASE_URL, or a cluster of our own in a temporary folder when the binaries are
 * there. Answers its address and how to end it; null when there is neither, which the caller says aloud.
 */
export function startPostgresql() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: () => {} }
  const binaries = findBinaries()
  if (!binaries) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kp-postgresql-'))
  const asServer = serverUser(folder)
  const port = 20_000 + (process.pid % 20_000)
  const run = (name, args) => spawnSync(path.join(binaries, name), args, { encoding: 'utf8', ...asServer })
  const made = run('initdb', ['-D', `${folder}/data`, '-A', 'trust', '-U', 'kp', '--encoding=UTF8', '--locale=C.UTF-8'])
  if (made.status !== 0) throw new Error(`PostgreSQL could not be prepared: ${made.stderr}`)
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off`
  const started = run('pg_ctl', ['-D', `${folder}/data`, '-w', '-o', options, '-l', `${folder}/log`, 'start'])
  if (started.status !== 0) throw new Error(`PostgreSQL could not be started: ${started.stdout}${started.stderr}`)
  return {
    url: `postgresql://kp@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', `${folder}/data`, '-m', 'immediate', 'stop'])
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findBinaries() {
  const folders = ['/usr/lib/postgresql', '/usr/local/pgsql', '/opt/homebrew/opt']
    .flatMap((root) => (fs.existsSync(root) ? fs.readdirSync(root).map((one) => path.join(root, one, 'bin')) : []))
    .concat('/usr/local/pgsql/bin', (process.env.PATH ?? '').split(path.delimiter))
  return (
    folders
      .filter((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => fs.existsSync(path.join(folder, name))))
      .at(-1) ?? null
  )
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package made. */
function serverUser(folder) {
  if (process.getuid?.() !== 0) return {}
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim())
  const [uid, gid] = [id('-u'), id('-g')]
  fs.chownSync(folder, uid, gid)
  return { uid, gid, cwd: folder }
}

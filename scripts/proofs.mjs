import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { startPostgresql } from './postgresql.mjs'
import { PROJECT, RUN_TYPESCRIPT, withoutTelemetry } from './prepare.mjs'

/** `npm run proofs`: the properties that the suite samples, tried as often as is promised. Takes minutes, on PostgreSQL. */
const files = fs
  .readdirSync(PROJECT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(db|lib|components)\/.*\.test\.ts$/.test(file.split(path.sep).join('/')))
  .filter((file) => fs.readFileSync(path.join(PROJECT, file), 'utf8').includes('timesTried'))
const postgresql = startPostgresql()
try {
  const { status } = spawnSync(process.execPath, [...RUN_TYPESCRIPT, '--test', '--test-reporter=spec', ...files], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: withoutTelemetry({ KP_PROOFS: 'all', ...(postgresql ? { KP_TEST_DATABASE_URL: postgresql.url } : {}) }),
  })
  process.exitCode = status ?? 1
} finally {
  postgresql?.stop()
}

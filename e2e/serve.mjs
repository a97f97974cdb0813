import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Serves one record for the stories and writes what the server says to a file, where a story finds the first link. */
const [folder, port, seed, databaseUrl] = process.argv.slice(2)
fs.rmSync(folder, { recursive: true, force: true })
fs.mkdirSync(folder, { recursive: true })
const log = fs.openSync(path.join(folder, 'server.log'), 'w')
fs.mkdirSync('test-results', { recursive: true })
fs.writeFileSync(`test-results/server-${port}.txt`, path.join(folder, 'server.log'))
const server = spawn(process.execPath, ['--import', 'tsx', '--import', './cli/server-side.mjs', 'server.ts'], {
  stdio: ['ignore', log, log],
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: path.join(folder, 'data'),
    KP_SEED: seed,
    PUBLIC_URL: '',
    DATABASE_URL: databaseUrl ?? '',
  },
})
fs.writeFileSync(`test-results/server-${port}.pid`, String(server.pid))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))

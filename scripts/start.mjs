import { spawn } from 'node:child_process'
import path from 'node:path'
import { build, checkNode, install, PROJECT, RUN_TYPESCRIPT, withoutTelemetry } from './prepare.mjs'

/** `npm start`: install if the lockfile changed, build if a source changed, then serve. */
checkNode()
install()
build()
const args = [...RUN_TYPESCRIPT, path.join(PROJECT, 'server.ts')]
const server = spawn(process.execPath, args, {
  cwd: PROJECT,
  stdio: 'inherit',
  env: withoutTelemetry({ NODE_ENV: 'production' }),
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

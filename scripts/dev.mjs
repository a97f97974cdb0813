import path from 'node:path'
import { checkNode, install, PROJECT, RUN_TYPESCRIPT, run, withoutTelemetry } from './prepare.mjs'

/** `npm run dev`: the same server, with pages made anew at every change. */
checkNode()
install()
process.exit(
  run(process.execPath, [...RUN_TYPESCRIPT, path.join(PROJECT, 'server.ts'), '--dev'], {
    env: withoutTelemetry({ NODE_ENV: 'development' }),
  }) ?? 1,
)

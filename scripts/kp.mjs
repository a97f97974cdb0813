import path from 'node:path'
import { checkNode, install, PROJECT, RUN_TYPESCRIPT, run } from './prepare.mjs'

/** `npm run kp -- …`: the command line. */
checkNode()
install()
process.exit(run(process.execPath, [...RUN_TYPESCRIPT, path.join(PROJECT, 'cli/kp.ts'), ...process.argv.slice(2)]) ?? 1)

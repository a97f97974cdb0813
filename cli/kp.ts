import fs from 'node:fs'
import path from 'node:path'
import { closeDatabase, migrate, setDatabaseAddress } from '@/db/client'
import { readEnvironment } from '@/lib/core/environment'
import { generateRecord } from './bench-record'
import { checkStarter } from './check-starter'
import { exportChain } from './export-chain'
import { importFile } from './import-file'
import { loadStarterRecord } from './load-starter'
import { verifyChain } from './verify'

type Task = {
  usage: string
  does: string
  run: (args: string[]) => Promise<number>
  /** Whether it works without opening the record, for those who have none or while a server holds it. */
  isApart?: (args: string[]) => boolean
}

/** What `npm run kp -- …` can do. */
const TASKS: Record<string, Task> = {
  import: {
    usage:
      'import FILE [--as-proposed] [--title T] [--publisher ID] [--date D] [--place P] [--embargo D] [--language en|fr|pt] [--kind K] [--meeting ID] [--translation-of ID|SYMBOL] [--url U] [--inferred FACT=WHY]',
    does: 'imports a text, Markdown, HTML, DOCX or PDF as a release; shows what its text states, takes it if told to',
    run: importFile,
  },
  'load-starter': {
    usage: 'load-starter [reference]',
    does: 'loads what is missing of the starter record and reports counts',
    run: loadStarterRecord,
  },
  'check-starter': {
    usage: 'check-starter',
    does: 'proves counts and references of the starter record',
    run: checkStarter,
  },
  'bench-record': {
    usage: 'bench-record [MEETINGS] [EVENTS]',
    does: 'fills an empty record with invented meetings, for npm run bench',
    run: generateRecord,
  },
  'export-chain': {
    usage: 'export-chain FILE',
    does: 'writes every publication with salt and hashes, one a line, as /api/v1/chain tells them',
    run: exportChain,
  },
  verify: {
    usage: 'verify [FILE] [--head HASH]',
    does: 'recomputes the chain from an export, or from this record, and names the first item that does not hold',
    run: verifyChain,
    isApart: ([first]) => first !== undefined && !first.startsWith('-'),
  },
}

function help(): number {
  console.log('npm run kp -- TASK\n')
  for (const { usage, does } of Object.values(TASKS)) console.log(`  ${usage}\n      ${does}`)
  return 0
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help') return help()
  const task = TASKS[name]
  if (!task) {
    console.error(`There is no task "${name}".`)
    help()
    return 2
  }
  if (task.isApart?.(args)) return task.run(args)
  if (fs.existsSync('.env')) process.loadEnvFile('.env')
  const environment = readEnvironment()
  setDatabaseAddress(environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { dataDir: environment.DATA_DIR })
  await migrate(path.join(process.cwd(), 'db/migrations'))
  return task.run(args)
}

main(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
  .then(async (code) => {
    await closeDatabase()
    process.exit(code)
  })

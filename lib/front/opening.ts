import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { migrate, setDatabaseAddress } from '@/db/client'
import { firstInvitation } from '@/lib/auth/invitations'
import type { Environment } from '@/lib/core/environment'
import { loadStarter } from '@/lib/publication/starter'
import { publicationCount } from '@/lib/public-record/chain'

/** Opens the record of this installation: migrates it, fills an empty one, and prints the first invitation if nobody is there. */
export async function openRecord(environment: Environment, origin: URL): Promise<void> {
  process.umask(0o077)
  fs.mkdirSync(environment.DATA_DIR, { recursive: true, mode: 0o700 })
  setDatabaseAddress(environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { dataDir: environment.DATA_DIR })
  console.log('Opening the record …')
  await migrate(path.join(process.cwd(), 'db/migrations'))
  if (environment.KP_SEED !== 'none' && (await publicationCount()) === 0) {
    console.log('Loading the starter record …')
    const { loaded } = await loadStarter(environment.KP_SEED)
    console.log(
      `Loaded ${Object.entries(loaded)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}.`,
    )
  }
  // next-auth reads these two from the environment and nowhere else.
  process.env.NEXTAUTH_URL = origin.origin
  process.env.NEXTAUTH_SECRET = secretOf(environment.DATA_DIR)
  const token = await firstInvitation()
  if (token)
    console.log(
      `Nobody has an account yet. Open this link once to become administrator:\n  ${origin.origin}/en/sign-in/invitation/${token}`,
    )
}

/** The secret of this installation, made at the first start and kept beside the data. */
function secretOf(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch {
    const secret = randomBytes(32).toString('base64url')
    fs.writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  }
}

import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { keyedHash } from './secrets'

/** argon2id is the default algorithm of the library. Figures: RFC 9106, 64 MiB, three passes, about 60 ms here. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
/** Marks a hash of the peppered password; earlier ones are of the password itself and are renewed at sign-in. */
const PEPPERED = 'peppered '

/** At least 15 signs of any kind, no rule about which; what anybody would guess is refused by lib/auth/guessing.ts. */
export const Password = z
  .string()
  .max(1024, 'too_big')
  .transform((password) => password.normalize('NFKC'))
  .refine((password) => [...password].length >= 15, 'password_too_short')
  .refine((password) => [...password].length <= 256, 'too_big')

/** The stored form of a password (PHC string): peppered with a key outside the database before it is hashed. */
export async function hashPassword(password: string): Promise<string> {
  return PEPPERED + (await inTurn(() => hash(peppered(password.normalize('NFKC')), COST)))
}

function peppered(password: string): string {
  return keyedHash('password', password)
}

let turn: Promise<unknown> = Promise.resolve()

/** One password at a time: each takes 64 MiB, and a crowd at the door must not exhaust the machine. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

let nobody: Promise<string> | undefined

/** Whether the password fits. Without a stored hash it takes as long and answers no: nobody learns who has an account. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const known = stored ?? (await nobody)
  const plain = password.normalize('NFKC')
  const [phc, given] = known.startsWith(PEPPERED) ? [known.slice(PEPPERED.length), peppered(plain)] : [known, plain]
  const fits = await inTurn(() => verify(phc, given).catch(() => false))
  return fits && stored !== null
}

/** Whether a stored hash should be made anew when its password is at hand: it is from before the pepper, or cheaper. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = COST
  return !stored.startsWith(`${PEPPERED}$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`)
}

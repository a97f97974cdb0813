import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

/** argon2id is the default algorithm of the library. Figures: RFC 9106, 64 MiB, three passes, about 60 ms here. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const GUESSED_FIRST = [
  'kimberley',
  'diamond',
  'diamant',
  'coalition',
  'coligação',
  'plenary',
  'password',
  'motdepasse',
  '123456',
  'qwerty',
]

/** At least 15 signs of any kind, no rule about which, and not words that anybody here would guess. */
export const Password = z
  .string()
  .transform((password) => password.normalize('NFKC'))
  .refine((password) => [...password].length >= 15, 'password_too_short')
  .refine((password) => [...password].length <= 256, 'too_big')

/** Whether a password leans on words that an attacker tries first: those of the field, the person's name or address. */
export function isEasilyGuessed(password: string, person: { name: string; email: string }): boolean {
  const words = [
    ...GUESSED_FIRST,
    ...person.name.toLowerCase().split(/\s+/),
    ...person.email.toLowerCase().split(/[@.]/),
  ]
  let rest = password.toLowerCase()
  for (const word of words.filter((one) => one.length > 3)) rest = rest.replaceAll(word, '')
  return [...rest].length < 10 || new Set(rest).size < 5
}

/** The stored form of a password (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST))
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
  const fits = await inTurn(() => verify(known, password.normalize('NFKC')).catch(() => false))
  return fits && stored !== null
}

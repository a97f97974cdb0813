import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { auditEntries, signInAttempts, users } from '@/db/schema/users'
import { sha256 } from '@/lib/core/canonical'
import { ok, refuse, type Result } from '@/lib/core/result'
import { passwordFits } from './passwords'

/** An address as people write it: normalised before it is checked, so that no look-alike passes. */
export const Email = z
  .string()
  .transform((email) => email.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(200, 'too_big')
      .regex(/^[^\s@]+@[a-z0-9.-]+\.[a-z]{2,}$/, 'email_malformed'),
  )

const Credentials = z.object({ email: Email, password: z.string().max(1000) })
const FAILURES_PER_ACCOUNT = 10
const FAILURES_PER_ADDRESS = 60
const WINDOW_MS = 15 * 60_000

/**
 * Whether address and password belong together. The answer does not tell whether the account exists. After ten
 * failures in a quarter of an hour for an account, or sixty from one network address: `too_many_attempts`.
 */
export async function signIn(
  credentials: unknown,
  network: string,
): Promise<Result<{ id: string; name: string; email: string }>> {
  const parsed = Credentials.safeParse(credentials)
  if (!parsed.success) return refuse('wrong_password')
  const { email, password } = parsed.data
  const window = String(Math.floor(Date.now() / WINDOW_MS))
  const account = `account ${sha256(email)}`
  const address = `network ${sha256(network)}`
  // Counted before it is tried, in one statement each, so that guesses sent at once do not slip past the count.
  const [ofAccount, ofAddress] = await inTransaction(async (tx) => [
    await countAttempt(tx, account, window),
    await countAttempt(tx, address, window),
  ])
  if ((ofAccount ?? 0) > FAILURES_PER_ACCOUNT || (ofAddress ?? 0) > FAILURES_PER_ADDRESS)
    return refuse('too_many_attempts')
  const db = await getDatabase()
  const [user] = await db.select().from(users).where(eq(users.email, email))
  const fits = await passwordFits(password, user?.disabledAt ? null : (user?.passwordHash ?? null))
  if (user && fits) {
    const counted = and(inArray(signInAttempts.key, [account, address]), eq(signInAttempts.window, window))
    await db
      .update(signInAttempts)
      .set({ failures: sql`greatest(0, ${signInAttempts.failures} - 1)` })
      .where(counted)
    return ok({ id: user.id, name: user.name, email })
  }
  await db.insert(auditEntries).values({ userId: user?.id ?? null, verb: 'sign_in_failed' })
  return refuse('wrong_password')
}

async function countAttempt(tx: Transaction, key: string, window: string): Promise<number> {
  const [row] = await tx
    .insert(signInAttempts)
    .values({ key, window, failures: 1 })
    .onConflictDoUpdate({
      target: [signInAttempts.key, signInAttempts.window],
      set: { failures: sql`${signInAttempts.failures} + 1` },
    })
    .returning({ failures: signInAttempts.failures })
  return row?.failures ?? 1
}

import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction } from '@/db/client'
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
  const db = await getDatabase()
  const counted = await db
    .select()
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, [account, address]), eq(signInAttempts.window, window)))
  const failures = (key: string) => counted.find((row) => row.key === key)?.failures ?? 0
  if (failures(account) >= FAILURES_PER_ACCOUNT || failures(address) >= FAILURES_PER_ADDRESS)
    return refuse('too_many_attempts')
  const [user] = await db.select().from(users).where(eq(users.email, email))
  const fits = await passwordFits(password, user?.disabledAt ? null : (user?.passwordHash ?? null))
  if (user && fits) return ok({ id: user.id, name: user.name, email })
  await inTransaction(async (tx) => {
    for (const key of [account, address]) {
      await tx
        .insert(signInAttempts)
        .values({ key, window, failures: 1 })
        .onConflictDoUpdate({
          target: [signInAttempts.key, signInAttempts.window],
          set: { failures: sql`${signInAttempts.failures} + 1` },
        })
    }
    await tx.insert(auditEntries).values({ userId: user?.id ?? null, verb: 'sign_in_failed' })
  })
  return refuse('wrong_password')
}

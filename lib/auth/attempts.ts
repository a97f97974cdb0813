import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { inTransaction, type Transaction } from '@/db/client'
import { meetings } from '@/db/schema/meetings'
import { signInAttempts } from '@/db/schema/users'
import { refuse } from '@/lib/core/result'
import { recordAudit } from './audit'
import { keyedHash } from './secrets'

const MINUTE = 60_000
const FREE_FAILURES = 5
const LONGEST_WAIT_MS = 15 * MINUTE
const FORGOTTEN_MS = 24 * 60 * MINUTE
const TOLD_AGAIN_MS = 10 * MINUTE

/** What is counted, by whose doing, how often within which time (security 7.6). */
export const LIMITS = {
  network: { tries: 20, withinMs: 10 * MINUTE },
  device: { tries: 10, withinMs: 10 * MINUTE },
  factor: { tries: 5, withinMs: 10 * MINUTE },
  link: { tries: 20, withinMs: 60 * MINUTE },
  /** Questions for a passkey before anybody is known: each is a row, and nobody may fill the table. */
  question: { tries: 200, withinMs: 10 * MINUTE },
} as const
/** While a meeting is open whole delegations sit behind one address. */
const NETWORK_TRIES_IN_MEETING = 200
type Counted = keyof typeof LIMITS

/**
 * Counts a try before it is made, in one statement, so that guesses sent at once do not slip past the count. False
 * when there were too many. A try that was right is given back with {@link giveBack}.
 */
export async function countTry(what: Counted, whose: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const limit = what === 'network' && (await isMeetingOpen(tx)) ? NETWORK_TRIES_IN_MEETING : LIMITS[what].tries
    const [row] = await tx
      .insert(signInAttempts)
      .values({ ...rowOf(what, whose), failures: 1 })
      .onConflictDoUpdate({
        target: [signInAttempts.key, signInAttempts.window],
        set: { failures: sql`${signInAttempts.failures} + 1` },
      })
      .returning({ failures: signInAttempts.failures })
    return (row?.failures ?? 1) <= limit
  })
}

/**
 * Answers `too_many_attempts` and keeps in the audit trail that somebody was slowed down: once in ten minutes for each
 * account or network, so that whoever goes on guessing cannot fill the trail.
 */
export async function slowedDown(
  verb: 'sign_in_slowed' | 'factor_slowed',
  whose: string,
  { userId, network }: { userId: string | null; network: string | null },
) {
  const window = new Date(Math.floor(Date.now() / TOLD_AGAIN_MS) * TOLD_AGAIN_MS).toISOString()
  await inTransaction(async (tx) => {
    const [first] = await tx
      .insert(signInAttempts)
      .values({ key: `told ${keyedHash('attempts', verb, whose)}`, window, failures: 1 })
      .onConflictDoNothing()
      .returning({ key: signInAttempts.key })
    if (first) await recordAudit(tx, { userId, verb, network })
  })
  return refuse('too_many_attempts')
}

/** Takes a try back that turned out right. */
export async function giveBack(what: Counted, whose: string): Promise<void> {
  const { key, window } = rowOf(what, whose)
  await inTransaction((tx) =>
    tx
      .update(signInAttempts)
      .set({ failures: sql`greatest(0, ${signInAttempts.failures} - 1)` })
      .where(and(eq(signInAttempts.key, key), eq(signInAttempts.window, window))),
  )
}

function rowOf(what: Counted, whose: string): { key: string; window: string } {
  const { withinMs } = LIMITS[what]
  const window = new Date(Math.floor(Date.now() / withinMs) * withinMs).toISOString()
  return { key: `${what} ${keyedHash('attempts', what, whose)}`, window }
}

async function isMeetingOpen(tx: Transaction): Promise<boolean> {
  const [open] = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.status, 'open')).limit(1)
  return open !== undefined
}

/** How long an account waits after so many failures in a row: nothing up to five, then 2, 4, 8 … seconds, at most 15 minutes. */
export function waitMs(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures - FREE_FAILURES + 1))
}

/**
 * Counts a try at an account from a device that it does not know; false while the account waits. One row an account,
 * whose window is the time of the last try, and which exists for addresses without an account too.
 */
export async function countAccountTry(email: string): Promise<boolean> {
  const key = accountKey(email)
  return inTransaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4711, hashtext(${key}))`)
    const [row] = await tx.select().from(signInAttempts).where(eq(signInAttempts.key, key))
    const sinceMs = row ? Date.now() - Date.parse(row.window) : FORGOTTEN_MS
    const failures = row && sinceMs < FORGOTTEN_MS ? row.failures : 0
    if (sinceMs < waitMs(failures)) return false
    await tx.delete(signInAttempts).where(eq(signInAttempts.key, key))
    await tx.insert(signInAttempts).values({ key, window: new Date().toISOString(), failures: failures + 1 })
    return true
  })
}

/** Forgets the failures of an account, and what was counted more than a day ago. */
export async function forgetFailures(tx: Transaction, email: string): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.key, accountKey(email)))
  await tx
    .delete(signInAttempts)
    .where(sql`${signInAttempts.window} < ${new Date(Date.now() - FORGOTTEN_MS).toISOString()}`)
}

function accountKey(email: string): string {
  return `account ${keyedHash('attempts', 'account', email)}`
}

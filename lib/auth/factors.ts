import 'server-only'
import { count, eq } from 'drizzle-orm'
import { type Database, inTransaction, type Transaction } from '@/db/client'
import { passkeys, users } from '@/db/schema/users'
import { ok, type Result } from '@/lib/core/result'
import { countTry, giveBack, slowedDown } from './attempts'
import { recordAudit } from './audit'
import { spendRecoveryCode } from './recovery-codes'
import { unseal } from './secrets'
import { stepOfCode } from './totp'

export type Factors = { code: boolean; passkey: boolean }

/** Which second factors somebody has: codes of an authenticator, a passkey. */
export async function factorsOf(db: Database, userId: string): Promise<Factors> {
  const [user] = await db.select({ confirmedAt: users.totpConfirmedAt }).from(users).where(eq(users.id, userId))
  const [keys] = await db.select({ held: count() }).from(passkeys).where(eq(passkeys.userId, userId))
  return { code: Boolean(user?.confirmedAt), passkey: (keys?.held ?? 0) > 0 }
}

/**
 * Takes a code of the authenticator, or a recovery code, as the second factor. Each works once. Five wrong ones in ten
 * minutes, wherever they were typed: `too_many_attempts`; else `invalid` with `code_wrong`.
 */
export async function showCode(userId: string, typed: string, network: string | null = null): Promise<Result<null>> {
  if (!(await countTry('factor', userId))) return slowedDown('factor_slowed', userId, { userId, network })
  const isRight = await inTransaction(async (tx) => {
    if (await spendTotpCode(tx, userId, typed)) return true
    if (await spendRecoveryCode(tx, userId, typed)) {
      await recordAudit(tx, { userId, verb: 'recovery_code_used', network })
      return true
    }
    await recordAudit(tx, { userId, verb: 'factor_failed', network })
    return false
  })
  if (!isRight) return wrongCode()
  await giveBack('factor', userId)
  return ok(null)
}

/** The problem of a code that is none, at its field. */
export function wrongCode(): { ok: false; problem: { code: 'invalid'; fields: { path: string; code: string }[] } } {
  return { ok: false, problem: { code: 'invalid', fields: [{ path: 'code', code: 'code_wrong' }] } }
}

async function spendTotpCode(tx: Transaction, userId: string, typed: string): Promise<boolean> {
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return false
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update')
  const secret = user?.totpSecret && user.totpConfirmedAt ? unseal(user.totpSecret, userId) : null
  const step = secret ? stepOfCode(secret, code) : null
  if (step === null || step <= (user?.totpLastStep ?? 0)) return false
  await tx.update(users).set({ totpLastStep: step }).where(eq(users.id, userId))
  return true
}

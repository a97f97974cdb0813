import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase } from '@/db/client'
import { users } from '@/db/schema/users'
import { LOCALES } from '@/db/vocabulary'
import { ok, refuse, type Result } from '@/lib/core/result'
import { accountCommand } from './account-command'
import type { Actor } from './actor'
import { countTry, giveBack, slowedDown } from './attempts'
import { recordAudit } from './audit'
import { factorsOf } from './factors'
import { reasonToGuess } from './guessing'
import { hashPassword, Password, passwordFits } from './passwords'
import { codesLeft } from './recovery-codes'

/** The actor's own account as its page shows it; null for actors without one (the command line). */
export async function getOwnAccount(actor: Actor) {
  const db = await getDatabase()
  const [user] = await db.select().from(users).where(eq(users.id, actor.userId))
  if (!user) return null
  const { name, email, locale, singleKeysOff, passwordChangedAt } = user
  const factors = await factorsOf(db, user.id)
  return { name, email, locale, singleKeysOff, passwordChangedAt, factors, codesLeft: await codesLeft(db, user.id) }
}

/** Changes one's own name, language, and whether single keys act at the desk. */
export const changeSettings = accountCommand({
  name: 'change-settings',
  permission: 'self.manage',
  input: z.object({
    name: z.string().trim().min(1, 'required').max(120, 'too_big'),
    locale: z.enum(LOCALES),
    singleKeysOff: z.boolean(),
  }),
  run: async ({ tx, actor, input }) => {
    await tx.update(users).set(input).where(eq(users.id, actor.userId))
    await recordAudit(tx, { userId: actor.userId, verb: 'settings_changed' })
    return ok(null)
  },
})

const NewPassword = z.object({ current: z.string().max(1024).nullable(), password: Password })

/**
 * Changes one's own password, for who gives the old one or has just shown a second factor.
 * Problems: `invalid` with `password_wrong` for the old one or the reason why the new one is guessed early,
 * `needs_step_up` where neither was given, `too_many_attempts` after five wrong ones in ten minutes.
 */
export const changePassword = accountCommand({
  name: 'change-password',
  permission: 'self.manage',
  input: NewPassword,
  prove: ({ actor, input }) => isProven(actor, input),
  run: async ({ tx, actor, input }) => {
    const [user] = await tx.select().from(users).where(eq(users.id, actor.userId)).for('update')
    if (!user) return refuse('not_found')
    const reason = reasonToGuess(input.password, user)
    if (reason) return refuse('invalid', { fields: [{ path: 'password', code: reason }] })
    const passwordHash = await hashPassword(input.password)
    await tx
      .update(users)
      .set({ passwordHash, passwordChangedAt: new Date(), wrongInARow: 0 })
      .where(eq(users.id, user.id))
    await recordAudit(tx, { userId: user.id, verb: 'password_changed' })
    return ok(null)
  },
})

async function isProven(actor: Actor, { current }: z.infer<typeof NewPassword>): Promise<Result<null>> {
  const db = await getDatabase()
  const factors = await factorsOf(db, actor.userId)
  if (!current && (factors.code || factors.passkey)) return actor.isSteppedUp ? ok(null) : refuse('needs_step_up')
  const { userId } = actor
  if (!(await countTry('factor', userId))) return slowedDown('factor_slowed', userId, { userId, network: null })
  const [user] = await db.select({ stored: users.passwordHash }).from(users).where(eq(users.id, actor.userId))
  if (!(await passwordFits(current ?? '', user?.stored ?? null)))
    return refuse('invalid', { fields: [{ path: 'current', code: 'password_wrong' }] })
  await giveBack('factor', actor.userId)
  return ok(null)
}

/** Whether keys without Ctrl act at the desk for this person; they may turn them off (WCAG 2.1.4). */
export async function usesSingleKeys(actor: Actor): Promise<boolean> {
  const db = await getDatabase()
  const [user] = await db.select({ off: users.singleKeysOff }).from(users).where(eq(users.id, actor.userId))
  return !user?.off
}

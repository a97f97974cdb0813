import 'server-only'
import { eq } from 'drizzle-orm'
import { encode } from 'uqr'
import { z } from 'zod'
import { getDatabase, type Transaction } from '@/db/client'
import { sessions, users } from '@/db/schema/users'
import { ok, refuse } from '@/lib/core/result'
import { accountCommand } from './account-command'
import type { Actor } from './actor'
import { countTry, slowedDown } from './attempts'
import { recordAudit } from './audit'
import { factorsOf, wrongCode } from './factors'
import { forgetCodes, renewCodes } from './recovery-codes'
import { seal, unseal } from './secrets'
import { authenticatorUri, newTotpSecret, stepOfCode } from './totp'

const Nothing = z.object({})

/**
 * Whoever has a second factor shows it before changing any; the first one needs none.
 * Problems: `needs_step_up`.
 */
export async function mayChangeFactors({ actor }: { actor: Actor }) {
  if (actor.isSteppedUp) return ok(null)
  const { code, passkey } = await factorsOf(await getDatabase(), actor.userId)
  return code || passkey ? refuse('needs_step_up') : ok(null)
}

/** Makes a secret for an authenticator and answers it as text, address and QR code. It counts once a code of it was typed. */
export const beginAuthenticator = accountCommand({
  name: 'begin-authenticator',
  permission: 'self.manage',
  input: Nothing,
  prove: mayChangeFactors,
  run: async ({ tx, actor }) => {
    const [user] = await tx.select().from(users).where(eq(users.id, actor.userId)).for('update')
    if (!user) return refuse('not_found')
    if (user.totpConfirmedAt) return refuse('wrong_state')
    const secret = newTotpSecret()
    await tx
      .update(users)
      .set({ totpSecret: seal(secret, user.id), totpLastStep: null })
      .where(eq(users.id, user.id))
    const uri = authenticatorUri(secret, user.email)
    return ok({ secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret, uri, qr: qrOf(uri) })
  },
})

/** A QR code as one path of unit squares, with the quiet zone that readers need. */
function qrOf(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}

/**
 * Confirms the authenticator by a first code and answers ten recovery codes, which are shown this once. The factor
 * counts as shown. Problems: `invalid` with `code_wrong`, `too_many_attempts`, `wrong_state` if nothing was begun or one
 * is confirmed already.
 */
export const confirmAuthenticator = accountCommand({
  name: 'confirm-authenticator',
  permission: 'self.manage',
  input: z.object({ code: z.string().max(20) }),
  prove: async ({ actor: { userId } }) =>
    (await countTry('factor', userId)) ? ok(null) : slowedDown('factor_slowed', userId, { userId, network: null }),
  run: async ({ tx, actor, input }) => {
    const [user] = await tx.select().from(users).where(eq(users.id, actor.userId)).for('update')
    const secret = user?.totpSecret && !user.totpConfirmedAt ? unseal(user.totpSecret, user.id) : null
    if (!secret) return refuse('wrong_state')
    const step = stepOfCode(secret, input.code.replace(/\s/g, ''))
    if (step === null) return wrongCode()
    const now = new Date()
    await tx.update(users).set({ totpConfirmedAt: now, totpLastStep: step }).where(eq(users.id, actor.userId))
    if (actor.sessionId) await tx.update(sessions).set({ stepUpAt: now }).where(eq(sessions.sidHash, actor.sessionId))
    const codes = await renewCodes(tx, actor.userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'authenticator_added' })
    return ok({ codes })
  },
})

/** Takes the authenticator and its recovery codes away. Problems: `needs_step_up`. */
export const removeAuthenticator = accountCommand({
  name: 'remove-authenticator',
  permission: 'self.manage',
  input: Nothing,
  prove: mayChangeFactors,
  run: async ({ tx, actor }) => {
    await forgetAuthenticator(tx, actor.userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'authenticator_removed' })
    return ok(null)
  },
})

/** Ten new recovery codes instead of those left. Problems: `needs_step_up`, `wrong_state` without an authenticator. */
export const renewRecoveryCodes = accountCommand({
  name: 'renew-recovery-codes',
  permission: 'self.manage',
  input: Nothing,
  prove: mayChangeFactors,
  run: async ({ tx, actor }) => {
    if (!(await factorsOf(tx, actor.userId)).code) return refuse('wrong_state')
    const codes = await renewCodes(tx, actor.userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'recovery_codes_renewed' })
    return ok({ codes })
  },
})

/** Forgets somebody's authenticator and recovery codes; the caller writes the audit entry. */
export async function forgetAuthenticator(tx: Transaction, userId: string): Promise<void> {
  await tx
    .update(users)
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where(eq(users.id, userId))
  await forgetCodes(tx, userId)
}

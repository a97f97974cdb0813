import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { signInTickets, users } from '@/db/schema/users'
import { ok, refuse } from '@/lib/core/result'
import { accountCommand } from './account-command'
import { recordAudit } from './audit'
import { forgetAuthenticator } from './authenticator'
import { forgetPasskeys } from './passkeys'
import { endSessionsOf } from './sessions'
import { isOpen, issueTicket } from './tickets'

const Person = z.object({ userId: z.string().max(80) })

/**
 * The first of two administrators asks to take somebody's second factors away, for whoever lost them all. It holds for
 * a day. Problems: `breaks_rule` with `own_role`, `not_found`.
 */
export const askFactorReset = accountCommand({
  name: 'ask-factor-reset',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    if (userId === actor.userId) return refuse('breaks_rule', { rule: 'own_role' })
    const [person] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId))
    if (!person) return refuse('not_found')
    await closeAsked(tx, userId)
    await issueTicket(tx, 'factor_reset', { userId, challenge: actor.userId })
    await recordAudit(tx, { userId: actor.userId, verb: 'factor_reset_asked', subject: userId })
    return ok(null)
  },
})

/**
 * The second administrator confirms: authenticator, recovery codes and passkeys are gone, all sessions end, and the
 * person sets up a new factor after the next sign-in. Problems: `wrong_state` if nobody asked, `breaks_rule` with
 * `second_administrator` for who asked, with `own_role` for the person themselves.
 */
export const confirmFactorReset = accountCommand({
  name: 'confirm-factor-reset',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    if (userId === actor.userId) return refuse('breaks_rule', { rule: 'own_role' })
    const [asked] = await closeAsked(tx, userId)
    if (!asked) return refuse('wrong_state')
    if (asked.by === actor.userId) return refuse('breaks_rule', { rule: 'second_administrator' })
    await forgetAuthenticator(tx, userId)
    await forgetPasskeys(tx, userId)
    await endSessionsOf(tx, userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'factor_reset', subject: userId })
    return ok(null)
  },
})

/** Uses up what was asked for somebody and answers by whom; a refusal afterwards rolls this back. */
function closeAsked(tx: Transaction, userId: string) {
  return tx
    .update(signInTickets)
    .set({ usedAt: new Date() })
    .where(and(isOpen('factor_reset'), eq(signInTickets.userId, userId)))
    .returning({ by: signInTickets.challenge })
}

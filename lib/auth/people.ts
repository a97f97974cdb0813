import 'server-only'
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, type Transaction } from '@/db/client'
import { invitations, sessions, signInTickets, users } from '@/db/schema/users'
import { ok, refuse } from '@/lib/core/result'
import { accountCommand } from './account-command'
import type { Actor } from './actor'
import { recordAudit } from './audit'
import { Email } from './email'
import { InvitedRoles, writeInvitation, writePasswordLink } from './invitations'
import { mayDo } from './permissions'
import { endSessionsOf } from './sessions'
import { isOpen } from './tickets'

/** Everybody with an account, by name; empty for who may not see it. */
export async function listPeople(actor: Actor) {
  if (!mayDo(actor, 'people.read')) return []
  const db = await getDatabase()
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      roles: users.roles,
      disabledAt: users.disabledAt,
      // Written out: a column of the one table selected from would lose its table's name, and the subquery has its own id.
      hasFactor: sql<boolean>`totp_confirmed_at is not null or exists (select 1 from passkeys p where p.user_id = users.id)`,
      lastSeenAt: sql<Date | null>`(select max(s.last_seen_at) from sessions s where s.user_id = users.id)`.mapWith(
        sessions.lastSeenAt,
      ),
    })
    .from(users)
    .where(isNotNull(users.passwordHash))
    .orderBy(asc(users.name), asc(users.id))
}

/**
 * One person with what an administrator can do about them: `resetAskedBy` is who asked to take their second factor
 * away, null if nobody. Null for who may not see people, and for accounts that do not exist.
 */
export async function getPerson(actor: Actor, id: string) {
  const person = (await listPeople(actor)).find((one) => one.id === id)
  if (!person) return null
  const db = await getDatabase()
  const [asked] = await db
    .select({ by: signInTickets.challenge, name: users.name })
    .from(signInTickets)
    .leftJoin(users, eq(users.id, signInTickets.challenge))
    .where(and(isOpen('factor_reset'), eq(signInTickets.userId, id)))
  return { ...person, resetAskedBy: asked ? { id: asked.by, name: asked.name ?? '' } : null }
}

/** Invites somebody and answers the token of a link that works once, for 72 hours. */
export const invite = accountCommand({
  name: 'invite',
  permission: 'people.invite',
  input: z.object({ email: Email.nullable(), roles: InvitedRoles }),
  run: async ({ tx, actor, input }) =>
    ok({ token: await writeInvitation(tx, input.roles, { email: input.email, createdBy: actor.userId }) }),
})

const Person = z.object({ userId: z.string().max(80) })

/**
 * Changes the roles of somebody else and ends their sessions, so that they sign in to the new ones.
 * Problems: `breaks_rule` with `own_role` or `last_administrator`, `not_found`.
 */
export const changeRoles = accountCommand({
  name: 'change-roles',
  permission: 'people.change',
  input: Person.extend({ roles: InvitedRoles }),
  run: async ({ tx, actor, input: { userId, roles } }) => {
    if (userId === actor.userId) return refuse('breaks_rule', { rule: 'own_role' })
    await lockAdministrators(tx)
    const [changed] = await tx.update(users).set({ roles }).where(isPerson(userId)).returning({ id: users.id })
    if (!changed) return refuse('not_found')
    if (!(await isAdministered(tx))) return refuse('breaks_rule', { rule: 'last_administrator' })
    await endSessionsOf(tx, userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'roles_changed', subject: `${userId}: ${roles.join(' ')}` })
    return ok(null)
  },
})

/** Disables an account and ends its sessions at once. Problems: `breaks_rule` with `own_role` or `last_administrator`, `not_found`. */
export const disablePerson = accountCommand({
  name: 'disable-person',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    if (userId === actor.userId) return refuse('breaks_rule', { rule: 'own_role' })
    await lockAdministrators(tx)
    const [disabled] = await tx
      .update(users)
      .set({ disabledAt: new Date() })
      .where(and(isPerson(userId), isNull(users.disabledAt)))
      .returning({ id: users.id })
    if (!disabled) return refuse('not_found')
    if (!(await isAdministered(tx))) return refuse('breaks_rule', { rule: 'last_administrator' })
    await endSessionsOf(tx, userId)
    await recordAudit(tx, { userId: actor.userId, verb: 'disabled', subject: userId })
    return ok(null)
  },
})

/** Lets a disabled account sign in again. Problems: `not_found`. */
export const enablePerson = accountCommand({
  name: 'enable-person',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    const [enabled] = await tx
      .update(users)
      .set({ disabledAt: null })
      .where(and(isPerson(userId), isNotNull(users.disabledAt)))
      .returning({ id: users.id })
    if (!enabled) return refuse('not_found')
    await recordAudit(tx, { userId: actor.userId, verb: 'enabled', subject: userId })
    return ok(null)
  },
})

/** Ends all sessions of somebody but the one that asks, and answers how many: 0 also for nobody known. No Problems of its own. */
export const endSessionsOfPerson = accountCommand({
  name: 'end-sessions-of',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    const ended = await endSessionsOf(tx, userId, actor.sessionId)
    await recordAudit(tx, { userId: actor.userId, verb: 'sessions_ended', subject: userId })
    return ok({ ended })
  },
})

/** Makes a link by which somebody chooses a new password, once, within 30 minutes. Earlier ones stop working. Problems: `not_found`. */
export const makePasswordLink = accountCommand({
  name: 'make-password-link',
  permission: 'people.change',
  input: Person,
  run: async ({ tx, actor, input: { userId } }) => {
    const [person] = await tx
      .select()
      .from(users)
      .where(and(isPerson(userId), isNull(users.disabledAt)))
    if (!person) return refuse('not_found')
    await tx
      .update(invitations)
      .set({ expiresAt: new Date() })
      .where(and(eq(invitations.forUserId, userId), isNull(invitations.usedAt)))
    return ok({ token: await writePasswordLink(tx, person, actor.userId) })
  },
})

/** Somebody with an account that a person can sign in to; systems that act are none. */
function isPerson(id: string) {
  return and(eq(users.id, id), isNotNull(users.passwordHash))
}

/** Two administrators who take each other's role away at once must not both succeed: one waits for the other here. */
async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(4711, 1)`)
}

async function isAdministered(tx: Transaction): Promise<boolean> {
  const [left] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(isNotNull(users.passwordHash), isNull(users.disabledAt), sql`${users.roles} ? 'administrator'`))
    .limit(1)
  return left !== undefined
}

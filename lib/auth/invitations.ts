import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { invitations, users } from '@/db/schema/users'
import { LOCALES, ROLES, type Role } from '@/db/vocabulary'
import { randomToken, sha256 } from '@/lib/core/canonical'
import { newId } from '@/lib/core/ids'
import { ok, refuse, type Result } from '@/lib/core/result'
import { fieldsOf } from './admission'
import { countTry, forgetFailures, giveBack, slowedDown } from './attempts'
import { recordAudit } from './audit'
import { Email } from './email'
import { reasonToGuess } from './guessing'
import { hashPassword, Password } from './passwords'
import { endSessionsOf } from './sessions'

const MINUTE = 60_000
const INVITATION_LASTS_MS = 72 * 60 * MINUTE
const PASSWORD_LINK_LASTS_MS = 30 * MINUTE

/** Makes a one-time invitation and answers its token, which is stored nowhere. */
export async function writeInvitation(
  tx: Transaction,
  roles: Role[],
  by: { email: string | null; createdBy: string | null },
): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(Date.now() + INVITATION_LASTS_MS)
  await tx.insert(invitations).values({ tokenHash: sha256(token), roles, ...by, expiresAt })
  await recordAudit(tx, { userId: by.createdBy, verb: 'invited', subject: roles.join(' ') })
  return token
}

/** Makes a one-time link by which somebody with an account chooses a new password, and answers its token. */
export async function writePasswordLink(
  tx: Transaction,
  person: { id: string; email: string },
  createdBy: string,
): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(Date.now() + PASSWORD_LINK_LASTS_MS)
  const values = {
    tokenHash: sha256(token),
    roles: [],
    email: person.email,
    forUserId: person.id,
    createdBy,
    expiresAt,
  }
  await tx.insert(invitations).values(values)
  await recordAudit(tx, { userId: createdBy, verb: 'password_link_made', subject: person.id })
  return token
}

/**
 * The invitation of the first person: administrator, editor and researcher, for as long as nobody has an account.
 * Earlier ones that were not used stop working. Null once somebody is there.
 */
export async function firstInvitation(): Promise<string | null> {
  return inTransaction(async (tx) => {
    const [somebody] = await tx
      .select({ id: users.id })
      .from(users)
      .where(sql`${users.passwordHash} is not null`)
      .limit(1)
    if (somebody) return null
    await tx.update(invitations).set({ expiresAt: new Date() }).where(isNull(invitations.usedAt))
    return writeInvitation(tx, ['administrator', 'editor', 'researcher'], { email: null, createdBy: null })
  })
}

export type Offer = { roles: Role[]; email: string | null; isForPassword: boolean }

/** What a link offers: an account with roles, or a new password; null if it was used, ran out, or never was. */
export async function openInvitation(token: string): Promise<Offer | null> {
  const db = await getDatabase()
  const [row] = await db.select().from(invitations).where(isUsable(token))
  return row ? { roles: row.roles, email: row.email, isForPassword: row.forUserId !== null } : null
}

function isUsable(token: string) {
  return and(
    eq(invitations.tokenHash, sha256(token)),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, new Date()),
  )
}

export const Acceptance = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1, 'required').max(120, 'too_big'),
  email: Email,
  password: Password,
  locale: z.enum(LOCALES).default('en'),
})
const Renewal = Acceptance.pick({ token: true, password: true })
export const InvitedRoles = z.array(z.enum(ROLES)).min(1, 'required')

/**
 * Takes what a link offers: makes the account of an invitation, or gives an account its new password and ends its
 * sessions. Problems: `link_used_up`, `invalid`, `already_exists` for the address, `too_many_attempts` after twenty
 * links from one network within an hour that were none.
 */
export async function acceptInvitation(
  input: unknown,
  network: string | null = null,
): Promise<Result<{ email: string }>> {
  const { success, data: asked } = z.looseObject({ token: Acceptance.shape.token }).safeParse(input)
  if (!success) return refuse('link_used_up')
  if (!(await countTry('link', network ?? 'unknown')))
    return slowedDown('sign_in_slowed', `link ${network}`, { userId: null, network })
  const offer = await openInvitation(asked.token)
  if (!offer) return refuse('link_used_up')
  await giveBack('link', network ?? 'unknown')
  return offer.isForPassword ? renewPassword(input, network) : makeAccount(input, network)
}

async function makeAccount(input: unknown, network: string | null): Promise<Result<{ email: string }>> {
  const parsed = Acceptance.safeParse(input)
  if (!parsed.success) return refuse('invalid', { fields: fieldsOf(parsed.error) })
  const { token, name, email, password, locale } = parsed.data
  const reason = reasonToGuess(password, { name, email })
  if (reason) return refuse('invalid', { fields: [{ path: 'password', code: reason }] })
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const [invitation] = await tx.select().from(invitations).where(isUsable(token)).for('update')
    if (!invitation || (invitation.email && invitation.email !== email)) return refuse('link_used_up')
    const id = newId()
    const [made] = await tx
      .insert(users)
      .values({ id, name, email, passwordHash, roles: invitation.roles, locale, passwordChangedAt: new Date() })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!made) return refuse('already_exists', { fields: [{ path: 'email', code: 'already_exists' }] })
    await closeLink(tx, token, id)
    await recordAudit(tx, { userId: id, verb: 'invitation_accepted', network })
    return ok({ email })
  })
}

async function renewPassword(input: unknown, network: string | null): Promise<Result<{ email: string }>> {
  const parsed = Renewal.safeParse(input)
  if (!parsed.success) return refuse('invalid', { fields: fieldsOf(parsed.error) })
  const { token, password } = parsed.data
  return inTransaction(async (tx) => {
    const [link] = await tx.select().from(invitations).where(isUsable(token)).for('update')
    const [user] = link?.forUserId ? await tx.select().from(users).where(eq(users.id, link.forUserId)) : []
    if (!user || user.disabledAt) return refuse('link_used_up')
    const reason = reasonToGuess(password, user)
    if (reason) return refuse('invalid', { fields: [{ path: 'password', code: reason }] })
    const passwordHash = await hashPassword(password)
    await tx
      .update(users)
      .set({ passwordHash, passwordChangedAt: new Date(), wrongInARow: 0 })
      .where(eq(users.id, user.id))
    await forgetFailures(tx, user.email)
    await endSessionsOf(tx, user.id)
    await closeLink(tx, token, user.id)
    await recordAudit(tx, { userId: user.id, verb: 'password_link_used', network })
    return ok({ email: user.email })
  })
}

async function closeLink(tx: Transaction, token: string, usedBy: string): Promise<void> {
  await tx
    .update(invitations)
    .set({ usedAt: new Date(), usedBy })
    .where(eq(invitations.tokenHash, sha256(token)))
}

import 'server-only'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { auditEntries, invitations, users } from '@/db/schema/users'
import { LOCALES, ROLES, type Role } from '@/db/vocabulary'
import { randomToken, sha256 } from '@/lib/core/canonical'
import { newId } from '@/lib/core/ids'
import { ok, refuse, type Result } from '@/lib/core/result'
import { hashPassword, isEasilyGuessed, Password } from './passwords'
import { Email } from './sign-in'

const LASTS_MS = 72 * 3_600_000

/** Makes a one-time invitation and answers its token, which is stored nowhere. */
export async function writeInvitation(
  tx: Transaction,
  roles: Role[],
  by: { email: string | null; createdBy: string | null },
): Promise<string> {
  const token = randomToken()
  await tx
    .insert(invitations)
    .values({ tokenHash: sha256(token), roles, ...by, expiresAt: new Date(Date.now() + LASTS_MS) })
  await tx.insert(auditEntries).values({ userId: by.createdBy, verb: 'invited', subject: roles.join(' ') })
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

/** What an invitation offers; null if it was used, ran out, or never was. */
export async function openInvitation(token: string): Promise<{ roles: Role[]; email: string | null } | null> {
  const db = await getDatabase()
  const [row] = await db
    .select()
    .from(invitations)
    .where(
      and(eq(invitations.tokenHash, sha256(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, new Date())),
    )
  return row ? { roles: row.roles, email: row.email } : null
}

export const Acceptance = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1, 'required').max(120, 'too_big'),
  email: Email,
  password: Password,
  locale: z.enum(LOCALES).default('en'),
})
export const InvitedRoles = z.array(z.enum(ROLES)).min(1, 'required')

/** Makes the account that an invitation offers. Problems: `link_used_up`, `invalid`, `already_exists` for the address. */
export async function acceptInvitation(input: unknown): Promise<Result<{ email: string }>> {
  const parsed = Acceptance.safeParse(input)
  if (!parsed.success) {
    return refuse('invalid', {
      fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message })),
    })
  }
  const { token, name, email, password, locale } = parsed.data
  if (isEasilyGuessed(password, { name, email }))
    return refuse('invalid', { fields: [{ path: 'password', code: 'password_too_common' }] })
  if (!(await openInvitation(token))) return refuse('link_used_up')
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const [invitation] = await tx
      .select()
      .from(invitations)
      .where(
        and(
          eq(invitations.tokenHash, sha256(token)),
          isNull(invitations.usedAt),
          gt(invitations.expiresAt, new Date()),
        ),
      )
      .for('update')
    if (!invitation || (invitation.email && invitation.email !== email)) return refuse('link_used_up')
    const id = newId()
    const [made] = await tx
      .insert(users)
      .values({ id, name, email, passwordHash, roles: invitation.roles, locale })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!made) return refuse('already_exists', { fields: [{ path: 'email', code: 'already_exists' }] })
    await tx
      .update(invitations)
      .set({ usedAt: new Date(), usedBy: id })
      .where(eq(invitations.tokenHash, invitation.tokenHash))
    await tx.insert(auditEntries).values({ userId: id, verb: 'invitation_accepted' })
    return ok({ email })
  })
}

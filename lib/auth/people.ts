import 'server-only'
import { asc, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase, inTransaction } from '@/db/client'
import { users } from '@/db/schema/users'
import { ok, refuse, type Result } from '@/lib/core/result'

import type { Actor } from './actor'
import { InvitedRoles, writeInvitation } from './invitations'
import { mayDo } from './permissions'
import { Email } from './sign-in'

/** Everybody with an account, by name; empty for who may not see it. */
export async function listPeople(actor: Actor) {
  if (!mayDo(actor, 'people.read')) return []
  const db = await getDatabase()
  return db
    .select({ id: users.id, name: users.name, email: users.email, roles: users.roles, disabledAt: users.disabledAt })
    .from(users)
    .where(isNotNull(users.passwordHash))
    .orderBy(asc(users.name), asc(users.id))
}

const Invitation = z.object({ email: Email.nullable(), roles: InvitedRoles })

/** Invites somebody and answers the token of a link that works once, for 72 hours. Problems: `not_allowed`, `invalid`. */
export async function invite(actor: Actor, input: unknown): Promise<Result<{ token: string }>> {
  if (!mayDo(actor, 'people.invite')) return refuse('not_allowed')
  const parsed = Invitation.safeParse(input)
  if (!parsed.success) {
    return refuse('invalid', {
      fields: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message })),
    })
  }
  const { roles, email } = parsed.data
  return inTransaction(async (tx) =>
    ok({ token: await writeInvitation(tx, roles, { email, createdBy: actor.userId }) }),
  )
}

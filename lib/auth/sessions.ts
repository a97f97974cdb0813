import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { getDatabase, inTransaction } from '@/db/client'
import { auditEntries, sessions, users } from '@/db/schema/users'
import type { Role } from '@/db/vocabulary'
import { randomToken, sha256 } from '@/lib/core/canonical'
import { type Actor, mintActor } from './actor'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long a session lasts at most, and unused, by the strongest role (a night in a conference hall for researchers). */
const LIFETIMES: Record<Role, { idle: number; whole: number }> = {
  administrator: { idle: 4 * HOUR, whole: 12 * HOUR },
  editor: { idle: 4 * HOUR, whole: 24 * HOUR },
  researcher: { idle: 12 * HOUR, whole: 7 * 24 * HOUR },
  partner: { idle: 4 * HOUR, whole: 24 * HOUR },
}

function lifetimeOf(roles: readonly Role[]) {
  const strongest = (['administrator', 'editor', 'researcher'] as const).find((role) => roles.includes(role))
  return LIFETIMES[strongest ?? 'researcher']
}

/** Opens a session and answers its token, which only the browser keeps. */
export async function openSession(userId: string, agent: string | null = null): Promise<string> {
  const token = randomToken()
  await inTransaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId))
    const expiresAt = new Date(Date.now() + lifetimeOf(user?.roles ?? []).whole)
    await tx.insert(sessions).values({ sidHash: sha256(token), userId, expiresAt, agent: agent?.slice(0, 200) ?? null })
    await tx.insert(auditEntries).values({ userId, verb: 'signed_in' })
  })
  return token
}

/** Who holds a session token now; null once it is ended, unused too long, or its holder disabled. */
export async function actorOfSession(token: string): Promise<Actor | null> {
  const db = await getDatabase()
  const [row] = await db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.sidHash, sha256(token)), isNull(sessions.revokedAt), isNull(users.disabledAt)))
  if (!row) return null
  const now = Date.now()
  const { session, user } = row
  if (session.expiresAt.getTime() < now || session.lastSeenAt.getTime() + lifetimeOf(user.roles).idle < now) return null
  if (session.lastSeenAt.getTime() + MINUTE < now) {
    await db.update(sessions).set({ lastSeenAt: new Date() }).where(eq(sessions.sidHash, session.sidHash))
  }
  return mintActor({ userId: user.id, name: user.name, roles: user.roles, locale: user.locale })
}

/** Ends a session; the next request with its token is nobody's. */
export async function endSession(token: string): Promise<void> {
  await inTransaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(eq(sessions.sidHash, sha256(token)))
      .returning({ userId: sessions.userId })
    if (ended) await tx.insert(auditEntries).values({ userId: ended.userId, verb: 'signed_out' })
  })
}

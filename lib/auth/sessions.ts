import 'server-only'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { passkeys, sessions, users } from '@/db/schema/users'
import type { Role } from '@/db/vocabulary'
import { randomToken, sha256 } from '@/lib/core/canonical'
import { isLocal, readEnvironment } from '@/lib/core/environment'
import { type Actor, mintActor } from './actor'
import { recordAudit } from './audit'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STEP_UP_LASTS_MS = 10 * MINUTE

/** How long a session lasts at most, and unused, by the strongest role (a night in a conference hall for researchers). */
const LIFETIMES: Record<Role, { idle: number; whole: number }> = {
  administrator: { idle: 4 * HOUR, whole: 12 * HOUR },
  editor: { idle: 4 * HOUR, whole: 24 * HOUR },
  researcher: { idle: 12 * HOUR, whole: 7 * 24 * HOUR },
  partner: { idle: 4 * HOUR, whole: 24 * HOUR },
}

function lifetimeOf(roles: readonly Role[]) {
  const strongest = (['administrator', 'editor', 'researcher'] as const).find((role) => roles.includes(role))
  return LIFETIMES[strongest ?? 'partner']
}

/** Where a session was opened: the browser's words about itself, the coarse network, the hash of the device cookie. */
export type Place = { agent: string | null; network: string | null; device: string | null }
export const NOWHERE: Place = { agent: null, network: null, device: null }

/** Opens a session and answers its token, which only the browser keeps. */
export async function openSession(
  userId: string,
  { agent, network, device }: Place = NOWHERE,
  isSteppedUp = false,
): Promise<string> {
  const token = randomToken()
  await inTransaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId))
    await tx.insert(sessions).values({
      sidHash: sha256(token),
      userId,
      expiresAt: new Date(Date.now() + lifetimeOf(user?.roles ?? []).whole),
      stepUpAt: isSteppedUp ? new Date() : null,
      agent: agent?.slice(0, 200) ?? null,
      network,
      device,
    })
    await recordAudit(tx, { userId, verb: 'signed_in', network })
  })
  return token
}

export type Holder = {
  actor: Actor
  /** Whether this person must set up a second factor before anything else (an installation that others reach). */
  owesFactor: boolean
}

/**
 * Who holds a session token now; null once it is ended, unused too long, or its holder disabled. Somebody who still
 * owes a second factor is a holder, and no {@link actorOfSession}.
 */
export async function holderOfSession(token: string): Promise<Holder | null> {
  const db = await getDatabase()
  const [row] = await db
    .select({
      session: sessions,
      user: users,
      hasPasskey: sql<boolean>`exists (select 1 from ${passkeys} where ${passkeys.userId} = ${users.id})`,
    })
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
  const hasFactor = user.totpConfirmedAt !== null || row.hasPasskey
  const isTrial = isLocal(readEnvironment())
  const steppedUpMs = session.stepUpAt ? now - session.stepUpAt.getTime() : Number.POSITIVE_INFINITY
  const actor = mintActor({
    userId: user.id,
    name: user.name,
    roles: user.roles,
    locale: user.locale,
    isSteppedUp: steppedUpMs < STEP_UP_LASTS_MS || (isTrial && !hasFactor),
    sessionId: session.sidHash,
  })
  return { actor, owesFactor: !isTrial && !hasFactor && user.roles.some((role) => role !== 'partner') }
}

/** Who may work with a session token now; null for nobody, and for who owes a second factor first. */
export async function actorOfSession(token: string): Promise<Actor | null> {
  const holder = await holderOfSession(token)
  return holder && !holder.owesFactor ? holder.actor : null
}

/** Ends a session; the next request with its token is nobody's. */
export async function endSession(token: string): Promise<void> {
  await inTransaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(and(eq(sessions.sidHash, sha256(token)), isNull(sessions.revokedAt)))
      .returning({ userId: sessions.userId })
    if (ended) await recordAudit(tx, { userId: ended.userId, verb: 'signed_out' })
  })
}

/** Ends all open sessions of somebody but `except`, and answers how many. The caller writes the audit entry. */
export async function endSessionsOf(tx: Transaction, userId: string, except: string | null = null): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        except === null ? undefined : ne(sessions.sidHash, except),
      ),
    )
    .returning({ sidHash: sessions.sidHash })
  return ended.length
}

/** Notes that a second factor was shown, and gives the session a new token, which is answered: the old one is void. */
export async function renewSteppedUp(tx: Transaction, sessionId: string): Promise<string> {
  const token = randomToken()
  await tx
    .update(sessions)
    .set({ stepUpAt: new Date(), sidHash: sha256(token) })
    .where(eq(sessions.sidHash, sessionId))
  return token
}

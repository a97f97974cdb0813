import 'server-only'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { getDatabase } from '@/db/client'
import { sessions } from '@/db/schema/users'
import { ok, refuse } from '@/lib/core/result'
import { accountCommand } from './account-command'
import type { Actor } from './actor'
import { recordAudit } from './audit'
import { deviceIn } from './devices'
import { endSessionsOf } from './sessions'

/**
 * The actor's open sessions, the last used first: browser and system where the browser told them, the coarse network
 * ("198.51.100"), and which of them asks. Sessions that ran out are not listed.
 */
export async function listOwnSessions(actor: Actor) {
  const db = await getDatabase()
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.lastSeenAt), sessions.sidHash)
  return rows.map(({ sidHash, createdAt, lastSeenAt, network, agent }) => ({
    id: sidHash,
    isThis: sidHash === actor.sessionId,
    since: createdAt,
    lastSeen: lastSeenAt,
    network,
    ...deviceIn(agent),
  }))
}

/** Ends one of one's own sessions; its device is signed out at its next request. Problems: `not_found`. */
export const endOwnSession = accountCommand({
  name: 'end-session',
  permission: 'self.manage',
  input: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
  run: async ({ tx, actor, input }) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(and(eq(sessions.sidHash, input.id), eq(sessions.userId, actor.userId), isNull(sessions.revokedAt)))
      .returning({ id: sessions.sidHash })
    if (!ended) return refuse('not_found')
    await recordAudit(tx, { userId: actor.userId, verb: 'session_ended' })
    return ok(null)
  },
})

/** Ends all of one's own sessions but the one that asks, and answers how many. */
export const endOtherSessions = accountCommand({
  name: 'end-other-sessions',
  permission: 'self.manage',
  input: z.object({}),
  run: async ({ tx, actor }) => {
    const ended = await endSessionsOf(tx, actor.userId, actor.sessionId)
    await recordAudit(tx, { userId: actor.userId, verb: 'sessions_ended' })
    return ok({ ended })
  },
})

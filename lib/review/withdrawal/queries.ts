import 'server-only'
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { getDatabase, inTransaction } from '@/db/client'
import { revisions, suppressions } from '@/db/schema/history'
import { symbols } from '@/db/schema/publications'
import { users } from '@/db/schema/users'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { lastPublication } from '@/lib/publication/withdrawing'
import { publicEventsAt } from './resting'
import { openRequest, STEPS } from './restoring'
import { confirmBy, WITHDRAWABLE_KINDS } from './schema'

const symbolOf = and(eq(symbols.recordKind, suppressions.recordKind), eq(symbols.recordId, suppressions.recordId))

/** Suppressions that wait for a second person, the most urgent first: which record, by whom, until when. */
export async function listOpenSuppressions(actor: Actor) {
  if (!mayDo(actor, 'event.confirm_suppression')) return []
  const db = await getDatabase()
  const rows = await db
    .select({ symbol: symbols.symbol, reason: suppressions.reason, at: suppressions.suppressedAt, by: users.name })
    .from(suppressions)
    .innerJoin(symbols, symbolOf)
    .leftJoin(users, eq(users.id, suppressions.suppressedBy))
    .where(and(isNull(suppressions.confirmedAt), isNull(suppressions.lapsedAt)))
    .orderBy(asc(suppressions.suppressedAt), asc(suppressions.id))
  return rows.map(({ at, ...row }) => ({ ...row, until: confirmBy(at).toISOString() }))
}

/** Records for which somebody asked that they be restored, and that wait for a second editor, the latest asked for first; at most 500. */
export async function listRestoreRequests(actor: Actor) {
  if (!mayDo(actor, 'event.restore')) return []
  const db = await getDatabase()
  const last = db
    .selectDistinctOn([revisions.subject, revisions.subjectId], {
      ...{ seq: revisions.seq, subject: revisions.subject, subjectId: revisions.subjectId },
      ...{ verb: revisions.verb, content: revisions.content, userId: revisions.userId },
    })
    .from(revisions)
    .where(inArray(revisions.verb, STEPS))
    .orderBy(revisions.subject, revisions.subjectId, desc(revisions.seq))
    .as('last')
  const asked = await db
    .select({ symbol: symbols.symbol, content: last.content, by: users.name })
    .from(last)
    .innerJoin(symbols, and(eq(sql`${symbols.recordKind}::text`, last.subject), eq(symbols.recordId, last.subjectId)))
    .leftJoin(users, eq(users.id, last.userId))
    .where(eq(last.verb, 'restore_asked'))
    .orderBy(desc(last.seq))
    .limit(500)
  return asked.map(({ content, ...one }) => ({ ...one, reason: reasonOf(content) }))
}

function reasonOf(content: string): string {
  return (JSON.parse(content) as { reason: string }).reason
}

/**
 * A public record that may have to be taken back, or that was: how it stands, what waits for a second person, and, for
 * a meeting, the symbols of the public events that lie in it. Null
 * if the symbol is of nothing that can be taken back, or the actor may not.
 */
export async function getWithdrawable(actor: Actor, symbol: string) {
  if (!mayDo(actor, 'event.retract')) return null
  return inTransaction(async (tx) => {
    const [row] = await tx.select().from(symbols).where(eq(symbols.symbol, symbol))
    const kind = WITHDRAWABLE_KINDS.find((one) => one === row?.recordKind)
    const last = row && kind ? await lastPublication(tx, { kind, id: row.recordId }) : null
    if (!row || !kind || !last) return null
    const [open] = await tx
      .select()
      .from(suppressions)
      .where(
        and(
          eq(suppressions.recordKind, kind),
          eq(suppressions.recordId, row.recordId),
          isNull(suppressions.confirmedAt),
          isNull(suppressions.lapsedAt),
        ),
      )
      .limit(1)
    const asked = await openRequest(tx, kind, row.recordId)
    const state = last.action === 'corrected' ? ('published' as const) : last.action
    return {
      ...{ kind, id: row.recordId, symbol, version: last.version, state },
      resting: kind === 'meeting' ? await publicEventsAt(tx, row.recordId) : [],
      toConfirm: open
        ? { isMine: open.suppressedBy === actor.userId, until: confirmBy(open.suppressedAt).toISOString() }
        : null,
      asked: asked ? { isMine: asked.userId === actor.userId, reason: reasonOf(asked.content) } : null,
    }
  })
}
export type Withdrawable = NonNullable<Awaited<ReturnType<typeof getWithdrawable>>>

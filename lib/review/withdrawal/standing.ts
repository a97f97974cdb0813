import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import { events } from '@/db/schema/events'
import { replies } from '@/db/schema/history'
import { meetings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import type { RecordState } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { mayDo, needsStepUp, type Permission } from '@/lib/auth/permissions'
import { ok, type Problem, refuse, type Result } from '@/lib/core/result'
import { mentionedIn } from '@/lib/events/naming'
import { renewEventsUnder } from '@/lib/publication/renewal'
import { lastPublication } from '@/lib/publication/withdrawing'
import type { WithdrawableKind } from './schema'

type Worked = { id: string; revision: number; lastEditorId: string; state: RecordState }
export type Standing = Worked & { kind: WithdrawableKind; symbol: string; version: number; isPublic: PublicState }
export type PublicState = 'published' | 'retracted' | 'suppressed'

const TABLES = { event: events, meeting: meetings, topic: topics, release: sources, reply: replies } as const

/**
 * A record as it stands before the public, locked, if the actor may do this to it now. A pending correction does not
 * hide that something is published: what counts is the last publication. Problems: `not_found`, `wrong_state`,
 * `not_allowed`, `needs_step_up`.
 */
export async function standingFor(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  { kind, id }: { kind: WithdrawableKind; id: string },
): Promise<Result<Standing>> {
  const row = await lockRecord(tx, { kind, id })
  if (!row) return refuse('not_found')
  const last = await lastPublication(tx, { kind, id })
  if (!last) return refuse('wrong_state')
  const isPublic = last.action === 'corrected' ? 'published' : last.action
  const standing = { ...row, kind, symbol: last.symbol, version: last.version, isPublic }
  if (!mayDo(actor, permission)) return refuse('not_allowed')
  if (!mayDo(actor, permission, { isOwn: row.lastEditorId === actor.userId, state: isPublic }))
    return refuse('wrong_state')
  if (needsStepUp(permission) && !actor.isSteppedUp) return refuse('needs_step_up')
  return ok(standing)
}

/** A record for work, locked until the transaction ends; null if there is none. Before the lock of publications. */
export async function lockRecord(
  tx: Transaction,
  { kind, id }: { kind: WithdrawableKind; id: string },
): Promise<Worked | null> {
  const table = TABLES[kind]
  const [row] = await tx
    .select({ id: table.id, revision: table.revision, lastEditorId: table.lastEditorId, state: table.state })
    .from(table)
    .where(eq(table.id, id))
    .for('update')
  return row ?? null
}

/** Lets the state of the record follow what was published of it. Events keep the address of a topic and lose its name. */
export async function setState(
  tx: Transaction,
  { kind, id }: { kind: WithdrawableKind; id: string },
  state: RecordState,
): Promise<void> {
  const now = { state, updatedAt: new Date() }
  const table = TABLES[kind]
  await tx.update(table).set(now).where(eq(table.id, id))
  if (kind === 'topic') await renewEventsUnder(tx, { kind, id })
}

/** Takes a record up again as its next revision, in this state; answers the revision. */
export async function nextRevision(
  tx: Transaction,
  { kind, id, revision }: Pick<Standing, 'kind' | 'id' | 'revision'>,
  state: RecordState,
): Promise<number> {
  const table = TABLES[kind]
  const next = { state, revision: revision + 1, updatedAt: new Date() }
  await tx.update(table).set(next).where(eq(table.id, id))
  return next.revision
}

/**
 * Why a reason that one person gives for a change or for taking something back cannot stand: it names a participant.
 * It stays public for ever, while nobody is named by one person alone; null where it names nobody. `path` is where the
 * reason was typed.
 */
export async function reasonProblem(tx: Transaction, reason: string, path = 'reason'): Promise<Problem | null> {
  const named = await mentionedIn(tx, reason)
  return named.length > 0 ? { code: 'invalid', fields: [{ path, code: 'names_somebody' }] } : null
}

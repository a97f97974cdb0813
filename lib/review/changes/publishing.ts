import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { topics } from '@/db/schema/agenda'
import { meetings } from '@/db/schema/meetings'
import { sources } from '@/db/schema/releases'
import { ok, refuse, type Result } from '@/lib/core/result'
import type { CommandContext } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { pendingChange } from '@/lib/publication/pending'
import { publishRecords } from '@/lib/publication/publish'
import { announcePublication } from '@/lib/publication/signal'
import { lastPublication } from '@/lib/publication/withdrawing'
import { reasonProblem } from '../withdrawal/standing'
import type { LoneKind, RecordToPublish } from './schema'

const TABLES = { meeting: meetings, topic: topics, release: sources } as const

/** The symbol and version under which a record is public once it was published. */
export type PublishedAs = { symbol: string; version: number }

/**
 * Publishes a record that one editor answers for, or what changed in it since it was published, with the reason that
 * the public reads. Where nothing changed, what is public stands and nothing is written. Problems: `not_found`; `stale`
 * where the revision or the change that was seen has been overtaken; `wrong_state` once it was taken back;
 * `needs_reason` where a public record changes without one; `invalid` where the reason names a participant.
 */
export async function publishAlone(
  { tx, actor, input, afterCommit }: CommandContext<RecordToPublish>,
  kind: LoneKind,
): Promise<Result<PublishedAs>> {
  const ref = { kind, id: input.id }
  const table = TABLES[kind]
  const [row] = await tx
    .select({ state: table.state, revision: table.revision, lastEditorId: table.lastEditorId })
    .from(table)
    .where(eq(table.id, input.id))
    .for('update')
  if (!row) return refuse('not_found')
  if (row.revision !== input.revision) return refuse('stale')
  if (row.state === 'retracted' || row.state === 'suppressed') return refuse('wrong_state')
  const change = await explainedChange(tx, ref, input)
  if (!change.ok) return change
  const standing = change.value.standing
  if (standing) return ok(standing)
  await tx.update(table).set({ state: 'published' }).where(eq(table.id, input.id))
  const { reason, kind: kindOfChange, locale } = change.value.correction ?? {}
  const [published] = await publishRecords(tx, [ref], {
    ...{ authorId: row.lastEditorId, approverId: actor.userId },
    ...{ reason, kind: kindOfChange, locale },
  })
  if (!published) return refuse('not_found')
  await recordRevisions(tx, actor, [
    { subject: kind, subjectId: input.id, revision: row.revision, verb: 'published', content: published, reason },
  ])
  afterCommit(announcePublication)
  return ok({ symbol: published.symbol, version: published.version })
}

/** Why a record that was public may change or come back: nothing to explain at first, `standing` where nothing differs. */
async function explainedChange(
  tx: Transaction,
  ref: { kind: LoneKind; id: string },
  { seen, correction }: RecordToPublish,
): Promise<Result<{ standing?: PublishedAs; correction?: RecordToPublish['correction'] }>> {
  const last = await lastPublication(tx, ref)
  if (!last) return ok({})
  const pending = await pendingChange(tx, ref)
  const isGone = last.action === 'retracted' || last.action === 'suppressed'
  if (!pending && !isGone) return ok({ standing: { symbol: last.symbol, version: last.version } })
  if (pending && seen !== null && seen !== pending.fingerprint) return refuse('stale')
  if (!correction) return refuse('needs_reason')
  const problem = await reasonProblem(tx, correction.reason, 'correction.reason')
  return problem ? { ok: false, problem } : ok({ correction })
}

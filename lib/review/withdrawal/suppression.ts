import 'server-only'
import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import { inTransaction, type Transaction } from '@/db/client'
import { revisions, suppressions } from '@/db/schema/history'
import type { Locale } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import type { Published } from '@/lib/publication/publish'
import { announcePublication } from '@/lib/publication/signal'
import { lastPublication, retractRecord, suppressRecord } from '@/lib/publication/withdrawing'
import { eventsThatRepeat } from './resting'
import { confirmBy, ExplainedRecord, HOURS_TO_CONFIRM, WithdrawnRecord, type WithdrawableKind } from './schema'
import { lockRecord, reasonProblem, type Standing, setState, standingFor } from './standing'

/**
 * Takes a record from the public at once, for somebody's safety: the words of all its versions are emptied, lists and
 * search lose it. With a release or a meeting go the events of which a version repeats its words (`also`, their symbols),
 * before it, so that none is left without its meeting. One editor or administrator with a fresh second factor, and a reason that harms nobody. A second
 * person confirms within 72 hours. Problems: `needs_step_up`, `invalid` if the reason names a participant,
 * `wrong_state` if it is not public or suppressed already.
 */
export const suppress = command({
  name: 'suppress',
  permission: 'event.suppress',
  input: ExplainedRecord,
  run: async ({ tx, actor, input, afterCommit }) => {
    const { kind, id, reason, locale } = input
    const found = await standingFor(tx, actor, 'event.suppress', { kind, id })
    if (!found.ok) return found
    const problem = await reasonProblem(tx, reason)
    if (problem) return { ok: false, problem }
    const repeating = await eventsThatRepeat(tx, actor, { kind, id })
    const suppressedAt = new Date()
    const takeOut = (one: Standing) => takeWordsOut(tx, actor, one, { reason, locale }, suppressedAt)
    const also: Published[] = []
    for (const event of repeating) also.push(await takeOut(event))
    const { symbol, version } = await takeOut(found.value)
    afterCommit(announcePublication)
    return ok({ symbol, version, confirmBy: confirmBy(suppressedAt), also: also.map((one) => one.symbol) })
  },
})

async function takeWordsOut(
  tx: Transaction,
  actor: Actor,
  standing: Standing,
  { reason, locale }: { reason: string; locale: Locale },
  suppressedAt: Date,
): Promise<Published> {
  const { kind, id, revision } = standing
  const by = { authorId: standing.lastEditorId, approverId: actor.userId, reason, locale }
  const published = await suppressRecord(tx, { kind, id }, by)
  await setState(tx, standing, 'suppressed')
  await tx
    .insert(suppressions)
    .values({ id: newId(), recordKind: kind, recordId: id, reason, suppressedBy: actor.userId, suppressedAt })
  await recordRevisions(tx, actor, [
    { subject: kind, subjectId: id, revision, verb: 'suppressed', content: { ...published, locale }, reason },
  ])
  return published
}

/**
 * Confirms a suppression, so that it stands. Problems: `needs_second_person` for whoever suppressed,
 * `needs_step_up`, `wrong_state` once it is confirmed or has lapsed.
 */
export const confirmSuppression = command({
  name: 'confirm-suppression',
  permission: 'event.confirm_suppression',
  input: WithdrawnRecord,
  run: async ({ tx, actor, input }) => {
    const { kind, id } = input
    const found = await standingFor(tx, actor, 'event.confirm_suppression', { kind, id })
    if (!found.ok) return found
    const [open] = await tx
      .select()
      .from(suppressions)
      .where(and(eq(suppressions.recordKind, kind), eq(suppressions.recordId, id)))
      .orderBy(desc(suppressions.suppressedAt), desc(suppressions.id))
      .limit(1)
    const now = new Date()
    if (!open || open.confirmedAt || open.lapsedAt || confirmBy(open.suppressedAt) <= now) return refuse('wrong_state')
    if (open.suppressedBy === actor.userId) return refuse('needs_second_person')
    const confirmed = { confirmedBy: actor.userId, confirmedAt: now }
    await tx.update(suppressions).set(confirmed).where(eq(suppressions.id, open.id))
    const { revision } = found.value
    await recordRevisions(tx, actor, [
      { subject: kind, subjectId: id, revision, verb: 'suppression_confirmed', content: { suppressionId: open.id } },
    ])
    return ok({ symbol: found.value.symbol })
  },
})

/** Who writes what no person does: the clock. */
const CLOCK = { userId: 'clock' }

/**
 * Turns suppressions that nobody confirmed within 72 hours into retractions, which say so with the same reason; the
 * words stay gone. To be called at the start and every hour. Answers the symbols that lapsed.
 */
export async function lapseSuppressions(now: Date): Promise<string[]> {
  const lapsed = await inTransaction(async (tx) => {
    const open = await tx
      .select()
      .from(suppressions)
      .where(
        and(
          isNull(suppressions.confirmedAt),
          isNull(suppressions.lapsedAt),
          lte(suppressions.suppressedAt, new Date(now.getTime() - HOURS_TO_CONFIRM * 3_600_000)),
        ),
      )
      .orderBy(suppressions.suppressedAt, suppressions.id)
      .for('update', { skipLocked: true })
    const symbols: string[] = []
    for (const one of open) symbols.push(...(await lapse(tx, one, now)))
    return symbols
  })
  if (lapsed.length > 0) announcePublication()
  return lapsed
}

async function lapse(tx: Transaction, one: typeof suppressions.$inferSelect, now: Date): Promise<string[]> {
  await tx.update(suppressions).set({ lapsedAt: now }).where(eq(suppressions.id, one.id))
  const ref = { kind: one.recordKind as WithdrawableKind, id: one.recordId }
  const record = await lockRecord(tx, ref)
  if (!record || (await lastPublication(tx, ref))?.action !== 'suppressed') return []
  const { reason, suppressedBy: authorId } = one
  const by = { authorId, approverId: CLOCK.userId, reason, locale: await languageOfReason(tx, ref) }
  const published = await retractRecord(tx, ref, by)
  await setState(tx, ref, 'retracted')
  await recordRevisions(tx, CLOCK, [
    {
      subject: ref.kind,
      subjectId: ref.id,
      revision: record.revision,
      verb: 'suppression_lapsed',
      content: published,
      reason: one.reason,
    },
  ])
  return [published.symbol]
}

/** The language in which the reason of the last suppression was given; entries of before it was kept say nothing. */
async function languageOfReason(tx: Transaction, ref: { kind: WithdrawableKind; id: string }): Promise<Locale> {
  const [entry] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.subject, ref.kind), eq(revisions.subjectId, ref.id), eq(revisions.verb, 'suppressed')))
    .orderBy(desc(revisions.seq))
    .limit(1)
  const { locale } = JSON.parse(entry?.content ?? '{}') as { locale?: Locale }
  return locale ?? 'en'
}

import 'server-only'
import { and, asc, desc, eq, gt, lt, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { getDatabase, inTransaction, type Transaction } from '@/db/client'
import { auditEntries, users } from '@/db/schema/users'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import type { Problem } from '@/lib/core/result'
import { ACCOUNT_COMMANDS, ACCOUNT_VERBS } from './audit-verbs'
import type { Actor } from './actor'
import { mayDo } from './permissions'
import { keyedHash } from './secrets'

const AUDIT_LOCK = 4_711_003
const FIRST_HASH = '0'.repeat(64)
const PAGE = 50
const BATCH = 1000

type Entry = { userId: string | null; verb: string; subject?: string | null; network?: string | null }
type Row = typeof auditEntries.$inferSelect

/**
 * Writes who did what into the audit trail, in the caller's transaction, with the hash of the entry before. Writers
 * queue on one lock, so the chain never forks. `network` is kept as a keyed hash of the day: two entries of one day
 * can be compared, nobody can be looked up. To be called late in a transaction: others wait until it ends.
 */
export async function recordAudit(tx: Transaction, entry: Entry): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`)
  const [last] = await tx
    .select({ hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.seq))
    .limit(1)
  const at = new Date()
  const network = entry.network
    ? keyedHash('audit network', at.toISOString().slice(0, 10), entry.network).slice(0, 16)
    : null
  const row = { at, userId: entry.userId, verb: entry.verb, subject: entry.subject ?? null, network }
  const previousHash = last?.hash || FIRST_HASH
  await tx.insert(auditEntries).values({ ...row, previousHash, hash: hashOf(previousHash, row) })
}

/** Writes that somebody was refused a command for want of a role, in a transaction of its own: nothing else happened. */
export async function recordRefusal(actor: Pick<Actor, 'userId'>, command: string): Promise<void> {
  await inTransaction((tx) => recordAudit(tx, { userId: actor.userId, verb: 'refused', subject: command }))
}

/** Verbs of refusals on one record, by the Problem or its rule: not this one, or another person is needed. */
const REFUSED_ON_ONE: Partial<Record<string, string>> = {
  not_allowed: 'refused_record',
  own_role: 'refused_record',
  needs_second_person: 'refused_person',
  second_administrator: 'refused_person',
}

/**
 * Writes that a command refused somebody on one record, in a transaction of its own, because that of the command was
 * rolled back: the command and the record's id, as far as the input names one. Other Problems are no refusals and are
 * left out.
 */
export async function recordRefusalOn(
  actor: Pick<Actor, 'userId'>,
  command: string,
  problem: Problem,
  input: unknown,
): Promise<void> {
  const verb = REFUSED_ON_ONE[problem.code] ?? REFUSED_ON_ONE[problem.rule ?? '']
  if (!verb) return
  const { id, eventId, userId, keep } = (input ?? {}) as Record<string, unknown>
  const record = id ?? eventId ?? userId ?? (keep as { id?: unknown } | undefined)?.id
  const subject = typeof record === 'string' ? `${command} ${record}` : command
  await inTransaction((tx) => recordAudit(tx, { userId: actor.userId, verb, subject }))
}

function hashOf(previousHash: string, row: Pick<Row, 'at' | 'userId' | 'verb' | 'subject' | 'network'>): string {
  const { at, userId, verb, subject, network } = row
  return sha256(previousHash, canonicalJson({ at, userId, verb, subject, network }))
}

/**
 * The number of the first entry of the audit trail that does not follow from the one before: changed, or behind a
 * removed one. Null if the whole chain holds. Entries from before the chain was kept have no hash and come first.
 */
export async function firstBrokenAudit(): Promise<number | null> {
  const db = await getDatabase()
  let seq = 0
  let previous: string | null = null
  for (;;) {
    const rows: Row[] = await db
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.seq, seq))
      .orderBy(asc(auditEntries.seq))
      .limit(BATCH)
    for (const row of rows) {
      const isOlderThanChain: boolean = previous === null && row.hash === '' && row.previousHash === ''
      if (!isOlderThanChain) {
        if (row.previousHash !== (previous ?? FIRST_HASH) || row.hash !== hashOf(row.previousHash, row)) return row.seq
        previous = row.hash
      }
      seq = row.seq
    }
    if (rows.length < BATCH) return null
  }
}

/**
 * One page of the audit trail, newest first, older than `before`: everything for administrators, entries about content
 * and one's own for editors, one's own for all others; with `of`, only what one person did or what was done to them.
 * `next` is the `before` of the page after; null on the last.
 */
export async function listAudit(actor: Actor, before: number | null, of: string | null = null) {
  if (!mayDo(actor, 'audit.read')) return { entries: [], next: null }
  const db = await getDatabase()
  const about = alias(users, 'about')
  const whom = sql`split_part(${auditEntries.subject}, ':', 1)`
  const entries = await db
    .select({
      seq: auditEntries.seq,
      at: auditEntries.at,
      verb: auditEntries.verb,
      subject: auditEntries.subject,
      network: auditEntries.network,
      userId: auditEntries.userId,
      name: users.name,
      /** Whom an entry about somebody else concerns, by name. */
      aboutName: about.name,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .leftJoin(about, eq(about.id, whom))
    .where(
      and(
        reachOf(actor),
        before === null ? undefined : lt(auditEntries.seq, before),
        of === null ? undefined : or(eq(auditEntries.userId, of), eq(whom, of)),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(PAGE + 1)
  const shown = entries.slice(0, PAGE)
  return { entries: shown, next: entries.length > PAGE ? (shown.at(-1)?.seq ?? null) : null }
}

function reachOf(actor: Actor): SQL | undefined {
  if (actor.roles.includes('administrator')) return undefined
  const own = eq(auditEntries.userId, actor.userId)
  if (!actor.roles.includes('editor')) return own
  const isContent = and(
    notInArray(auditEntries.verb, [...ACCOUNT_VERBS]),
    or(
      sql`${auditEntries.verb} not like 'refused%'`,
      notInArray(sql`split_part(${auditEntries.subject}, ' ', 1)`, [...ACCOUNT_COMMANDS]),
    ),
  )
  return or(own, isContent)
}

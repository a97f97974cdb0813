import 'server-only'
import { eq, type InferSelectModel } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { ok, refuse, type Result } from '@/lib/core/result'
import type { CommandContext } from './command'

/** A table whose records are edited as they were seen. */
type Counted = PgTable & { id: PgColumn; revision: PgColumn }

/**
 * A record locked for the rest of the transaction, if it still is as somebody saw it. Problems: `not_found`; `stale` with
 * what stands there now, in the shape in which it is sent. `typed` is what cannot be taken then and stays in history.
 */
export async function asSeen<T extends Counted>(
  { tx, keepIfRefused }: Pick<CommandContext<unknown>, 'tx' | 'keepIfRefused'>,
  seen: { id: string; revision: number },
  record: {
    table: T
    subject: string
    read: (tx: Transaction, id: string) => Promise<unknown>
    typed?: unknown
  },
): Promise<Result<InferSelectModel<T>>> {
  const { table, subject, read, typed } = record
  const [row] = await tx
    .select()
    .from(table as PgTable)
    .where(eq(table.id, seen.id))
    .for('update')
  if (!row) return refuse('not_found')
  if (row.revision === seen.revision) return ok(row as InferSelectModel<T>)
  if (typed !== undefined)
    keepIfRefused({
      ...{ subject, subjectId: seen.id, revision: Number(row.revision), verb: 'set_aside' },
      content: typed,
    })
  return refuse('stale', { current: await read(tx, seen.id) })
}

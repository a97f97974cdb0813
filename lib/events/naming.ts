import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { sources } from '@/db/schema/releases'
import type { Problem } from '@/lib/core/result'
import { type KnownSource, openQuestions, ownWords, whoIsNamed } from './readiness'
import type { RecordedEvent } from './schema'

/**
 * Participants whom a text names, by any of their names in the three languages, as the database finds them at the
 * moment of publication (named_in). Never a checkbox.
 */
export async function mentionedIn(tx: Database | Transaction, text: string): Promise<string[]> {
  const result = await tx.execute(sql`select named_in(${text}) as found`)
  const [row] = (result as unknown as { rows: { found: string[] }[] }).rows
  return row?.found ?? []
}

/** What an event names and what it still lacks for its review; read together because both need its sources and words. */
export async function judgeEvent(
  tx: Database | Transaction,
  event: RecordedEvent,
): Promise<{ named: string[]; problems: Problem[] }> {
  const ids = [...new Set(event.claims.map((claim) => claim.sourceId))]
  const rows = ids.length
    ? await tx
        .select({ id: sources.id, access: sources.access, state: sources.state, kind: sources.kind })
        .from(sources)
        .where(inArray(sources.id, ids))
    : []
  const known: Record<string, KnownSource> = Object.fromEntries(rows.map(({ id, ...source }) => [id, source]))
  const mentioned = await mentionedIn(tx, ownWords(event))
  return { named: whoIsNamed(event, mentioned), problems: openQuestions(event, known, mentioned) }
}

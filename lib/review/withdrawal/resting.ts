import 'server-only'
import { and, asc, eq, like, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications, publicRecords } from '@/db/schema/publications'
import type { Actor } from '@/lib/auth/actor'
import type { WithdrawableKind } from './schema'
import { type Standing, standingFor } from './standing'

/** The symbols of the events of a meeting that are public now. */
export async function publicEventsAt(tx: Transaction, meetingId: string): Promise<string[]> {
  const rows = await tx
    .select({ symbol: publicRecords.symbol })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, 'event'), eq(publicRecords.meetingId, meetingId)))
    .orderBy(asc(publicRecords.symbol))
  return rows.map((row) => row.symbol)
}

/**
 * The events, locked, of which some version repeats words of this record, so that they would keep public what is
 * suppressed there: passages of a release, the place, sittings and items of a meeting. Empty for other kinds.
 */
export async function eventsThatRepeat(
  tx: Transaction,
  actor: Actor,
  { kind, id }: { kind: WithdrawableKind; id: string },
): Promise<Standing[]> {
  const repeats = REPEATING[kind]?.(id)
  if (!repeats) return []
  const rows = await tx
    .selectDistinct({ id: publications.recordId })
    .from(publications)
    .where(and(eq(publications.recordKind, 'event'), like(publications.document, `%${id}%`), repeats))
    .orderBy(publications.recordId)
  const standings: Standing[] = []
  for (const { id } of rows) {
    const found = await standingFor(tx, actor, 'event.suppress', { kind: 'event', id })
    if (found.ok) standings.push(found.value)
  }
  return standings
}

const REPEATING: Partial<Record<WithdrawableKind, (id: string) => SQL>> = {
  meeting: (id) => sql`${publications.document}::jsonb->>'meetingId' = ${id}`,
  release: (id) => sql`exists (select 1 from jsonb_array_elements(${publications.document}::jsonb->'claims') claim
    where claim->'source'->>'id' = ${id} and jsonb_typeof(claim->'passage') = 'object'
      or jsonb_path_exists(claim, '$.parallels[*] ? (@.sourceId == $id)', jsonb_build_object('id', ${id}::text)))`,
}

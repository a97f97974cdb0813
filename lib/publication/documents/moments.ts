import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { moments } from '@/db/schema/moments'
import type { PublicMoment } from '../schema'

/** The moments with these ids as they go into documents, by id. */
export async function publicMoments(tx: Transaction, ids: (string | null)[]): Promise<Map<string, PublicMoment>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await tx.select().from(moments).where(inArray(moments.id, wanted))
  return new Map(
    rows.map(({ id, instantFrom, instantTo, ...moment }) => [
      id,
      { ...moment, instantFrom: instantFrom?.toISOString() ?? null, instantTo: instantTo?.toISOString() ?? null },
    ]),
  )
}

/** Rows by the value of one of their columns. */
export function grouped<T, K>(rows: T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

import 'server-only'
import { inTransaction } from '@/db/client'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import type { EditionDifference } from '@/lib/publication/schema'
import { editionDifference } from './difference'
import { editionsOf, recordsOfYear } from './reading'

/** A year for whoever issues editions. `since` is what differs from the newest edition, null where there is none. */
export type YearAtDesk = {
  year: number
  meetings: number
  events: number
  newest: { symbol: string; number: number; frozenAt: string } | null
  since: EditionDifference | null
}

/** Years in which something is public, or was when an edition froze it, the latest first. */
export async function listYearsToIssue(actor: Actor): Promise<YearAtDesk[]> {
  if (!mayDo(actor, 'edition.issue')) return []
  return inTransaction(async (tx) => {
    const everything = await recordsOfYear(tx)
    const stillPublic = new Set(everything.map(({ symbol }) => symbol))
    const editions = await editionsOf(tx)
    const years = new Set([...everything.flatMap(({ year }) => year ?? []), ...editions.map(({ year }) => year)])
    return [...years]
      .sort((a, b) => b - a)
      .map((year) => {
        const now = everything.filter((record) => record.year === year)
        const newest = editions.find((edition) => edition.year === year) ?? null
        const { symbol = '', number = 0, frozenAt = '' } = newest ?? {}
        return {
          year,
          meetings: now.filter(({ record }) => record === 'meeting').length,
          events: now.filter(({ record }) => record === 'event').length,
          newest: newest ? { symbol, number, frozenAt } : null,
          since: newest ? editionDifference(newest.records, now, stillPublic) : null,
        }
      })
  })
}

/** The newest editions of their years that count this record; empty where none does, or for whoever issues none. */
export async function listEditionsCounting(actor: Actor, symbol: string): Promise<{ symbol: string; year: number }[]> {
  if (!mayDo(actor, 'edition.issue')) return []
  const editions = await inTransaction((tx) => editionsOf(tx))
  return editions
    .filter(({ year, number }) => !editions.some((other) => other.year === year && other.number > number))
    .filter(({ records }) => records.some((record) => record.symbol === symbol))
    .map(({ symbol, year }) => ({ symbol, year }))
}

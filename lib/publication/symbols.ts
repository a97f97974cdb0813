import 'server-only'
import { and, eq, inArray, like, or } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { symbols } from '@/db/schema/publications'
import type { RecordKind } from '@/db/vocabulary'

/**
 * What a new symbol is made of: `fixed` is the symbol itself, with `-2`, `-3` behind it when it is given already;
 * `numbered` is a prefix that gets the next number, with `width` digits.
 */
export type SymbolPlan = { fixed: string } | { numbered: string; width: number }
export type Ref = { kind: RecordKind; id: string }

/** Symbols already given to these records, by `kind id`. */
export async function givenSymbols(tx: Transaction, refs: Ref[]): Promise<Map<string, string>> {
  const given = new Map<string, string>()
  for (const [kind, ids] of byKind(refs)) {
    const rows = await tx
      .select()
      .from(symbols)
      .where(and(eq(symbols.recordKind, kind), inArray(symbols.recordId, ids)))
    for (const row of rows) given.set(`${kind} ${row.recordId}`, row.symbol)
  }
  return given
}

/**
 * Gives each record its symbol, once and for ever, in the order of the list: numbers count publications, so they tell
 * nothing about drafts. To be called under the publication lock.
 */
export async function giveSymbols(
  tx: Transaction,
  wanted: (Ref & { plan: SymbolPlan })[],
): Promise<Map<string, string>> {
  const given = await givenSymbols(tx, wanted)
  const missing = wanted.filter((ref) => !given.has(`${ref.kind} ${ref.id}`))
  if (missing.length === 0) return given
  const prefixes = [...new Set(missing.map(({ plan }) => ('fixed' in plan ? plan.fixed : plan.numbered)))]
  const taken = new Set<string>()
  for (let at = 0; at < prefixes.length; at += 200) {
    const some = prefixes.slice(at, at + 200).map((prefix) => like(symbols.symbol, `${prefix}%`))
    for (const row of await tx
      .select({ symbol: symbols.symbol })
      .from(symbols)
      .where(or(...some)))
      taken.add(row.symbol)
  }
  const highest = new Map<string, number>()
  const rows = missing.map(({ kind, id, plan }) => {
    const symbol = 'fixed' in plan ? firstFree(plan.fixed, taken) : nextNumber(plan, taken, highest)
    taken.add(symbol)
    given.set(`${kind} ${id}`, symbol)
    return { symbol, recordKind: kind, recordId: id }
  })
  for (let at = 0; at < rows.length; at += 500) await tx.insert(symbols).values(rows.slice(at, at + 500))
  return given
}

function firstFree(symbol: string, taken: Set<string>): string {
  if (!taken.has(symbol)) return symbol
  let number = 2
  while (taken.has(`${symbol}-${number}`)) number++
  return `${symbol}-${number}`
}

function nextNumber(
  { numbered, width }: { numbered: string; width: number },
  taken: Set<string>,
  highest: Map<string, number>,
): string {
  const before = highest.get(numbered) ?? Math.max(0, ...numbersBehind(numbered, taken))
  highest.set(numbered, before + 1)
  return `${numbered}${String(before + 1).padStart(width, '0')}`
}

function numbersBehind(prefix: string, taken: Set<string>): number[] {
  return [...taken]
    .filter((symbol) => symbol.startsWith(prefix) && /^\d+$/.test(symbol.slice(prefix.length)))
    .map((symbol) => Number(symbol.slice(prefix.length)))
}

function byKind(refs: Ref[]): Map<RecordKind, string[]> {
  const kinds = new Map<RecordKind, string[]>()
  for (const ref of refs) kinds.set(ref.kind, [...(kinds.get(ref.kind) ?? []), ref.id])
  return kinds
}

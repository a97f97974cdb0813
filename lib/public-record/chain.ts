import 'server-only'
import { desc, eq, max } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications, symbols } from '@/db/schema/publications'

/** Which record a symbol was given to, public now or taken back; null if it was never given. */
export async function recordOfSymbol(symbol: string) {
  return asPublic(async (tx) => {
    const [row] = await tx.select({ kind: symbols.recordKind }).from(symbols).where(eq(symbols.symbol, symbol))
    return row ?? null
  })
}

/** The last link of the chain: number and hash; null before the first publication. */
export async function chainHead() {
  return asPublic(async (tx) => {
    const [head] = await tx
      .select({ seq: publications.seq, hash: publications.hash, publishedAt: publications.publishedAt })
      .from(publications)
      .orderBy(desc(publications.seq))
      .limit(1)
    return head ?? null
  })
}

/** How many publications there are: the version of everything public, one cheap read. */
export async function publicationCount(): Promise<number> {
  return asPublic(async (tx) => {
    const [row] = await tx.select({ seq: max(publications.seq) }).from(publications)
    return row?.seq ?? 0
  })
}

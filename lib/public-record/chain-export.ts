import 'server-only'
import { asc, gte } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { canonicalJson } from '@/lib/core/canonical'
import type { ChainItem } from '@/lib/publication/schema'

/** How many publications one answer of the export holds. */
export const LINES_A_PAGE = 200

/**
 * Publications from a number on, as the lines of the export: canonical JSON, one publication a line, at most
 * {@link LINES_A_PAGE}. Empty behind the last. Read as the public, so that the export proves what anybody can see.
 */
export async function chainLines(from: number): Promise<{ seq: number; line: string }[]> {
  const { seq, recordKind, recordId, symbol, version, action, reason, document, salt, leaf } = publications
  const { chainFormat, previousHash, hash, publishedAt } = publications
  const told = { seq, recordKind, recordId, symbol, version, action, reason, document, salt, leaf }
  const rows = await asPublic((tx) =>
    tx
      .select({ ...told, chainFormat, previousHash, hash, publishedAt })
      .from(publications)
      .where(gte(publications.seq, from))
      .orderBy(asc(publications.seq))
      .limit(LINES_A_PAGE),
  )
  return rows.map((row) => {
    const item: ChainItem = {
      ...row,
      chainFormat: row.chainFormat as ChainItem['chainFormat'],
      publishedAt: row.publishedAt.toISOString(),
    }
    return { seq: row.seq, line: canonicalJson(item) }
  })
}

/** The whole export, page by page: every line once, in order. */
export async function* wholeChain(): AsyncGenerator<{ seq: number; line: string }> {
  for (let from = 1; ; ) {
    const lines = await chainLines(from)
    yield* lines
    const last = lines.at(-1)
    if (!last) return
    from = last.seq + 1
  }
}

import 'server-only'
import { and, count, desc, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { asPublic } from '@/db/client'
import { publications } from '@/db/schema/publications'
import type { RecordKind } from '@/db/vocabulary'
import type { PublicationAction } from '@/lib/publication/schema'
import type { TellableChange } from '@/lib/history/changes'
import { changesBetween } from './difference'
import { publicNames } from './reader'

export type PublicCorrection = {
  seq: number
  kind: RecordKind
  symbol: string
  version: number
  action: PublicationAction
  reason: string | null
  publishedAt: string
  /** What differs between this version and the one before; empty where one of them has no words. */
  changes: TellableChange[]
}

const CORRECTIONS_A_PAGE = 50
const earlier = alias(publications, 'earlier')

/** Everything that changed after it was public, newest first, fifty a page: corrections, retractions, suppressions. */
export async function publicCorrections(asked = 1) {
  return asPublic(async (tx) => {
    const isChange = ne(publications.action, 'published')
    const [total] = await tx.select({ count: count() }).from(publications).where(isChange)
    const pages = Math.max(1, Math.ceil((total?.count ?? 0) / CORRECTIONS_A_PAGE))
    const page = Math.min(Math.max(1, asked), pages)
    const { seq, recordKind, symbol, version, action, reason, publishedAt, document } = publications
    const rows = await tx
      .select({
        ...{ seq, kind: recordKind, symbol, version, action, reason, publishedAt },
        ...{ after: document, before: earlier.document },
      })
      .from(publications)
      .leftJoin(
        earlier,
        and(
          eq(earlier.recordKind, recordKind),
          eq(earlier.recordId, publications.recordId),
          eq(earlier.version, sql`${version} - 1`),
        ),
      )
      .where(isChange)
      .orderBy(desc(seq))
      .limit(CORRECTIONS_A_PAGE)
      .offset((page - 1) * CORRECTIONS_A_PAGE)
    const corrections = rows.map(
      ({ before, after, publishedAt, ...row }): PublicCorrection => ({
        ...row,
        publishedAt: publishedAt.toISOString(),
        changes: before && after ? changesBetween(JSON.parse(before), JSON.parse(after)) : [],
      }),
    )
    return { corrections, total: total?.count ?? 0, page, pages, names: await publicNames(tx) }
  })
}

import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import type { EventKind, Locale, RecordKind, Trilingual } from '@/db/vocabulary'
import { publicNames } from './reader'
import { MARK_END, MARK_START, type SearchHit } from './schema'

export type SearchQuestion = {
  q: string
  locale: Locale
  record?: RecordKind
  kind?: EventKind
  year?: number
  limit?: number
}

/**
 * What the words are found in, best first. Accents, word endings and language of the word forgive each other: the
 * query is read as written and without accents, and names with a typing error are found by likeness where no word is
 * found as typed. Empty words with a kind or year list all of it. Symbols find their record first.
 */
export async function publicSearch({ q, locale, record, kind, year, limit = 40 }: SearchQuestion) {
  const words = q.trim().slice(0, 200)
  return asPublic(async (tx) => {
    const query = sql`(websearch_to_tsquery(pub.search_configuration(${locale}), ${words})
      || websearch_to_tsquery(pub.search_configuration(${locale}), pub.without_accents(${words})))`
    const found = words
      ? sql`(t.vector @@ ${query} or r.symbol = ${words} or lower(r.symbol) = lower(${words})
             or (word_similarity(lower(${words}), lower(r.label->>${locale})) > 0.6
               and not exists (select 1 from pub.texts w where w.locale = ${locale} and w.vector @@ ${query})))`
      : sql`true`
    const rank = words
      ? sql`(case when lower(r.symbol) = lower(${words}) then 10 else 0 end
             + ts_rank(t.vector, ${query})
             + word_similarity(lower(${words}), lower(r.label->>${locale}))
             + case r.record_kind when 'event' then 0.15 when 'meeting' then 0.2 when 'participant' then 0.25 else 0 end)`
      : sql`0`
    const excerpt = words
      ? sql`ts_headline(pub.search_configuration(${locale}), t.body, ${query},
             ${`StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=26, MinWords=12, MaxFragments=1`})`
      : sql`''`
    const rows = await tx.execute(sql`
      with hits as (
        select r.record_kind, r.symbol, r.label, r.subkind, r.year, r.sort_key, t.body, ${rank} as rank, count(*) over () ::int as total
        from pub.texts t join pub.records r on r.record_kind = t.record_kind and r.record_id = t.record_id
        where t.locale = ${locale} and ${found}
          and (${record ?? null}::text is null or r.record_kind::text = ${record ?? null})
          and (${kind ?? null}::text is null or r.subkind = ${kind ?? null})
          and (${year ?? null}::int is null or r.year = ${year ?? null})
        order by rank desc, r.sort_key desc, r.symbol
        limit ${Math.min(limit, 200)}
      ) select t.record_kind, t.symbol, t.label, t.subkind, t.year, t.total, ${excerpt} as excerpt
        from hits t order by t.rank desc, t.sort_key desc, t.symbol`)
    const list = (rows as unknown as { rows: HitRow[] }).rows
    return {
      total: list[0]?.total ?? 0,
      hits: list.map(({ record_kind, total: _, ...hit }): SearchHit => ({ kind: record_kind, ...hit })),
      names: await publicNames(tx),
    }
  })
}

type HitRow = {
  record_kind: RecordKind
  symbol: string
  label: Trilingual
  subkind: string | null
  year: number | null
  excerpt: string
  total: number
}

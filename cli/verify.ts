import { asc } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { firstBrokenLink } from '@/lib/publication/chain'

/** Recomputes the chain from what the public can read, and names the first publication that does not hold. */
export async function verifyChain(): Promise<number> {
  const db = await getDatabase()
  const rows = await db.select().from(publications).orderBy(asc(publications.seq))
  const broken = firstBrokenLink(rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })))
  if (broken) {
    console.error(`The chain does not hold at publication ${broken.seq}.`)
    return 1
  }
  console.log(`${rows.length} publications, the chain holds. Head: ${rows.at(-1)?.hash ?? 'none'}`)
  return 0
}

import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications } from '@/db/schema/publications'
import type { TellableChange } from '@/lib/history/changes'
import { changesBetween } from './difference'
import { type PublicVersion, publicVersions } from './versions'

/** A version with what reads differently since the one before; nothing where the words of one of them are gone. */
export type ToldVersion = PublicVersion & { changes: TellableChange[] }

/**
 * The versions of a record that was published more than once, oldest first, each with what it changed. Empty for a
 * symbol that was never given and for a record that stands as it was first published.
 */
export async function publicHistory(symbol: string): Promise<ToldVersion[]> {
  const versions = await publicVersions(symbol)
  if (versions.length < 2) return []
  const rows = await asPublic((tx) =>
    tx
      .select({ version: publications.version, document: publications.document })
      .from(publications)
      .where(eq(publications.symbol, symbol))
      .orderBy(asc(publications.version)),
  )
  const told = new Map(rows.map(({ version, document }) => [version, document]))
  return versions.map((one) => {
    const [before, after] = [told.get(one.version - 1), told.get(one.version)]
    return { ...one, changes: before && after ? changesBetween(JSON.parse(before), JSON.parse(after)) : [] }
  })
}

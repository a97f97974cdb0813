import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { claimParallels, claims } from '@/db/schema/claims'
import { passages, sources, textVersions } from '@/db/schema/releases'
import type { PublicParallel } from '../schema'
import { contactsIn, isOpenSource, withhold } from './releases'

/** The words of a passage as the public may read them: contact details withheld, ranges one behind the other. */
export function publicWords(passage: typeof passages.$inferSelect, version: typeof textVersions.$inferSelect): string {
  const told = withhold(version.normalised, contactsIn(version))
  return passage.ranges.map(({ start, end }) => told.slice(start, end)).join(' ')
}

/**
 * For each claim of these events that has any, its passages in other language versions, in the order of languages. Only
 * versions that are published themselves: a translation that is not, is not told through an event either.
 */
export async function publicParallels(tx: Transaction, eventIds: string[]): Promise<Map<string, PublicParallel[]>> {
  const rows = await tx
    .select({ claimId: claimParallels.claimId, source: sources, passage: passages, version: textVersions })
    .from(claimParallels)
    .innerJoin(claims, eq(claims.id, claimParallels.claimId))
    .innerJoin(passages, eq(passages.id, claimParallels.passageId))
    .innerJoin(textVersions, eq(textVersions.id, passages.versionId))
    .innerJoin(sources, and(eq(sources.id, textVersions.sourceId), isOpenSource, eq(sources.state, 'published')))
    .where(inArray(claims.eventId, eventIds))
    .orderBy(asc(sources.language), asc(sources.id), asc(passages.id))
  const found = new Map<string, PublicParallel[]>()
  for (const { claimId, source, passage, version } of rows)
    found.set(claimId, [
      ...(found.get(claimId) ?? []),
      {
        ...{ id: passage.id, language: source.language, sourceId: source.id, exact: publicWords(passage, version) },
        ...{ ranges: passage.ranges, versionNumber: version.number },
      },
    ])
  return found
}

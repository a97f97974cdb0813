import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publications, publicRecords } from '@/db/schema/publications'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { publicUrl, readEnvironment } from '@/lib/core/environment'
import type { EventDocument, MeetingDocument } from '@/lib/publication/schema'
import { eventsSpokenOf, listRecords, publicNames, recordBySymbol } from '../reader'
import type { OutlineMaterial } from './schema'
import { numberWithin } from './schema'

/**
 * A public meeting with its public events in order of time, to compose from. `numbers` chooses some of them by their
 * number within the meeting ("E014"), null all; those chosen that are not public (any more) are `missing`. Null if the
 * meeting is not public, or for whoever reads no sources.
 */
export async function materialOf(
  actor: Actor,
  symbol: string,
  numbers: string[] | null,
): Promise<(OutlineMaterial & { missing: string[] }) | null> {
  if (!mayDo(actor, 'source.read')) return null
  return asPublic(async (tx) => {
    const meeting = await recordBySymbol<MeetingDocument>(tx, 'meeting', symbol)
    if (!meeting) return null
    const all = await listRecords<EventDocument>(tx, 'event', {
      where: eq(publicRecords.meetingId, meeting.document.id),
    })
    const events = numbers ? all.filter(({ document }) => numbers.includes(numberWithin(document.symbol))) : all
    const found = new Set(events.map(({ document }) => numberWithin(document.symbol)))
    const [last] = await tx
      .select({ seq: publications.seq, publishedAt: publications.publishedAt })
      .from(publications)
      .orderBy(desc(publications.seq))
      .limit(1)
    return {
      meeting,
      events,
      missing: (numbers ?? []).filter((number) => !found.has(number)),
      names: await publicNames(tx, {
        releases: events.flatMap(({ document }) => document.claims.map((claim) => claim.source.id)),
        events: events.flatMap(({ document }) => eventsSpokenOf(document)),
      }),
      asOf: last ? { seq: last.seq, publishedAt: last.publishedAt.toISOString() } : null,
      origin: publicUrl(readEnvironment()),
    }
  })
}

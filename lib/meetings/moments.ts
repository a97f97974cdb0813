import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { moments } from '@/db/schema/moments'
import { newId } from '@/lib/core/ids'
import { instantRange, type LocalMoment } from '@/lib/core/time'
import type { StatedMoment, Witness } from './schema'

type Assertion = LocalMoment & Pick<typeof moments.$inferInsert, 'kind' | 'qualifier' | 'basis' | 'asStated'>

/** Stores a time assertion with its derived instants and answers its id. Moments are replaced, never edited. */
export async function storeMoment(tx: Transaction, assertion: Assertion): Promise<string> {
  const range = instantRange(assertion)
  const id = newId()
  await tx.insert(moments).values({ ...assertion, id, instantFrom: range?.from ?? null, instantTo: range?.to ?? null })
  return id
}

/**
 * The id of the moment that says what was typed: the one that stands if it says so already, else a new one; null where
 * nothing is stated. Scheduled times rest on a document; actual ones are reported by a source or seen by our observer.
 */
export async function momentFor(
  tx: Transaction,
  stated: StatedMoment,
  known: { kind: 'scheduled' | Witness; timeZone: string | null; standingId?: string | null },
): Promise<string | null> {
  if (!stated) return null
  const [standing] = known.standingId ? await tx.select().from(moments).where(eq(moments.id, known.standingId)) : []
  const { localDate, localTime } = stated
  // Who leaves the hour as it stands says nothing of how precise it is, so that stays as it was stated.
  const isUntouched = stated.precision === null && standing?.localDate === localDate && standing.localTime === localTime
  const { precision, qualifier } = isUntouched ? standing : stated
  const assertion: Assertion = {
    ...{ localDate, localTime, qualifier, timeZone: known.timeZone, asStated: null },
    precision: precision ?? (localTime ? 'minute' : 'day'),
    kind: known.kind === 'scheduled' ? 'scheduled' : known.kind === 'observer' ? 'actual' : 'reported',
    basis: known.kind === 'observer' ? 'observer' : 'source_claim',
  }
  const isSame =
    standing &&
    (['localDate', 'localTime', 'timeZone', 'precision', 'qualifier', 'kind'] as const).every(
      (field) => standing[field] === assertion[field],
    )
  return isSame ? standing.id : storeMoment(tx, assertion)
}

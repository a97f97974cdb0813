import 'server-only'
import type { Transaction } from '@/db/client'
import { moments } from '@/db/schema/moments'
import { newId } from '@/lib/core/ids'
import { instantRange, type LocalMoment } from '@/lib/core/time'

type Assertion = LocalMoment & Pick<typeof moments.$inferInsert, 'kind' | 'qualifier' | 'basis' | 'asStated'>

/** Stores a time assertion with its derived instants and answers its id. Moments are replaced, never edited. */
export async function storeMoment(tx: Transaction, assertion: Assertion): Promise<string> {
  const range = instantRange(assertion)
  const id = newId()
  await tx.insert(moments).values({ ...assertion, id, instantFrom: range?.from ?? null, instantTo: range?.to ?? null })
  return id
}

import 'server-only'
import { inTransaction } from '@/db/client'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { type Pending, pendingChange } from '@/lib/publication/pending'
import type { LoneKind } from './schema'

/**
 * What differs between a record and what the public reads of it, for whoever may publish it; null where nothing does,
 * where it is not public, and for everybody else.
 */
export async function getPendingChange(actor: Actor, kind: LoneKind, id: string): Promise<Pending | null> {
  if (!mayDo(actor, `${kind}.publish`)) return null
  return inTransaction((tx) => pendingChange(tx, { kind, id }))
}

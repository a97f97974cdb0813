import 'server-only'
import { inTransaction } from '@/db/client'
import type { Actor } from '@/lib/auth/actor'
import { mayDo } from '@/lib/auth/permissions'
import { type Pending, pendingChange } from '@/lib/publication/pending'
import { lastPublication } from '@/lib/publication/withdrawing'
import type { LoneKind } from './schema'

/**
 * What differs between a record and what the public reads of it, for whoever may publish it; null where nothing does,
 * where it is not public, and for everybody else.
 */
export async function getPendingChange(actor: Actor, kind: LoneKind, id: string): Promise<Pending | null> {
  if (!mayDo(actor, `${kind}.publish`)) return null
  return inTransaction((tx) => pendingChange(tx, { kind, id }))
}

/**
 * With which version a record was taken back that was taken up again since, so that it comes back only for a reason;
 * null for everything else, and for everybody who may not publish it.
 */
export async function getTakenBack(actor: Actor, kind: LoneKind, id: string): Promise<number | null> {
  if (!mayDo(actor, `${kind}.publish`)) return null
  const last = await inTransaction((tx) => lastPublication(tx, { kind, id }))
  return last?.action === 'retracted' || last?.action === 'suppressed' ? last.version : null
}

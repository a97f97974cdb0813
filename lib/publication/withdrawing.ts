import 'server-only'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications, publicLinks, publicRecords, publicTexts } from '@/db/schema/publications'
import type { Locale } from '@/db/vocabulary'
import { extendChain } from './appending'
import { noteCorrections } from './corrections'
import { lockPublications } from './lock'
import type { Published, PublishableRef } from './publish'
import type { PublicationAction } from './schema'

export type Explanation = { authorId: string; approverId: string; reason: string; locale: Locale }

/** How a record stands before the public: its last publication; null if it never was public. */
export async function lastPublication(
  tx: Transaction,
  { kind, id }: PublishableRef,
): Promise<{ symbol: string; version: number; action: PublicationAction } | null> {
  const [last] = await tx
    .select({ symbol: publications.symbol, version: publications.version, action: publications.action })
    .from(publications)
    .where(and(eq(publications.recordKind, kind), eq(publications.recordId, id)))
    .orderBy(desc(publications.version))
    .limit(1)
  return last ?? null
}

/**
 * Takes a record back: a publication without words, with a reason that the public reads. Lists, links and search lose
 * it; its versions stay where they can be cited. To be called with something that was published.
 */
export async function retractRecord(tx: Transaction, ref: PublishableRef, by: Explanation): Promise<Published> {
  await lockPublications(tx)
  const [published] = await takeBack(tx, ref, by, 'retracted')
  if (!published) throw new Error(`${ref.kind} ${ref.id} was never published`)
  await noteCorrections(tx, [published], by)
  return published
}

/**
 * Takes a record back with all its words, in every version: documents and salts are emptied, which the chain allows
 * where a suppression follows. What stays is its symbol, when, and the reason.
 */
export async function suppressRecord(tx: Transaction, ref: PublishableRef, by: Explanation): Promise<Published> {
  await lockPublications(tx)
  await tx
    .update(publications)
    .set({ document: null, salt: null })
    .where(
      and(eq(publications.recordKind, ref.kind), eq(publications.recordId, ref.id), isNotNull(publications.document)),
    )
  const [published] = await takeBack(tx, ref, by, 'suppressed')
  if (!published) throw new Error(`${ref.kind} ${ref.id} was never published`)
  return published
}

async function takeBack(
  tx: Transaction,
  ref: PublishableRef,
  { authorId, approverId, reason }: Explanation,
  action: 'retracted' | 'suppressed',
): Promise<Published[]> {
  const last = await lastPublication(tx, ref)
  if (!last) return []
  const { kind, id } = ref
  await tx.delete(publicRecords).where(and(eq(publicRecords.recordKind, kind), eq(publicRecords.recordId, id)))
  await tx.delete(publicLinks).where(and(eq(publicLinks.fromKind, kind), eq(publicLinks.fromId, id)))
  await tx.delete(publicTexts).where(and(eq(publicTexts.recordKind, kind), eq(publicTexts.recordId, id)))
  return extendChain(tx, [{ kind, id, symbol: last.symbol, document: null }], { authorId, approverId, reason, action })
}

import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publications } from '@/db/schema/publications'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { documentNow, type PublishableRef } from './publish'
import type { PublicDocument } from './schema'

/** What publishing a record again would change: both documents, and the fingerprint of what it would come to say. */
export type Pending = { version: number; before: PublicDocument; after: PublicDocument; fingerprint: string }

/**
 * How a public record, as it stands in the working tables with all that belongs to it, differs from what the public
 * reads of it. Null where nothing differs, and for what is not public now.
 */
export async function pendingChange(tx: Transaction, ref: PublishableRef): Promise<Pending | null> {
  const [last] = await tx
    .select({ version: publications.version, document: publications.document })
    .from(publications)
    .where(and(eq(publications.recordKind, ref.kind), eq(publications.recordId, ref.id)))
    .orderBy(desc(publications.version))
    .limit(1)
  const after = last?.document ? await documentNow(tx, ref) : null
  if (!last?.document || !after) return null
  const told = canonicalJson(after)
  if (told === last.document) return null
  const before = JSON.parse(last.document) as PublicDocument
  return { version: last.version, before, after, fingerprint: sha256(told) }
}

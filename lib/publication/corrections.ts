import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { events } from '@/db/schema/events'
import { corrections } from '@/db/schema/history'
import type { CORRECTION_KINDS, Locale } from '@/db/vocabulary'
import { newId } from '@/lib/core/ids'
import type { Published } from './publish'

type Explained = { approverId: string; reason?: string; locale?: Locale; kind?: (typeof CORRECTION_KINDS)[number] }

/**
 * Notes each explained change of what is public: which version became which, why, and who answers for it. The words of
 * both versions stay in their publications, so that a suppression has one place to empty.
 */
export async function noteCorrections(tx: Transaction, published: Published[], by: Explained): Promise<void> {
  const { reason } = by
  if (!reason) return
  for (const { kind, id, version, action } of published) {
    if (action !== 'corrected' && action !== 'retracted') continue
    const [asked] = kind === 'event' ? await tx.select().from(events).where(eq(events.id, id)) : []
    const locale = by.locale ?? asked?.correctionLocale ?? 'en'
    await tx.insert(corrections).values({
      id: newId(),
      recordKind: kind,
      recordId: id,
      version,
      kind: action === 'retracted' ? 'retraction' : (by.kind ?? asked?.correctionKind ?? 'correction'),
      before: { version: version - 1 },
      after: { version },
      reason: { [locale]: reason },
      approvedBy: by.approverId,
    })
  }
}

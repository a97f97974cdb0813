import { inTransaction } from '@/db/client'
import { aClaim, anEvent, aSource } from '@/db/factories'
import { plainSql } from '@/db/test-database'
import type { Actor } from '@/lib/auth/actor'
import { newId } from '@/lib/core/ids'
import { publishRecords } from './publish'

/** An event as the public reads it, approved and published by an editor; its own words are those of its one claim. */
export async function aPublishedEvent(
  approver: Actor,
  words: string,
  more: Parameters<typeof anEvent>[0] = {},
): Promise<{ id: string; symbol: string; claimId: string; sourceId: string }> {
  const event = await anEvent(more)
  const source = await aSource()
  const claim = await aClaim(event.id, source.id, [], { text: words })
  const symbol = await approveAndPublish(approver, event.id)
  return { id: event.id, symbol, claimId: claim.id, sourceId: source.id }
}

/** The same event with other words, published as its next version for a reason. */
export async function correctEvent(
  approver: Actor,
  event: { id: string; claimId: string },
  words: string,
  reason: string,
): Promise<void> {
  await plainSql(`update claims set text = '${words.replaceAll("'", "''")}' where id = '${event.claimId}'`)
  await plainSql(`update events set state = 'approved', revision = revision + 1, correction_kind = 'correction',
    correction_reason = '${reason}', correction_locale = 'en' where id = '${event.id}'`)
  await approveAndPublish(approver, event.id, reason)
}

async function approveAndPublish(approver: Actor, id: string, reason?: string): Promise<string> {
  await plainSql(`insert into reviews (record_kind, record_id, revision, reviewer_id, decision)
    select 'event', id, revision, '${approver.userId}', 'approved' from events where id = '${id}'`)
  const by = {
    authorId: 'author',
    approverId: approver.userId,
    ...(reason ? { action: 'corrected' as const, reason } : {}),
  }
  const [published] = await inTransaction((tx) => publishRecords(tx, [{ kind: 'event', id }], by))
  await plainSql(`update events set state = 'published' where id = '${id}'`)
  return published?.symbol ?? newId()
}

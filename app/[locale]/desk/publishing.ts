import type { Locale } from '@/db/vocabulary'
import { CORRECTION_KINDS } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import type { TellableChange } from '@/lib/history/changes'
import { deskMessages } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { listChoices, listMeetings } from '@/lib/meetings/queries'
import { meetingLabels } from '@/lib/meetings/rules'
import { changesBetween } from '@/lib/public-record/difference'
import type { PublicNames } from '@/lib/public-record/schema'
import { getPendingChange, getTakenBack } from '@/lib/review/changes/queries'
import type { LoneKind } from '@/lib/review/changes/schema'

type Work = { id: string; revision: number; state: string }

/**
 * What the publishing of a meeting, topic or release needs on its page: the state it is in, what would change in public
 * and the names that the change mentions.
 */
export async function publishingOf(actor: Actor, locale: Locale, kind: LoneKind, { id, revision, state }: Work) {
  const found = state === 'published' ? await getPendingChange(actor, kind, id) : null
  const takenBack = state === 'draft' ? await getTakenBack(actor, kind, id) : null
  const changes: TellableChange[] = found ? changesBetween(found.before, found.after) : []
  const { correctionKind } = vocabulary(locale)
  return {
    changes,
    names: found ? await namesAtWork(actor) : {},
    props: {
      ...{ locale, messages: deskMessages(locale), kind, id, revision },
      isPublic: state === 'published',
      pending: found
        ? { version: found.version, seen: found.fingerprint }
        : takenBack
          ? { version: takenBack, seen: null }
          : null,
      correctionKinds: CORRECTION_KINDS.filter((one) => one !== 'retraction').map((one) => ({
        value: one,
        label: correctionKind[one],
      })),
    },
  }
}

async function namesAtWork(actor: Actor): Promise<PublicNames> {
  const { participants, topics } = await listChoices(actor)
  const meetings = await listMeetings(actor)
  return Object.fromEntries([
    ...participants.map((one) => [`participant ${one.id}`, { symbol: one.id, label: one.names }]),
    ...topics.map((one) => [`topic ${one.id}`, { symbol: one.id, label: one.names }]),
    ...meetings.map((one) => [`meeting ${one.id}`, { symbol: one.id, label: meetingLabels(one) }]),
  ])
}

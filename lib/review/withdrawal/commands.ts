import 'server-only'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { ok, refuse } from '@/lib/core/result'
import { announcePublication } from '@/lib/publication/signal'
import { retractRecord } from '@/lib/publication/withdrawing'
import { publicEventsAt } from './resting'
import { Withdrawal, type WithdrawableKind } from './schema'
import { reasonProblem, setState, standingFor } from './standing'

/**
 * Takes a published record back, by one editor or administrator, with a reason that everybody reads in its place. Its
 * versions stay where they were cited, marked as taken back. A revision that was waiting goes with it. Problems:
 * `wrong_state` if it is not public now, `invalid` if the reason names a participant, `not_found`; `breaks_rule` with
 * `meeting_has_public_events` for a meeting whose events are public: they are taken back first, each for its own reason.
 */
function retraction(kind: WithdrawableKind) {
  return command({
    name: `retract-${kind}`,
    permission: 'event.retract',
    input: Withdrawal,
    run: async ({ tx, actor, input, afterCommit }) => {
      const found = await standingFor(tx, actor, 'event.retract', { kind, id: input.id })
      if (!found.ok) return found
      const problem = await reasonProblem(tx, input.reason)
      if (problem) return { ok: false, problem }
      if (kind === 'meeting' && (await publicEventsAt(tx, input.id)).length > 0)
        return refuse('breaks_rule', { rule: 'meeting_has_public_events' })
      const { lastEditorId, revision } = found.value
      const { reason, locale } = input
      const by = { authorId: lastEditorId, approverId: actor.userId, reason, locale }
      const published = await retractRecord(tx, { kind, id: input.id }, by)
      await setState(tx, found.value, 'retracted')
      await recordRevisions(tx, actor, [
        { subject: kind, subjectId: input.id, revision, verb: 'retracted', content: published, reason },
      ])
      afterCommit(announcePublication)
      return ok({ symbol: published.symbol, version: published.version })
    },
  })
}

export const retractEvent = retraction('event')
export const retractMeeting = retraction('meeting')
export const retractTopic = retraction('topic')
export const retractRelease = retraction('release')
export const retractReply = retraction('reply')

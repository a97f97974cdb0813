import 'server-only'
import { eq } from 'drizzle-orm'
import { events } from '@/db/schema/events'
import { mayDo } from '@/lib/auth/permissions'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { editProblem, keepFirstState } from './editing'
import { judgeEvent } from './naming'
import { readEvent } from './reading'
import { RecordedEvent, Submission } from './schema'
import { isPublic, standingTo, wasPublic } from './standing'
import { lockedEvent, storeEvent } from './storing'

/**
 * Records an event or saves an edit of it, whole. A public event keeps its published version; the edit waits as a
 * draft. Problems: `stale` with what stands there now, if somebody saved meanwhile (what was sent is kept in history,
 * and the caller puts both together); `not_allowed` for the draft of others, `wrong_state` for what cannot be edited,
 * `not_found` for an event that is not new and not there, and for what it points at, `already_exists` for the id of a
 * part that another event has, `invalid` for a time that cannot be, `breaks_rule` where the database says so (a time
 * outside its meeting day).
 */
export const recordEvent = command({
  name: 'record-event',
  permission: 'event.record',
  input: RecordedEvent,
  run: async ({ tx, actor, input, keepIfRefused }) => {
    const existing = await lockedEvent(tx, input.id)
    if (!existing && input.revision !== 0) return refuse('not_found')
    const problem = existing ? await editProblem(tx, existing, actor) : null
    const change = { subject: 'event', subjectId: input.id, content: input }
    if (problem) {
      if (existing) keepIfRefused({ ...change, revision: existing.revision, verb: 'set_aside' })
      return { ok: false, problem }
    }
    if (existing && existing.revision !== input.revision) {
      keepIfRefused({ ...change, revision: existing.revision, verb: 'set_aside' })
      return refuse('stale', { current: await readEvent(tx, input.id) })
    }
    if (existing) await keepFirstState(tx, actor, existing)
    const revision = await storeEvent(tx, actor, input, existing)
    await recordRevisions(tx, actor, [{ ...change, revision, verb: existing ? 'edited' : 'recorded' }])
    return ok({ id: input.id, revision })
  },
})

/**
 * Hands a draft to review. Problems: what it still lacks (`needs_source`, `needs_naming_source`, `needs_mention_link`,
 * `invalid` with the fields, `breaks_rule`), `needs_reason` for a change of what was public without its reason (an event
 * that was restored carries the reason of whoever asked for it), `stale` with what stands there now, `not_found`,
 * `wrong_state`, `not_allowed` for a draft of somebody else.
 */
export const submitEvent = command({
  name: 'submit-event',
  permission: 'event.submit',
  input: Submission,
  run: async ({ tx, actor, input }) => {
    const event = await lockedEvent(tx, input.id)
    const whole = event ? await readEvent(tx, input.id) : null
    if (!event || !whole) return refuse('not_found')
    if (!mayDo(actor, 'event.submit', { ...(await standingTo(tx, actor, event)), state: 'draft' }))
      return refuse('not_allowed')
    if (event.revision !== input.revision) return refuse('stale', { current: whole })
    if (event.state !== 'draft') return refuse('wrong_state')
    const { problems } = await judgeEvent(tx, whole)
    if (problems[0]) return { ok: false, problem: problems[0] }
    const { correction } = input
    const isExplained = correction || (event.correctionReason && !(await isPublic(tx, event.id)))
    if ((await wasPublic(tx, event.id)) && !isExplained) return refuse('needs_reason')
    const explanation = correction && {
      correctionKind: correction.kind,
      correctionReason: correction.reason,
      correctionLocale: correction.locale,
    }
    await tx
      .update(events)
      .set({ state: 'submitted', ...explanation, updatedAt: new Date() })
      .where(eq(events.id, event.id))
    await recordRevisions(tx, actor, [
      {
        ...{ subject: 'event', subjectId: event.id, revision: event.revision, verb: 'submitted' },
        content: { correction },
      },
    ])
    return ok({ id: event.id, revision: event.revision })
  },
})

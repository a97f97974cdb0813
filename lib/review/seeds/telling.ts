import assert from 'node:assert/strict'
import { getDatabase } from '@/db/client'
import type { EventKind } from '@/db/vocabulary'
import { newId } from '@/lib/core/ids'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { readEvent } from '@/lib/events/reading'
import { emptyEvent, type RecordedEvent } from '@/lib/events/schema'
import { setSentenceAside } from '@/lib/releases/accounting/commands'
import { recordFromSentence } from '@/lib/releases/accounting/recording'
import { linkPassage } from '@/lib/releases/commands'
import { approveEvent } from '../commands'
import { done, hands } from './hand'
import { sentenceAt, workspaceOf } from './text'

type Taken = { id: string; claimId: string }
type Night = { meetingDay: number; localDate: string; localTime: string }
type Link = { aspect: string; nameIds?: string[]; stance?: string; class?: string }

/** What somebody does with the statements of one release: take proposals, record, link, complete, set aside. */
export function accountFor(releaseId: string, meetingId: string) {
  let proposals = 0
  /** Takes the proposal of a kind for the statement at a position, as the workspace sends it; `only` one of its actors. */
  const take = async (start: number, kind: EventKind, more: { night?: Night; only?: string } = {}): Promise<Taken> => {
    const sentence = await sentenceAt(releaseId, start)
    const proposal = sentence.proposals.find((one) => one.event.kind === kind)
    assert.ok(proposal, `${kind} is proposed at ${start}`)
    const taken = { id: newId(), claimId: newId() }
    const unknown = { meetingDay: null, localDate: null, localTime: null }
    const { only } = more
    const actors = proposal.event.actors.filter(({ participantId }) => !only || participantId === only)
    const input = { ...proposal.event, ...unknown, ...more.night, ...taken, actors, sentenceId: sentence.id, meetingId }
    await done(recordFromSentence(hands.rosa, input))
    proposals += 1
    return taken
  }
  /** Begins an event for which nothing fits among the proposals. */
  const begin = async (kind: EventKind, at = meetingId): Promise<string> => {
    const event = { ...emptyEvent(newId(), at), details: { kind }, recordBasis: 'own_release' }
    await done(recordEvent(hands.rosa, event))
    return event.id
  }
  /** Links the statement at a position, or the words between two, to an event; answers the claim. */
  const link = async (eventId: string, at: number | [number, number], more: Link): Promise<string> => {
    const id = newId()
    const { versionId, sentences } = await workspaceOf(releaseId)
    const whole = sentences.find(({ start }) => start === at)
    const range =
      typeof at === 'number' ? whole && { start: whole.start, end: whole.end } : { start: at[0], end: at[1] }
    await done(
      linkPassage(hands.rosa, {
        ...{ id, versionId, ranges: [range], eventId, nameIds: [], stance: 'asserts', confidence: 'medium', ...more },
      }),
    )
    return id
  }
  /** Completes a draft, hands it in, and has the second person publish it; `claims` adds to claims by their id. */
  const complete = async (
    id: string,
    {
      claims = {},
      ...more
    }: Omit<{ [Field in keyof RecordedEvent]?: unknown }, 'claims'> & {
      claims?: Record<string, object>
    },
  ): Promise<void> => {
    const whole = await readEvent(await getDatabase(), id)
    assert.ok(whole)
    const told = whole.claims.map((claim) => ({ ...claim, ...claims[claim.id] }))
    await done(recordEvent(hands.rosa, { ...whole, ...more, claims: told }))
    const revision = whole.revision + 1
    await done(submitEvent(hands.rosa, { id, revision }))
    await done(approveEvent(hands.edith, { id, revision, note: null }))
  }
  const setAside = async (start: number, reason: string): Promise<void> => {
    const { id: sentenceId } = await sentenceAt(releaseId, start)
    await done(setSentenceAside(hands.rosa, { sentenceId, proposal: null, reason }))
  }
  /** The event as it stands, for what completing it adds to. */
  const now = async (id: string): Promise<RecordedEvent> => {
    const whole = await readEvent(await getDatabase(), id)
    assert.ok(whole)
    return whole
  }
  return { take, begin, link, complete, setAside, now, proposals: () => proposals }
}

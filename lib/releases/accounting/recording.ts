import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { sittings } from '@/db/schema/meetings'
import { sentences, sources, textVersions } from '@/db/schema/releases'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { emptyEvent, RecordedEvent } from '@/lib/events/schema'
import { storeEvent } from '@/lib/events/storing'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { storePassage } from '../versions/storing'
import { SentenceEvent } from './schema'

/**
 * Records a new event from a sentence of a release, as a draft: kind, actors, time and length as the person who takes
 * the proposal saw them, with one claim that rests on the words and names whom they name. The sentence is a fact, or a
 * pattern, where it had no class yet. Problems: `not_found` for a sentence, participant or topic that is not there and
 * for a sitting of another meeting; `invalid` with the fields; `breaks_rule` for positions outside the text or an hour
 * outside its meeting day.
 */
export const recordFromSentence = command({
  name: 'record-from-sentence',
  permission: 'event.record',
  input: SentenceEvent,
  run: async ({ tx, actor, input }) => {
    const [found] = await tx
      .select({ sentence: sentences, version: textVersions, source: sources })
      .from(sentences)
      .innerJoin(textVersions, eq(textVersions.id, sentences.versionId))
      .innerJoin(sources, eq(sources.id, textVersions.sourceId))
      .where(eq(sentences.id, input.sentenceId))
    if (!found) return refuse('not_found')
    const { sentence, version, source } = found
    if (input.sittingId && !(await isOfMeeting(tx, input.sittingId, input.meetingId))) return refuse('not_found')
    const ranges = [...input.ranges].sort((a, b) => a.start - b.start)
    const passageId = await storePassage(tx, actor, version, ranges)
    const parsed = RecordedEvent.safeParse(
      eventOf(input, {
        passageId,
        sourceId: source.id,
        language: source.language,
        isOwn: source.publisherId === 'kpcsc',
      }),
    )
    if (!parsed.success) return refuse('invalid')
    const revision = await storeEvent(tx, actor, parsed.data, undefined)
    await recordRevisions(tx, actor, [
      { subject: 'event', subjectId: input.id, revision, verb: 'recorded', content: { ...parsed.data, revision } },
    ])
    if (sentence.class === 'open')
      await tx
        .update(sentences)
        .set({ class: input.scope === 'pattern' ? 'pattern' : 'fact', classedBy: actor.userId })
        .where(eq(sentences.id, sentence.id))
    return ok({ id: input.id, revision, claimId: input.claimId })
  },
})

async function isOfMeeting(tx: Transaction, sittingId: string, meetingId: string | null): Promise<boolean> {
  const [sitting] = await tx.select().from(sittings).where(eq(sittings.id, sittingId))
  return sitting !== undefined && sitting.meetingId === meetingId
}

type Origin = { passageId: string; sourceId: string; language: string; isOwn: boolean }

/** The event that a sentence tells, with the one claim that it makes. */
function eventOf(input: SentenceEvent, { passageId, sourceId, language, isOwn }: Origin): unknown {
  const groups = input.actors.flatMap(({ group }) =>
    group ? [{ id: newId(), ...group, language, exhaustive: null, sameAsId: null, subsetOfId: null, members: [] }] : [],
  )
  const groupOf = (label: string | undefined) => groups.find((group) => group.label === label)?.id ?? null
  const { id, meetingId, scope, meetingDay, localDate, localTime, asStated, durationMinutes } = input
  const { sittingId, topicIds } = input
  const precision = localTime ? (localTime.endsWith(':00') ? 'hour' : 'minute') : localDate ? 'day' : 'unknown'
  return {
    ...emptyEvent(id, meetingId),
    ...{ scope, meetingDay, localDate, localTime, asStated, durationMinutes, sittingId, topicIds, groups, precision },
    details: { kind: input.kind },
    recordBasis: isOwn ? 'own_release' : 'third_party',
    actors: input.actors.map(({ participantId, group, office, role }) => ({
      ...{ id: newId(), participantId, groupId: groupOf(group?.label), office, officeBodyId: null },
      ...{ role, capacity: null, extent: 'unknown', note: null },
    })),
    claims: [
      {
        ...{
          id: input.claimId,
          sourceId,
          passageId,
          aspect: 'occurrence',
          saidBy: null,
          stance: 'asserts',
          text: null,
        },
        ...{ language, nameIds: [...new Set(input.actors.flatMap((actor) => actor.participantId ?? []))] },
        ...{ groupId: groups[0]?.id ?? null, time: null, quantity: null, certainty: null, confidence: 'medium' },
      },
    ],
  }
}

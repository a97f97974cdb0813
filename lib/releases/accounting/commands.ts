import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { sentences, textVersions } from '@/db/schema/releases'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import type { Span } from '../sentences'
import { SentenceClassing, SentenceCut, SentenceJoin, SentenceSetAside, SentenceTakenUp } from './schema'

type SentenceRow = typeof sentences.$inferSelect

async function lockedSentence(tx: Transaction, id: string): Promise<(SentenceRow & { text: string }) | null> {
  const [row] = await tx
    .select({ sentence: sentences, text: textVersions.normalised })
    .from(sentences)
    .innerJoin(textVersions, eq(textVersions.id, sentences.versionId))
    .where(eq(sentences.id, id))
    .for('update', { of: sentences })
  return row ? { ...row.sentence, text: row.text } : null
}

/**
 * Says what a sentence of a text is. Problems: `not_found`; `stale` with the class that stands there now, when somebody
 * else decided meanwhile.
 */
export const classifySentence = command({
  name: 'classify-sentence',
  permission: 'release.import',
  input: SentenceClassing,
  run: async ({ tx, actor, input }) => {
    const sentence = await lockedSentence(tx, input.sentenceId)
    if (!sentence) return refuse('not_found')
    if (sentence.class !== input.seenClass && sentence.class !== input.class)
      return refuse('stale', { current: sentence.class })
    await tx.update(sentences).set({ class: input.class, classedBy: actor.userId }).where(eq(sentences.id, sentence.id))
    await noteOf(tx, actor, sentence.id, 'classed', { class: input.class, before: sentence.class })
    return ok({ class: input.class })
  },
})

/**
 * Cuts a sentence into statements at the positions given; the parts have no class yet. Problems: `not_found`; `invalid`
 * for a position outside the sentence or one that leaves a part without words.
 */
export const cutSentence = command({
  name: 'cut-sentence',
  permission: 'release.import',
  input: SentenceCut,
  run: async ({ tx, actor, input }) => {
    const sentence = await lockedSentence(tx, input.sentenceId)
    if (!sentence) return refuse('not_found')
    const parts = partsOf(sentence, sentence.text, input.at)
    const [first, ...others] = parts
    if (!first || parts.length !== new Set(input.at).size + 1) return refuse('invalid')
    await moveSequence(tx, sentence, others.length)
    const { versionId, seq } = sentence
    await tx
      .update(sentences)
      .set({ ...first, class: 'open', classedBy: null })
      .where(eq(sentences.id, sentence.id))
    const rows = others.map((part, index) => ({ id: newId(), versionId, seq: seq + index + 1, ...part }))
    await tx.insert(sentences).values(rows)
    await noteOf(tx, actor, sentence.id, 'cut', { at: input.at })
    return ok({ ids: [sentence.id, ...rows.map(({ id }) => id)] })
  },
})

/**
 * Puts a sentence and the one after it together; it has no class where theirs differed. Problems: `not_found` where there
 * is no such sentence or none after it.
 */
export const joinSentence = command({
  name: 'join-sentence',
  permission: 'release.import',
  input: SentenceJoin,
  run: async ({ tx, actor, input }) => {
    const sentence = await lockedSentence(tx, input.sentenceId)
    if (!sentence) return refuse('not_found')
    const [next] = await tx
      .select()
      .from(sentences)
      .where(and(eq(sentences.versionId, sentence.versionId), eq(sentences.seq, sentence.seq + 1)))
    if (!next) return refuse('not_found')
    await tx.delete(sentences).where(eq(sentences.id, next.id))
    const isSame = next.class === sentence.class
    await tx
      .update(sentences)
      .set({ end: next.end, class: isSame ? sentence.class : 'open', classedBy: isSame ? sentence.classedBy : null })
      .where(eq(sentences.id, sentence.id))
    await moveSequence(tx, next, -1)
    await noteOf(tx, actor, sentence.id, 'joined', { with: { start: next.start, end: next.end } })
    return ok({ id: sentence.id })
  },
})

/**
 * Says why no event belongs to a sentence, or why a proposal for it is not taken. It can be taken up again. Problems:
 * `not_found`.
 */
export const setSentenceAside = command({
  name: 'set-sentence-aside',
  permission: 'release.import',
  input: SentenceSetAside,
  run: async ({ tx, actor, input: { sentenceId, proposal, reason } }) => {
    if (!(await lockedSentence(tx, sentenceId))) return refuse('not_found')
    await noteOf(tx, actor, sentenceId, 'put_aside', { proposal }, reason)
    return ok({})
  },
})

/** Takes a sentence, or a proposal for it, up again that was set aside. Problems: `not_found`. */
export const takeSentenceUp = command({
  name: 'take-sentence-up',
  permission: 'release.import',
  input: SentenceTakenUp,
  run: async ({ tx, actor, input: { sentenceId, proposal } }) => {
    if (!(await lockedSentence(tx, sentenceId))) return refuse('not_found')
    await noteOf(tx, actor, sentenceId, 'taken_up', { proposal })
    return ok({})
  },
})

async function noteOf(
  tx: Transaction,
  actor: Parameters<typeof recordRevisions>[1],
  sentenceId: string,
  verb: string,
  content: object,
  reason?: string,
): Promise<void> {
  await recordRevisions(tx, actor, [{ subject: 'sentence', subjectId: sentenceId, revision: 1, verb, content, reason }])
}

/** The parts of a sentence between the positions, without the spaces at their edges; parts without words are left out. */
function partsOf({ start, end }: Span, text: string, at: number[]): Span[] {
  const cuts = [...new Set(at)].filter((position) => position > start && position < end).sort((a, b) => a - b)
  return [start, ...cuts]
    .map((from, index) => ({ start: from, end: cuts[index] ?? end }))
    .map((part) => {
      const words = text.slice(part.start, part.end)
      return {
        start: part.start + (words.length - words.trimStart().length),
        end: part.end - (words.length - words.trimEnd().length),
      }
    })
    .filter((part) => part.end > part.start)
}

/** Moves the sentences after one by some places: first out of the way, because each place is held once. */
async function moveSequence(tx: Transaction, { versionId, seq }: SentenceRow, by: number): Promise<void> {
  if (by === 0) return
  await tx
    .update(sentences)
    .set({ seq: sql`-(${sentences.seq} + ${by})` })
    .where(and(eq(sentences.versionId, versionId), gt(sentences.seq, seq)))
  await tx
    .update(sentences)
    .set({ seq: sql`-${sentences.seq}` })
    .where(and(eq(sentences.versionId, versionId), sql`${sentences.seq} < 0`))
}

import { z } from 'zod'
import { SENTENCE_CLASSES } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'

/** What a sentence is, over the class that whoever decides has seen. */
export const SentenceClassing = z.object({
  sentenceId: RecordId,
  class: z.enum(SENTENCE_CLASSES),
  seenClass: z.enum(SENTENCE_CLASSES),
})

/** Where a sentence falls into several statements: positions in the text, within the sentence. */
export const SentenceCut = z.object({ sentenceId: RecordId, at: z.array(z.int().min(1)).min(1).max(20) })

/** A sentence to be put together with the one that follows it. */
export const SentenceJoin = z.object({ sentenceId: RecordId })

/** Why no event belongs to a sentence, or why a proposal for it is not taken. `proposal` null means the whole sentence. */
export const SentenceSetAside = z.object({
  sentenceId: RecordId,
  proposal: z.string().max(200).nullable(),
  reason: z.string().trim().min(1, 'required').max(300, 'too_big'),
})
export const SentenceTakenUp = SentenceSetAside.omit({ reason: true })

import 'server-only'
import type { Transaction } from '@/db/client'
import { passages, sentences, textVersions } from '@/db/schema/releases'
import type { PassageState, SentenceClass } from '@/db/vocabulary'
import type { Actor } from '@/lib/auth/actor'
import { sha256 } from '@/lib/core/canonical'
import { newId } from '@/lib/core/ids'
import { contactDetails } from '../contacts'
import { EXTRACTION } from '../intake/schema'
import { NORMALISATION, normaliseText, paragraphBreaks } from '../normalise'
import type { KeptFile } from '../schema'
import { type Span, sentencesOf } from '../sentences'
import { CONTEXT } from './anchoring'

/**
 * Stores a text as an immutable version of its source: normalised, with its sentences and the contact details found, and
 * the file that it was read from, if it was.
 * Answers the id of the version and what was counted in the normalised text.
 */
export async function storeTextVersion(
  tx: Transaction,
  actor: Actor,
  given: { sourceId: string; number: number; text: string; language: string; file?: KeptFile | null },
): Promise<{ versionId: string; characters: number; sentences: number; contacts: number }> {
  const { sourceId, number, text, language, file } = given
  const normalised = normaliseText(text)
  const breaks = paragraphBreaks(text)
  const spans = sentencesOf(normalised, language, breaks)
  const contacts = contactDetails(normalised)
  const versionId = newId()
  await tx.insert(textVersions).values({
    ...{ id: versionId, sourceId, number, original: text, originalSha256: sha256(text), normalised },
    ...(file ? { fileSha256: file.sha256, fileType: file.type, extraction: EXTRACTION } : {}),
    ...{ normalisation: NORMALISATION, paragraphBreaks: breaks, contacts, createdBy: actor.userId },
  })
  const rows = spans.map((span, index) => ({ id: newId(), versionId, seq: index + 1, ...span }))
  for (let at = 0; at < rows.length; at += 1000) await tx.insert(sentences).values(rows.slice(at, at + 1000))
  return { versionId, characters: normalised.length, sentences: spans.length, contacts: contacts.length }
}

/**
 * Stores words of a text version as a passage, with the words around them, and answers its id. Its class is
 * `claim` unless the words are a statement of their own within a sentence. The database refuses
 * ranges outside the text (`passage_is_exact`).
 */
export async function storePassage(
  tx: Transaction,
  actor: Actor,
  version: typeof textVersions.$inferSelect,
  ranges: Span[],
  { state = 'anchored', class: what = 'claim' }: { state?: PassageState; class?: SentenceClass } = {},
): Promise<string> {
  const id = newId()
  const { start } = ranges[0] ?? { start: 0 }
  const { end } = ranges.at(-1) ?? { end: 0 }
  const { normalised } = version
  await tx.insert(passages).values({
    ...{ id, versionId: version.id, ranges, state, class: what, createdBy: actor.userId },
    exact: ranges.map((range) => normalised.slice(range.start, range.end)).join(' '),
    prefix: normalised.slice(Math.max(0, start - CONTEXT), start),
    suffix: normalised.slice(end, end + CONTEXT),
  })
  return id
}

import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { publicRecords } from '@/db/schema/publications'
import type { PublicClass } from '@/db/vocabulary'
import type { EventDocument, PublicClaim, ReleaseDocument } from '@/lib/publication/schema'
import { sentencesOf } from '@/lib/releases/sentences'
import { listRecords } from './reader'

type Passage = NonNullable<PublicClaim['passage']>
type Told = { symbol: string; title: string | null; language: string }
/** A sentence that mentions an event. `place` names the passage on the page of the release; null where it is not there. */
export type MentioningSentence = { text: string; class: PublicClass | null; place: string | null }
export type Mention = { release: Told; sentences: MentioningSentence[]; otherVersions: Told[] }

/**
 * The public releases whose words a claim on an event rests on, in order of time: the whole sentences, in the order of
 * the text, and the other language versions of the release. Words of an earlier text stand as the claim quotes them.
 */
export async function publicMentions(event: EventDocument): Promise<Mention[]> {
  const cited = event.claims.flatMap(({ source, passage }) => (passage ? [{ releaseId: source.id, passage }] : []))
  if (cited.length === 0) return []
  const ids = [...new Set(cited.map(({ releaseId }) => releaseId))]
  const [releases, versions] = await asPublic(async (tx) => {
    const found = await listRecords<ReleaseDocument>(tx, 'release', { where: inArray(publicRecords.recordId, ids) })
    const originals = found.map(({ document }) => originalOf(document))
    const translated = sql`${publicRecords.document}->>'translationOfId'`
    const related = originals.length
      ? await listRecords<ReleaseDocument>(tx, 'release', {
          where: sql`(${inArray(publicRecords.recordId, originals)} or ${inArray(translated, originals)})`,
        })
      : []
    return [found, related]
  })
  return releases.map(({ document }) => ({
    release: toldOf(document),
    sentences: sentencesOn(
      document,
      cited.filter(({ releaseId }) => releaseId === document.id).map(({ passage }) => passage),
    ),
    otherVersions: versions
      .filter((other) => other.document.id !== document.id && originalOf(other.document) === originalOf(document))
      .map((other) => toldOf(other.document)),
  }))
}

const originalOf = ({ translationOfId, id }: ReleaseDocument) => translationOfId ?? id
const toldOf = ({ symbol, source: { title, language } }: ReleaseDocument): Told => ({ symbol, title, language })

/** The sentences that passages share words with, each once and in the order of the text. */
function sentencesOn(release: ReleaseDocument, passages: Passage[]): MentioningSentence[] {
  const { text, source, sentences: classed = [] } = release
  const found = new Map<string, MentioningSentence & { at: number }>()
  const spans = text ? sentencesOf(text.normalised, source.language, text.paragraphBreaks) : []
  for (const { id, versionNumber, exact, ranges } of passages) {
    if (versionNumber !== text?.versionNumber) {
      found.set(exact, { text: exact, class: null, place: null, at: Number.POSITIVE_INFINITY })
      continue
    }
    const touches = (one: { start: number; end: number }) =>
      ranges.some(({ start, end }) => start < one.end && one.start < end)
    for (const { start, end } of spans.filter(touches)) {
      const words = text.normalised.slice(start, end)
      const inside = classed.find((one) => touches(one) && one.start < end && start < one.end)
      const key = `${start}`
      if (!found.has(key)) found.set(key, { text: words, class: inside?.class ?? null, place: id, at: start })
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ at: _, ...sentence }) => sentence)
}

import 'server-only'
import { and, count, eq, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { passages, releaseMeetings, releases, sentences, sources, textVersions } from '@/db/schema/releases'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { newId, RecordId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { editProblem, keepFirstState, touchEvent } from '@/lib/events/editing'
import { ClaimInput } from '@/lib/events/evidence/schema'
import { dropClaims, storeClaim } from '@/lib/events/evidence/storing'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { contactDetails } from './contacts'
import { withRange } from './marking'
import { NORMALISATION, normaliseText, paragraphBreaks } from './normalise'
import { ImportedRelease, PassageLink } from './schema'
import { sentencesOf } from './sentences'

/**
 * Imports a text: an immutable version with its normalised form, sentences with positions, contact details found and
 * kept for staff. The same text again finds the first import and adds nothing (`isNew` false). Counts are of the
 * normalised text.
 */
export const importRelease = command({
  name: 'import-release',
  permission: 'release.import',
  input: ImportedRelease,
  run: async ({ tx, actor, input }) => {
    const { text, meetingId, ...facts } = input
    const originalSha256 = sha256(text)
    const [known] = await tx.select().from(textVersions).where(eq(textVersions.originalSha256, originalSha256))
    if (known) return ok({ id: known.sourceId, versionId: known.id, isNew: false, ...(await countsOf(tx, known)) })
    const normalised = normaliseText(text)
    const breaks = paragraphBreaks(text)
    const spans = sentencesOf(normalised, facts.language, breaks)
    const contacts = contactDetails(normalised)
    const counts = { characters: normalised.length, sentences: spans.length, contacts: contacts.length }
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    const precision = facts.publishedOn
      ? ({ 10: 'day', 7: 'month', 4: 'year' } as const)[facts.publishedOn.length as 10 | 7 | 4]
      : 'unknown'
    await tx.insert(sources).values({
      ...facts,
      ...by,
      publishedPrecision: precision,
      independenceKey: facts.id,
      connection: facts.publisherId === 'kpcsc' ? 'in_room' : 'unknown',
    })
    await tx.insert(releases).values({ sourceId: facts.id })
    if (meetingId) await tx.insert(releaseMeetings).values({ releaseId: facts.id, meetingId, role: 'main' })
    const versionId = newId()
    await tx.insert(textVersions).values({
      id: versionId,
      sourceId: facts.id,
      number: 1,
      original: text,
      originalSha256,
      normalised,
      normalisation: NORMALISATION,
      paragraphBreaks: breaks,
      contacts,
      createdBy: actor.userId,
    })
    const rows = spans.map((span, index) => ({ id: newId(), versionId, seq: index + 1, ...span }))
    for (let at = 0; at < rows.length; at += 1000) await tx.insert(sentences).values(rows.slice(at, at + 1000))
    await recordRevisions(tx, actor, [
      { subject: 'release', subjectId: facts.id, revision: 1, verb: 'imported', content: { ...facts, originalSha256 } },
    ])
    return ok({ id: facts.id, versionId, isNew: true, ...counts })
  },
})

async function countsOf(tx: Transaction, version: typeof textVersions.$inferSelect) {
  const told = await tx.select({ count: count() }).from(sentences).where(eq(sentences.versionId, version.id))
  return { characters: version.normalised.length, sentences: told[0]?.count ?? 0, contacts: version.contacts.length }
}

const CONTEXT = 32

/**
 * Links words of a release to an event: the passage and, resting on it, a claim about one aspect. The event becomes a
 * draft, because its evidence changed; of a public event the published version stays until the draft is approved.
 * Problems: `not_found`; `wrong_state` for an event that was taken back; `already_exists` for the same words, event and aspect; `not_allowed` for the draft of somebody else; `breaks_rule` for positions outside the text.
 */
export const linkPassage = command({
  name: 'link-passage',
  permission: 'release.link',
  input: PassageLink,
  run: async ({ tx, actor, input }) => {
    const [version] = await tx.select().from(textVersions).where(eq(textVersions.id, input.versionId))
    const [event] = await tx.select().from(events).where(eq(events.id, input.eventId)).for('update')
    if (!version || !event) return refuse('not_found')
    const problem = await editProblem(tx, event, actor, ['release.link'])
    if (problem) return { ok: false, problem }
    await keepFirstState(tx, actor, event)
    const [source] = await tx.select().from(sources).where(eq(sources.id, version.sourceId))
    const [last] = await tx
      .select({ position: max(claims.position) })
      .from(claims)
      .where(eq(claims.eventId, event.id))
    const ranges = input.ranges.reduce(withRange, [])
    if (await isLinkedAlready(tx, event.id, version.id, input.aspect, ranges)) return refuse('already_exists')
    const passageId = newId()
    await tx.insert(passages).values({
      id: passageId,
      versionId: version.id,
      ranges,
      exact: ranges.map(({ start, end }) => version.normalised.slice(start, end)).join(' '),
      prefix: version.normalised.slice(Math.max(0, (ranges[0]?.start ?? 0) - CONTEXT), ranges[0]?.start ?? 0),
      suffix: version.normalised.slice(ranges.at(-1)?.end ?? 0, (ranges.at(-1)?.end ?? 0) + CONTEXT),
      createdBy: actor.userId,
    })
    const { id, aspect, stance, nameIds, confidence } = input
    const claim = ClaimInput.parse({
      ...{ id, aspect, stance, nameIds, confidence, passageId, sourceId: version.sourceId },
      ...{ language: source?.language ?? 'en', text: null, saidBy: null, groupId: null },
      ...{ time: null, quantity: null, certainty: null },
    })
    await storeClaim(tx, actor, event.id, claim, { position: (last?.position ?? 0) + 1, timeZone: null })
    const revision = await touchEvent(tx, actor, event, 'passage_linked')
    return ok({ claimId: id, passageId, revision })
  },
})

async function isLinkedAlready(
  tx: Transaction,
  eventId: string,
  versionId: string,
  aspect: PassageLink['aspect'],
  ranges: PassageLink['ranges'],
) {
  const linked = await tx
    .select({ ranges: passages.ranges })
    .from(claims)
    .innerJoin(passages, eq(passages.id, claims.passageId))
    .where(and(eq(claims.eventId, eventId), eq(claims.aspect, aspect), eq(passages.versionId, versionId)))
  return linked.some((one) => canonicalJson(one.ranges) === canonicalJson(ranges))
}

/**
 * Takes a passage away from an event: the claim goes, its words stay in history, and the event becomes a draft.
 * Problems: `not_found`, `wrong_state` for an event that was taken back, `not_allowed` for the draft of somebody else.
 */
export const unlinkPassage = command({
  name: 'unlink-passage',
  permission: 'release.link',
  input: z.object({ claimId: RecordId }),
  run: async ({ tx, actor, input }) => {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, input.claimId))
    if (!claim?.passageId) return refuse('not_found')
    const [event] = await tx.select().from(events).where(eq(events.id, claim.eventId)).for('update')
    if (!event) return refuse('not_found')
    const problem = await editProblem(tx, event, actor, ['release.link'])
    if (problem) return { ok: false, problem }
    await keepFirstState(tx, actor, event)
    await dropClaims(tx, [claim.id])
    return ok({ revision: await touchEvent(tx, actor, event, 'edited') })
  },
})

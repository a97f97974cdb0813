import 'server-only'
import { and, asc, count, eq, max, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '@/db/client'
import { claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { passages, releaseMeetings, releases, sentences, sources, textVersions } from '@/db/schema/releases'
import { canonicalJson, sha256 } from '@/lib/core/canonical'
import { RecordId } from '@/lib/core/ids'
import { keepReceived } from '@/lib/core/file-store'
import { ok, refuse } from '@/lib/core/result'
import { editProblem, keepFirstState, touchEvent } from '@/lib/events/editing'
import { ClaimInput } from '@/lib/events/evidence/schema'
import { dropClaims, storeClaim } from '@/lib/events/evidence/storing'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { withRange } from './marking'
import { toldMeetings } from './meetings/commands'
import { ImportedRelease, PassageLink } from './schema'
import { storePassage, storeTextVersion } from './versions/storing'

/**
 * Imports a text: an immutable version with its normalised form, sentences with positions, contact details found and
 * kept for staff, and the file that it was read from. The same text or file again finds the first import and adds nothing
 * (`isNew` false). Counts are of the normalised text. A translation takes over the independence key of its original, so that
 * both count once. Problems: `invalid`, also for a file that was not received here or waited too long (`file_gone`);
 * `not_found` for an original that is not here.
 */
export const importRelease = command({
  name: 'import-release',
  permission: 'release.import',
  input: ImportedRelease,
  run: async ({ tx, actor, input }) => {
    const { text, meetingId, file, datelinePlace, embargoUntil, translationOfId, ...facts } = input
    const originalSha256 = sha256(text)
    const [known] = await tx
      .select()
      .from(textVersions)
      .where(
        or(
          eq(textVersions.originalSha256, originalSha256),
          file ? eq(textVersions.fileSha256, file.sha256) : undefined,
        ),
      )
      .orderBy(asc(textVersions.fetchedAt), asc(textVersions.id))
      .limit(1)
    if (known) return ok({ id: known.sourceId, versionId: known.id, isNew: false, ...(await countsOf(tx, known)) })
    const [original] = translationOfId ? await tx.select().from(sources).where(eq(sources.id, translationOfId)) : []
    if (translationOfId && !original) return refuse('not_found')
    if (file && !(await keepReceived(file))) return refuse('invalid', { fields: [{ path: 'file', code: 'file_gone' }] })
    const by = { authorId: actor.userId, lastEditorId: actor.userId }
    const precision = facts.publishedOn
      ? ({ 10: 'day', 7: 'month', 4: 'year' } as const)[facts.publishedOn.length as 10 | 7 | 4]
      : 'unknown'
    await tx.insert(sources).values({
      ...facts,
      ...by,
      publishedPrecision: precision,
      // A translation of a translation is one of the original: all language versions hang on one release.
      translationOfId: original ? (original.translationOfId ?? original.id) : null,
      independenceKey: original?.independenceKey ?? facts.id,
      connection: facts.publisherId === 'kpcsc' ? 'in_room' : 'unknown',
    })
    await tx.insert(releases).values({ sourceId: facts.id, datelinePlace, embargoUntil })
    if (meetingId) await tx.insert(releaseMeetings).values({ releaseId: facts.id, meetingId, role: 'main' })
    const meetings = meetingId ? toldMeetings([{ meetingId, role: 'main' }]) : []
    const { language } = facts
    const { versionId, ...counts } = await storeTextVersion(tx, actor, {
      sourceId: facts.id,
      number: 1,
      text,
      language,
      file,
    })
    await recordRevisions(tx, actor, [
      {
        subject: 'release',
        subjectId: facts.id,
        revision: 1,
        verb: 'imported',
        content: { ...facts, translationOfId, meetings, datelinePlace, embargoUntil, file, originalSha256 },
      },
    ])
    return ok({ id: facts.id, versionId, isNew: true, ...counts })
  },
})

async function countsOf(tx: Transaction, version: typeof textVersions.$inferSelect) {
  const told = await tx.select({ count: count() }).from(sentences).where(eq(sentences.versionId, version.id))
  return { characters: version.normalised.length, sentences: told[0]?.count ?? 0, contacts: version.contacts.length }
}

/**
 * Links words of a release to an event: the passage and, resting on it, a claim about one aspect. With a class the words
 * are a statement of their own within a sentence. The event becomes a
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
    const passageId = await storePassage(tx, actor, version, ranges, { class: input.class ?? undefined })
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

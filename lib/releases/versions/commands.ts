import 'server-only'
import { desc, eq, or } from 'drizzle-orm'
import { claims } from '@/db/schema/claims'
import { events } from '@/db/schema/events'
import { passages, sources, textVersions } from '@/db/schema/releases'
import { sha256 } from '@/lib/core/canonical'
import { keepReceived } from '@/lib/core/file-store'
import { ok, refuse } from '@/lib/core/result'
import { editProblem, keepFirstState, touchEvent } from '@/lib/events/editing'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { NewTextVersion, PassageMove } from './schema'
import { storePassage, storeTextVersion } from './storing'

/**
 * Adds the corrected text of a release as its next version, with the file that it was read from, if it was. The earlier text, its passages and the claims on them stay
 * as they are: what moves, a person moves (`movePassage`). What is public changes when the release is published again.
 * Problems: `not_found` for a release without a text; `stale` when another version came meanwhile; `already_exists`
 * when these very words or this file are a version of a release already; `invalid` for a file that was not received here
 * or waited too long (`file_gone`).
 */
export const addTextVersion = command({
  name: 'add-text-version',
  permission: 'release.import',
  input: NewTextVersion,
  run: async ({ tx, actor, input: { releaseId, text, seenNumber, file } }) => {
    const [source] = await tx.select().from(sources).where(eq(sources.id, releaseId)).for('update')
    const [latest] = await tx
      .select({ number: textVersions.number })
      .from(textVersions)
      .where(eq(textVersions.sourceId, releaseId))
      .orderBy(desc(textVersions.number))
      .limit(1)
    if (!source || !latest) return refuse('not_found')
    if (latest.number !== seenNumber) return refuse('stale')
    const originalSha256 = sha256(text)
    const [known] = await tx
      .select({ id: textVersions.id })
      .from(textVersions)
      .where(
        or(
          eq(textVersions.originalSha256, originalSha256),
          file ? eq(textVersions.fileSha256, file.sha256) : undefined,
        ),
      )
      .limit(1)
    if (known) return refuse('already_exists')
    if (file && !(await keepReceived(file))) return refuse('invalid', { fields: [{ path: 'file', code: 'file_gone' }] })
    const number = latest.number + 1
    const { language } = source
    const stored = await storeTextVersion(tx, actor, { sourceId: releaseId, number, text, language, file })
    const revision = source.revision + 1
    await tx
      .update(sources)
      .set({ revision, lastEditorId: actor.userId, updatedAt: new Date() })
      .where(eq(sources.id, releaseId))
    await recordRevisions(tx, actor, [
      {
        subject: 'release',
        subjectId: releaseId,
        revision,
        verb: 'text_version_added',
        content: { number, originalSha256, file },
      },
    ])
    return ok({ ...stored, number })
  },
})

/**
 * Moves the claim of an event to the same words in another version of their text, at the ranges that a person confirms.
 * The passage that it rested on stays in the older version. The event becomes a draft, because its evidence changed.
 * Problems: `not_found`; `wrong_state` for an event that was taken back; `not_allowed` for the draft of somebody else;
 * `breaks_rule` for positions outside the text.
 */
export const movePassage = command({
  name: 'move-passage',
  permission: 'release.link',
  input: PassageMove,
  run: async ({ tx, actor, input }) => {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, input.claimId))
    const [version] = await tx.select().from(textVersions).where(eq(textVersions.id, input.versionId))
    if (!claim?.passageId || !version || version.sourceId !== claim.sourceId) return refuse('not_found')
    const [event] = await tx.select().from(events).where(eq(events.id, claim.eventId)).for('update')
    if (!event) return refuse('not_found')
    const problem = await editProblem(tx, event, actor, ['release.link'])
    if (problem) return { ok: false, problem }
    await keepFirstState(tx, actor, event)
    const ranges = [...input.ranges].sort((a, b) => a.start - b.start)
    const [left] = await tx.select({ class: passages.class }).from(passages).where(eq(passages.id, claim.passageId))
    const passageId = await storePassage(tx, actor, version, ranges, { state: 'moved_confirmed', class: left?.class })
    await tx.update(claims).set({ passageId }).where(eq(claims.id, claim.id))
    return ok({ passageId, revision: await touchEvent(tx, actor, event, 'passage_linked') })
  },
})

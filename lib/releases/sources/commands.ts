import 'server-only'
import { eq } from 'drizzle-orm'
import { releases, sources } from '@/db/schema/releases'
import { mayDo } from '@/lib/auth/permissions'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { RecordedSource } from './schema'

const PRECISION = { 10: 'day', 7: 'month', 4: 'year' } as const

/**
 * Records a source that claims can rest on, or changes what is known of it. A copy or a translation takes over the key
 * of the report that it retells, so that both count once. Only editors open a
 * closed source to the public. Problems: `not_allowed`, `stale`, `wrong_state` for making a published source
 * less public (what is out is taken back by suppression), `not_found` for the report named.
 */
export const recordSource = command({
  name: 'record-source',
  permission: 'source.record',
  input: RecordedSource,
  run: async ({ tx, actor, input }) => {
    const { sameReportAs, isTranslation, revision: seen, ...facts } = input
    const [existing] = await tx.select().from(sources).where(eq(sources.id, input.id)).for('update')
    if ((existing?.revision ?? 0) !== seen) return refuse(existing ? 'stale' : 'not_found')
    if (existing?.state === 'published' && input.access !== 'public') return refuse('wrong_state')
    const opens = existing !== undefined && existing.access !== 'public' && input.access === 'public'
    if (opens && !mayDo(actor, 'release.publish')) return refuse('not_allowed')
    const [told] = sameReportAs ? await tx.select().from(sources).where(eq(sources.id, sameReportAs)) : []
    if (sameReportAs && !told) return refuse('not_found')
    const row = {
      ...facts,
      publishedPrecision: input.publishedOn
        ? PRECISION[input.publishedOn.length as keyof typeof PRECISION]
        : ('unknown' as const),
      independenceKey: told?.independenceKey ?? existing?.independenceKey ?? input.id,
      translationOfId: isTranslation ? sameReportAs : (existing?.translationOfId ?? null),
      lastEditorId: actor.userId,
      updatedAt: new Date(),
    }
    const revision = seen + 1
    if (existing)
      await tx
        .update(sources)
        .set({ ...row, revision })
        .where(eq(sources.id, input.id))
    else {
      await tx.insert(sources).values({ ...row, authorId: actor.userId })
      await tx.insert(releases).values({ sourceId: input.id })
    }
    await recordRevisions(tx, actor, [
      {
        ...{ subject: 'release', subjectId: input.id, revision, content: input },
        ...(existing ? { verb: 'edited', before: existing } : { verb: 'recorded' }),
      },
    ])
    return ok({ id: input.id, revision })
  },
})

import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { publicLinks } from '@/db/schema/publications'
import { releases, sources } from '@/db/schema/releases'
import { mayDo } from '@/lib/auth/permissions'
import { newId } from '@/lib/core/ids'
import { ok, refuse } from '@/lib/core/result'
import { command } from '@/lib/history/command'
import { recordRevisions } from '@/lib/history/revisions'
import { asSeen } from '@/lib/history/seeing'
import { readSource } from './queries'
import { RecordedSource } from './schema'

const PRECISION = { 10: 'day', 7: 'month', 4: 'year' } as const

/**
 * Records a source that claims can rest on, or changes what is known of it. A copy or a translation takes over the key
 * of the report that it retells, so that both count once. Only editors open a
 * closed source to the public. Problems: `not_allowed`, `stale` with what stands there now, `wrong_state` for making a published source
 * less public (what is out is taken back by suppression), `breaks_rule` with `source_is_cited_in_public` for one that a
 * public event rests on, `not_found` for the report named.
 */
export const recordSource = command({
  name: 'record-source',
  permission: 'source.record',
  input: RecordedSource,
  run: async (context) => {
    const { tx, actor, input } = context
    const { sameReportAs, isTranslation, standsAlone, revision: seen, ...facts } = input
    const found = await asSeen(context, input, { table: sources, subject: 'release', read: readSource, typed: input })
    const isNew = seen === 0 && !found.ok && found.problem.code === 'not_found'
    if (!found.ok && !isNew) return found
    const existing = found.ok ? found.value : undefined
    if (existing?.state === 'published' && input.access !== 'public') return refuse('wrong_state')
    if (existing && input.access !== 'public' && (await isCitedInPublic(tx, existing.id)))
      return refuse('breaks_rule', { rule: 'source_is_cited_in_public' })
    const opens = existing !== undefined && existing.access !== 'public' && input.access === 'public'
    if (opens && !mayDo(actor, 'release.publish')) return refuse('not_allowed')
    const [told] = sameReportAs ? await tx.select().from(sources).where(eq(sources.id, sameReportAs)) : []
    if (sameReportAs && (!told || told.id === input.id)) return refuse('not_found')
    const row = {
      ...facts,
      publishedPrecision: input.publishedOn
        ? PRECISION[input.publishedOn.length as keyof typeof PRECISION]
        : ('unknown' as const),
      independenceKey: told?.independenceKey ?? keyOf(existing, input),
      translationOfId:
        isTranslation && told
          ? (told.translationOfId ?? told.id)
          : standsAlone
            ? null
            : (existing?.translationOfId ?? null),
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

/** The key it has; a new one where it stands alone from now on, because others may carry the one made of its id. */
function keyOf(existing: { independenceKey: string } | undefined, input: RecordedSource): string {
  if (!existing) return input.id
  return input.standsAlone ? newId() : existing.independenceKey
}

async function isCitedInPublic(tx: Transaction, id: string): Promise<boolean> {
  const [cited] = await tx
    .select({ id: publicLinks.fromId })
    .from(publicLinks)
    .where(
      and(
        eq(publicLinks.toKind, 'release'),
        eq(publicLinks.toId, id),
        inArray(publicLinks.role, ['source', 'parallel']),
      ),
    )
    .limit(1)
  return cited !== undefined
}

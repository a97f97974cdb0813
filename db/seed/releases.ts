import type { releaseMeetings, releases, sources } from '../schema/releases'
import type { StarterFiles } from './files'

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert']
type Editorial = { authorId: string; lastEditorId: string }

/** Publishers that are themselves Participants or Observers of the record; a copy elsewhere keeps its publisher. */
const PUBLISHERS: Record<string, string> = {
  'KP Civil Society Coalition': 'kpcsc',
  'World Diamond Council': 'wdc',
  'European Commission': 'eu',
}

/** Sources, those of them that are releases, and the meetings they belong to. Translations share their original's key. */
export function releaseRows(files: StarterFiles, by: Editorial) {
  const listed = Object.entries(files.listedSources).map(
    ([id, source]): Row<typeof sources> => ({
      id,
      kind: 'official_page',
      title: source.title,
      publisher: source.publisher,
      publishedOn: source.date ?? null,
      publishedPrecision: precisionOf(source.date),
      language: 'en',
      url: source.url,
      independenceKey: id,
      origin: 'starter',
      ...by,
    }),
  )
  const told = files.releases.map(
    (r): Row<typeof sources> => ({
      id: r.id,
      kind: r.kind.replaceAll('-', '_') as Row<typeof sources>['kind'],
      title: r.title,
      titleIsDescriptive: r.titleIsDescriptive,
      publisher: r.publisher,
      publisherId: PUBLISHERS[r.publisher.replace(/ \(cop(y|ie) ?:.*/, '')] ?? null,
      publishedOn: r.date,
      publishedPrecision: r.datePrecision,
      language: r.lang,
      url: r.url,
      urlStatus: r.urlStatus,
      translationOfId: r.translationOf,
      independenceKey: r.translationOf ?? r.id,
      origin: 'starter',
      ...by,
    }),
  )
  return {
    sources: [...listed, ...told],
    releases: files.releases.map((r): Row<typeof releases> => ({ sourceId: r.id })),
    meetings: files.releases.flatMap((r): Row<typeof releaseMeetings>[] =>
      r.meetings.map((meetingId, index) => ({ releaseId: r.id, meetingId, role: index === 0 ? 'main' : 'context' })),
    ),
  }
}

function precisionOf(date: string | undefined): Row<typeof sources>['publishedPrecision'] {
  return !date ? 'unknown' : date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'
}

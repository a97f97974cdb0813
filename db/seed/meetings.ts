import type { topics } from '../schema/agenda'
import type { meetings } from '../schema/meetings'
import type { StarterFiles } from './files'

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert']
type Editorial = { authorId: string; lastEditorId: string }

/** The meetings. The hour at which a room emptied is claimed by sources, so it stays with the events that say so. */
export function meetingRows(files: StarterFiles, by: Editorial): Row<typeof meetings>[] {
  return files.meetings.map((m) => ({
    id: m.id,
    kind: m.kind.replaceAll('-', '_') as Row<typeof meetings>['kind'],
    bodyId:
      m.kind === 'plenary' || m.kind === 'special-plenary'
        ? 'plenary'
        : m.kind === 'intersessional'
          ? 'intersessional'
          : null,
    year: m.year,
    city: m.city,
    cityAliases: m.cityAliases,
    countryId: m.country,
    venue: m.venue,
    timeZone: m.timeZone,
    format: m.mode ? (m.mode.replaceAll('-', '_') as Row<typeof meetings>['format']) : null,
    startsOn: m.start,
    endsOn: m.end,
    chairId: m.chair,
    viceChairId: m.viceChair,
    chairPersons: m.chairPersons,
    ordinals: m.ordinals,
    status: m.status === 'held' ? 'closed' : 'cancelled',
    sourceIds: m.sources,
    notes: m.notes,
    confidence: m.confidence,
    origin: 'starter',
    ...by,
  }))
}

export function topicRows(files: StarterFiles, by: Editorial): Row<typeof topics>[] {
  return files.topics.map((t) => ({
    id: t.id,
    names: t.names,
    description: t.description,
    keywords: t.keywords,
    firstSeen: t.firstSeen,
    parentId: t.parent,
    meetingIds: t.meetings,
    sourceIds: t.sources,
    origin: 'starter',
    ...by,
  }))
}

import type { revisions } from '@/db/schema/history'
import { type TellableChange, tellableChanges } from './changes'
import { SAVING_VERBS } from './verbs'

export type HistoryEntry = {
  seq: number
  at: string
  /** Null where no person did it: the clock, the starter record, the command line. */
  who: string | null
  userId: string
  verb: string
  revision: number
  reason: string | null
  /** What reads differently since the save before; at the first save, everything. */
  changes: TellableChange[]
  /** Whether the step told the record anew; other steps bring facts of their own, as `after`. */
  isSave: boolean
  isFirst: boolean
}

type Row = { revision: typeof revisions.$inferSelect; name: string | null }
type Content = Record<string, unknown>

/**
 * The entries of one record as a reader is told them, oldest first: each save by what differs from what stood before,
 * a removal by what went, other steps by what they say themselves.
 */
export function toldEntries(rows: Row[]): HistoryEntry[] {
  let standing: Content | null = null
  return rows.map(({ revision: row, name }) => {
    const content = contentOf(row.content)
    const { seq, userId, verb, revision, reason } = row
    const isEnd = ENDS.has(verb)
    // An item that took another one in says which; an event says how it then reads.
    const isWhole = SAVES.has(verb) && !('mergedId' in content)
    const isSave = isEnd || isWhole || (REPEATS.has(verb) && standing !== null)
    const isFirst = isSave && !isEnd && standing === null
    const before: Content = isEnd ? (standing ?? content) : isSave ? onlyKeys(standing ?? {}, content) : {}
    const untold = isSave ? OWN_KEEPING : FACTS_OF_PUBLICATION
    const changes = tellableChanges(before, isEnd ? {} : content).filter(({ path }) => !untold.test(path))
    if (isWhole) standing = { ...standing, ...content }
    return { seq, at: row.at.toISOString(), who: name, userId, verb, revision, reason, changes, isSave, isFirst }
  })
}

const SAVES = new Set<string>(SAVING_VERBS)
/** Steps that hold the record as somebody wanted it, while it stays as it is. */
const REPEATS = new Set(['set_aside', 'merged_away'])
const ENDS = new Set(['removed', 'merged_into'])
/** Ids, places in tables and counters that say nothing to a reader. */
const OWN_KEEPING =
  /(^|\.)(id|locale|claimId|groupId|passageId|parallelIds(\.\d+)?|itemId|isNew|path)$|^(revision|versionId|origin|originalSha256|seq|authorId|lastEditorId|createdAt|updatedAt|scheduledStartId|scheduledEndId|actualStartId|actualEndId|arrivedId|leftId)$/
/** Of a publication its symbol and version are told; the rest stands in the entry already. */
const FACTS_OF_PUBLICATION =
  /(^|\.)id$|^(mergedId|changedPlacesWith)$|^(revision|kind|seq|publishedAt|action|origin|locale|reason)$/

function contentOf(text: string): Content {
  const content: unknown = JSON.parse(text)
  return content !== null && typeof content === 'object' ? (content as Content) : {}
}

function onlyKeys(record: Content, like: Content): Content {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key in like))
}

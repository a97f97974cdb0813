import type { AGENDA_PRESENCES } from '@/db/vocabulary'

/** One line of a version, as far as differences are concerned. */
export type ComparedEntry = {
  itemId: string
  path: string
  number: string | null
  title: string
  slotMinutes: number | null
  presence: (typeof AGENDA_PRESENCES)[number]
}
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'set_aside'
  | 'taken_up'
  | 'moved'
  | 'renumbered'
  | 'renamed'
  | 'slot_changed'
/** What became different about an item: the words, number, place or minutes before and after; null where there are none. */
export type AgendaChange = {
  itemId: string
  kind: ChangeKind
  before: string | null
  after: string | null
}

/**
 * What became different from one version of an agenda to another, in the order of the later one, removed items last in
 * their old order. Items are the same by identity, whatever their number or words. An item moved if it stands under
 * another item, or if its neighbours did not simply close up around a gap; a title counts as renamed in one language only.
 */
export function differenceBetween(earlier: ComparedEntry[], later: ComparedEntry[]): AgendaChange[] {
  const before = new Map(present(earlier).map((entry) => [entry.itemId, entry]))
  const after = new Map(present(later).map((entry) => [entry.itemId, entry]))
  const kept = new Set([...before.keys()].filter((itemId) => after.has(itemId)))
  const moved = movedItems(present(earlier), present(later), kept)
  const changes: AgendaChange[] = []
  for (const entry of after.values()) {
    const old = before.get(entry.itemId)
    const tell = (kind: ChangeKind, was: string | number | null, is: string | number | null) =>
      changes.push({ itemId: entry.itemId, kind, before: asText(was), after: asText(is) })
    if (!old) {
      tell('added', null, entry.title)
      continue
    }
    if (old.presence !== entry.presence) tell(entry.presence === 'abeyance' ? 'set_aside' : 'taken_up', null, null)
    if (moved.has(entry.itemId)) tell('moved', old.path, entry.path)
    if (old.number !== entry.number) tell('renumbered', old.number, entry.number)
    if (old.title !== entry.title) tell('renamed', old.title, entry.title)
    if (old.slotMinutes !== entry.slotMinutes) tell('slot_changed', old.slotMinutes, entry.slotMinutes)
  }
  for (const entry of before.values())
    if (!after.has(entry.itemId))
      changes.push({ itemId: entry.itemId, kind: 'removed', before: entry.title, after: null })
  return changes
}

/** Items of earlier versions that the one that counts no longer lists, in the order in which they first stood there. */
export function removedItems(
  versions: { status: string; entries: Pick<ComparedEntry, 'itemId' | 'presence'>[] }[],
): string[] {
  const deciding = versions.findLastIndex((version) => version.status === 'adopted' || version.status === 'as_run')
  if (deciding < 0) return []
  const told = versions.slice(deciding).flatMap((version) => version.entries)
  const listed = new Set(told.filter((entry) => entry.presence !== 'removed').map((entry) => entry.itemId))
  const once = versions.slice(0, deciding + 1).flatMap((version) => version.entries.map((entry) => entry.itemId))
  return [...new Set(once)].filter((itemId) => !listed.has(itemId))
}

const present = (entries: ComparedEntry[]) => entries.filter((entry) => entry.presence !== 'removed')
const asText = (value: string | number | null) => (value === null ? null : String(value))

function movedItems(earlier: ComparedEntry[], later: ComparedEntry[], kept: Set<string>): Set<string> {
  const order = new Map(earlier.filter((entry) => kept.has(entry.itemId)).map((entry, index) => [entry.itemId, index]))
  const sequence = later.filter((entry) => kept.has(entry.itemId)).map((entry) => entry.itemId)
  const stayed = new Set(longestRising(sequence.map((itemId) => order.get(itemId) ?? 0)).map((at) => sequence[at]))
  const parents = [parentsOf(earlier), parentsOf(later)] as const
  const changedParent = (itemId: string) => {
    const [was, is] = [parents[0].get(itemId) ?? null, parents[1].get(itemId) ?? null]
    return was !== is && (was === null || is === null || kept.has(was) || kept.has(is))
  }
  return new Set(sequence.filter((itemId) => !stayed.has(itemId) || changedParent(itemId)))
}

/** Under which item each item stands, by their paths; items of the first level stand under none. */
function parentsOf(entries: ComparedEntry[]): Map<string, string> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry.itemId]))
  return new Map(
    entries.flatMap((entry) => {
      const parent = byPath.get(entry.path.split('.').slice(0, -1).join('.'))
      return parent ? [[entry.itemId, parent] as const] : []
    }),
  )
}

/** The places of a longest rising subsequence: what kept its order, so that as little as possible counts as moved. */
function longestRising(values: number[]): number[] {
  const previous: number[] = []
  const tails: number[] = []
  for (const [at, value] of values.entries()) {
    let length = 0
    while (length < tails.length && (values[tails[length] ?? 0] ?? 0) < value) length++
    previous[at] = length > 0 ? (tails[length - 1] ?? -1) : -1
    tails[length] = at
  }
  const places: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) places.unshift(at)
  return places
}

import type { AGENDA_PRESENCES, AGENDA_VERSION_STATUSES, Locale } from '@/db/vocabulary'
import type { LeftOut, LeftOutReason } from '@/lib/agenda/parsing'
import { depthOf, pathsOf } from '@/lib/agenda/rules'

type Presence = (typeof AGENDA_PRESENCES)[number]
/** One line before it is accepted. `itemId` is the item it is, empty for a new one; `out`: this version does not list it. */
export type DraftRow = {
  newId: string
  itemId: string
  likeness: number
  depth: number
  number: string
  title: string
  slotMinutes: string
  presence: Presence | 'out'
}
export type { LeftOut, LeftOutReason }
/** A version of an agenda while somebody reads it over, with the text it was pasted from. */
export type AgendaDraft = {
  id: string
  text: string
  label: string
  status: (typeof AGENDA_VERSION_STATUSES)[number]
  datedOn: string
  sourceId: string
  locale: Locale
  rows: DraftRow[]
  leftOut: LeftOut[]
}
/** What the server answers to a pasted text. */
export type Preview = {
  entries: {
    path: string
    number: string | null
    title: string
    slotMinutes: number | null
    itemId: string | null
    likeness: number
    lines: number[]
  }[]
  leftOut: LeftOut[]
}

/** A draft nobody has pasted anything into yet. */
export function emptyAgenda(locale: Locale): AgendaDraft {
  return {
    ...{ id: '', text: '', label: '', status: 'draft', datedOn: '', sourceId: '', locale },
    ...{ rows: [], leftOut: [] },
  }
}

type Line = {
  itemId: string
  path: string
  number: string | null
  title: string
  slotMinutes: number | null
  presence: Presence
}

/** The next version, as it begins from the lines of one that stands; lines removed there are out here. */
export function nextAgenda(locale: Locale, lines: Line[]): AgendaDraft {
  const rows = lines.map((line) => ({
    ...{ newId: line.itemId, itemId: line.itemId, likeness: 1, depth: depthOf(line.path), title: line.title },
    ...{ number: line.number ?? '', slotMinutes: line.slotMinutes?.toString() ?? '' },
    presence: line.presence === 'removed' ? ('out' as const) : line.presence,
  }))
  return { ...emptyAgenda(locale), status: 'adopted', rows }
}

/** The draft with the lines that the server read out of its text. */
export function withPreview(draft: AgendaDraft, { entries, leftOut }: Preview): AgendaDraft {
  const rows = entries.map((entry) => ({
    ...{ newId: crypto.randomUUID(), itemId: entry.itemId ?? '', likeness: entry.likeness, title: entry.title },
    ...{ depth: depthOf(entry.path), number: entry.number ?? '', slotMinutes: entry.slotMinutes?.toString() ?? '' },
    presence: 'listed' as const,
  }))
  return { ...draft, rows, leftOut }
}

/** The draft with a line that was left out taken in, behind the others; titles hold at most 300 signs. */
export function takeIn(draft: AgendaDraft, line: LeftOut): AgendaDraft {
  const row: DraftRow = {
    ...{ newId: crypto.randomUUID(), itemId: '', likeness: 0, depth: 1, number: '', slotMinutes: '' },
    ...{ title: line.text.slice(0, 300), presence: 'listed' },
  }
  return { ...draft, rows: [...draft.rows, row], leftOut: draft.leftOut.filter((one) => one !== line) }
}

/** What is sent to accept the draft. Lines that are out are not in it; places are counted anew without them. */
export function acceptedInput(draft: AgendaDraft, meetingId: string): Record<string, unknown> {
  const { id, label, status, datedOn, sourceId, locale } = draft
  const rows = draft.rows.filter((row) => row.presence !== 'out')
  const paths = pathsOf(rows.map((row) => row.depth))
  return {
    ...{ id, meetingId, label: label.trim(), status, locale },
    datedOn: datedOn.trim() || null,
    sourceId: sourceId || null,
    entries: rows.map((row, index) => ({
      itemId: row.itemId || row.newId,
      isNew: row.itemId === '',
      path: paths[index],
      number: row.number.trim() || null,
      title: row.title.trim(),
      slotMinutes: minutesOf(row.slotMinutes),
      presence: row.presence,
    })),
  }
}

function minutesOf(typed: string): number | string | null {
  const words = typed.trim()
  if (words === '') return null
  return /^\d{1,5}$/.test(words) ? Number(words) : words
}

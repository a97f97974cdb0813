import type { RecordKind, Trilingual } from '@/db/vocabulary'
import type { EventDocument, MeetingDocument, PublicDocument, ReleaseDocument } from '@/lib/publication/schema'

/** How another record is called and where it stands, for links. */
export type PublicName = { symbol: string; label: Trilingual }
/** Names by `kind id`, as components look them up. Plain data, so that it travels. */
export type PublicNames = Record<string, PublicName>

/** A document with the facts of its publication. */
export type PublicRecord<D extends PublicDocument = PublicDocument> = {
  document: D
  version: number
  publishedAt: string
  label: Trilingual
}
export type PublicEvent = PublicRecord<EventDocument>
export type PublicMeeting = PublicRecord<MeetingDocument>
export type PublicRelease = PublicRecord<ReleaseDocument>

/** The name of a record, null if it is not public. */
export function nameOf(names: PublicNames, kind: RecordKind, id: string | null): PublicName | null {
  return id ? (names[`${kind} ${id}`] ?? null) : null
}

/** Marks around a hit in an excerpt: signs that no text holds, made into <mark> by the page. */
export const MARK_START = '\u0001'
export const MARK_END = '\u0002'

export type SearchHit = {
  kind: RecordKind
  symbol: string
  label: Trilingual
  subkind: string | null
  year: number | null
  /** The words around the hit, with the hit between the two marks; empty where no words were asked for. */
  excerpt: string
}

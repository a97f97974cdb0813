import { z } from 'zod'
import type { EventKind, EventScope, Locale, Precision, QUALIFIERS, Trilingual } from '@/db/vocabulary'
import { LOCALES } from '@/db/vocabulary'
import { RecordId } from '@/lib/core/ids'
import { ReleaseText } from '../schema'

/**
 * A draft to be held against the public record. `language` null means: as the text reads. Without meeting and year it is
 * compared with the meeting that it seems to be about, else with all of the year that it states.
 */
export const DraftToCheck = z.object({
  text: ReleaseText,
  language: z.enum(LOCALES).nullable(),
  meetingId: RecordId.nullable(),
  year: z.int().min(2000).max(2200).nullable(),
})

/**
 * What the public record says to a sentence. `partly`: some of what it tells. `disputed`: one source says it, another
 * denies it. `not_compared`: nothing was read in it that could be held against the record.
 */
export const VERDICTS = [
  'contradicted',
  'disputed',
  'not_in_record',
  'partly',
  'supported',
  'opinion',
  'not_compared',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What of an occurrence is compared. */
export type Field = 'kind' | 'actors' | 'affected' | 'count' | 'time' | 'duration' | 'day' | 'occurrence'

/** One side of a difference, for the reader's language to put into words. `max` null: at least `min`. */
export type Said =
  | { kind: EventKind }
  | { participantIds: string[] }
  | { min: number; max: number | null }
  | { clock: string }
  | { minutes: number }
  | { from: string; to: string }
  | { isDenied: boolean }
export type Difference = { field: Field; draft: Said; record: Said }

export type RecordMoment = {
  localDate: string | null
  localTime: string | null
  precision: Precision
  qualifier: (typeof QUALIFIERS)[number]
}
export type RecordSource = {
  title: string | null
  publisher: string | null
  publishedOn: string | null
  publishedPrecision: Precision
  /** Why its date is given, where it does not state one. */
  inferred?: { publishedOn?: { reason: string } }
  /** The page of the release in the record; null where it has none. */
  symbol: string | null
}

/** A public event as a draft is compared with it: what the record says, and who told it. */
export type PublishedEvent = {
  symbol: string
  label: Trilingual
  kind: EventKind
  scope: EventScope
  year: number | null
  acting: string[]
  affected: string[]
  /** Whether all who acted are named: no unnamed group, no source that speaks of one. */
  isListComplete: boolean
  /** How many acted, by names and groups together; null where nobody is told. */
  count: { min: number; max: number | null } | null
  /** When, by the record's own choice first, then as other sources say. */
  moments: RecordMoment[]
  /** Days by which the hour lies past its meeting day. */
  daysPast: number
  /** How long in minutes, by the record's own choice first. */
  durations: number[]
  meetingDays: { from: string; to: string } | null
  isAsserted: boolean
  isDenied: boolean
  sources: RecordSource[]
}

/** How an event of the record stands to a sentence: what agrees, what differs, what the record does not say. */
export type RecordCompared = {
  symbol: string
  label: Trilingual
  agrees: Field[]
  differs: Difference[]
  unsaid: Field[]
  sources: RecordSource[]
}
export type CheckedSentence = { text: string; verdict: Verdict; records: RecordCompared[] }

/** What a draft was compared with. */
export type CheckScope =
  | { kind: 'meeting'; symbol: string; label: Trilingual }
  | { kind: 'year'; year: number }
  | { kind: 'none' }

/** A draft as it was checked; kept nowhere. `names` are those of whoever differs, by id. */
export type CheckedDraft = {
  language: Locale
  isLanguageProposed: boolean
  scope: CheckScope
  isScopeProposed: boolean
  /** How many public events it was compared with. */
  compared: number
  sentences: CheckedSentence[]
  names: Record<string, Trilingual>
}

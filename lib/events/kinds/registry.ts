import { z } from 'zod'
import type { EventKind } from '@/db/vocabulary'
import { AGENDA_KINDS } from './agenda'
import { DECISION_KINDS } from './decisions'
import type { KindDefinition } from './definition'
import { FLOOR_KINDS } from './floor'
import { OUTSIDE_KINDS } from './outside'
import { PRESENCE_KINDS } from './presence'
import { SITTING_KINDS } from './sittings'

/**
 * Every kind of event: the one place where a kind gets its fields, words, line and sign. A code of the vocabulary
 * without a definition here does not compile, and neither does a definition without a code.
 */
export const KINDS = {
  ...AGENDA_KINDS,
  ...FLOOR_KINDS,
  ...DECISION_KINDS,
  ...PRESENCE_KINDS,
  ...SITTING_KINDS,
  ...OUTSIDE_KINDS,
} satisfies Record<EventKind, KindDefinition>

/** The kinds in the groups in which the desk offers them. */
export const KIND_GROUPS = {
  presence: Object.keys(PRESENCE_KINDS) as EventKind[],
  floor: Object.keys(FLOOR_KINDS) as EventKind[],
  agenda: Object.keys(AGENDA_KINDS) as EventKind[],
  decisions: Object.keys(DECISION_KINDS) as EventKind[],
  sittings: Object.keys(SITTING_KINDS) as EventKind[],
  outside: Object.keys(OUTSIDE_KINDS) as EventKind[],
}
export type KindGroup = keyof typeof KIND_GROUPS

type Kinds = typeof KINDS
type Details = {
  [K in EventKind]: z.ZodObject<{ kind: z.ZodLiteral<K> } & Extract<Kinds[K]['fields'], z.ZodRawShape>>
}[EventKind]

/** What an event says beyond what all events say, by its kind: a union, so that a kind decides which fields exist. */
export const EventDetails = z.discriminatedUnion(
  'kind',
  Object.entries(KINDS).map(([code, { fields }]) =>
    z.strictObject({ kind: z.literal(code), ...fields }),
  ) as unknown as [Details, ...Details[]],
)
export type EventDetails = z.infer<typeof EventDetails>

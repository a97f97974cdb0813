import { z } from 'zod'
import {
  ACTOR_ROLES,
  CAPACITIES,
  CONFIDENCES,
  CORRECTION_KINDS,
  DELIVERY_STATES,
  EVENT_SCOPES,
  EXTENTS,
  LINK_KINDS,
  LOCALES,
  OFFICES,
  PRECISIONS,
  QUALIFIERS,
  RECORD_BASES,
  STATEMENT_KINDS,
  TEXT_STATUSES,
} from '@/db/vocabulary'
import { NewId, RecordId } from '@/lib/core/ids'
import { ClockTime, LocalDate } from '@/lib/meetings/schema'
import {
  AdoptionInput,
  AssessmentInput,
  ClaimInput,
  GroupInput,
  Language,
  PartId,
  PositionInput,
  words,
  wordsOrNull,
} from './evidence/schema'
import { EventDetails } from './kinds/registry'

/**
 * Who acted, in a role and a capacity for this act: exactly one of a participant, a described group, or an office as
 * such, which names nobody who held it. Without a body it is the office of the Process itself.
 */
export const EventActorInput = z
  .object({
    id: PartId,
    participantId: RecordId.nullable(),
    groupId: PartId.nullable(),
    // Histories and devices may hold actors from before there were offices.
    office: z.enum(OFFICES).nullable().default(null),
    officeBodyId: RecordId.nullable().default(null),
    role: z.enum(ACTOR_ROLES),
    capacity: z.enum(CAPACITIES).nullable(),
    extent: z.enum(EXTENTS),
    note: wordsOrNull(300),
  })
  .refine(
    ({ participantId, groupId, office }) => [participantId, groupId, office].filter((who) => who !== null).length === 1,
    { path: ['participantId'], error: 'one_of_participant_group_or_office' },
  )
  .refine((actor) => actor.officeBodyId === null || actor.office !== null, {
    path: ['officeBodyId'],
    error: 'body_needs_office',
  })
export type EventActorInput = z.infer<typeof EventActorInput>

/** The plain line in one language. A language that is missing blocks nothing and publishes nothing by itself. */
export const SummaryInput = z.object({ locale: z.enum(LOCALES), text: words(600), status: z.enum(TEXT_STATUSES) })

/** Words meant for the room, spoken or not; `textIsMissing` where a source refers to words that are not held here. */
export const StatementInput = z.object({
  id: NewId,
  kind: z.enum(STATEMENT_KINDS),
  speaker: wordsOrNull(120),
  forParticipantId: RecordId.nullable(),
  capacity: z.enum(CAPACITIES).nullable(),
  delivery: z.enum(DELIVERY_STATES),
  reasonNotDelivered: wordsOrNull(300),
  text: words(20_000).nullable(),
  textLanguage: Language.nullable(),
  textIsMissing: z.boolean(),
  claimId: PartId.nullable().default(null),
})

/** How this event stands to another. */
export const EventLinkInput = z.object({ toId: RecordId, kind: z.enum(LINK_KINDS), claimId: PartId.nullable() })

const each = <T>(key: (one: T) => string) => ({
  check: (all: T[]) => new Set(all.map(key)).size === all.length,
  error: 'named_twice',
})
const once = <S extends z.ZodType>(shape: S, most: number, key: (one: z.output<S>) => string) => {
  const { check, error } = each(key)
  return z.array(shape).max(most).refine(check, { error })
}

/**
 * An event whole: facts, actors, lines, claims and all that hangs on claims. What the form holds, what a save replaces,
 * what history keeps and what two edits are compared by. A clock time asks for its date and, at a meeting, for the day
 * whose night it may be.
 */
export const RecordedEvent = z
  .object({
    id: RecordId,
    /** The revision this edit has seen; 0 for an event that is new. */
    revision: z.int().min(0),
    meetingId: RecordId.nullable(),
    details: EventDetails,
    scope: z.enum(EVENT_SCOPES),
    meetingDay: z.int().min(1).max(60).nullable(),
    localDate: LocalDate.nullable(),
    localTime: ClockTime.nullable(),
    precision: z.enum(PRECISIONS),
    qualifier: z.enum(QUALIFIERS),
    asStated: wordsOrNull(120),
    sittingId: RecordId.nullable(),
    sessionLabel: wordsOrNull(120),
    agendaItemId: RecordId.nullable(),
    textId: RecordId.nullable(),
    topicIds: z.array(RecordId).max(20),
    actors: once(EventActorInput, 80, (actor) => actor.id),
    groups: once(GroupInput, 40, (group) => group.id),
    summaries: once(SummaryInput, 3, (summary) => summary.locale),
    durationMinutes: z.int().positive().max(1_000_000, 'too_big').nullable(),
    durationNote: wordsOrNull(300),
    repeatMin: z.int().min(1).max(10_000, 'too_big').nullable(),
    repeatMax: z.int().min(1).max(10_000, 'too_big').nullable(),
    extent: z.enum(EXTENTS),
    recordBasis: z.enum(RECORD_BASES).nullable(),
    outcome: wordsOrNull(600),
    conflictNote: wordsOrNull(1000),
    confidence: z.enum(CONFIDENCES),
    claims: once(ClaimInput, 60, (claim) => claim.id),
    assessments: once(AssessmentInput, 40, (one) => one.id),
    adoptions: once(AdoptionInput, 12, (one) => one.aspect),
    positions: once(PositionInput, 80, (one) => one.id),
    links: once(EventLinkInput, 40, (link) => `${link.kind} ${link.toId}`),
    statements: once(StatementInput, 10, (statement) => statement.id),
  })
  .refine((event) => event.localTime === null || event.localDate !== null, {
    path: ['localDate'],
    error: 'date_as_year_month_day',
  })
  .refine((event) => event.localTime === null || event.meetingId === null || event.meetingDay !== null, {
    path: ['meetingDay'],
    error: 'meeting_day_needed',
  })
  .refine((event) => event.repeatMin === null || event.repeatMax === null || event.repeatMin <= event.repeatMax, {
    path: ['repeatMax'],
    error: 'bounds_not_ordered',
  })
  .refine(
    ({ actors, claims, positions, groups }) =>
      [...actors, ...claims, ...positions].every(
        ({ groupId }) => groupId === null || groups.some((group) => group.id === groupId),
      ),
    { path: ['groups'], error: 'required' },
  )
export type RecordedEvent = z.infer<typeof RecordedEvent>

/** One event at the revision that was seen. */
export const EventAtRevision = z.object({ id: RecordId, revision: z.int().min(1) })

/** Why a published event changes, in words for the public; asked for where there is something to correct. */
export const CorrectionReason = z.object({
  kind: z.enum(CORRECTION_KINDS).exclude(['retraction']),
  reason: z.string().trim().min(10, 'reason_too_short').max(600, 'too_big'),
  locale: z.enum(LOCALES),
})
export type CorrectionReason = z.infer<typeof CorrectionReason>

/** A draft handed in, with the reason of the change where the event is public already. */
export const Submission = EventAtRevision.extend({ correction: CorrectionReason.nullable().default(null) })

/** An event nobody has typed anything about yet. */
export function emptyEvent(id: string, meetingId: string | null): RecordedEvent {
  return RecordedEvent.parse({
    ...{ id, revision: 0, meetingId, details: { kind: 'walkout' }, scope: 'single', meetingDay: null },
    ...{ localDate: null, localTime: null, precision: 'day', qualifier: 'at', asStated: null },
    ...{ sittingId: null, sessionLabel: null, agendaItemId: null, textId: null, topicIds: [] },
    ...{ durationMinutes: null, durationNote: null, repeatMin: null, repeatMax: null, extent: 'unknown' },
    ...{ recordBasis: null, outcome: null, conflictNote: null, confidence: 'medium' },
    ...{ actors: [], groups: [], summaries: [], claims: [], assessments: [], adoptions: [], positions: [] },
    ...{ links: [], statements: [] },
  })
}

import 'server-only'
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { asPublic, type Transaction } from '@/db/client'
import { publicRecords } from '@/db/schema/publications'
import type { RecordKind, Trilingual } from '@/db/vocabulary'
import type { EventDocument, MeetingDocument, PublicEventActor } from '@/lib/publication/schema'
import { isActing, isAffected } from '@/lib/releases/checking/comparing'
import type { PublishedEvent, RecordMoment, RecordSource } from '@/lib/releases/checking/schema'

/** A public meeting by which a draft may be known to speak of it. */
export type PublishedMeeting = { document: MeetingDocument; label: Trilingual }

/** The public meetings, newest first, with their names. */
export async function publishedMeetings(): Promise<PublishedMeeting[]> {
  const rows = await asPublic((tx) => recordsOf(tx, 'meeting'))
  return rows
    .map(({ document, label }) => ({ document: document as MeetingDocument, label }))
    .sort((a, b) => b.document.year - a.document.year || (a.document.symbol < b.document.symbol ? 1 : -1))
}

/** The public events of one meeting or of one year, in order of time, as drafts are compared with them. */
export async function publishedEvents(
  of: { meetingId: string } | { year: number },
  meetings: PublishedMeeting[],
): Promise<PublishedEvent[]> {
  const where = 'year' in of ? eq(publicRecords.year, of.year) : eq(publicRecords.meetingId, of.meetingId)
  return asPublic(async (tx) => {
    const rows = await recordsOf(tx, 'event', where)
    const documents = rows.map(({ document, label }) => ({ document: document as EventDocument, label }))
    const cited = documents.flatMap(({ document }) => document.claims.map(({ source }) => source.id))
    const releases = new Map(
      cited.length === 0
        ? []
        : (await recordsOf(tx, 'release', inArray(publicRecords.recordId, [...new Set(cited)]))).map(
            ({ id, symbol }) => [id, symbol] as const,
          ),
    )
    return documents.map(({ document, label }) => publishedEvent(document, label, meetings, releases))
  })
}

async function recordsOf(tx: Transaction, kind: RecordKind, where?: SQL) {
  const { recordId, symbol, label, document } = publicRecords
  return tx
    .select({ id: recordId, symbol, label, document })
    .from(publicRecords)
    .where(and(eq(publicRecords.recordKind, kind), where))
    .orderBy(asc(publicRecords.sortKey), asc(symbol))
}

function publishedEvent(
  event: EventDocument,
  label: Trilingual,
  meetings: PublishedMeeting[],
  releases: Map<string, string>,
): PublishedEvent {
  const { symbol, kind, scope, year, claims } = event
  const acting = event.actors.filter(({ role }) => isActing(kind, role))
  const meeting = meetings.find(({ document }) => document.id === event.meetingId)?.document
  const occurrence = claims.filter(({ aspect }) => aspect === 'occurrence')
  const isDenied = occurrence.some(({ stance }) => stance === 'denies')
  const others = claims.filter(({ stance }) => stance !== 'denies')
  const isUnnamed = claims.some(
    ({ attribution }) => attribution === 'unnamed_group' || attribution === 'named_and_unnamed',
  )
  return {
    ...{ symbol, label, kind, scope, year },
    acting: namesOf(acting),
    affected: namesOf(event.actors.filter(({ role }) => isAffected(role))),
    isListComplete: !isUnnamed && acting.length > 0 && acting.every(isNamed),
    count: countOf(acting),
    moments: [event.moment, ...others.map(({ moment }) => moment)].flatMap((moment): RecordMoment[] =>
      moment ? [momentOf(moment)] : [],
    ),
    daysPast: event.daysPastMeetingDay ?? 0,
    durations: [
      ...(event.durationMinutes === null ? [] : [event.durationMinutes]),
      ...others.flatMap(({ quantity }) => minutesOf(quantity)),
    ],
    meetingDays: meeting?.startsOn && meeting.endsOn ? { from: meeting.startsOn, to: meeting.endsOn } : null,
    isAsserted: !isDenied || occurrence.some(({ stance }) => stance !== 'denies' && stance !== 'differs'),
    isDenied,
    sources: sourcesOf(event, releases),
  }
}

const minutesOf = (quantity: EventDocument['claims'][number]['quantity']): number[] =>
  quantity?.unit === 'minutes' ? [quantity.amount] : quantity?.unit === 'hours' ? [quantity.amount * 60] : []

const momentOf = ({ localDate, localTime, precision, qualifier }: RecordMoment): RecordMoment => ({
  ...{ localDate, localTime, precision, qualifier },
})

const isNamed = ({ participantId, group }: PublicEventActor) =>
  participantId !== null || (group !== null && group.exhaustive === true && group.memberIds.length > 0)

function namesOf(actors: PublicEventActor[]): string[] {
  return [
    ...new Set(
      actors.flatMap(({ participantId, group }) => (participantId ? [participantId] : (group?.memberIds ?? []))),
    ),
  ]
}

/** How many acted; an office counts for nobody, because whoever holds it may be named beside it. */
function countOf(acting: PublicEventActor[]): PublishedEvent['count'] {
  const told = acting.filter(({ participantId, group }) => participantId !== null || group !== null)
  if (told.length === 0) return null
  const members = ({ group }: PublicEventActor) => (group?.exhaustive ? group.memberIds.length : null)
  const min = (actor: PublicEventActor) =>
    actor.group ? Math.max(1, actor.group.min ?? 0, actor.group.memberIds.length) : 1
  const max = (actor: PublicEventActor) => (actor.group ? (actor.group.max ?? members(actor)) : 1)
  return {
    min: told.reduce((sum, actor) => sum + min(actor), 0),
    max: told.reduce<number | null>((sum, actor) => {
      const most = max(actor)
      return sum === null || most === null ? null : sum + most
    }, 0),
  }
}

function sourcesOf({ claims }: EventDocument, releases: Map<string, string>): RecordSource[] {
  const seen = new Map(claims.map(({ source }) => [source.id, source]))
  return [...seen.values()].map(({ id, title, publisher, publishedOn, publishedPrecision, inferred }) => ({
    ...{ title, publisher, publishedOn, publishedPrecision, inferred },
    symbol: releases.get(id) ?? null,
  }))
}

import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { agendaItems, texts, topics } from '@/db/schema/agenda'
import { adoptions, assessments } from '@/db/schema/claims'
import { events, statements } from '@/db/schema/events'
import { meetings } from '@/db/schema/meetings'
import { participants } from '@/db/schema/participants'
import { positions } from '@/db/schema/positions'
import { publicRecords } from '@/db/schema/publications'
import type { PositionObject } from '@/db/vocabulary'
import { meetingLabel } from '@/lib/meetings/rules'
import type { EventDocument, PublicGroup } from '../schema'
import { grouped } from './moments'

type Judgements = Pick<EventDocument, 'textTitle' | 'assessments' | 'adoptions' | 'positions' | 'statements'>
type Row = Pick<typeof events.$inferSelect, 'id' | 'textId'>

/**
 * What hangs on the claims of events, and the statements that they are about. What rests on a claim whose source is not
 * public stays out, and so does a field with nothing in it. Answers a function of the event's row.
 */
export async function judgementsOf(
  tx: Transaction,
  ids: string[],
  publicClaims: Set<string>,
  groups: Map<string, PublicGroup>,
): Promise<(row: Row) => Judgements> {
  const isOpen = ({ claimId }: { claimId: string | null }) => claimId === null || publicClaims.has(claimId)
  const isTold = ({ groupId }: { groupId: string | null }) => groupId === null || groups.has(groupId)
  const of = <T extends { eventId: string | null }>(rows: T[]) => grouped(rows, (row) => row.eventId ?? '')
  const judged = of(
    await tx.select().from(assessments).where(inArray(assessments.eventId, ids)).orderBy(asc(assessments.id)),
  )
  const adopted = of(
    await tx.select().from(adoptions).where(inArray(adoptions.eventId, ids)).orderBy(asc(adoptions.aspect)),
  )
  const held = await tx.select().from(positions).where(inArray(positions.eventId, ids)).orderBy(asc(positions.id))
  const stands = of(held)
  const said = of(
    await tx.select().from(statements).where(inArray(statements.eventId, ids)).orderBy(asc(statements.id)),
  )
  const titleOf = await objectTitles(tx, held)
  const objectOf = ({ objectKind: kind, objectId: about }: (typeof held)[number]) => {
    if (!kind || !about) return null
    const title = titleOf(kind, about)
    return title === undefined && PUBLISHED_BY_ITSELF.has(kind) ? null : { kind, id: about, title: title ?? '' }
  }
  const titles = await textTitles(tx, ids)
  return ({ id, textId }) => ({
    textTitle: textId ? titles.get(textId) : undefined,
    assessments: some(
      (judged.get(id) ?? [])
        .filter(isOpen)
        .map(({ claimId, code, wording, state }) => ({ claimId, code, wording, state })),
    ),
    adoptions: some(
      (adopted.get(id) ?? []).filter(isOpen).map(({ aspect, claimId, reason }) => ({ aspect, claimId, reason })),
    ),
    positions: some(
      (stands.get(id) ?? [])
        .filter(isOpen)
        .filter(isTold)
        .map((one) => ({
          participantId: one.participantId,
          group: one.groupId ? (groups.get(one.groupId) ?? null) : null,
          ...{ stance: one.stance, capacity: one.capacity, reasonState: one.reasonState, reason: one.reason },
          object: objectOf(one),
          claimId: one.claimId,
        })),
    ),
    statements: some(
      (said.get(id) ?? []).filter(isOpen).map((one) => ({
        ...{ kind: one.kind, speaker: one.speaker, forParticipantId: one.forParticipantId, delivery: one.delivery },
        ...{ reasonNotDelivered: one.reasonNotDelivered, text: one.text, textLanguage: one.textLanguage },
        capacity: one.capacity ?? undefined,
        textIsMissing: one.textIsMissing,
        claimId: one.claimId ?? undefined,
      })),
    ),
  })
}

/** What a position may be about that is public only when it was published for itself. */
const PUBLISHED_BY_ITSELF = new Set<PositionObject>(['agenda_item', 'topic', 'meeting', 'event'])

function some<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}

/** The title of a text, in the first of the three languages that has one. */
function firstTitle(row: typeof texts.$inferSelect): string {
  return row.titles.en?.[0] ?? row.titles.fr?.[0] ?? row.titles.pt?.[0] ?? row.officialSymbol ?? row.id
}

async function textTitles(tx: Transaction, eventIds: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select()
    .from(texts)
    .where(inArray(texts.id, tx.select({ id: events.textId }).from(events).where(inArray(events.id, eventIds))))
  return new Map(rows.map((row) => [row.id, firstTitle(row)]))
}

/**
 * What positions are about, by kind and id, in English where the object has names in three languages. What is not public
 * itself (a topic, a meeting, an item of its agenda, an event) has no title here.
 */
async function objectTitles(tx: Transaction, held: (typeof positions.$inferSelect)[]) {
  const idsOf = (kind: PositionObject) => held.flatMap((one) => (one.objectKind === kind ? (one.objectId ?? []) : []))
  const titles = new Map<string, string>()
  const keep = (kind: PositionObject, rows: { id: string; title: string }[]) => {
    for (const { id, title } of rows) titles.set(`${kind} ${id}`, title)
  }
  if (held.length > 0) {
    keep(
      'agenda_item',
      await tx
        .select({ id: agendaItems.id, title: agendaItems.title })
        .from(agendaItems)
        .innerJoin(meetings, and(eq(meetings.id, agendaItems.meetingId), eq(meetings.state, 'published')))
        .where(inArray(agendaItems.id, idsOf('agenda_item'))),
    )
    const about = await tx
      .select()
      .from(topics)
      .where(and(inArray(topics.id, idsOf('topic')), eq(topics.state, 'published')))
    keep(
      'topic',
      about.map(({ id, names }) => ({ id, title: names.en })),
    )
    const told = await tx
      .select()
      .from(texts)
      .where(inArray(texts.id, idsOf('text')))
    keep(
      'text',
      told.map((row) => ({ id: row.id, title: firstTitle(row) })),
    )
    const at = await tx
      .select()
      .from(meetings)
      .where(and(inArray(meetings.id, idsOf('meeting')), eq(meetings.state, 'published')))
    keep(
      'meeting',
      at.map((row) => ({ id: row.id, title: meetingLabel(row, 'en') })),
    )
    const acts = await tx
      .select({ id: publicRecords.recordId, label: publicRecords.label })
      .from(publicRecords)
      .where(and(eq(publicRecords.recordKind, 'event'), inArray(publicRecords.recordId, idsOf('event'))))
    keep(
      'event',
      acts.map(({ id, label }) => ({ id, title: label.en })),
    )
    const running = await tx
      .select()
      .from(participants)
      .where(inArray(participants.id, idsOf('candidate')))
    keep(
      'candidate',
      running.map(({ id, shortNames }) => ({ id, title: shortNames.en })),
    )
  }
  return (kind: PositionObject, id: string) => titles.get(`${kind} ${id}`)
}

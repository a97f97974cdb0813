import type { z } from 'zod'
import type { EventKind, Locale } from '@/db/vocabulary'
import { emptyEvent, type RecordedEvent } from '@/lib/events/schema'
import type { EventOptions } from './options'

/** What the form holds while somebody types: the input of `record-event`, before it is checked. */
export type EventDraft = z.input<typeof RecordedEvent>
export type DraftActor = EventDraft['actors'][number]
export type DraftClaim = EventDraft['claims'][number]
export type DraftGroup = EventDraft['groups'][number]
export type DraftPosition = EventDraft['positions'][number]

type Day = { day: number; date: string; nextDate: string }

/** An event nobody has typed anything about yet, with a first row for who acted. */
export function emptyDraft(id: string, meetingId: string | null): EventDraft {
  return { ...emptyEvent(id, meetingId), actors: [emptyActor('leaving')] }
}

export function emptyActor(role: DraftActor['role']): DraftActor {
  return {
    ...{ id: crypto.randomUUID(), ...NOBODY },
    ...{ role, capacity: null, extent: 'unknown', note: null },
  }
}

const NOBODY = { participantId: null, groupId: null, office: null, officeBodyId: null }

/** A participant chosen for an actor, in place of whoever stood there; an empty id stands for nobody. */
export function actingParticipant(id: string): Partial<DraftActor> {
  return { ...NOBODY, participantId: id || null }
}

/** An office as such chosen for an actor: it acts in no other capacity and has no delegation. Empty for nobody. */
export function actingOffice(office: string, bodyId: string | null): Partial<DraftActor> {
  if (!office) return NOBODY
  const chosen = { office: office as DraftActor['office'], officeBodyId: bodyId }
  return { ...NOBODY, ...chosen, capacity: null, extent: 'unknown' }
}

/** A claim on a source that says that it happened, with nothing typed yet. */
export function emptyClaim(sourceId: string, language: string): DraftClaim {
  return {
    ...{
      id: crypto.randomUUID(),
      sourceId,
      passageId: null,
      parallelIds: [],
      aspect: 'occurrence',
      saidBy: null,
      stance: 'asserts',
    },
    ...{ text: '', language, nameIds: [], groupId: null, attribution: null, time: null, quantity: null },
    ...{ certainty: null, confidence: 'medium' },
  }
}

/** A clock time as people write it ("2:00", "16h40", "2 h") as 02:00; anything else stays, to be told apart by the server. */
export function clockTime(typed: string | null): string | null {
  const [, hours, minutes] = /^\s*(\d{1,2})\s*[:h.]?\s*(\d{2})?\s*h?\s*$/.exec(typed ?? '') ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes ?? '00'}` : typed?.trim() || null
}

/** Another kind, with the roles that its line speaks of for actors whose role nobody chose. */
export function withKind(draft: EventDraft, kind: EventKind, options: Pick<EventOptions, 'groups'>): EventDraft {
  const kinds = options.groups.flatMap((group) => group.kinds)
  const roleOf = (code: string) => kinds.find((one) => one.value === code)?.firstRole ?? 'initiator'
  const before = roleOf(draft.details.kind)
  const actors = draft.actors.map((actor) => (actor.role === before ? { ...actor, role: roleOf(kind) } : actor))
  return { ...draft, details: { kind } as EventDraft['details'], actors }
}

/** The line of the event in a language; emptied, it goes. A line in a second language is a translation until reviewed. */
export function withLine(draft: EventDraft, locale: Locale, text: string): EventDraft {
  const present = draft.summaries.find((line) => line.locale === locale)
  const others = draft.summaries.filter((line) => line.locale !== locale)
  const status = present?.status ?? (others.some((line) => line.text.trim()) ? 'translated' : 'original')
  // Whoever changes the original leaves its translations behind the text they were made of.
  const told = others.map((line) =>
    status === 'original' && present && present.text !== text && line.status !== 'original'
      ? { ...line, status: 'stale' as const }
      : line,
  )
  const line = { locale, text, status }
  return { ...draft, summaries: [...told, line].sort((a, b) => a.locale.localeCompare(b.locale)) }
}

/** The group that an actor, claim or position speaks of, described in words; without words there is none. */
export function withGroup(
  draft: EventDraft,
  presentId: string | null,
  label: string,
  language: string,
): { draft: EventDraft; groupId: string | null } {
  if (!label) return { draft: { ...draft, groups: withoutGroup(draft.groups, presentId) }, groupId: null }
  if (presentId) {
    const groups = draft.groups.map((group) => (group.id === presentId ? { ...group, label } : group))
    return { draft: { ...draft, groups }, groupId: presentId }
  }
  const alike = draft.groups.find((group) => group.label === label)
  if (alike) return { draft, groupId: alike.id }
  const id = crypto.randomUUID()
  const rest = { min: null, max: null, exhaustive: null, sameAsId: null, subsetOfId: null, members: [] }
  return { draft: { ...draft, groups: [...draft.groups, { id, label, language, ...rest }] }, groupId: id }
}

/** Whoever a row may be of; a position is of no office. */
type Who = Pick<DraftActor, 'participantId' | 'groupId'> & { office?: DraftActor['office'] }
const isOffice = (one: Who) => Boolean(one.office)

/** The groups but one, and none of them related to it any more. */
function withoutGroup(groups: DraftGroup[], id: string | null): DraftGroup[] {
  const related = (other: string | null) => (other === id ? null : other)
  return groups
    .filter((group) => group.id !== id)
    .map((group) => ({ ...group, sameAsId: related(group.sameAsId), subsetOfId: related(group.subsetOfId) }))
}

/** The draft as it is sent: rows that are not filled in are left out, and nothing else is touched. */
export function sendable(draft: EventDraft): EventDraft {
  const groups = draft.groups
    .filter((group) => group.label.trim() === '')
    .reduce((kept, { id }) => withoutGroup(kept, id), draft.groups)
  const known = new Set(groups.map((group) => group.id))
  const claims = draft.claims.map((claim) =>
    claim.groupId && !known.has(claim.groupId) ? { ...claim, groupId: null } : claim,
  )
  const has = new Set(claims.map((claim) => claim.id))
  const isWho = (one: Who) => one.participantId !== null || isOffice(one) || known.has(one.groupId ?? '')
  return {
    ...draft,
    groups,
    claims,
    localTime: clockTime(draft.localTime),
    sessionLabel: draft.sessionLabel?.trim() || null,
    summaries: draft.summaries.filter((line) => line.text.trim() !== ''),
    actors: draft.actors.filter(isWho),
    positions: draft.positions.filter(
      (one) => isWho(one) && has.has(one.claimId) && (one.stance !== 'blocks' || one.objectId !== null),
    ),
    statements: draft.statements.map((one) => (has.has(one.claimId ?? '') ? one : { ...one, claimId: null })),
    assessments: draft.assessments.filter((one) => has.has(one.claimId)),
    adoptions: draft.adoptions.filter((one) => has.has(one.claimId)),
    links: draft.links
      .filter((link) => link.toId !== '')
      .map((link) => (has.has(link.claimId ?? '') ? link : { ...link, claimId: null })),
  }
}

/** Whether rows wait on this device for what is missing in them: they are not sent, and must not be forgotten. */
export function holdsBack(draft: EventDraft): boolean {
  return firstLack(draft) !== null
}

/** A row that is not sent: in which list, the how-manieth of it from 1, the field that lacks something, and the remedy. */
export type Lack = { list: 'actors' | 'positions' | 'assessments' | 'adoptions' | 'links'; number: number } & {
  fieldId: string
  code: 'row_needs_who' | 'row_needs_claim' | 'row_needs_event' | 'block_needs_object'
}

/** The first row that waits on this device for what is missing in it; null where all can be sent. */
export function firstLack(draft: EventDraft): Lack | null {
  const sent = sendable(draft)
  const isClaim = (id: string) => sent.claims.some((claim) => claim.id === id)
  const isWho = (one: Who) =>
    one.participantId !== null || isOffice(one) || sent.groups.some((group) => group.id === one.groupId)
  const find = <T>(list: Lack['list'], rows: T[], lack: (row: T) => [field: string, Lack['code']] | null) =>
    rows.flatMap((row, index): Lack[] => {
      const [field, code] = lack(row) ?? []
      return field && code ? [{ list, number: index + 1, fieldId: `${field}-${index + 1}`, code }] : []
    })
  const [first] = [
    // An actor without even a note is the row that every form begins with; nothing typed is lost with it.
    ...find('actors', draft.actors, (one) =>
      isWho(one) || (one.groupId === null && !one.note) ? null : ['actor', 'row_needs_who'],
    ),
    ...find('assessments', draft.assessments, (one) =>
      isClaim(one.claimId) ? null : ['assessment-claim', 'row_needs_claim'],
    ),
    ...find('adoptions', draft.adoptions, (one) => (isClaim(one.claimId) ? null : ['adopt-claim', 'row_needs_claim'])),
    ...find('positions', draft.positions, (one) => {
      if (!isWho(one)) return ['position-who', 'row_needs_who']
      if (!isClaim(one.claimId)) return ['position-claim', 'row_needs_claim']
      return one.stance === 'blocks' && one.objectId === null ? ['position-object', 'block_needs_object'] : null
    }),
    ...find('links', draft.links, (link) => (link.toId === '' ? ['link-to', 'row_needs_event'] : null)),
  ]
  return first ?? null
}

/** The clock time typed, with the date it most likely means: before six in the morning, the night after the meeting day. */
export function withTime(draft: EventDraft, time: string, days: Day[]): EventDraft {
  const localTime = time.trim() ? time : null
  const clock = clockTime(time)
  const day = days.find((one) => one.day === draft.meetingDay)
  const isNight = clock !== null && clock < '06:00'
  const precision = clock === null ? 'day' : clock.endsWith(':00') ? 'hour' : 'minute'
  return { ...draft, localTime, precision, localDate: day ? (isNight ? day.nextDate : day.date) : draft.localDate }
}

/** The meeting day chosen, with the date of its hour; without a day the date stays as it was. */
export function withDay(draft: EventDraft, meetingDay: number | null, days: Day[]): EventDraft {
  const localDate = meetingDay === null ? null : draft.localDate
  return withTime({ ...draft, meetingDay, localDate }, draft.localTime ?? '', days)
}

import type { claimNames, claims, eventLinks } from '../schema/claims'
import type { describedGroups, eventActors, eventSummaries, eventTopics, events } from '../schema/events'
import type { moments } from '../schema/moments'
import type { EventKind } from '../vocabulary'
import { firstDay, type StarterEvent, type StarterFiles } from './files'

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert']
type Editorial = { authorId: string; lastEditorId: string }

/** The types of the starter files in the words of the record. */
export const STARTER_TYPES: Record<string, EventKind> = {
  'membership-change': 'membership_changed',
  'decision-deferred': 'deferral',
  outcome: 'outcome_recorded',
  'obstruction-lifted': 'objection_withdrawn',
  statement: 'statement_delivered',
  withdrawal: 'withdrawal',
  proposal: 'text_tabled',
  'verbal-attack': 'verbal_attack',
  intimidation: 'intimidation',
  'decision-blocked': 'consensus_blocked',
  protest: 'protest',
  accusation: 'accusation',
  context: 'context',
  obstruction: 'obstruction_reported',
  overrun: 'overrun',
  'procedural-breach': 'procedure_breach',
  walkout: 'walkout',
  boycott: 'boycott',
  opposition: 'objection',
  'chair-deadlock': 'candidate_blocked',
  'disputed-outcome': 'outcome_disputed',
  interruption: 'interruption',
  exclusion: 'access_refused',
  cancellation: 'meeting_cancelled',
  filibuster: 'prolonged_intervention',
  'right-of-reply': 'right_of_reply_granted',
  support: 'supportive_intervention',
  'agenda-item-blocked': 'item_objected',
  'side-event': 'side_session',
  'closing-remarks-not-delivered': 'statement_undelivered',
  'no-communique': 'communique_failed',
}
const ROLES: Record<string, Row<typeof eventActors>['role']> = {
  target: 'target',
  'decision-maker': 'decider',
  obstructing: 'obstructing',
  speaking: 'speaker',
  leaving: 'leaving',
  proposing: 'proposer',
  supporting: 'supporter',
  opposing: 'opponent',
  absent: 'absent',
  abstaining: 'silent',
  candidate: 'candidate',
  claiming: 'claimant',
  intervening: 'intervener',
}

/** What the caller computes for an event: its derived instants and its meeting day (rules of lib/core/time). */
export type EventTiming = (event: StarterEvent) => {
  meetingDay: number | null
  timeZone: string | null
  range: { from: Date; to: Date } | null
}

export type EventRows = {
  moments: Row<typeof moments>[]
  events: Row<typeof events>[]
  summaries: Row<typeof eventSummaries>[]
  topics: Row<typeof eventTopics>[]
  actors: Row<typeof eventActors>[]
  groups: Row<typeof describedGroups>[]
  claims: Row<typeof claims>[]
  names: Row<typeof claimNames>[]
  links: Row<typeof eventLinks>[]
  /** Participants that the files give as obstructing although no claim of the event names them: left out. */
  unsupported: { eventId: string; participantId: string }[]
}

/** Events with their claims. A participant stays "obstructing" only where a claim of the event names it. */
export function eventRows(files: StarterFiles, by: Editorial, timing: EventTiming): EventRows {
  const rows: EventRows = {
    moments: [],
    events: [],
    summaries: [],
    topics: [],
    actors: [],
    groups: [],
    claims: [],
    names: [],
    links: [],
    unsupported: [],
  }
  const languages = new Map(files.releases.map((r) => [r.id, r.lang]))
  const known = new Set(files.participants.map((p) => p.id))
  for (const event of files.events) {
    addEvent(rows, event, by, timing)
    addActors(rows, event, known)
    addClaims(rows, event, by, languages, known)
  }
  const linked = new Set<string>()
  for (const event of files.events)
    for (const other of event.relatedEvents) {
      const pair = [event.id, other].sort().join(' ')
      if (linked.has(pair)) continue
      linked.add(pair)
      rows.links.push({ fromId: event.id, toId: other, kind: 'related' })
    }
  return rows
}

function addEvent(rows: EventRows, event: StarterEvent, by: Editorial, timing: EventTiming) {
  const { meetingDay, timeZone, range } = timing(event)
  const momentId = `${event.id}-when`
  rows.moments.push({
    id: momentId,
    kind: 'reported',
    localDate: firstDay(event.date),
    localTime: event.localTime,
    timeZone,
    instantFrom: range?.from ?? null,
    instantTo: range?.to ?? null,
    precision: event.localTime ? 'hour' : event.datePrecision,
    qualifier: event.localTimePrecision === 'hour' || !event.localTime ? 'at' : 'about',
    basis: 'source_claim',
  })
  const kind = STARTER_TYPES[event.type]
  if (!kind) throw new Error(`The starter record has an event of unknown type: ${event.type}`)
  rows.events.push({
    id: event.id,
    meetingId: event.meeting,
    sessionLabel: event.session,
    kind,
    details: { kind },
    meetingDay,
    momentId,
    durationMinutes: event.durationMinutes,
    durationNote: event.durationNote,
    recordBasis: event.claims.some((claim) => claim.by === 'kpcsc') ? 'own_release' : 'third_party',
    outcome: event.outcome,
    conflictNote: event.conflicts,
    confidence: event.confidence,
    origin: 'starter',
    ...by,
  })
  rows.summaries.push({ eventId: event.id, locale: 'en', summary: event.summary, status: 'original' })
  for (const topicId of new Set(event.topics)) rows.topics.push({ eventId: event.id, topicId })
}

function addActors(rows: EventRows, event: StarterEvent, known: Set<string>) {
  const named = new Set(
    event.claims.filter((claim) => claim.stance !== 'denies').flatMap((claim) => claim.attribution.names),
  )
  for (const actor of event.actors) {
    // A person who left is not the organisation they belonged to.
    const role = /individual/.test(actor.note ?? '') ? 'affected' : ROLES[actor.role]
    if (!role || !known.has(actor.id)) throw new Error(`The starter record has an unknown actor in ${event.id}`)
    if (isNaming(event, role) && !named.has(actor.id)) {
      rows.unsupported.push({ eventId: event.id, participantId: actor.id })
      continue
    }
    const position = rows.actors.filter((row) => row.eventId === event.id).length + 1
    rows.actors.push({
      id: `${event.id}-actor-${position}`,
      eventId: event.id,
      position,
      participantId: actor.id,
      role,
      capacity: capacityOf(actor.note),
      note: actor.note ?? null,
    })
  }
}

/** Whether a role says that somebody obstructs, as the database judges it (obstructing_kinds in the migrations). */
function isNaming(event: StarterEvent, role: Row<typeof eventActors>['role']): boolean {
  if (role === 'obstructing') return true
  const kind = STARTER_TYPES[event.type]
  return (role === 'opponent' || role === 'initiator') && kind !== undefined && OBSTRUCTING.includes(kind)
}

const OBSTRUCTING: EventKind[] = [
  'item_objected',
  'interruption',
  'prolonged_intervention',
  'obstruction_reported',
  'verbal_attack',
  'intimidation',
  'consensus_blocked',
  'objection',
  'candidate_blocked',
  'procedure_breach',
  'access_refused',
]

function capacityOf(note: string | undefined): Row<typeof eventActors>['capacity'] {
  if (!note) return null
  if (/\bKP Chair\b|custodian|outgoing Chair|host and Chair/i.test(note)) return 'chair_of_meeting'
  if (/vice-chair/i.test(note)) return 'vice_chair'
  if (/chair of/i.test(note)) return 'chair_of_body'
  return /^host$/i.test(note) ? 'host' : null
}

function addClaims(
  rows: EventRows,
  event: StarterEvent,
  by: Editorial,
  languages: Map<string, string>,
  known: Set<string>,
) {
  event.claims.forEach((claim, index) => {
    const id = `${event.id}-claim-${index + 1}`
    const language = languages.get(claim.source) ?? 'en'
    const groupId = claim.attribution.phrase ? `${id}-group` : null
    if (groupId && claim.attribution.phrase)
      rows.groups.push({
        id: groupId,
        eventId: event.id,
        label: claim.attribution.phrase,
        labelLanguage: language,
        exhaustive: null,
        createdBy: by.authorId,
      })
    rows.claims.push({
      id,
      eventId: event.id,
      sourceId: claim.source,
      aspect: 'occurrence',
      saidBy: claim.by,
      stance: claim.stance,
      text: claim.text,
      language: 'en',
      attribution: claim.attribution.kind.replaceAll('-', '_') as Row<typeof claims>['attribution'],
      groupId,
      confidence: claim.confidence,
      createdBy: by.authorId,
    })
    for (const participantId of new Set(claim.attribution.names)) {
      if (!known.has(participantId)) throw new Error(`The starter record names an unknown participant in ${id}`)
      rows.names.push({ claimId: id, participantId })
    }
  })
}

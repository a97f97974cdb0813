import type {
  bodies,
  groupMemberships,
  officeTerms,
  participantNames,
  participantStatuses,
  participants,
} from '../schema/participants'
import { LOCALES } from '../vocabulary'
import {
  firstDay,
  lastDay,
  type StarterBody,
  type StarterFiles,
  type StarterParticipant,
  type StarterTerm,
} from './files'

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert']

const KINDS: Record<string, Row<typeof participants>['kind']> = {
  participant: 'participant',
  'former-participant': 'former_participant',
  'trading-entity': 'trading_entity',
  observer: 'observer',
  'former-observer': 'former_observer',
  guest: 'guest',
  'applicant-or-guest': 'applicant_or_guest',
  'not-in-kp': 'not_in_kp',
}
const AGREED_CODES: Record<string, string> = { eu: 'eu', kpcsc: 'csc' }

/** Participants with their names, standing, seats held for others; `by` fills the editorial columns. */
export function participantRows(files: StarterFiles, by: { authorId: string; lastEditorId: string }) {
  return {
    participants: files.participants.map((p) => ({
      id: p.id,
      kind: KINDS[p.kind] ?? 'not_in_kp',
      code:
        AGREED_CODES[p.id] ??
        (p.iso2.length === 1 && p.iso2[0] && p.kind === 'participant' ? p.iso2[0].toLowerCase() : p.id),
      iso2: p.iso2,
      names: p.names,
      shortNames: p.short,
      since: p.since,
      until: p.until,
      sinceConfidence: p.sinceConfidence,
      matchWarning: p.matchWarning,
      notes: p.notes,
      confidence: p.confidence,
      origin: 'starter' as const,
      ...by,
    })),
    names: files.participants.flatMap(nameRows),
    statuses: files.participants.flatMap((p): Row<typeof participantStatuses>[] =>
      p.memberships.map((m, position) => ({
        participantId: p.id,
        position,
        status: m.status,
        since: m.from,
        until: m.to,
        precision: m.precision,
        note: m.note,
        sourceIds: m.sources,
      })),
    ),
    memberships: files.participants.flatMap(memberRows),
  }
}

function nameRows(p: StarterParticipant): Row<typeof participantNames>[] {
  return LOCALES.flatMap((locale) => {
    const row = (kind: Row<typeof participantNames>['kind']) => (name: string) => ({
      participantId: p.id,
      locale,
      name,
      kind,
    })
    return [
      row('official')(p.names[locale]),
      row('short')(p.short[locale]),
      ...p.aliases[locale].map(row('alias')),
      ...p.demonyms[locale].map(row('demonym')),
      ...p.pressPatterns[locale].map(row('press')),
    ]
  })
}

function memberRows(p: StarterParticipant): Row<typeof groupMemberships>[] {
  if (!p.members) return []
  const joined = (code: string) => p.members?.changes.find((change) => change.joined?.includes(code))?.date ?? null
  const present = p.members.iso2.map((code) => ({ code, since: joined(code), until: null as string | null }))
  const gone = p.members.changes.flatMap((change) =>
    (change.left ?? []).map((code) => ({ code, since: null, until: change.date })),
  )
  return [...present, ...gone].map(({ code, since, until }) => ({
    groupId: p.id,
    memberName: code,
    memberCode: code,
    since,
    until,
    countsAsOne: true,
  }))
}

/** Bodies and who chaired them. Chairs of the Process itself come from the list by year. */
export function bodyRows(files: StarterFiles, by: { authorId: string; lastEditorId: string }) {
  const known = new Set(files.participants.map((p) => p.id))
  return {
    bodies: files.bodies.map(
      (b): Row<typeof bodies> => ({
        id: b.id,
        kind: b.kind.replaceAll('-', '_') as Row<typeof bodies>['kind'],
        acronym: b.acronym,
        formerAcronyms: b.formerAcronyms,
        names: b.names,
        remit: b.remit,
        validFrom: b.from,
        validUntil: b.until,
        sourceIds: b.sources,
        notes: b.notes,
        confidence: b.confidence,
        origin: 'starter',
        ...by,
      }),
    ),
    terms: [...files.bodies.flatMap((b) => termRows(b, known)), ...files.chairs.map(chairOfTheProcess)],
  }
}

/** Terms that start where the last one ends, or whose end nobody states, are contested: sources give years, not days. */
function termRows(body: StarterBody, known: Set<string>): Row<typeof officeTerms>[] {
  const row = (office: 'chair' | 'co_chair' | 'vice_chair', term: StarterTerm): Row<typeof officeTerms> => {
    const holder = term.participant ?? term.observer ?? null
    return {
      bodyId: body.id,
      office,
      holderId: holder && known.has(holder) ? holder : null,
      persons: term.person ? [term.person] : [],
      startsOn: firstDay(term.from),
      endsOn: lastDay(term.to),
      statedFrom: term.from,
      statedUntil: term.to ?? null,
      contested: term.from === null || !term.to || term.from === term.to || term.confidence === 'low',
      note: term.note ?? null,
      confidence: term.confidence,
    }
  }
  return [
    ...body.chairs.flatMap((term) => [
      row('chair', term),
      ...(term.coChair ? [row('co_chair', { ...term, observer: undefined, ...term.coChair })] : []),
    ]),
    ...body.viceChairs.map((term) => row('vice_chair', term)),
  ]
}

function chairOfTheProcess(chair: StarterFiles['chairs'][number]): Row<typeof officeTerms> {
  return {
    bodyId: 'plenary',
    office: chair.role === 'custodian-chair' ? 'custodian_chair' : 'chair',
    holderId: chair.participant,
    persons: chair.persons,
    startsOn: `${chair.year}-01-01`,
    endsOn: `${chair.year}-12-31`,
    statedFrom: String(chair.year),
    statedUntil: String(chair.year),
    vacant: chair.role === 'vacant',
    confidence: 'high',
  }
}

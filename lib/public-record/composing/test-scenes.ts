import type { EventDocument, MeetingDocument, PublicClaim, PublicSource } from '@/lib/publication/schema'
import type { PublicNames } from '../schema'
import type { OutlineMaterial } from './schema'

/** Public documents for tests, as publications hold them: invented, with what the test is about. */
const same = (label: string) => ({ en: label, fr: label, pt: label })

export const NAMES: PublicNames = {
  'participant northland': { symbol: 'northland', label: same('Northland') },
  'participant southland': { symbol: 'southland', label: same('Southland') },
  'body wgn': { symbol: 'wgn', label: same('WGN') },
  'release letter': { symbol: 'R-2031-1112-1', label: same('Open letter') },
}

export function aPublicSource(more: Partial<PublicSource> = {}): PublicSource {
  return {
    ...{ id: 'letter', kind: 'letter', title: 'Lettre ouverte', publisher: 'Northern Post', publisherId: null },
    ...{ publishedOn: '2031-11-12', publishedPrecision: 'day', language: 'fr', url: 'https://example.org/letter' },
    ...{ independenceKey: 'letter', ...more },
  } as PublicSource
}

export function aPublicClaim(more: Partial<PublicClaim> = {}): PublicClaim {
  return {
    ...{ id: 'claim', aspect: 'occurrence', saidBy: 'press', stance: 'asserts', text: 'They left.', language: 'en' },
    ...{ attribution: 'none', nameIds: [], group: null, moment: null, confidence: 'medium' },
    ...{ source: aPublicSource(), passage: null, ...more },
  } as PublicClaim
}

/** A walkout at two in the night after day 5, two hours east of Greenwich. */
export function aDocument(more: Partial<EventDocument> = {}): EventDocument {
  return {
    ...{ documentFormat: 1, record: 'event', id: 'walkout', symbol: '2031-PL-E001', origin: 'desk', kind: 'walkout' },
    ...{ scope: 'single', meetingId: 'meeting', year: 2031, sitting: null, sessionLabel: null, agendaItem: null },
    ...{ topicIds: [], meetingDay: 5, daysPastMeetingDay: 1, moment: NIGHT, details: {}, durationMinutes: null },
    ...{ durationNote: null, repeatMin: null, repeatMax: null, extent: 'unknown', recordBasis: 'third_party' },
    ...{ outcome: null, conflictNote: null, confidence: 'medium', summaries: [], actors: [], links: [] },
    ...{ claims: [aPublicClaim()], ...more },
  } as EventDocument
}

const NIGHT: EventDocument['moment'] = {
  ...{ kind: 'reported', localDate: '2031-11-08', localTime: '02:00', timeZone: 'Africa/Harare' },
  ...{ instantFrom: '2031-11-08T00:00:00.000Z', instantTo: '2031-11-08T00:59:59.999Z', precision: 'hour' },
  ...{ qualifier: 'about', basis: 'source_claim', asStated: null },
}

export function anActor(more: object): EventDocument['actors'][number] {
  return { participantId: null, group: null, role: 'initiator', capacity: null, extent: 'unknown', note: null, ...more }
}

/** A described group whose members nobody names. */
export const A_GROUP = {
  ...{ label: 'a small group', language: 'en', min: null, max: null, exhaustive: null, memberIds: [] },
}

/** All that an outline of these events is made of, at a plenary of five days. */
export function materialWith(...documents: EventDocument[]): OutlineMaterial {
  const meeting = { id: 'meeting', symbol: '2031-PL', kind: 'plenary', startsOn: '2031-11-03', endsOn: '2031-11-07' }
  const publishedAt = '2031-12-01T10:00:00.000Z'
  return {
    meeting: {
      document: { ...meeting, timeZone: 'Africa/Harare' } as MeetingDocument,
      ...{ version: 1, publishedAt, label: same('Plenary 2031') },
    },
    events: documents.map((document) => ({ document, version: 2, publishedAt, label: same(document.kind) })),
    names: NAMES,
    asOf: { seq: 17, publishedAt },
    origin: new URL('https://record.example.org'),
  }
}

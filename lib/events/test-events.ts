import { newId } from '@/lib/core/ids'
import { emptyEvent, type RecordedEvent } from './schema'

/** Events as forms send them, for tests: invented, whole, with what the test is about. */
type Loose = Partial<Record<keyof RecordedEvent, unknown>>

/** A walkout at two in the night after day 5 of the sample meeting (db/factories), unless said otherwise. */
export function anEventAt(meetingId: string | null, more: Loose = {}) {
  return {
    ...emptyEvent(newId(), meetingId),
    ...{ meetingDay: 5, localDate: '2031-11-08', localTime: '02:00', precision: 'hour', sessionLabel: 'drafting' },
    recordBasis: 'own_release',
    ...more,
  } as RecordedEvent
}

/** A claim that it happened, resting on a source and naming whom it names. */
export function aClaimOn(sourceId: string, nameIds: string[] = [], more: object = {}) {
  return {
    ...{
      id: newId(),
      sourceId,
      passageId: null,
      parallelIds: [],
      aspect: 'occurrence',
      saidBy: null,
      stance: 'asserts',
    },
    ...{ text: 'They left.', language: 'en', nameIds, groupId: null, time: null, quantity: null, certainty: null },
    ...{ confidence: 'medium' as const, ...more },
  } as unknown as RecordedEvent['claims'][number]
}

/** Somebody who acts in a role. */
export function actingAs(participantId: string, role: string) {
  const rest = { groupId: null, office: null, officeBodyId: null, capacity: null, extent: 'unknown', note: null }
  return { id: newId(), participantId, role, ...rest } as RecordedEvent['actors'][number]
}

/** "The Chair" of the Process, unless said otherwise, as a source says without naming who held the office. */
export function theChair(role: string, more: object = {}) {
  return { ...actingAs('', role), participantId: null, office: 'chair', ...more } as RecordedEvent['actors'][number]
}

/** A group described in the words of a source. */
export function aGroup(label: string, more: object = {}) {
  const rest = { min: null, max: null, exhaustive: null, sameAsId: null, subsetOfId: null, members: [] }
  return { id: newId(), label, language: 'en', ...rest, ...more } as RecordedEvent['groups'][number]
}

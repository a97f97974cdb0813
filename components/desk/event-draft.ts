import type { z } from 'zod'
import type { EventKind } from '@/db/vocabulary'
import type { EventActorInput, RecordedEvent } from '@/lib/events/schema'
import type { EventOptions } from './event-options'

/** What the form holds while somebody types: the input of `record-event`, before it is checked. */
export type EventDraft = z.input<typeof RecordedEvent>
export type DraftActor = z.input<typeof EventActorInput>
export type DraftClaim = EventDraft['claims'][number]

/** An event nobody has typed anything about yet. */
export function emptyDraft(id: string, meetingId: string | null, locale: 'en' | 'fr' | 'pt'): EventDraft {
  return {
    ...{
      id,
      revision: 0,
      meetingId,
      details: { kind: 'walkout' },
      scope: 'single',
      meetingDay: null,
      localDate: null,
      localTime: null,
    },
    ...{
      precision: 'day',
      qualifier: 'at',
      sittingId: null,
      sessionLabel: null,
      agendaItemId: null,
      topicIds: [],
      actors: [emptyActor('leaving')],
    },
    ...{
      summary: { locale, text: '' },
      durationMinutes: null,
      repeatMin: null,
      extent: 'unknown',
      recordBasis: 'own_release',
      claims: [],
    },
  }
}

export function emptyActor(role: DraftActor['role']): DraftActor {
  return { participantId: null, group: null, role, capacity: null, extent: 'unknown' }
}

/** A clock time as people write it ("2:00", "16h40", "2 h") as 02:00; anything else stays, to be told apart by the server. */
export function clockTime(typed: string | null): string | null {
  const [, hours, minutes] = /^\s*(\d{1,2})\s*[:h.]\s*(\d{2})?\s*$/.exec(typed ?? '') ?? []
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

/** The draft as it is sent: rows nobody filled in and empty words are left out, nothing else is touched. */
export function sendable(draft: EventDraft): EventDraft {
  return {
    ...draft,
    localTime: clockTime(draft.localTime),
    sessionLabel: draft.sessionLabel?.trim() || null,
    summary: draft.summary?.text.trim() ? draft.summary : null,
    actors: draft.actors.filter((actor) => actor.participantId !== null || actor.group !== null),
  }
}

/** The clock time typed, with the date it most likely means: before six in the morning, the night after the meeting day. */
export function withTime(
  draft: EventDraft,
  time: string,
  days: { day: number; date: string; nextDate: string }[],
): EventDraft {
  const localTime = time.trim() ? time : null
  const clock = clockTime(time)
  const day = days.find((one) => one.day === draft.meetingDay)
  const isNight = clock !== null && clock < '06:00'
  const precision = clock === null ? 'day' : clock.endsWith(':00') ? 'hour' : 'minute'
  return { ...draft, localTime, precision, localDate: day ? (isNight ? day.nextDate : day.date) : draft.localDate }
}

/** The meeting day chosen, with the date of its hour; without a day the date stays as it was. */
export function withDay(
  draft: EventDraft,
  meetingDay: number | null,
  days: { day: number; date: string; nextDate: string }[],
): EventDraft {
  return withTime(
    { ...draft, meetingDay, localDate: meetingDay === null ? null : draft.localDate },
    draft.localTime ?? '',
    days,
  )
}

const PREFIX = 'kp-draft-'

/** Keeps what was typed on this device, so that a closed tab or a lost session costs nothing. */
export function keepOnDevice(draft: EventDraft): void {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft))
  } catch {
    // A full or forbidden store must not stop anybody from typing; the server copy is one press away.
  }
}

/** What this device kept of an event, whatever revision it was typed on; null if nothing. */
export function keptOnDevice(id: string): EventDraft | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as EventDraft | null
  } catch {
    return null
  }
}

/** Drops what was kept, if it is still what was sent: another tab may have kept other words since. */
export function forgetOnDevice(sent: EventDraft): void {
  if (localStorage.getItem(PREFIX + sent.id) === JSON.stringify(sent)) localStorage.removeItem(PREFIX + sent.id)
}

import type { z } from 'zod'
import type { EventActorInput, RecordedEvent } from '@/lib/events/schema'

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

/** The draft as it is sent: rows nobody filled in and empty words are left out, nothing else is touched. */
export function sendable(draft: EventDraft): EventDraft {
  return {
    ...draft,
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
  const localTime = time.trim() || null
  const day = days.find((one) => one.day === draft.meetingDay)
  const isNight = localTime !== null && localTime < '06:00'
  const precision = localTime === null ? 'day' : localTime.endsWith(':00') ? 'hour' : 'minute'
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

/** What this device kept of an event that the server has not seen: same revision, other words. Null if nothing. */
export function keptOnDevice(id: string, revision: number): EventDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null') as EventDraft | null
    return kept && kept.revision === revision ? kept : null
  } catch {
    return null
  }
}

export function forgetOnDevice(id: string): void {
  localStorage.removeItem(PREFIX + id)
}

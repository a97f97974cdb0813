import type { EventKind, EventScope } from '@/db/vocabulary'
import { areKindred } from '@/lib/events/duplicates/rules'
import type { Incident } from '../suggestions/incidents'

/** What of a recorded event a proposal is compared with. */
export type Recorded = {
  id: string
  kind: EventKind
  scope: EventScope
  participantIds: string[]
  localTime: string | null
  durationMinutes: number | null
}

/** Why an event may be the one that a sentence tells of. */
export type Reason = 'kind' | 'kindred' | 'actors' | 'time' | 'duration'
export type Match = { eventId: string; score: number; reasons: Reason[] }

const WEIGHTS: Record<Reason, number> = { kind: 0.5, kindred: 0.3, actors: 0.3, time: 0.15, duration: 0.15 }
const ENOUGH = 0.45

/**
 * The recorded events that a proposal may be about, best first, each with why: kind, actors, hour, length. Another hour
 * or other actors speak against it; a pattern is no occurrence. It proposes, people decide.
 */
export function matchesOf(incident: Incident, recorded: Recorded[]): Match[] {
  const named = incident.actors.flatMap((actor) => ('participantId' in actor ? [actor.participantId] : []))
  return recorded
    .flatMap((event): Match[] => {
      if (event.scope !== incident.scope) return []
      const reasons: Reason[] = []
      if (event.kind === incident.kind) reasons.push('kind')
      else if (areKindred(event.kind, incident.kind)) reasons.push('kindred')
      else return []
      const shares = named.some((id) => event.participantIds.includes(id))
      if (named.length > 0 && event.participantIds.length > 0 && !shares) return []
      if (shares) reasons.push('actors')
      const near = minutesApart(incident.clock, event.localTime)
      if (near !== null && near > 90) return []
      if (near !== null) reasons.push('time')
      if (incident.durationMinutes !== null && incident.durationMinutes === event.durationMinutes)
        reasons.push('duration')
      const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0)
      return score >= ENOUGH ? [{ eventId: event.id, score: Math.min(1, score), reasons }] : []
    })
    .sort((a, b) => b.score - a.score || (a.eventId < b.eventId ? -1 : 1))
}

/** Minutes between two clock times, the shorter way round midnight; null where one is not told. */
function minutesApart(a: string | null, b: string | null): number | null {
  if (!a || !b) return null
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  const apart = Math.abs(minutes(a) - minutes(b))
  return Math.min(apart, 1440 - apart)
}

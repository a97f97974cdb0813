import type { ActorRole } from '@/db/vocabulary'

/** The roles in which a participant acts in an event, once each; empty where claims mention it without a role. */
export function rolesOf(
  actors: { participantId: string | null; role: ActorRole }[],
  participantId: string,
): ActorRole[] {
  return [...new Set(actors.filter((actor) => actor.participantId === participantId).map((actor) => actor.role))]
}

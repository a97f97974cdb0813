import type { ActorRole, EventKind } from '@/db/vocabulary'

/**
 * Where a text tells who acted, seen from a phrase: before it, behind "of" or "by", right after it, as the owner before
 * it or behind it ("the Coalition’s side event"), within it, or as the first in the sentence who can act.
 */
export type Place = 'before' | 'of' | 'after' | 'owner' | 'within' | 'first'

/** Words without a verb of their own by which texts tell that something happened, on folded text. */
export type Trigger = { kind: EventKind; words: RegExp; actors: { place: Place; role: ActorRole }[] }

/** A phrase as the lists write it: kind, words, and `place:role` of each actor. */
export function told(kind: EventKind, words: string, ...actors: `${Place}:${ActorRole}`[]): Trigger {
  return {
    kind,
    words: new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g'),
    actors: actors.map((one) => {
      const [place, role] = one.split(':') as [Place, ActorRole]
      return { place, role }
    }),
  }
}

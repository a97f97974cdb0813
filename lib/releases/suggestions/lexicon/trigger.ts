import type { ActorRole, EventKind } from '@/db/vocabulary'

/** Where a text tells who acted: before the words, after a "by", right after the words, or as the first who can act. */
export type Place = 'before' | 'by' | 'after' | 'first'

/** Words by which texts tell that something happened: a kind, a pattern on folded text, and where whoever acted stands. */
export type Trigger = { kind: EventKind; words: RegExp; actors: { place: Place; role: ActorRole }[] }

/** A trigger as the lists write it: kind, words, and `place:role` of each actor. */
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

import type { ActorRole, EventKind } from '@/db/vocabulary'

/**
 * How a verb tells an event: the verbs, what must stand as their object (in the passive: as their subject, or behind
 * the verb), the role of whoever acts and the role of whoever it is done to. `isNegated` where the event is that
 * something did not happen ("could not deliver its remarks").
 */
export type Frame = {
  kind: EventKind
  verbs: string[]
  object: RegExp | null
  agent: ActorRole | null
  patient: ActorRole | null
  isNegated: boolean
  voice: 'active' | 'passive' | 'both'
  /** Whether a pronoun for somebody ("l’a interrompue", "rejeitou-a") does for the object. */
  takesPerson: boolean
}

type More = { by?: ActorRole; to?: ActorRole; isNegated?: true; voice?: 'active' | 'passive'; person?: true }

/** A frame as the lists write it: kind, verbs with a space between, and the object on folded text (null: none needed). */
export function act(kind: EventKind, verbs: string, object: string | null, more: More = {}): Frame {
  return {
    ...{ kind, verbs: verbs.split(' '), object: object === null ? null : new RegExp(object) },
    ...{ agent: more.by ?? null, patient: more.to ?? null },
    ...{ isNegated: more.isNegated ?? false, voice: more.voice ?? 'both', takesPerson: more.person ?? false },
  }
}

export type Form = 'finite' | 'present' | 'participle' | 'gerund' | 'infinitive'
export type VerbForm = { lemma: string; form: Form }

/** Whatever a language needs to be read: its verbs, its small words, and what they say about who acted. */
export type Grammar = {
  conjugate: (lemma: string) => [word: string, form: Form][]
  /** Words of one token, on the small-letter text with its accents. */
  token: RegExp
  have: Set<string>
  be: Set<string>
  not: Set<string>
  /** Only thought of: could, would, aurait. */
  unreal: Set<string>
  adverbs: Set<string>
  clitics: Set<string>
  reflexive: Set<string>
  /** Verbs whose perfect is made with "to be": est sorti. */
  movesWithBe: Set<string>
  /** Before an infinitive: it happened, or it did not. */
  succeeded: RegExp
  failed: RegExp
  conjunction: RegExp
  /** Where a clause of its own begins; whoever stands before did not act in it. */
  subordinator: RegExp
  relative: RegExp
  relativeOf: RegExp
  condition: RegExp
  preposition: RegExp
  by: RegExp
  finite: RegExp
  wished: RegExp
  joinedBy: RegExp
  isProDrop: boolean
}

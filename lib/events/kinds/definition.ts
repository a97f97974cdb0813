import type { z } from 'zod'
import type { ActorRole, Trilingual } from '@/db/vocabulary'

/** Six families carry colour and glyph shape; the word always stands beside them. */
export const FAMILIES = ['decision', 'speech', 'delay', 'obstruction', 'rupture', 'procedural'] as const
export type Family = (typeof FAMILIES)[number]

/**
 * What a kind of event is: its sign, its words, the line that says who did it (`{who}`), the roles that this line may
 * name, and the fields that only this kind has. A line of an obstructing or failing kind names nobody: who is said to
 * have caused it stands with the source that says so, never in a heading. The line is a noun phrase, so that "According to …:" can stand before it in every language, and so that no
 * verb form depends on the number or gender of who acted.
 */
export type KindDefinition = {
  glyph: string
  family: Family
  words: Trilingual
  sentence: Trilingual
  acting: readonly ActorRole[]
  fields: z.ZodRawShape
}

const ACTING: Record<Family, readonly ActorRole[]> = {
  speech: ['speaker', 'initiator', 'supporter', 'intervener', 'proposer'],
  procedural: ['proposer', 'initiator', 'speaker'],
  decision: [],
  delay: [],
  obstruction: [],
  rupture: [],
}

/** A kind whose line is its words followed by who acted, which is the rule; `sentence` replaces the line where it is not. */
export function kind<F extends z.ZodRawShape = Record<never, never>>(
  family: Family,
  glyph: string,
  [en, fr, pt]: [en: string, fr: string, pt: string],
  more: { fields?: F; sentence?: Trilingual; acting?: readonly ActorRole[] } = {},
) {
  return {
    glyph,
    family,
    words: { en, fr, pt },
    sentence: more.sentence ?? { en: `${en} by {who}`, fr: `${fr}\u00a0: {who}`, pt: `${pt}: {who}` },
    acting: more.acting ?? ACTING[family],
    fields: more.fields ?? ({} as F),
  }
}

/** A line for acts aimed at somebody, where a bare colon could be read as the target: French and Portuguese say from whom. */
export function fromWhom([en, fr, pt]: [en: string, fr: string, pt: string]): Trilingual {
  return { en: `${en} by {who}`, fr: `${fr}, de la part de\u00a0: {who}`, pt: `${pt}, da parte de: {who}` }
}

/** A line for kinds that befall somebody, or that concern them, where "by" would be false. */
export function concerning([en, fr, pt]: [en: string, fr: string, pt: string]): Trilingual {
  return { en: `${en}: {who}`, fr: `${fr}\u00a0: {who}`, pt: `${pt}: {who}` }
}

import { FR_AGENDA } from './fr/agenda'
import { FR_DECISIONS } from './fr/decisions'
import { FR_FLOOR } from './fr/floor'
import { FR_GRAMMAR } from './fr/grammar'
import { FR_IDIOMS } from './fr/idioms'
import { FR_PRESENCE } from './fr/presence'
import { FR_SITTINGS } from './fr/sittings'

const PARTS = [FR_IDIOMS, FR_AGENDA, FR_FLOOR, FR_DECISIONS, FR_PRESENCE, FR_SITTINGS]

/** All by which French texts tell what happened in a meeting; the more particular before the more general. */
export const FR = {
  grammar: FR_GRAMMAR,
  frames: PARTS.flatMap(({ frames }) => frames),
  phrases: PARTS.flatMap(({ phrases }) => phrases),
}

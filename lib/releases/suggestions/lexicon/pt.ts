import { PT_AGENDA } from './pt/agenda'
import { PT_DECISIONS } from './pt/decisions'
import { PT_FLOOR } from './pt/floor'
import { PT_GRAMMAR } from './pt/grammar'
import { PT_IDIOMS } from './pt/idioms'
import { PT_PRESENCE } from './pt/presence'
import { PT_SITTINGS } from './pt/sittings'

const PARTS = [PT_IDIOMS, PT_AGENDA, PT_FLOOR, PT_DECISIONS, PT_PRESENCE, PT_SITTINGS]

/** All by which Portuguese texts tell what happened in a meeting; the more particular before the more general. */
export const PT = {
  grammar: PT_GRAMMAR,
  frames: PARTS.flatMap(({ frames }) => frames),
  phrases: PARTS.flatMap(({ phrases }) => phrases),
}

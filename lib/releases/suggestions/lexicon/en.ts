import { EN_AGENDA } from './en/agenda'
import { EN_DECISIONS } from './en/decisions'
import { EN_FLOOR } from './en/floor'
import { EN_GRAMMAR } from './en/grammar'
import { EN_IDIOMS } from './en/idioms'
import { EN_PRESENCE } from './en/presence'
import { EN_SITTINGS } from './en/sittings'

const PARTS = [EN_IDIOMS, EN_AGENDA, EN_FLOOR, EN_DECISIONS, EN_PRESENCE, EN_SITTINGS]

/** All by which English texts tell what happened in a meeting; the more particular before the more general. */
export const EN = {
  grammar: EN_GRAMMAR,
  frames: PARTS.flatMap(({ frames }) => frames),
  phrases: PARTS.flatMap(({ phrases }) => phrases),
}

import type { ActorRole, EventKind, Locale, Trilingual } from '@/db/vocabulary'
import { LOCALES } from '@/db/vocabulary'
import { formatList } from '@/lib/i18n/format'
import { KINDS } from './kinds/registry'

/**
 * The neutral line of an event: what kind of act, and who is said to have acted, as a noun phrase without a verb.
 * With nobody named it is the kind alone.
 */
export function eventLine(kind: EventKind, who: string[], locale: Locale): string {
  const { words, sentence } = KINDS[kind]
  if (who.length === 0) return words[locale]
  return sentence[locale].replace('{who}', formatList(who, locale))
}

/** The line in the three languages, given who acted in each of them. */
export function eventLines(kind: EventKind, who: (locale: Locale) => string[]): Trilingual {
  const [en, fr, pt] = LOCALES.map((locale) => eventLine(kind, who(locale), locale)) as [string, string, string]
  return { en, fr, pt }
}

/**
 * Whether a role in a kind of event says that somebody obstructs, so that a source must name them: the role itself, or
 * acting or opposing in a kind of the obstruction family. The database keeps the same rule (obstructing_kinds).
 */
export function namesAsObstructing(kind: EventKind, role: ActorRole): boolean {
  return (
    role === 'obstructing' || ((role === 'initiator' || role === 'opponent') && KINDS[kind].family === 'obstruction')
  )
}

import { z } from 'zod'
import type { ActorRole, Capacity, EventKind, Locale, Office, Trilingual } from '@/db/vocabulary'
import { LOCALES } from '@/db/vocabulary'
import { formatList } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translate'
import { withArticle } from '@/lib/participants/articles'
import { officeName } from '@/lib/participants/offices'
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

type Acting = {
  participantId: string | null
  group: { label: string } | null
  office?: Office
  officeBodyId?: string
  role: ActorRole
}

/**
 * Names of those whom the line of this kind may name, in a language; an id stands for a name that is not known. An office
 * as such stands as itself, with its body where it has one.
 */
export function whoActed(
  kind: EventKind,
  actors: Acting[],
  nameOf: (kind: 'participant' | 'body', id: string) => string | undefined,
  locale: Locale,
): string[] {
  const names = actors
    .filter((actor) => KINDS[kind].acting.includes(actor.role))
    .map(({ participantId, group, office, officeBodyId: bodyId }) => {
      if (participantId) return nameInLine(nameOf('participant', participantId) ?? participantId, locale)
      if (office) return officeName(office, bodyId ? (nameOf('body', bodyId) ?? bodyId) : null, locale)
      return group ? quoted(group.label, locale) : ''
    })
  return [...new Set(names.filter((name) => name !== ''))]
}

/** English lines say "by the EU"; behind a colon, French and Portuguese names stand bare. */
function nameInLine(name: string, locale: Locale): string {
  return locale === 'en' ? withArticle(name, 'en') : name
}

function quoted(words: string, locale: Locale): string {
  return locale === 'fr' ? `«\u202f${words}\u202f»` : `“${words}”`
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

/** Capacities in which a participant acts as the holder of an office. */
const HOLDING: readonly (Capacity | null)[] = ['chair_of_meeting', 'chair_of_body', 'vice_chair']

/**
 * Whether an actor stands as holder of an office beside an office that the same event shows as obstructing: then the two
 * together name the holder, and a source must do so too. The database keeps the same rule (check_offices).
 */
export function standsForOffice(
  kind: EventKind,
  actors: { office: Office | null; role: ActorRole }[],
  actor: { participantId: string | null; capacity: Capacity | null },
): boolean {
  return (
    actor.participantId !== null &&
    HOLDING.includes(actor.capacity) &&
    actors.some(({ office, role }) => office !== null && namesAsObstructing(kind, role))
  )
}

type DetailName = Parameters<Translate>[0] extends infer K ? (K extends `event.detail.${infer N}` ? N : never) : never
type ChoiceName = Parameters<Translate>[0] extends infer K ? (K extends `event.choice.${infer N}` ? N : never) : never
export type DetailField = { name: string; label: string; choices: { value: string; label: string }[] | null }

/** The fields that only this kind has, with their labels; `choices` null for words that are typed. Read from the registry. */
export function detailFields(kind: EventKind, t: Translate): DetailField[] {
  const fields: Record<string, z.ZodType> = KINDS[kind].fields
  return Object.entries(fields).map(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field
    const options = inner instanceof z.ZodEnum ? (inner.options as string[]) : null
    return {
      name,
      label: t(`event.detail.${name as DetailName}`),
      choices: options?.map((value) => ({ value, label: t(`event.choice.${value as ChoiceName}`) })) ?? null,
    }
  })
}

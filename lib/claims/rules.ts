import type { Locale, Precision, SourceKind, Trilingual } from '@/db/vocabulary'
import { formatDate } from '@/lib/i18n/format'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { CHAIR, COALITION, withArticle } from '@/lib/participants/articles'

type CitedSource = {
  kind: SourceKind
  publisher: string | null
  publisherId: string | null
  publishedOn: string | null
  publishedPrecision: Precision
  independenceKey: string
  inferred?: { publishedOn?: { reason: string } }
}

/**
 * Who says it, and where: "the Coalition (press release, 28 June 2021)"; "Russia, in JCK (press article, …)" where a
 * publisher passes on what somebody else said. `nameOf` gives the short name of a participant.
 */
export function speakerPhrase(
  saidBy: string,
  source: CitedSource,
  locale: Locale,
  nameOf: (id: string) => Trilingual | undefined,
): string {
  const kind = vocabulary(locale).sourceKind[source.kind].toLocaleLowerCase(locale)
  const date = sourceDate(source, locale)
  const where = date ? `${kind}, ${date}` : kind
  const speaker = speakerName(saidBy, locale, nameOf)
  if (!speaker) return `${source.publisher ?? kind} (${where})`
  const passedOn = source.publisher !== null && saidBy !== source.publisherId && source.kind === 'news'
  return passedOn ? `${speaker}, ${IN[locale]} ${source.publisher} (${where})` : `${speaker} (${where})`
}

/** When a source says that it was published, in words; one that somebody inferred is told to be so. Null where unknown. */
export function sourceDate(
  source: Pick<CitedSource, 'publishedOn' | 'publishedPrecision' | 'inferred'>,
  locale: Locale,
): string | null {
  const date = source.publishedOn ? formatDate(source.publishedOn, locale, source.publishedPrecision) : null
  return date && source.inferred?.publishedOn ? `${date}${INFERRED[locale]}` : date
}

const INFERRED: Trilingual = { en: ', date inferred', fr: ', date déduite', pt: ', data inferida' }
const IN: Trilingual = { en: 'in', fr: 'dans', pt: 'em' }

/** The name of who speaks; null where the publisher speaks for itself. */
function speakerName(saidBy: string, locale: Locale, nameOf: (id: string) => Trilingual | undefined): string | null {
  if (saidBy === 'press') return null
  if (saidBy === 'kp-chair') return CHAIR[locale]
  if (saidBy === 'kpcsc') return COALITION[locale]
  const name = nameOf(saidBy)
  return name ? withArticle(name[locale], locale) : null
}

/** How many sources stand behind claims when translations, copies and quotations of one report count once. */
export function independentSources(claims: { source: { independenceKey: string } }[]): number {
  return new Set(claims.map((claim) => claim.source.independenceKey)).size
}

/**
 * The claim that speaks for an event: the Coalition's own if there is one, else the first that asserts; null without
 * claims.
 */
export function leadingClaim<C extends { stance: string; saidBy: string }>(claims: C[]): C | null {
  const asserting = claims.filter((claim) => claim.stance !== 'denies')
  return asserting.find((claim) => claim.saidBy === 'kpcsc') ?? asserting[0] ?? claims[0] ?? null
}

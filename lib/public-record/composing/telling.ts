import type { Locale, RecordKind, Trilingual } from '@/db/vocabulary'
import { speakerPhrase } from '@/lib/claims/rules'
import { formatList } from '@/lib/i18n/format'
import { groupSize } from '@/lib/i18n/group-size'
import { type Translate, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import type { Vocabulary } from '@/lib/i18n/vocabulary/en'
import type { EventDocument, PublicClaim, PublicGroup } from '@/lib/publication/schema'
import { nameOf, type PublicNames } from '../schema'
import type { Part, Words } from './schema'

/** What is needed to tell something in a language: its sentences and labels, and the names of records. */
export type Telling = {
  locale: Locale
  t: Translate
  v: Vocabulary
  label: (kind: RecordKind, id: string) => string
  labels: (id: string) => Trilingual | undefined
  colon: string
}

/** Everything to tell with in a language. */
export function tellingIn(locale: Locale, names: PublicNames): Telling {
  const t = translator(locale)
  return {
    locale,
    t,
    v: vocabulary(locale),
    label: (kind, id) => nameOf(names, kind, id)?.label[locale] ?? t('site.notPublic'),
    labels: (id) => nameOf(names, 'participant', id)?.label,
    colon: t('desk.colon'),
  }
}

/** Plain words as parts. */
export function words(text: string): Words {
  return [{ text }]
}

/** Somebody else's words in the quotation marks of the outline, marked with their own language. */
export function quoted({ locale }: Telling, text: string, language: string): Words {
  const [open, close] = locale === 'fr' ? ['«\u202f', '\u202f»'] : ['“', '”']
  return [{ text: open }, inLanguage(locale, text, language), { text: close }]
}

/** A part in a language; nothing is said where that is the language of the outline. */
export function inLanguage(locale: Locale, text: string, language: string): Part {
  return language === locale ? { text } : { text, language }
}

const LONGEST_QUOTE = 280

/** A quotation short enough to write from: whole words up to 280 characters, an ellipsis where more follows. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= LONGEST_QUOTE) return flat
  const cut = flat.slice(0, LONGEST_QUOTE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).replace(/[\s,;:.]+$/, '')} […]`
}

/** Who says what a claim says, and where. */
export function speakerOf({ locale, labels }: Telling, claim: PublicClaim): string {
  return speakerPhrase(claim.saidBy, claim.source, locale, labels)
}

/** The same for a claim of an event by its id; empty where that claim is not public. */
export function speakerOfClaim(telling: Telling, event: EventDocument, claimId: string): string {
  const claim = event.claims.find((one) => one.id === claimId)
  return claim ? speakerOf(telling, claim) : ''
}

/** What a claim says: its own sentence, else its words quoted short; empty where it has neither. */
export function saidIn(telling: Telling, claim: PublicClaim): Words {
  if (claim.text) return [inLanguage(telling.locale, claim.text, claim.language)]
  return claim.passage ? quoted(telling, shortened(claim.passage.exact), claim.source.language) : []
}

/** One claim as a sentence that begins with whoever says it, as public pages do. */
export function attributed(telling: Telling, claim: PublicClaim): Words {
  const sentence = telling.t('event.accordingTo', { source: speakerOf(telling, claim), claim: PLACE })
  const [before = '', after = ''] = sentence.split(PLACE)
  return [{ text: before }, ...saidIn(telling, claim), ...(after ? [{ text: after }] : [])]
}

const PLACE = '\u0001'

/** A described group in the words of its source, with its size and known members; never expanded. */
export function groupWords(telling: Telling, group: PublicGroup): Words {
  const { t, locale, label } = telling
  const size = groupSize(t, group)
  const members = group.memberIds.map((id) => label('participant', id))
  return [
    ...quoted(telling, group.label, group.language),
    ...(size ? words(` (${size})`) : []),
    ...(members.length > 0 ? words(`, ${t('event.groupMembers', { list: formatList(members, locale) })}`) : []),
  ]
}

export type ContactDetail = { start: number; end: number; kind: 'telephone' | 'email' }

const AT = String.raw`(?:@|＠|\s@\s|\s?[\[(](?:at|à|arroba)[\])]\s?)`
/** Bounded and anchored, so that a long run of letters costs no more than its length. */
const EMAIL = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}${AT}[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}|\bwa\.me\/\d{6,15}`,
  'giu',
)
const GAP = String.raw`[\s().\-\u2010-\u2015/]`
const NUMBER = String.raw`\d(?:${GAP}{0,3}\d){6,16}`
const CALLED = String.raw`(?:tel|tél|telephone|téléphone|telefone|telemóvel|phone|mobile|mob|cell|whatsapp|signal|fax)`
/** With a sign for abroad, behind a word for telephone, or a national number that starts with a nought. */
const TELEPHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\+|＋|00)\s?${NUMBER}|${CALLED}\p{L}*(?:\s\p{L}+)?(?:\s\([^)]{1,20}\))?[.:\s]{1,5}\(?\+?${NUMBER}(?:[\s,/]{1,3}${NUMBER})?|\(?0\d{1,4}\)?(?:${GAP}{0,3}\d){6,12})(?!\d)`,
  'giu',
)

/** Telephone numbers and e-mail addresses in a text, in order. Kept for staff, shown on no public page or export. */
export function contactDetails(text: string): ContactDetail[] {
  const found = [
    ...[...text.matchAll(EMAIL)].map((match) => ({ match, kind: 'email' as const })),
    ...[...text.matchAll(TELEPHONE)].map((match) => ({ match, kind: 'telephone' as const })),
  ]
  return found
    .map(({ match, kind }) => ({ start: match.index, end: match.index + match[0].length, kind }))
    .sort((a, b) => a.start - b.start)
}

/** The text with contact details struck out, for titles, notes and other short words that carry no positions. */
export function withoutContacts(text: string): string {
  let told = text
  for (const { start, end } of contactDetails(text).reverse()) told = `${told.slice(0, start)}[…]${told.slice(end)}`
  return told
}

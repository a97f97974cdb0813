export type ContactDetail = { start: number; end: number; kind: 'telephone' | 'email' }

const EMAIL = /(?:mailto:)?[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/giu
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?:\+|00)\s?\d[\d\s().\-/]{6,20}\d|(?:tel|tél|telefone|phone|mobile|mob|cell|whatsapp)[.:\s]{1,5}\+?\d[\d\s().\-/]{5,20}\d/giu

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

import type { Intake } from '@/lib/releases/intake/commands'
import type { KeptFile } from '@/lib/releases/schema'

/** What the form of an import holds: the fields as typed, where each came from, and the file that was read. */
export type Fields = {
  text: string
  title: string
  publisherId: string
  publisher: string
  publishedOn: string
  datelinePlace: string
  embargoUntil: string
  language: string
  kind: string
  url: string
  meetingId: string
  translationOfId: string
}
export type Given = Fields & {
  file: KeptFile | null
  /** The words of the text on which a field rests that nobody has changed since it was proposed. */
  words: Partial<Record<keyof Fields, string>>
  /** Fields that somebody filled by hand; no proposal goes over them. */
  touched: (keyof Fields)[]
  contacts: string[]
  /** The text that stood there before a file was read. */
  before: string
}

const PROPOSED = ['title', 'publisherId', 'datelinePlace', 'publishedOn', 'language', 'kind', 'embargoUntil'] as const

/** A form with nothing in it; `language` is the one in which somebody works. */
export function emptyForm(language: string): Given {
  return {
    ...{ text: '', title: '', publisherId: '', publisher: '', publishedOn: '', datelinePlace: '', embargoUntil: '' },
    ...{ language, kind: 'press_release', url: '', meetingId: '', translationOfId: '' },
    ...{ file: null, words: {}, touched: [], contacts: [], before: '' },
  }
}

/** The form after somebody changed a field: from now on it is theirs. */
export function typed(given: Given, field: keyof Fields, value: string): Given {
  const { [field]: _, ...words } = given.words
  return { ...given, [field]: value, words, touched: [...new Set([...given.touched, field])] }
}

/**
 * The form with what a text states about itself, each with its words. What somebody typed stays; what an earlier text
 * stated goes. A file brings its text; what stood there and was no file's can be put back.
 */
export function withProposals(given: Given, { file, text, proposals }: Intake, empty: Given, isFile: boolean): Given {
  const next: Given = { ...given, words: {}, contacts: proposals.contacts }
  for (const field of PROPOSED) {
    const isTheirs = given.touched.includes(field) || (field === 'publisherId' && given.publisher.trim() !== '')
    if (isTheirs) continue
    const proposal = proposals[field]
    next[field] = proposal?.value ?? empty[field]
    if (proposal) next.words[field] = proposal.words
  }
  if (!isFile) return next
  const isTyped = given.file === null && given.text.trim() !== ''
  return { ...next, file, text, before: isTyped ? given.text : given.before }
}

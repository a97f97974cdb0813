import { INFERABLE, type Inferable } from '@/db/vocabulary'
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
  /** Why facts are given that the text does not state; an empty reason is still to be written. */
  inferred: Partial<Record<Inferable, string>>
  /** Whether the text was asked what it states, so that what it was not found to state can be told. */
  isRead: boolean
  /** The text that stood there before a file was read. */
  before: string
}

const PROPOSED = ['title', 'publisherId', 'datelinePlace', 'publishedOn', 'language', 'kind', 'embargoUntil'] as const

/** A form with nothing in it; `language` is the one in which somebody works. */
export function emptyForm(language: string): Given {
  return {
    ...{ text: '', title: '', publisherId: '', publisher: '', publishedOn: '', datelinePlace: '', embargoUntil: '' },
    ...{ language, kind: 'press_release', url: '', meetingId: '', translationOfId: '' },
    ...{ file: null, words: {}, touched: [], contacts: [], inferred: {}, isRead: false, before: '' },
  }
}

/**
 * The form after somebody changed a field: from now on it is theirs. What is empty again is not inferred; a date or place
 * whose words are nowhere in the text that was read is, unless they take the mark away.
 */
export function typed(given: Given, field: keyof Fields, value: string): Given {
  const { [field]: _, ...words } = given.words
  const next = { ...given, [field]: value, words, touched: [...new Set([...given.touched, field])] }
  const fact = factOf(field)
  if (!fact) return next
  const isMissing = given.isRead && isAbsent(next, fact)
  if (isMissing && next.inferred[fact] === undefined) return inferring(next, fact, '')
  return !isGiven(next, fact) || (!isMissing && next.inferred[fact] === '') ? inferring(next, fact, null) : next
}

/** Whether the text cannot state a date or a place, because neither its year nor its name is in it. */
function isAbsent({ text, datelinePlace, publishedOn }: Given, fact: Inferable): boolean {
  const year = /^\d{4}/.exec(publishedOn)?.[0] ?? ''
  const words = fact === 'datelinePlace' ? datelinePlace.trim().toLowerCase() : fact === 'publishedOn' ? year : ''
  return !text.replace(/\s+/g, ' ').toLowerCase().includes(words)
}

/** The form after somebody says why a fact is inferred; null takes the mark away. */
export function inferring(given: Given, fact: Inferable, reason: string | null): Given {
  const { [fact]: _, ...others } = given.inferred
  return { ...given, inferred: reason === null ? others : { ...others, [fact]: reason } }
}

/** Whether a fact is given that could be inferred: there is a value, and no words of the text for it. */
export function mayBeInferred(given: Given, fact: Inferable): boolean {
  return isGiven(given, fact) && given.words[fact === 'publisher' ? 'publisherId' : fact] === undefined
}

function isGiven(given: Given, fact: Inferable): boolean {
  return (fact === 'publisher' ? given.publisherId + given.publisher : given[fact]).trim() !== ''
}

function factOf(field: keyof Fields): Inferable | undefined {
  return field === 'publisherId' ? 'publisher' : INFERABLE.find((one) => one === field)
}

/**
 * The form with what a text states about itself, each with its words. What somebody typed stays; what an earlier text
 * stated goes. A file brings its text; what stood there and was no file's can be put back.
 */
export function withProposals(given: Given, { file, text, proposals }: Intake, empty: Given, isFile: boolean): Given {
  const next: Given = {
    ...given,
    words: {},
    contacts: proposals.contacts,
    isRead: true,
    inferred: { ...given.inferred },
  }
  for (const field of PROPOSED) {
    const isTheirs = given.touched.includes(field) || (field === 'publisherId' && given.publisher.trim() !== '')
    if (isTheirs) continue
    const proposal = proposals[field]
    next[field] = proposal?.value ?? empty[field]
    if (proposal) next.words[field] = proposal.words
    const fact = factOf(field)
    if (fact && (proposal || !isGiven(next, fact))) delete next.inferred[fact]
  }
  if (!isFile) return next
  const isTyped = given.file === null && given.text.trim() !== ''
  return { ...next, file, text, before: isTyped ? given.text : given.before }
}

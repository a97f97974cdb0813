import type { en } from './en'

/** What a word means to the comparison of wordings: the same meanings in all three languages. */
export type Meaning = keyof typeof en
export type Thesaurus = Record<Meaning, string>

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  EVENT_KINDS,
  type EventKind,
  LOCALES,
  type Locale,
  SENTENCE_CLASSES,
  type SentenceClass,
} from '@/db/vocabulary'
import type { Span } from '../../sentences'
import { type Gazetteer, gazetteerOf } from '../mentions'
import { en } from './thesaurus/en'
import { fr } from './thesaurus/fr'
import { pt } from './thesaurus/pt'
import { SMALL_WORDS } from './thesaurus/small-words'

const ROLE_LETTERS = { i: 'initiator', t: 'target', a: 'affected' } as const
export type BankRole = (typeof ROLE_LETTERS)[keyof typeof ROLE_LETTERS]
/** A sentence of the bank: the kinds that it tells (none: an empty list), and who had which role in which of them. */
export type BankSentence = {
  locale: Locale
  kinds: EventKind[]
  class: SentenceClass
  text: string
  actors: (Span & { role: BankRole; kind: EventKind })[]
}

/** The invented States of the bank, under which no real one is spoken of. */
const INVENTED: Record<string, { names: string[]; demonyms: string[] }> = {
  nordia: { names: ['Nordia', 'Nordie', 'Nórdia'], demonyms: 'Nordian Nordien Nordienne Nordiano Nordiana'.split(' ') },
  vesper: { names: ['Vesper'], demonyms: 'Vesperan Vespérien Vespérienne Vesperiano Vesperiana'.split(' ') },
  isles: { names: ['Isles', 'Îles', 'Ilhas'], demonyms: 'Islander Îlien Îlienne Îlois Îloise Ilhéu Ilhoa'.split(' ') },
  karst: { names: ['Karst'], demonyms: 'Karstian Karstien Karstienne Karstiano Karstiana'.split(' ') },
}
const OBSERVERS: Record<string, string[]> = {
  kpcsc: ['Coalition', 'Coligação', 'Coalizão'],
  wdc: ['WDC', 'industry council', 'conseil de l’industrie', 'Conselho da Indústria'],
  adpa: ['ADPA'],
}

/** The names that the bank speaks of, as the desk knows those of the record. */
export function inventedNames(): Gazetteer {
  return gazetteerOf(
    LOCALES.flatMap((locale) => [
      ...Object.entries(INVENTED).flatMap(([id, { names, demonyms }]) => [
        ...names.map((name) => ({ id, locale, name, kind: 'short' as const })),
        ...demonyms.map((name) => ({ id, locale, name, kind: 'demonym' as const })),
      ]),
      ...Object.entries(OBSERVERS).flatMap(([id, names]) =>
        names.map((name) => ({ id, locale, name, kind: 'alias' as const })),
      ),
    ]),
  )
}

/** All sentences of the bank, in the order of its files. Throws, naming file and line, where a line is not well formed. */
export function readBank(folder: string): BankSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [sentenceOf(line, `${name}, line ${at + 1}`)])),
    )
}

function sentenceOf(line: string, place: string): BankSentence {
  const [locale, told, group, marked] = line.split('\t')
  const kinds = told === 'none' ? [] : (told?.split('+') ?? [])
  const isKnown =
    LOCALES.includes(locale as Locale) &&
    SENTENCE_CLASSES.includes(group as SentenceClass) &&
    kinds.every((kind) => EVENT_KINDS.includes(kind as EventKind))
  if (!marked || !isKnown) throw new Error(`${place}: not language, kinds, class and sentence with tabs between`)
  let text = ''
  let last = 0
  const actors: BankSentence['actors'] = []
  for (const match of marked.matchAll(/\{([ita])(\d?):([^{}]+)\}/g)) {
    text += marked.slice(last, match.index)
    const kind = kinds[Number(match[2] || 1) - 1]
    if (!kind) throw new Error(`${place}: an actor of no kind`)
    const role = ROLE_LETTERS[match[1] as keyof typeof ROLE_LETTERS]
    actors.push({ role, kind: kind as EventKind, start: text.length, end: text.length + (match[3]?.length ?? 0) })
    text += match[3]
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  return { locale: locale as Locale, kinds: kinds as EventKind[], class: group as SentenceClass, text, actors }
}

/** A fingerprint of all that weights are learned from, by which weights are known that are older than bank or thesaurus. */
export function fingerprintOfWordings(bank: BankSentence[]): string {
  return createHash('sha256')
    .update(JSON.stringify([bank, en, fr, pt, SMALL_WORDS]))
    .digest('hex')
    .slice(0, 16)
}

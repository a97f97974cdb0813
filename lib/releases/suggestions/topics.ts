import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { fold } from './folding'
import { matchesOf } from './matching'
import type { Mention } from './mentions'

/** A topic of the record with its names and further words by which texts may speak of it, in all languages. */
export type KnownTopic = { id: string; names: string[]; keywords: string[] }
/** A topic that a sentence speaks of, by its words. */
export type ToldTopic = { id: string; words: Span }

type Token = Span & { word: string }
type Leaf = { id: string; isName: boolean; isShortForm: boolean }
type Node = { next: Map<string, Node>; leaves: Leaf[] }
export type TopicWords = Node

const MOST = 3

/** All words for topics as a tree; remarks in brackets are left out. */
export function topicWordsOf(topics: KnownTopic[]): TopicWords {
  const root: Node = { next: new Map(), leaves: [] }
  for (const { id, names, keywords } of topics)
    for (const words of new Set([...keywords, ...names].map((one) => one.replace(/\(.*?\)/g, '').trim()))) {
      const tokens = tokensOf(words)
      let node = root
      for (const { word } of tokens) {
        const next: Node = node.next.get(word) ?? { next: new Map(), leaves: [] }
        node.next.set(word, next)
        node = next
      }
      if (node === root || node.leaves.some((leaf) => leaf.id === id)) continue
      // The capital of a title says nothing; that of a word kept beside it says that it is a name.
      const isName = tokens.length > 1 || (keywords.includes(words) && /^\p{Lu}/u.test(words))
      node.leaves.push({ id, isName, isShortForm: /^[\p{Lu}\d]{2,}$/u.test(words) })
    }
  return root
}

/** Before a word that has other meanings too, these say that it is what the talk was about. */
const ABOUT: Record<Locale, RegExp> = {
  en: /\b(?:about|concerning|regarding|discuss(?:ions?|ed|ing)?|debat(?:es?|ed|ing)|talks on|items?|proposals?|decisions?|negotiations?|topics?|issues?|questions?|references?|paragraphs?)(?: [a-z'-]+){0,5} ?$/,
  fr: /\b(?:concernant|relati(?:f|ve)s? (?:a|aux?)|au sujet|a propos|discussions?|discuter|debats?|debattre|points?|propositions?|decisions?|negociations?|questions?|references?|mentions?|paragraphes?)(?: [a-z'-]+){0,6}[ ']?$/,
  pt: /\b(?:sobre|acerca|relativ[ao]s? a|discuss(?:ao|oes)|discutir|debates?|debater|pontos?|propostas?|decis(?:ao|oes)|negociac(?:ao|oes)|quest(?:ao|oes)|referencias?|paragrafos?)(?: [a-z'-]+){0,6} ?$/,
}

/** "The proposal by the Chair" is about something else. */
const BY = / (?:by|from|par|por|pel[ao]s?) /

function isWhatItIsAbout(before: string, locale: Locale): boolean {
  const said = ABOUT[locale].exec(before.slice(-120))
  return said !== null && !BY.test(`${said[0]} `)
}

/**
 * The topics that a sentence speaks of, at most three, in the order of its words: by an expression of several words or a
 * name of its own; by one plain word, or the name of somebody in the record, only where the talk is said to be about it.
 * Of words within one another the longest counts.
 */
export function topicsIn(sentence: string, mentions: Mention[], locale: Locale, words: TopicWords): ToldTopic[] {
  const folded = fold(sentence)
  const tokens = tokensOf(sentence)
  const found: (Span & { leaf: Leaf })[] = []
  tokens.forEach(({ word, start }, at) => {
    if (!words.next.has(word)) return
    for (const { leaf, end } of hitsAt(tokens, at, words)) {
      const told = sentence.slice(start, end)
      if (leaf.isShortForm && told !== told.toUpperCase()) continue
      const isSomebody = mentions.some((one) => one.start <= start && end <= one.end)
      if ((leaf.isName && !isSomebody) || isWhatItIsAbout(folded.slice(0, start), locale))
        found.push({ leaf, start, end })
    }
  })
  const within = (a: Span, b: Span) => b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start
  const longest = found.filter((one) => !found.some((other) => within(one, other)))
  const first = longest.filter(({ leaf }, index) => longest.findIndex((other) => other.leaf.id === leaf.id) === index)
  return first.slice(0, MOST).map(({ leaf, start, end }) => ({ id: leaf.id, words: { start, end } }))
}

function hitsAt(tokens: Token[], from: number, words: TopicWords): (Span & { leaf: Leaf })[] {
  const found: (Span & { leaf: Leaf })[] = []
  const start = tokens[from]?.start ?? 0
  let node: Node | undefined = words
  for (let at = from; node && at < tokens.length; at++) {
    const token = tokens[at] as Token
    node = node.next.get(token.word)
    for (const leaf of node?.leaves ?? []) found.push({ leaf, start, end: token.end })
  }
  return found
}

/** Words as they are compared: without accents, and without the sign of the plural. */
function tokensOf(text: string): Token[] {
  return matchesOf(fold(text), /[a-z0-9]+/g).map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length },
    word: match[0].length > 3 ? match[0].replace(/s$/, '') : match[0],
  }))
}

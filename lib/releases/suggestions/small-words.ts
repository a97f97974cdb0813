import { matchesOf } from './matching'
import type { Grammar } from './lexicon/frame'

/** How long the shortest phrase with a preposition at the end is. */
export function shortestPhrase(lead: string, { preposition }: Grammar): number {
  for (let at = lead.length - 3; at >= 0; at--) {
    if (lead.charAt(at) !== ' ') continue
    const match = preposition.exec(lead.slice(at))
    if (match && match.index === 0) return lead.length - at
  }
  return preposition.exec(lead)?.[0].length ?? 0
}

/** Where a text ends without the adverbs and helping words at its end. */
export function withoutAdverbs(text: string, at: number, { adverbs, not, have, be }: Grammar): number {
  let end = text.slice(0, at).trimEnd().length
  for (let round = 0; round < 8; round++) {
    const word = /[a-z']+$/.exec(text.slice(Math.max(0, end - 30), end))?.[0]
    if (!word || !(isAdverb(word, adverbs) || not.has(word) || have.has(word) || (be.has(word) && word !== 'e'))) break
    end = text.slice(0, end - word.length).trimEnd().length
  }
  return end
}

const FOLDED = new WeakMap<Set<string>, Set<string>>()
function isAdverb(word: string, adverbs: Set<string>): boolean {
  let folded = FOLDED.get(adverbs)
  if (!folded) {
    folded = new Set(
      [...adverbs]
        .map((one) => one.normalize('NFD').replace(/\p{M}/gu, ''))
        .filter((one) => !/^(?:a|de|tout|tour|son|leur|seu|por|em|vez|um|uma)$/.test(one)),
    )
    FOLDED.set(adverbs, folded)
  }
  return folded.has(word) || /.{3}(?:ly|ment|mente)$/.test(word)
}

/** The first word of a text that is no adverb, negation or pronoun; null where it has none. */
export function firstWord(text: string, grammar: Grammar): string | null {
  // What stands between commas right behind a name tells something of it.
  const bare = text.replace(/^ ?,[^,]{1,100},/, ' ')
  for (const [word] of matchesOf(bare.slice(0, 80), /[a-z']+/g))
    if (!isAdverb(word, grammar.adverbs) && !grammar.not.has(word) && !grammar.clitics.has(word)) return word
    else if (grammar.finite.test(word)) return word
  return null
}

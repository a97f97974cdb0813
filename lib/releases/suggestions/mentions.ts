import type { Locale, NameKind } from '@/db/vocabulary'
import { matchesOf } from './matching'
import { fold } from './folding'
import type { Span } from '../sentences'

/** A word by which texts may mean somebody. */
export type KnownName = { id: string; locale: Locale; name: string; kind: NameKind }

/** Where a text mentions somebody; `isAdjective` for "Chinese", which may speak of a proposal or a Chair. */
export type Mention = Span & { id: string; isAdjective: boolean }

/** Names that hold another name and mean nobody in the record. */
const LOOK_ALIKES = [
  ...['equatorial guinea', 'guinea-bissau', 'papua new guinea', 'guinee equatoriale', 'guinee-bissau'],
  ...['papouasie-nouvelle-guinee', 'guine equatorial', 'guine-bissau', 'papua-nova guine', 'north korea'],
  ...['coree du nord', 'coreia do norte', 'new mexico', 'nouveau-mexique', 'south sudan', 'south america'],
  ...['west africa', 'southern africa', 'central africa', 'afrique centrale', 'africa central', 'northern ireland'],
]
/** Adjectives that fit two participants: never resolved without a person. */
const AMBIGUOUS = new Set([
  'congolese',
  'congolais',
  'congolaise',
  'congoles',
  'congolesa',
  'congo',
  'american',
  'americain',
  'americaine',
  'americano',
  'americana',
  'european',
  'europeen',
  'europeenne',
  'europeu',
  'europeia',
  'coreen',
  'coreenne',
  'korean',
  'coreano',
  'coreana',
])

type Leaf = { id: string | null; isAdjective: boolean; needsCase: string | null }
type Trie = Map<string, { next: Trie; leaf?: Leaf }>
export type Gazetteer = { trie: Trie }

/** All names as a tree of their words, the longest of which wins. Remarks in brackets belong to people who read lists. */
export function gazetteerOf(names: KnownName[]): Gazetteer {
  const trie: Trie = new Map()
  for (const words of LOOK_ALIKES) plant(trie, words, { id: null, isAdjective: false, needsCase: null })
  for (const { id, name, kind } of names) {
    const bare = name
      .replace(/\s*\(.*\)/, '')
      .replace(/^(the|les?|la|l'|l’|as?|os?) /i, '')
      .trim()
    // A remark in brackets marks names of capitals and the like that stand for a delegation only sometimes.
    if (!bare || /\(metonym|\(métonym|\(metón|\(host/.test(name)) continue
    const folded = fold(bare)
    if (kind === 'press') continue
    const isAdjective = kind === 'demonym' || (/^\p{Ll}/u.test(bare) && kind === 'alias')
    if (AMBIGUOUS.has(folded) && isAdjective) continue
    const needsCase = /^[A-ZÉ][A-ZÉ.\-& ]{1,9}$/.test(bare) ? bare : null
    plant(trie, folded, { id, isAdjective, needsCase })
    if (isAdjective) for (const form of formsOf(folded)) plant(trie, form, { id, isAdjective, needsCase })
  }
  return { trie }
}

function formsOf(adjective: string): string[] {
  const forms = [`${adjective}s`, `${adjective}es`]
  if (adjective.endsWith('es')) forms.push(`${adjective}es`)
  return forms
}

function plant(trie: Trie, words: string, leaf: Leaf): void {
  let level = trie
  const tokens = tokensOf(words)
  tokens.forEach(({ word }, index) => {
    const node: { next: Trie; leaf?: Leaf } = level.get(word) ?? { next: new Map() }
    level.set(word, node)
    if (index === tokens.length - 1 && (!node.leaf || node.leaf.isAdjective)) node.leaf = leaf
    level = node.next
  })
}

function tokensOf(folded: string): (Span & { word: string })[] {
  return matchesOf(folded, /[a-z0-9]+/g).map((match) => ({
    ...{ word: match[0], start: match.index, end: match.index + match[0].length },
  }))
}

/** Everybody whom a text mentions, in order; the longest name at each place, look-alikes and common words left out. */
export function mentionsIn(text: string, { trie }: Gazetteer): Mention[] {
  const folded = fold(text)
  const tokens = tokensOf(folded)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = longestAt(tokens, at, trie, text)
    if (hit?.leaf.id) {
      const start = tokens[at]?.start ?? 0
      found.push({ start, end: hit.end, id: hit.leaf.id, isAdjective: hit.leaf.isAdjective })
    }
    at = hit ? hit.next : at + 1
  }
  return found
}

function longestAt(tokens: (Span & { word: string })[], from: number, trie: Trie, text: string) {
  let level: Trie | undefined = trie
  let best: { leaf: Leaf; end: number; next: number } | null = null
  for (let at = from; level && at < tokens.length; at++) {
    const token = tokens[at] as Span & { word: string }
    const gap = at > from ? text.slice(tokens[at - 1]?.end, token.start) : ''
    if (gap.length > 2 || /[,;:!?]/.test(gap)) break
    const node: { next: Trie; leaf?: Leaf } | undefined = level.get(token.word)
    if (node?.leaf) {
      const words = text.slice(tokens[from]?.start, token.end)
      if (isWritten(words, node.leaf)) best = { leaf: node.leaf, end: token.end, next: at + 1 }
    }
    level = node?.next
  }
  return best
}

/** Whether the words are written as a name: short forms in capitals, names with a capital, adjectives either way. */
function isWritten(words: string, { needsCase, isAdjective, id }: Leaf): boolean {
  if (needsCase) return /^[\p{Lu}\d.\-& ]+$/u.test(words)
  return id === null || isAdjective || /\p{Lu}/u.test(words)
}

import type { Span } from '../sentences'
import { matchesOf } from './matching'
import { fold } from './folding'
import type { Form, Grammar } from './lexicon/frame'

/** A word of a sentence; `word` in small letters with its accents, as the lists of verb forms have it. */
export type Token = Span & { word: string }
/**
 * A verb where it stands, with the helping words before it. `start` is where these begin. `isReal` is false for what is
 * only threatened, wished or possible; `isNegated` where it did not happen.
 */
export type Verb = Span & {
  lemmas: string[]
  at: number
  isPassive: boolean
  isReduced: boolean
  isNegated: boolean
  isReal: boolean
  isPlainGerund: boolean
  isBare: boolean
  hasSubject: boolean
  clitic: string | null
}
export type VerbTable = Map<string, { lemma: string; form: Form }[]>

/** All forms of the verbs of a language, for looking up. */
export function verbTable(lemmas: Iterable<string>, { conjugate }: Grammar): VerbTable {
  const table: VerbTable = new Map()
  for (const lemma of new Set(lemmas))
    for (const [word, form] of conjugate(lemma)) table.set(word, [...(table.get(word) ?? []), { lemma, form }])
  return table
}

/** The words of a sentence, quotation marks of contractions straightened. */
export function tokensOf(sentence: string, { token }: Grammar): Token[] {
  const plain = sentence.toLowerCase()
  const small = (plain.length === sentence.length ? plain : fold(sentence)).replaceAll('’', "'").replaceAll('‘', "'")
  return matchesOf(small, token).map((match) => ({
    ...{ word: match[0], start: match.index, end: match.index + match[0].length },
  }))
}

const ARTICLE =
  /(?:^| )(?:the|an?|its|their|la|le|les|une?|l'|cette|sa|son|leur|d[aeou]s?|n[ao]s?|o|a|os|as|uma?|sua|seu|esta|este|sem|sans|pour|para)(?: |(?<='))$/

const ONLY_AT = /^ qu(?:'(?:a|apres|au|en|une)|e (?:vers|tard|le|la|dans|pour|peu|trois|deux|vendredi|samedi|jeudi))\b/

type Helpers = {
  first: number
  have: boolean
  be: string | null
  participleBe: boolean
  not: boolean
  unreal: boolean
  reflexive: boolean
  to: boolean
  clitic: string | null
  aux: string[]
}

/** The verbs of the table in a sentence, in order, each with what its helping words say. */
export function verbsIn(folded: string, tokens: Token[], table: VerbTable, grammar: Grammar): Verb[] {
  const found: Verb[] = []
  tokens.forEach((token, index) => {
    const entries = table.get(token.word)
    if (!entries) return
    const verb = read(entries, index, tokens, folded, grammar)
    if (verb) found.push(verb)
  })
  return found
}

function read(
  entries: { lemma: string; form: Form }[],
  index: number,
  tokens: Token[],
  folded: string,
  grammar: Grammar,
): Verb | null {
  const token = tokens[index] as Token
  const help = helpersBefore(index, tokens, folded, grammar)
  const next = tokens[index + 1]
  const forms = new Set(entries.map(({ form }) => form))
  const isEnglish = grammar.have.has('has')
  const firstLemma = entries[0]?.lemma ?? ''
  const start = tokens[help.first]?.start ?? token.start
  const lead = folded.slice(Math.max(0, start - 110), start)
  const after = folded.slice(token.end, token.end + 60)
  const attached = next && /^-(?:se|[nl]?[oa]s?|lhes?)$/.test(next.word) && next.start === token.end ? next.word : null
  const verb: Verb = {
    ...{ start, end: attached && next ? next.end : token.end, at: token.start, isPassive: false, isReduced: false },
    ...{ lemmas: entries.map(({ lemma }) => lemma), isNegated: help.not, isReal: !help.unreal, isPlainGerund: false },
    ...{ isBare: false, hasSubject: true, clitic: attached ? (attached === '-se' ? null : attached) : help.clitic },
  }
  // "N’a débuté qu’à onze heures" did begin.
  if (!isEnglish && ONLY_AT.test(after) && !help.aux.some((one) => /^(?:pas|jamais|plus)$/.test(one)))
    verb.isNegated = help.not = false
  const isInfinitive = (form: Form) => form === 'infinitive'
  if (forms.has('participle') && help.be !== null && !(isEnglish && forms.has('gerund'))) {
    const isOwn = help.reflexive || (grammar.movesWithBe.has(firstLemma) && !help.participleBe)
    verb.isPassive = !isOwn
    if (isEnglish && /^(?:be|being)$/.test(help.be) && !help.aux.some((one) => /^(?:was|were|is|are|been)$/.test(one)))
      verb.isReal = verb.isReal && help.be === 'being'
  } else if (forms.has('participle') && help.have) verb.isPassive = false
  else if (forms.has('gerund') && !forms.has('finite')) {
    if (help.be === null && help.have === false) {
      verb.isPlainGerund = true
      if (isEnglish && /\b(?:the|a|an|its|their|his|her|this|that|no) $/.test(lead)) return null
      if (
        isEnglish &&
        /\b(?:of|for|from|against|about|like|to|risk|worth|avoid|consider(?:ed|s)?|mean|suggest(?:ed)?)(?: not| ever)? $/.test(
          lead,
        )
      )
        verb.isReal = false
      if (/\bwithout (?:[a-z]+ )?$/.test(lead)) verb.isNegated = true
    }
  } else if ((forms.has('finite') || forms.has('present')) && !help.to) {
    // "A recusa", "la demande", "the block" are things.
    if (!forms.has('finite') && ARTICLE.test(folded.slice(Math.max(0, token.start - 8), token.start))) return null
    if (isEnglish && !forms.has('finite')) verb.isBare = true
    const isAgentive = forms.has('participle') && !help.have && grammar.by.test(byLead(after))
    if (isAgentive) {
      verb.isPassive = true
      verb.isReduced = true
    }
  } else if (forms.has('participle') && !help.to) {
    verb.isPassive = true
    verb.isReduced = true
  } else if ([...forms].some(isInfinitive)) {
    const chain = folded.slice(Math.max(0, start - 90), tokens[index]?.start)
    const upTo = folded.slice(Math.max(0, token.start - 90), token.start)
    if (grammar.failed.test(chain) || grammar.failed.test(upTo)) {
      verb.isNegated = true
      verb.isReal = true
      const from = upTo.search(grammar.failed)
      if (from >= 0) verb.start = Math.min(start, token.start - (upTo.length - from))
    } else if (/^(?:sans|sem)$/.test(help.aux.at(-1) ?? '')) verb.isNegated = true
    else if (grammar.succeeded.test(upTo)) {
      verb.isNegated = help.not
      verb.start = token.start - (upTo.length - upTo.search(grammar.succeeded))
    } else if (isEnglish && !help.to && !help.aux.includes('do') && !help.not && help.be === null && !help.unreal) {
      // A bare form: the present of several ("they block reform"), or a command.
      if (start === 0 || /[.:;!?"] ?$/.test(lead)) return null
      verb.isBare = true
    } else if (isEnglish && !help.to && (help.aux.includes('did') || help.aux.includes('does') || help.not)) {
      verb.isReal =
        !help.unreal || /\b(?:could|would) not$|couldn't|cannot/.test(folded.slice(start, token.start).trim())
    } else if (help.not && help.unreal) verb.isReal = true
    else verb.isReal = false
  } else return null
  if (help.unreal && help.not && isEnglish) verb.isReal = /^(?:could|would|can)/.test(folded.slice(start, token.end))
  return verb
}

/** The words behind a verb up to where a "by" would end. */
function byLead(after: string): string {
  // "Blocked the text tabled by Norway": the "by" belongs to another verb.
  if (
    /(?<!\b(?:and|or|then|again) )\b(?:[a-z]+ed|put|put forward|brought|written|made|given|sought|led|drawn|drawn up|held|set out|remarks|comments|words|speech(?:es)?|statements?|allegations?|accusations?|charges?|interventions?|refusal) by\b/.test(
      after,
    )
  )
    return ''
  const at = /\b(?:by|par|por|pel[ao]s?) (?:the |la |le |les |l'|a |o |as |os )?/.exec(after)
  return at ? after.slice(0, at.index + at[0].length) : ''
}

function helpersBefore(index: number, tokens: Token[], folded: string, grammar: Grammar): Helpers {
  const help: Helpers = {
    first: index,
    have: false,
    be: null,
    participleBe: false,
    not: false,
    unreal: false,
    reflexive: false,
    to: false,
    clitic: null,
    aux: [],
  }
  const isBlank = (from: number, to: number) => folded.slice(from, to).trim() === ''
  let adverbs = 0
  for (let at = index - 1; at >= 0 && index - at < 12; at--) {
    const token = tokens[at] as Token
    if (!isBlank(token.end, (tokens[at + 1] as Token).start)) break
    const { word } = token
    const bare = word.replace(/'$/, "'")
    if (/^(?:aur(?:ait|aient|a|ont)|teriam?|terão|terá)$/.test(bare)) {
      help.have = true
      help.unreal = true
    } else if (grammar.have.has(bare)) help.have = true
    else if (grammar.be.has(bare)) {
      if (/^(?:ete|été|sido|been)$/.test(bare)) help.participleBe = true
      help.be ??= bare
      if (grammar.unreal.has(bare)) help.unreal = true
    } else if (grammar.not.has(bare)) help.not = true
    else if (grammar.reflexive.has(bare)) help.reflexive = true
    else if (grammar.unreal.has(bare)) help.unreal = true
    else if (word === 'to' && grammar.have.has('has')) {
      help.to = true
      help.aux.push('to')
      help.first = at
      break
    } else if (word === 'did' || word === 'does' || word === 'do') help.aux.push(word)
    else if (grammar.clitics.has(word)) {
      // "a" and "o" are articles as well: only between helping words and the verb do they stand for somebody.
      if (help.be === null && !help.have && at === index - 1) help.clitic = word
      else if (help.have) help.clitic = word
    } else if (grammar.adverbs.has(word) || (/ly$|ment$|mente$/.test(word) && adverbs < 3)) {
      adverbs += 1
      continue
    } else break
    help.aux.push(bare)
    help.first = at
  }
  return help
}

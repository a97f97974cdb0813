import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import type { Grammar } from './lexicon/frame'
import type { Candidate } from './subjects'

/** A sentence as it is searched for who acted: folded, with whoever could act. */
export type Line = { locale: Locale; folded: string; candidates: Candidate[]; grammar: Grammar; relatives: Span[] }

const AND =
  /^[ ,]*(?:and|et|e|as well as|ainsi que|bem como|or|ou|plus|alongside|together with|then|puis|depois)?[ ,]*(?:both |also |finally |enfin |por fim )?(?:the |la |le |les |l'|a |o |as |os |by |par |pela |pelo |pelos |pelas |por |of |de |de la |du |des |da |do |to |aux? |ao |aos |with |a la |from |em )*$/

const DETERMINERS =
  /\b(?:the|la|le|les|l|a|o|as|os|by|par|pel[ao]s?|por|of|de|d|du|des|d[ao]s?|to|aux?|aos?|with|from|em|both|also)\b/g

/** Somebody with all who are joined to them by commas and "and". */
export function joined(candidates: Candidate[], from: Candidate, step: 1 | -1, folded: string): Candidate[] {
  const list = [from]
  const start = candidates.indexOf(from)
  for (let at = start + step; at >= 0 && at < candidates.length; at += step) {
    const [one, other] = step > 0 ? [list.at(-1), candidates[at]] : [candidates[at], list.at(-1)]
    if (!one || !other || 'pronoun' in one || 'pronoun' in other) break
    const between = folded.slice(one.end, other.start)
    if (!AND.test(between) || between.trim() === '') break
    list.push(candidates[at] as Candidate)
  }
  // A list has an "and": "blocked by Russia, Canada said" is none.
  const ordered = step > 0 ? list : list.reverse()
  while (ordered.length > 1) {
    const [one, other] = ordered.slice(-2) as [Candidate, Candidate]
    if (/[a-z]/.test(folded.slice(one.end, other.start).replace(DETERMINERS, ''))) break
    if (step > 0) ordered.pop()
    else return ordered.slice(-1)
  }
  return ordered
}

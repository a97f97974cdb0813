import { fold } from '../folding'
import { groupsIn } from '../groups'
import { type Gazetteer, mentionsIn } from '../mentions'
import { candidatesIn } from '../subjects'
import type { BankSentence } from './bank'
import { classFeatures, kindFeatures, roleFacts, roleFeatures } from './features'
import type { Example } from './learning'
import { meantIn } from './meanings'

/** The class of a sentence that tells nothing, and the role of somebody who has none. */
export const NONE = 'none'
const SPEAKERS = { publisherId: 'kpcsc', coalitionId: 'kpcsc' }

/** What a sentence of the bank teaches about kinds: the kinds that it tells, or that it tells none. */
export function kindExample({ locale, text, kinds }: BankSentence, names: Gazetteer): Example {
  const meant = meantIn(fold(text), locale, mentionsIn(text, names), groupsIn(text, locale))
  return { features: Array.from(kindFeatures(meant)), classes: kinds.length > 0 ? kinds : [NONE] }
}

/** What it teaches about classes. */
export function classExample({ locale, text, class: told }: BankSentence, names: Gazetteer): Example {
  const folded = fold(text)
  const meant = meantIn(folded, locale, mentionsIn(text, names), groupsIn(text, locale))
  return { features: classFeatures(text, folded, locale, meant), classes: [told] }
}

/** What it teaches about roles: for each of its kinds, the role of everybody of whom it speaks. */
export function roleExamples({ locale, text, kinds, actors }: BankSentence, names: Gazetteer): Example[] {
  const folded = fold(text)
  const mentions = mentionsIn(text, names)
  const meant = meantIn(folded, locale, mentions, groupsIn(text, locale))
  const candidates = candidatesIn(text, folded, mentions, { locale, speakers: SPEAKERS })
  return kinds.flatMap((kind) =>
    candidates.map((one) => {
      const marked = actors.find((actor) => actor.kind === kind && actor.start < one.end && one.start < actor.end)
      return {
        features: roleFeatures(roleFacts(one, candidates, { folded, meant }), kind),
        classes: [marked?.role ?? NONE],
      }
    }),
  )
}

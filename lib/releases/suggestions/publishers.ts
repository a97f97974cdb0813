import type { Span } from '../sentences'
import { fold } from './folding'
import { type Gazetteer, mentionsIn } from './mentions'

const DELEGATION_BEFORE =
  /\b(?:delegations?|delegation permanente|delegacao|mission|missao) (?:of|from|de la|de l'|du|des|de|d'|da|do|das|dos) (?:the )?$/
const BY =
  /\b(?:statement|remarks|address|speech|intervention|letter|notes?|diary|bulletin|newsletter|release|report|declaration|discours|allocution|lettre|communique|bulletin|note|carnet|declaracao|discurso|intervencao|carta|nota|boletim|comunicado)\b[^.:]{0,60}\b(?:by|of|from|de la|de l'|du|des|de|d'|da|do|das|dos) (?:the )?$/

/**
 * Who says "we" in a text whose publisher nobody has told: the delegation or observer that its first lines name as whose
 * words they are. Null where they name none.
 */
export function publisherIn(
  text: string,
  spans: Span[],
  gazetteer: Gazetteer,
  coalitionId: string | null,
): string | null {
  for (const { start, end } of spans.slice(0, 3)) {
    const words = text.slice(start, end)
    if (words.length > 180) break
    const folded = fold(words)
    const told = mentionsIn(words, gazetteer).filter(({ isAdjective }) => !isAdjective)
    const own = told.find((one) => {
      const lead = folded.slice(0, one.start)
      return one.id === coalitionId || DELEGATION_BEFORE.test(lead) || BY.test(lead)
    })
    if (own) return own.id
  }
  return null
}

import type { Locale } from '@/db/vocabulary'
import type { Span } from '../sentences'
import { clockTimesIn } from '../suggestions/clock'
import { type Gazetteer, mentionsIn } from '../suggestions/mentions'
import type { Unit } from './align'

/** A language version as alignment reads it. */
export type VersionText = {
  text: string
  locale: Locale
  paragraphBreaks: number[]
  sentences: Span[]
}

/** The paragraphs of a text, in order; together they are the whole text. */
export function paragraphsOf({ text, paragraphBreaks }: Pick<VersionText, 'text' | 'paragraphBreaks'>): Span[] {
  const edges = [...new Set([0, ...paragraphBreaks.filter((at) => at > 0 && at < text.length), text.length])]
  const ordered = edges.sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => ({ start, end: ordered[index + 1] as number }))
}

/**
 * What of these stretches stays the same in any language: figures, clock times, whom they mention by name or adjective,
 * and how many quotations they begin.
 */
export function unitsOf({ text, locale }: VersionText, spans: Span[], gazetteer: Gazetteer): Unit[] {
  return spans.map(({ start, end }) => {
    const words = text.slice(start, end)
    const times = clockTimesIn(words, locale)
    const outside = times.reduce((rest, one) => blanked(rest, one), words)
    const quotations = (words.match(/[“«„]|(?:^|[\s(])"/g) ?? []).length
    return {
      length: end - start,
      anchors: new Set([
        ...times.map(({ clock }) => `clock ${clock}`),
        ...(outside.match(/\d+/g) ?? []).map((figure) => `figure ${figure}`),
        ...mentionsIn(words, gazetteer).map(({ id }) => `name ${id}`),
        ...Array.from({ length: quotations }, (_, index) => `quotation ${index}`),
      ]),
    }
  })
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

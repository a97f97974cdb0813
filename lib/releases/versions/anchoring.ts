import search from 'approx-string-match'
import type { Span } from '../sentences'

/** Where words stand in a newer text; or that they stand nowhere, or at several places, and a person must look. */
export type Anchor =
  | { state: 'found'; ranges: Span[]; errors: number }
  | { state: 'orphaned' | 'ambiguous'; ranges: null; errors: null }

/** Signs before and after a passage by which its place is known again. */
export const CONTEXT = 32
const MOST_ERRORS = 0.15

/**
 * Proposes where a passage of one version of a text stands in the next: each of its ranges must be found once only, with
 * at most 15 in 100 signs changed, and with what stood before or after it still there; look-alikes are no answer
 * (libraries A.19). A proposal; nothing moves before a person confirms it. `errors` counts changed signs in all ranges.
 */
export function proposeAnchor(ranges: Span[], earlier: string, later: string): Anchor {
  const found: (Span & { errors: number })[] = []
  for (const range of ranges) {
    const places = placesOf(range, earlier, later)
    if (places.length > 1) return { state: 'ambiguous', ranges: null, errors: null }
    const [place] = places
    const previous = found.at(-1)
    if (!place || (previous && place.start < previous.end)) return { state: 'orphaned', ranges: null, errors: null }
    found.push(place)
  }
  return {
    state: 'found',
    ranges: found.map(({ start, end }) => ({ start, end })),
    errors: found.reduce((sum, { errors }) => sum + errors, 0),
  }
}

function placesOf({ start, end }: Span, earlier: string, later: string): (Span & { errors: number })[] {
  const words = earlier.slice(start, end)
  const before = earlier.slice(Math.max(0, start - CONTEXT), start)
  const after = earlier.slice(end, end + CONTEXT)
  const isInPlace = (place: Span) =>
    isAlike(before, later.slice(Math.max(0, place.start - before.length), place.start)) ||
    isAlike(after, later.slice(place.end, place.end + after.length))
  const exact = occurrences(words, later).filter(isInPlace)
  if (exact.length > 0) return exact.map((place) => ({ ...place, errors: 0 }))
  const alike = search(later, words, Math.floor(words.length * MOST_ERRORS))
    .map((place) => whole(place, later))
    .filter(isInPlace)
  return apart(alike)
}

function occurrences(words: string, text: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

/** Whether the words around a passage are still there. At the edge of a text there are none, and nothing may have come. */
function isAlike(expected: string, told: string): boolean {
  if (expected.trim() === '') return told.trim() === ''
  return search(told, expected, Math.floor(expected.length * MOST_ERRORS)).length > 0
}

/** The place with the words at its edges whole, so that a passage never ends within a word. */
function whole(place: Span & { errors: number }, text: string): Span & { errors: number } {
  let { start, end } = place
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))
  while (start < end && text.charAt(start) === ' ') start += 1
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start -= 1
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end += 1
  return { start, end, errors: place.errors }
}

/** Places that do not overlap: of those that do, the one with the fewest errors. */
function apart(places: (Span & { errors: number })[]): (Span & { errors: number })[] {
  const kept: (Span & { errors: number })[] = []
  for (const place of [...places].sort((a, b) => a.errors - b.errors || a.start - b.start))
    if (!kept.some((one) => one.start < place.end && place.start < one.end)) kept.push(place)
  return kept
}

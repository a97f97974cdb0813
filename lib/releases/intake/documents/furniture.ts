import type { Line, Page } from './page'

/** Lines from the top and from the bottom of a page between which no furniture stands. */
const EDGE = 3
const NUMBER = String.raw`[-–—|\s]*\d{1,3}[-–—|.\s]*`
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:(?:page|p\.|pág(?:ina)?\.?)\s*)?${NUMBER}(?:(?:of|de|sur|/)\s*\d{1,3}[-–—|\s]*)?$`,
  'iu',
)

/**
 * The pages without what is printed on each of them again: page numbers, and lines at the edge that return on half of the
 * pages or more with other numbers at most. Of a header the first stays, of a footer the last, because letterheads name
 * the publisher and footers whom to ask.
 */
export function withoutFurniture(pages: Page[]): Page[] {
  if (pages.length < 2) return pages
  const heads = repeated(pages.map((page) => topOf(page)))
  const feet = repeated(pages.map((page) => bottomOf(page)))
  return pages.map((page, index) => {
    const [top, bottom] = [topOf(page), bottomOf(page)]
    const isFurniture = (line: Line) => {
      const isEdge = top.includes(line) || bottom.includes(line)
      if (isEdge && PAGE_NUMBER.test(line.text)) return true
      if (top.includes(line) && index > 0 && heads.has(keyOf(line))) return true
      return bottom.includes(line) && index < pages.length - 1 && feet.has(keyOf(line))
    }
    const kept = page.lines.filter((line) => !isFurniture(line))
    // Many programs set header and footer after the text; what is kept of them must not stand in its middle.
    const rank = (line: Line) => {
      if (top.includes(line) && heads.has(keyOf(line))) return 0
      return bottom.includes(line) && feet.has(keyOf(line)) ? 2 : 1
    }
    return { lines: [...kept].sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? 0 : b.y - a.y)) }
  })
}

function topOf({ lines }: Page): Line[] {
  return [...lines].sort((a, b) => b.y - a.y).slice(0, EDGE)
}

function bottomOf({ lines }: Page): Line[] {
  return [...lines].sort((a, b) => a.y - b.y).slice(0, EDGE)
}

/** A line with its numbers left open; one that is nothing but numbers (a year) is itself. */
function keyOf({ text }: Line): string {
  if (!/\p{L}/u.test(text)) return text
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

/** The lines that stand at this edge of half of the pages or more, and of two at least. */
function repeated(edges: Line[][]): Set<string> {
  const counted = new Map<string, number>()
  for (const edge of edges) for (const key of new Set(edge.map(keyOf))) counted.set(key, (counted.get(key) ?? 0) + 1)
  const least = Math.max(2, Math.ceil(edges.length / 2))
  return new Set([...counted].filter(([, count]) => count >= least).map(([key]) => key))
}

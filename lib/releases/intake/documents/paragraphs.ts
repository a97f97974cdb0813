import type { Line, Page } from './page'
import { joinedLines, wordsIn } from './hyphens'

const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]*$/
const BULLET = /^(?:[•●▪◦‣*]|[-–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/

/**
 * The printed lines of all pages as paragraphs, in order. A paragraph ends at a wider gap, at letters of another size,
 * before an indented line or a bullet, and behind a sentence that ends well before the edge. Over the end of a page it
 * goes on unless a sentence ended there.
 */
export function paragraphsOf(pages: Page[]): string[] {
  const known = wordsIn(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))
  const leading = usualGap(pages)
  const paragraphs: string[] = []
  let previous: { line: Line; page: Page } | null = null
  for (const page of pages)
    for (const line of page.lines) {
      const begins: boolean =
        previous === null ||
        (previous.page === page
          ? beginsOnPage(previous.line, line, page, leading)
          : beginsOverPage(previous.line, line))
      if (begins) paragraphs.push(line.text)
      else paragraphs.push(joinedLines(paragraphs.pop() ?? '', line.text, known))
      previous = { line, page }
    }
  return paragraphs
}

function beginsOnPage(before: Line, line: Line, page: Page, leading: number): boolean {
  if (BULLET.test(line.text)) return true
  const gap = before.y - line.y
  // Above the line before: another column, where a sentence may go on.
  if (gap < 0) return ENDS_SENTENCE.test(before.text)
  if (gap > leading * 1.35) return true
  if (Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height)) return true
  const edge = Math.max(...page.lines.map(({ right }) => right))
  if (ENDS_SENTENCE.test(before.text) && before.right < edge * 0.85) return true
  return ENDS_SENTENCE.test(before.text) && line.x > before.x + line.height
}

function beginsOverPage(before: Line, line: Line): boolean {
  if (BULLET.test(line.text)) return true
  return ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text)
}

/** The distance between two lines of one paragraph, in points: the middle of all that are no gap between paragraphs. */
function usualGap(pages: Page[]): number {
  const gaps = pages
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.4)] ?? 0
}

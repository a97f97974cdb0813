/** The name under which positions of this normalisation are stored; a change of the rule gets a new name. */
export const NORMALISATION = 'nfc-single-space-1'

/**
 * The text on which all positions are counted: Unicode NFC, every run of white space (no-break spaces, tabs and line
 * ends included) one space, ends trimmed. (domain 7)
 */
export function normaliseText(original: string): string {
  return original
    .normalize('NFC')
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim()
}

/**
 * Positions in the normalised text at which a paragraph begins, the first left out. Text copied from a PDF has an empty
 * line after every line, most of which break off within a sentence; there only a wider gap, or a line that ends a sentence
 * well before the edge, ends a paragraph. One-line paragraphs with an empty line between are paragraphs.
 */
export function paragraphBreaks(original: string): number[] {
  const lines = original.normalize('NFC').split(/\r\n|\r|\n/)
  const told = lines.map((line) => line.replace(/[\s\u00a0\ufeff]+/g, ' ').trim())
  const gaps = gapsBetween(told)
  const isDoubleSpaced =
    gaps.length > 3 && gaps.filter((gap) => gap === 1).length > gaps.length * 0.6 && areBrokenOff(told)
  const widest = told.reduce((length, line) => Math.max(length, line.length), 0)
  const breaks: number[] = []
  let position = 0
  let gap = 0
  let previous = ''
  for (const line of told) {
    if (line === '') {
      gap += 1
      continue
    }
    if (previous !== '') {
      const endsEarly = /[.!?”"»:]$/.test(previous) && previous.length < widest * 0.75
      if (isDoubleSpaced ? gap > 1 || (gap === 1 && endsEarly) : gap > 0) breaks.push(position)
    }
    position += line.length + 1
    previous = line
    gap = 0
  }
  return breaks
}

/** Whether most lines break off within a sentence, as those of a page do and paragraphs do not. */
function areBrokenOff(lines: string[]): boolean {
  const written = lines.filter((line) => line !== '')
  return written.filter((line) => !/[.!?:;”"»)]$/.test(line)).length > written.length * 0.5
}

/** Empty lines between each two written lines. */
function gapsBetween(lines: string[]): number[] {
  const gaps: number[] = []
  let gap = 0
  let begun = false
  for (const line of lines) {
    if (line === '') gap += 1
    else {
      if (begun) gaps.push(gap)
      begun = true
      gap = 0
    }
  }
  return gaps
}

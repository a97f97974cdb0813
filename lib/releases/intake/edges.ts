const HEAD_SIGNS = 4_000
const TAIL_SIGNS = 1_500
const HEAD_LINES = 12
const TAIL_LINES = 8
const LONGEST_LINE = 400
/** A line as long as this is a paragraph of the text itself. */
const BODY_LINE = 160

/** A line at the head of a text; `goesOn` says that it carries on the line before, as printed lines do. */
export type HeadLine = { line: string; goesOn: boolean }

/**
 * The lines with which a text begins, up to the first paragraph that is one long line, at most twelve; no empty ones.
 * Between them may stand as many empty lines as the text puts between all of its lines.
 */
export function headOf(text: string): HeadLine[] {
  const written = writtenLines(text.slice(0, HEAD_SIGNS))
  const body = written.findIndex(({ line }) => line.length >= BODY_LINE)
  const widest = written.reduce((most, { line }) => Math.max(most, line.length), 0)
  const gaps = written.slice(1).map(({ gap }) => gap)
  const usual = gaps.filter((gap) => gap === 1).length > gaps.length * 0.6 && gaps.length > 10 ? 1 : 0
  return written.slice(0, body < 0 ? HEAD_LINES : Math.min(HEAD_LINES, body + 1)).map(({ line, gap }, index) => {
    const before = written[index - 1]?.line ?? ''
    const isPrinted = widest < BODY_LINE && before.length >= widest * 0.75 && !/[.!?:]["”»]?$/.test(before)
    return { line: line.slice(0, LONGEST_LINE), goesOn: index > 0 && gap <= usual && isPrinted }
  })
}

/** The last lines of a text, where letters bear their place and date; short ones only. */
export function tailOf(text: string): string[] {
  return writtenLines(text.slice(-TAIL_SIGNS))
    .slice(1)
    .slice(-TAIL_LINES)
    .map(({ line }) => line)
    .filter((line) => line.length < BODY_LINE / 2)
}

/** The lines that are not empty, each with the number of empty ones before it. */
function writtenLines(text: string): { line: string; gap: number }[] {
  const lines: { line: string; gap: number }[] = []
  let gap = 0
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/[\s\u00a0\ufeff]+/g, ' ').trim()
    if (line === '') gap += 1
    else {
      lines.push({ line, gap })
      gap = 0
    }
  }
  return lines
}

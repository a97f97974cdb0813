import { getDocumentProxy } from 'unpdf'
import { Unreadable } from '../refusal'
import type { Line, Page } from './page'
import { refuseInflatingStreams } from './bombs'
import { withoutFurniture } from './furniture'
import { paragraphsOf } from './paragraphs'

const MOST_PAGES = 300
const MOST_CHARACTERS = 500_000

/**
 * The words of a PDF in paragraphs: headers and footers that repeat, page numbers and the ends of printed lines are
 * taken away. Throws {@link Unreadable}: `file_encrypted`, `file_inflates`, `file_too_big`,
 * `file_unreadable`, and `file_without_text`
 * for pages that are pictures.
 */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  refuseInflatingStreams(bytes)
  const pages: Page[] = []
  let characters = 0
  const document = await open(bytes)
  if (document.numPages > MOST_PAGES) throw new Unreadable('file_too_big')
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const lines = linesOf((await page.getTextContent()).items as Piece[])
    characters += lines.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > MOST_CHARACTERS) throw new Unreadable('file_too_big')
    pages.push({ lines })
    page.cleanup()
  }
  const text = paragraphsOf(withoutFurniture(pages)).join('\n\n')
  if (text === '') throw new Unreadable('file_without_text')
  return text
}

async function open(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'file_encrypted' : 'file_unreadable',
    )
  }
}

/** A run of signs as the reader of PDFs tells it; others (marks of structure) have no `str`. */
type Piece = { str?: string; transform: number[]; width: number; height: number; hasEOL: boolean }

/** The printed lines of a page in the order in which they were set. Positions in points, y from the bottom. */
function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [x = 0, y = 0] = transform.slice(4)
    if (str) {
      const text = str.replace(/[\u0000-\u001f\u007f]/g, ' ')
      const isSameLine: boolean = line !== null && Math.abs(line.y - y) < Math.max(line.height, height, 1) * 0.5
      if (line && isSameLine) {
        const isApart = x - line.right > line.height * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(text)
        line.text += isApart ? ` ${text}` : text
        line.right = Math.max(line.right, x + width)
        line.height = Math.max(line.height, height)
      } else {
        line = { text, x, y, right: x + width, height }
        lines.push(line)
      }
    }
    if (hasEOL) line = null
  }
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
}

import mammoth from 'mammoth'
import { Unreadable } from '../refusal'
import { xmlPartsOf } from './zip'

const BODY = 'word/document.xml'

/**
 * The words of a DOCX, a paragraph a line with an empty line between; author, comments and struck-out revisions stay
 * behind. Throws {@link Unreadable}: `file_type_unknown` for another kind of archive, `file_unreadable` for declarations
 * by which XML reaches for other files (no word processor writes any), and what {@link xmlPartsOf} refuses.
 */
export async function textOfDocx(bytes: Buffer): Promise<string> {
  const parts = xmlPartsOf(bytes)
  if (!parts.has(BODY)) throw new Unreadable('file_type_unknown')
  for (const part of parts.values())
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xmlText(part))) throw new Unreadable('file_unreadable')
  const { value } = await mammoth.extractRawText({ buffer: bytes })
  const text = value.trim()
  if (text === '') throw new Unreadable('file_without_text')
  return text
}

/** XML as text in whichever of its usual encodings. */
function xmlText(part: Buffer): string {
  const mark = part.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || part[1] === 0) return part.toString('utf16le')
  if (mark === 'feff' || part[0] === 0) return new TextDecoder('utf-16be').decode(part)
  return part.toString('latin1')
}

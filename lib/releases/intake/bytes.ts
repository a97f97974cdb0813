import type { FileType } from '@/db/vocabulary'
import { Unreadable } from './refusal'

/** An old Office file, or the box around an encrypted new one. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
/** First bytes of files that are often taken for documents: pictures, archives, programs, RTF. */
const OTHER = ['89504e47', 'ffd8ff', '47494638', '1f8b', '7f454c46', '7b5c727466', '49492a00', '4d4d002a', '52617221']

/**
 * What a file is, told by its bytes and never by its name. Text is decoded here as well, because being text is the
 * question. Throws {@link Unreadable}: `file_type_unknown`, `file_encrypted`, `file_unreadable`.
 */
export function recognise(
  bytes: Buffer,
): { type: 'pdf' | 'docx' } | { type: Exclude<FileType, 'pdf' | 'docx'>; text: string } {
  const first = bytes.subarray(0, 8)
  if (first.equals(OLE))
    throw new Unreadable(bytes.includes(ENCRYPTED_PACKAGE) ? 'file_encrypted' : 'file_type_unknown')
  if (first.toString('latin1').startsWith('PK\x03\x04')) return { type: 'docx' }
  if (OTHER.some((magic) => first.toString('hex').startsWith(magic))) throw new Unreadable('file_type_unknown')
  if (/^\s*%PDF-\d/.test(bytes.subarray(0, 64).toString('latin1'))) return { type: 'pdf' }
  const text = decoded(bytes)
  return { type: textTypeOf(text.slice(0, 20_000)), text }
}

function textTypeOf(head: string): 'text' | 'markdown' | 'html' {
  if (/^\s*<(?:!doctype\s+html|html|head|body|!--|\?xml|[a-z][a-z0-9]*[\s>])/i.test(head)) return 'html'
  const isMarkdown =
    /^#{1,6} \S/m.test(head) || /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/.test(head) || /\*\*\S[^*\n]{0,200}\*\*/.test(head)
  return isMarkdown ? 'markdown' : 'text'
}

/**
 * Bytes as text: UTF-8, UTF-16 behind its mark, else windows-1252, the old way of western Europe. Bytes that are none of
 * these are refused instead of guessed: text with signs that no text has, UTF-8 with holes in it.
 */
export function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff')
    return plain(strictly(mark === 'fffe' ? 'utf-16le' : 'utf-16be', bytes), bytes.length)
  if (bytes.includes(0)) throw new Unreadable(isMostlyText(bytes) ? 'file_unreadable' : 'file_type_unknown')
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes.length)
  } catch (error) {
    if (error instanceof Unreadable) throw error
  }
  const text = bytes.toString('latin1')
  // Whole signs of UTF-8 beside broken ones: a damaged file, not another way of writing.
  const isBrokenUtf8 = /[\xc3\xc2][\x80-\xbf]|\xe2\x80[\x80-\xbf]|^\xef\xbb\xbf/.test(text)
  const isOldText = !isBrokenUtf8 && !/[\x81\x8d\x8f\x90\x9d]/.test(text) && isMostlyText(bytes)
  if (!isOldText) throw new Unreadable(isMostlyText(bytes) ? 'file_unreadable' : 'file_type_unknown')
  return plain(new TextDecoder('windows-1252').decode(bytes), bytes.length)
}

function strictly(encoding: string, bytes: Buffer): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('file_unreadable')
  }
}

/** The text if it holds no signs that only machines write. */
function plain(text: string, byteLength: number): string {
  if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text))
    throw new Unreadable(
      byteLength > 0 && isMostlyText(Buffer.from(text.slice(0, 50_000))) ? 'file_unreadable' : 'file_type_unknown',
    )
  return text
}

/** Whether nine in ten of the first bytes are letters, signs and spaces as people write them. */
function isMostlyText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 50_000)
  const written = sample.reduce(
    (count, byte) => count + ((byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13) || byte >= 160 ? 1 : 0),
    0,
  )
  return written >= sample.length * 0.9
}

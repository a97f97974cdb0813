import { randomBytes } from 'node:crypto'
import type { FileRefusal } from './schema'
import { aBody, aDocx, deflatedMegabytes, pdfOf } from './test-files'

const MEGABYTE = 1024 * 1024
const ENTITY = '<!DOCTYPE w [<!ENTITY passwd SYSTEM "file:///etc/passwd">]>'
const SECRET_PDF = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`

/** Ten hostile or broken files, each written only when its turn comes, and what each ends in. */
export const HOSTILE: [what: string, file: string, bytes: () => Buffer | string, expected: FileRefusal][] = [
  ['a DOCX that inflates without end', 'bomb.docx', bombDocx, 'file_inflates'],
  ['a PDF that inflates to 500 MB', 'bomb.pdf', bombPdf, 'file_inflates'],
  ['a page nested 200,000 deep', 'deep.html', () => `<html><body>${'<div>'.repeat(200_000)}deep`, 'file_unreadable'],
  [
    'a picture called a PDF',
    'wrong.pdf',
    () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(5_000)]),
    'file_type_unknown',
  ],
  [
    'an encrypted PDF',
    'closed.pdf',
    () => pdfOf([{ content: randomBytes(64), filter: '[]' }], SECRET_PDF),
    'file_encrypted',
  ],
  ['a text with NUL bytes', 'nul.txt', () => 'They left.\u0000 Nobody was heard. '.repeat(100), 'file_unreadable'],
  ['20 MB of text', 'long.txt', () => Buffer.alloc(20 * MEGABYTE, 'They left. '), 'file_too_big'],
  [
    'broken UTF-8',
    'broken.txt',
    () => Buffer.concat([Buffer.from('Le communiqué '.repeat(50)), Buffer.from([0xc3, 0x28, 0xff])]),
    'file_unreadable',
  ],
  [
    'a page that is all script',
    'script.html',
    () => '<!doctype html><script>document.write("They left.")</script>',
    'file_without_text',
  ],
  [
    'a DOCX that reaches for a file',
    'reach.docx',
    () => aDocx(aBody(['&passwd;'], { prolog: ENTITY })),
    'file_unreadable',
  ],
]

function bombDocx(): Buffer {
  return aDocx(aBody(['']), [], { packed: deflatedMegabytes(2_000), claimedSize: 500 })
}

function bombPdf(): Buffer {
  return pdfOf([
    { content: Buffer.concat([Buffer.from('789c', 'hex'), deflatedMegabytes(500)]), filter: '/FlateDecode' },
  ])
}

import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Files made byte by byte for tests, sound and hostile ones, so that none lies in the repository. */

type Entry = { name: string; bytes: Buffer; packed?: Buffer; flags?: number; claimedSize?: number }

/** A zip of these entries; `packed` are deflated bytes to take as they are, `claimedSize` what the directory says of them. */
export function aZip(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, flags = 0, claimedSize, ...given } of entries) {
    const packed = given.packed ?? deflateRawSync(bytes, { level: 9 })
    const told = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimedSize ?? bytes.length, 18)
    shared.writeUInt16LE(told.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, told, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, tail, told]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The body of a DOCX with these paragraphs, behind `prolog`; more may stand inside the body. */
export function aBody(paragraphs: string[], { prolog = '', more = '' } = {}): Buffer {
  const told = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${W}><w:body>${told}${more}</w:body></w:document>`,
  )
}

/** A DOCX around a body, with an author in its properties; further entries or other ones may be given. */
export function aDocx(body: Buffer, more: Entry[] = [], bodyEntry: Partial<Entry> = {}): Buffer {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const properties =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Author Canary</dc:creator></cp:coreProperties>'
  return aZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(types) },
    { name: '_rels/.rels', bytes: Buffer.from(relations) },
    { name: 'docProps/core.xml', bytes: Buffer.from(properties) },
    { name: 'word/document.xml', bytes: body, ...bodyEntry },
    ...more,
  ])
}

/** A printed line of a PDF: its words and where it stands, in points from the lower left. */
export type Printed = { text: string; x?: number; y: number; size?: number }

/** A PDF with these printed lines on its pages, and an author in its properties. */
export function aPdf(pages: Printed[][]): Buffer {
  const contents = pages.map((lines) =>
    Buffer.from(
      lines
        .map(
          ({ text, x = 72, y, size = 11 }) =>
            `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
        )
        .join('\n'),
      'latin1',
    ),
  )
  return pdfOf(contents.map((content) => ({ content: deflateSync(content), filter: '/FlateDecode' })))
}

/** A PDF of these content streams as they stand, each with its filter; `trailer` is added to the trailer. */
export function pdfOf(streams: { content: Buffer; filter: string }[], trailer = ''): Buffer {
  const kids = streams.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...streams.flatMap(({ content, filter }, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} /Filter ${filter} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    ]),
    Buffer.from('<< /Author (Author Canary) >>'),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = 9
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    parts.push(whole)
    at += whole.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

/**
 * So many megabytes of spaces, deflated: one megabyte that ends at a whole byte, repeated. Whoever inflates it gets them
 * all; whoever makes it never holds more than one.
 */
export function deflatedMegabytes(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1 << 20, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array<Buffer>(megabytes).fill(one), Buffer.from([3, 0])])
}

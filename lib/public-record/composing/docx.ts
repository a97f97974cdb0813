import 'server-only'
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Locale } from '@/db/vocabulary'
import { languageTag } from '@/lib/i18n/format'
import type { Outline, OutlineEvent, Words } from './schema'

/**
 * An outline as a Word document (DOCX) with headings, lists, a table where accounts differ, links and the language of
 * each word. The file tells its title and language, and neither who made it, nor with what, nor when.
 */
export async function docxOf(outline: Outline): Promise<Uint8Array> {
  const { locale } = outline
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: languageTag(locale) } } },
      },
    },
    numbering: { config: [{ reference: 'points', levels: LEVELS }] },
    sections: [
      {
        children: [
          heading(outline.title, HeadingLevel.HEADING_1),
          ...outline.lead.map((line) => paragraph(line)),
          ...outline.events.flatMap(eventBlocks),
          heading(outline.sources.title, HeadingLevel.HEADING_2),
          ...outline.sources.items.map((item) => point(item, 0)),
          heading(outline.record.title, HeadingLevel.HEADING_2),
          ...outline.record.items.map((item) => point(item, 0)),
        ],
      },
    ],
  })
  return withoutTraces(await Packer.toBuffer(document), outline.title, locale)
}

const LEVELS = [0, 1].map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: level === 0 ? '•' : '–',
  style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
}))

function eventBlocks({ heading: title, line, differing, facts }: OutlineEvent): (Paragraph | Table)[] {
  return [
    heading(title, HeadingLevel.HEADING_2),
    paragraph(line),
    ...(differing ? differingBlocks(differing) : []),
    ...facts.flatMap(({ term, values }) => {
      const [only] = values
      const name = new TextRun({ text: term, bold: true })
      if (values.length === 1 && only) return [point([{ text: ' – ' }, ...only], 0, name)]
      return [point([], 0, name), ...values.map((value) => point(value, 1))]
    }),
  ]
}

function differingBlocks({ title, note, columns, rows }: NonNullable<OutlineEvent['differing']>) {
  const cell = (child: Paragraph) => new TableCell({ children: [child] })
  return [
    heading(title, HeadingLevel.HEADING_3),
    ...(note ? [paragraph(note)] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map((column) =>
            cell(new Paragraph({ children: [new TextRun({ text: column, bold: true })] })),
          ),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value) => cell(paragraph(value))) })),
      ],
    }),
    new Paragraph({}),
  ]
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ heading: level, children: [new TextRun(readable(text))] })
const paragraph = (words: Words) => new Paragraph({ children: runs(words), spacing: { after: 120 } })
const point = (words: Words, level: number, name?: TextRun) =>
  new Paragraph({ numbering: { reference: 'points', level }, children: [...(name ? [name] : []), ...runs(words)] })

function runs(words: Words) {
  return words.map(({ text, language, address }) => {
    const run = new TextRun({
      text: readable(text),
      ...(language ? { language: { value: language } } : {}),
      ...(address ? { style: 'Hyperlink' } : {}),
    })
    return address && /^https?:/i.test(address) ? new ExternalHyperlink({ link: address, children: [run] }) : run
  })
}

/** Text without the control signs that XML cannot hold. */
function readable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** The same file with title and language as all that it tells about itself. */
function withoutTraces(file: Uint8Array, title: string, locale: Locale): Uint8Array {
  const parts = unzipSync(file)
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inXml(readable(title))}</dc:title><dc:language>${languageTag(locale)}</dc:language></cp:coreProperties>`
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) }, { mtime: new Date(1980, 0, 1) })
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

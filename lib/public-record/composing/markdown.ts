import type { Outline, Words } from './schema'

/** An outline as Markdown (CommonMark with tables). Words of sources stay words: nothing in them becomes markup. */
export function markdownOf(outline: Outline): string {
  const events = outline.events.flatMap(({ heading, line, facts, differing }) => [
    `## ${escaped(heading)}`,
    inline(line),
    ...(differing
      ? [
          `### ${escaped(differing.title)}`,
          ...(differing.note ? [inline(differing.note)] : []),
          table(differing.columns, differing.rows),
        ]
      : []),
    facts.map(({ term, values }) => factLines(term, values)).join('\n'),
  ])
  const blocks = [
    `# ${escaped(outline.title)}`,
    ...outline.lead.map(inline),
    ...events,
    `## ${escaped(outline.sources.title)}`,
    list(outline.sources.items),
    `## ${escaped(outline.record.title)}`,
    list(outline.record.items),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function factLines(term: string, values: Words[]): string {
  const [only] = values
  if (values.length === 1 && only) return `- **${escaped(term)}** – ${inline(only)}`
  return [`- **${escaped(term)}**`, ...values.map((value) => `  - ${inline(value)}`)].join('\n')
}

const list = (items: Words[]) => items.map((item) => `- ${inline(item)}`).join('\n')

function table(columns: string[], rows: Words[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(columns.map(escaped)), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(inline)))].join(
    '\n',
  )
}

function inline(words: Words): string {
  return words
    .map(({ text, address }) => (address && isPlainAddress(address) ? `<${address}>` : escaped(text)))
    .join('')
    .trim()
}

/** An address that stands between < and > as it is; any other is written out as words. */
function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>\\]+$/.test(address)
}

/**
 * Text in which no sign means anything to Markdown: signs that mark anywhere are escaped, line breaks become spaces,
 * and what would begin a list, a heading or a numbered line does not.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&!$@]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2')
}

/** Markdown as its words: marks for headings, emphasis, quotation and links are taken off, line breaks stay. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .replace(/^---\r?\n(?:[\w-]+:[^\n]*\n)+---\r?\n/, '')
    .replace(/^#{1,6}[ \t]+([^\n]*?)[ \t]*#*[ \t]*$/gm, '$1')
    .replace(/^(?:>[ \t]?)+/gm, '')
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/(\*\*|__)(\S(?:[^\n]{0,500}?\S)?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(\S[^*\n]{0,500}?)\*(?![\p{L}\p{N}*])/gu, '$1')
}

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Unreadable } from '../refusal'

const DEEPEST = 500
/** Elements that need no end, or whose end may be left out: they say nothing about depth. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option tbody thead'.split(' '),
)
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set('head iframe noscript object script style svg template title'.split(' '))
const AROUND = 'nav, header, footer, aside, form, button, script, style, noscript, template, iframe'
const LEAST_ARTICLE = 200

/**
 * The words of a saved page: its article if one is found, else the body without what stands around it. Nothing in the
 * page runs or is fetched. A heading that the article left out goes in front. Throws {@link Unreadable}:
 * `file_unreadable` for elements nested deeper than any page nests them, `file_without_text`.
 */
export function textOfHtml(html: string): string {
  if (deepest(html) > DEEPEST) throw new Unreadable('file_unreadable')
  const page = withBody(html)
  const { document } = parseHTML(page)
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '')
  const whole = parseHTML(page).document
  for (const element of whole.querySelectorAll(AROUND)) element.remove()
  const body = wordsOf(whole.body)
  const article = articleOf(document)
  const text = article && article.length >= Math.min(LEAST_ARTICLE, body.length / 2) ? article : body
  if (text === '') throw new Unreadable('file_without_text')
  return heading && !oneLine(text).includes(heading) ? `${heading}\n\n${text}` : text
}

/** The page with the body that HTML lets one leave out. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html.replace(/^\s*<\?xml[^>]*>/, '')
  return `<html><body>${html.replace(/<\/?html[^<>]*>|<!doctype[^<>]*>|<\?xml[^<>]*>/gi, '')}</body></html>`
}

/** What Readability takes for the article; null where it finds none or stumbles. It changes the document. */
function articleOf(document: Document): string | null {
  try {
    const found = new Readability(document, { maxElemsToParse: 50_000 }).parse()
    return found?.content ? wordsOf(parseHTML(`<body>${found.content}</body>`).document.body) : null
  } catch {
    return null
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The words below an element, blocks apart by an empty line, as a browser would show them without style. */
function wordsOf(root: Node): string {
  let told = ''
  const tell = (node: Node) => {
    if (node.nodeType === 3) {
      told += (node.textContent ?? '').replace(/\s+/g, ' ')
      return
    }
    const name = node.nodeName.toLowerCase()
    if (SILENT.has(name)) return
    if (name === 'br') told += '\n'
    if (BLOCKS.has(name)) told += '\n\n'
    for (const child of node.childNodes) tell(child)
    if (BLOCKS.has(name)) told += '\n\n'
    if (name === 'td' || name === 'th') told += ' '
  }
  tell(root)
  return told
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** How deep elements nest, counted without a parser, because parsers are what deep pages are aimed at. */
function deepest(html: string): number {
  let depth = 0
  let most = 0
  for (const [, closing, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})([^<>]*)>/gi)) {
    if (UNCLOSED.has(name.toLowerCase()) || rest.endsWith('/')) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    most = Math.max(most, depth)
  }
  return most
}

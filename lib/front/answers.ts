import type { IncomingMessage, ServerResponse } from 'node:http'
import { COMMON_HEADERS, PUBLIC_CACHING } from './headers'
import type { Page } from './pages'

type Encoding = 'br' | 'gzip' | 'identity'

/** Sends a page in the best encoding that the reader takes; 304 where the reader has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { headers } = request
  const encoding = bestEncoding(headers['accept-encoding'], page)
  const isKnown =
    page.status === 200 && headers['if-none-match'] !== undefined && holdsAlready(headers['if-none-match'], page.etag)
  if (isKnown) {
    response.writeHead(304, headOf(page, encoding, false))
    response.end()
    return
  }
  response.writeHead(page.status, headOf(page, encoding, true))
  if (request.method === 'HEAD') response.end()
  else response.end(bodyOf(page, encoding))
}

function bestEncoding(accepted: string | string[] | undefined, page: Page): Encoding {
  if (typeof accepted !== 'string') return 'identity'
  if (page.brotli !== null && accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

function bodyOf(page: Page, encoding: Encoding): Buffer {
  if (encoding === 'br' && page.brotli) return page.brotli
  return encoding === 'gzip' ? page.gzip : page.identity
}

/** Heads are the same for every reader of a page, so each is made once; a flat list is what Node writes fastest. */
const heads = new WeakMap<Page, Map<string, string[]>>()

function headOf(page: Page, encoding: Encoding, withBody: boolean): string[] {
  let made = heads.get(page)
  if (!made) {
    made = new Map()
    heads.set(page, made)
  }
  const key = withBody ? encoding : '304'
  const known = made.get(key)
  if (known) return known
  const head = Object.entries({
    ...COMMON_HEADERS,
    'cache-control': PUBLIC_CACHING,
    vary: 'accept-encoding',
    ...page.headers,
    etag: page.etag,
    ...(withBody && encoding !== 'identity' ? { 'content-encoding': encoding } : {}),
    ...(withBody ? { 'content-length': String(bodyOf(page, encoding).length) } : {}),
  }).flat()
  made.set(key, head)
  return head
}

function holdsAlready(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** A short answer in plain words, never kept. */
export function sendWords(
  response: ServerResponse,
  status: number,
  words: string,
  more: Record<string, string> = {},
): void {
  const body = Buffer.from(`${words}\n`)
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': body.length,
    ...more,
  })
  response.end(body)
}
